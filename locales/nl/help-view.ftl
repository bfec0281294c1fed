### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Iemand wordt niet wakker
help-jump-lines = Ik wil met iemand praten
help-choose-country = Land
help-lines = Hulplijnen
help-text-number = Sms naar { $number }
help-text-only = Alleen met sms. Bellen werkt niet.
help-lines-wait = De andere nummers komen zo. { $number } werkt nu al.
help-lines-none = De andere nummers kunnen nu niet getoond worden. { $number } werkt.
