### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Человек не просыпается
help-jump-lines = Хочу с кем-то поговорить
help-choose-country = Страна
help-lines = Линии помощи
help-text-number = Написать СМС на { $number }
help-text-only = Только по СМС. Позвонить нельзя.
help-lines-wait = Другие номера сейчас появятся. { $number } уже работает.
help-lines-none = Другие номера сейчас нельзя показать. { $number } работает.
