### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Quelqu’un ne se réveille pas
help-jump-lines = Je veux parler à quelqu’un
help-choose-country = Pays
help-lines = Lignes d’aide
help-text-number = SMS au { $number }
help-text-only = Par SMS seulement. Un appel ne marche pas.
help-lines-wait = Les autres numéros arrivent. Le { $number } marche déjà.
help-lines-none = Les autres numéros ne peuvent pas être montrés. Le { $number } marche.
