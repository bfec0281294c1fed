### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Neko se ne budi
help-jump-lines = Želim razgovarati s nekim
help-choose-country = Zemlja
help-lines = Linije za pomoć
help-text-number = Pošalji SMS na { $number }
help-text-only = Samo SMS porukom. Poziv ne radi.
help-lines-wait = Drugi brojevi stižu za trenutak. { $number } radi sada.
help-lines-none = Drugi brojevi se sada ne mogu prikazati. { $number } radi.
