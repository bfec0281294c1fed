### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Cineva nu se trezește
help-jump-lines = Vreau să vorbesc cu cineva
help-choose-country = Țara
help-lines = Linii de ajutor
help-text-number = Scrieți un SMS la { $number }
help-text-only = Numai prin SMS. Apelul nu merge.
help-lines-wait = Celelalte numere vin imediat. { $number } merge acum.
help-lines-none = Celelalte numere nu se pot arăta acum. { $number } merge.
