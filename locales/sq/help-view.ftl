### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Dikush nuk zgjohet
help-jump-lines = Dua të flas me dikë
help-choose-country = Vendi
help-lines = Linjat e ndihmës
help-text-number = Shkruaj SMS te { $number }
help-text-only = Vetëm me SMS. Thirrja nuk funksionon.
help-lines-wait = Numrat e tjerë vijnë pas pak. { $number } punon tani.
help-lines-none = Numrat e tjerë nuk tregohen dot tani. { $number } punon.
