### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Ktoś się nie budzi
help-jump-lines = Chcę z kimś porozmawiać
help-choose-country = Kraj
help-lines = Linie pomocy
help-text-number = Napisz SMS na { $number }
help-text-only = Tylko przez SMS. Dzwonić się nie da.
help-lines-wait = Inne numery zaraz się pokażą. { $number } działa już teraz.
help-lines-none = Innych numerów nie da się teraz pokazać. { $number } działa.
