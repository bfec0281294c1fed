### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Някой не се буди
help-jump-lines = Искам да говоря с някого
help-choose-country = Страна
help-lines = Линии за помощ
help-text-number = Прати SMS на { $number }
help-text-only = Само със SMS. Не може с обаждане.
help-lines-wait = Другите номера идват след малко. { $number } работи сега.
help-lines-none = Другите номера не могат да се покажат сега. { $number } работи.
