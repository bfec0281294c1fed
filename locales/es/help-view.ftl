### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Alguien no se despierta
help-jump-lines = Quiero hablar con alguien
help-choose-country = País
help-lines = Números de ayuda
help-text-number = SMS al { $number }
help-text-only = Solo por SMS. Llamar no funciona.
help-lines-wait = Los otros números llegan en un momento. El { $number } ya funciona.
help-lines-none = No se pueden mostrar los otros números. El { $number } funciona.
