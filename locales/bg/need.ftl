### One need: own people first, then places, then help lines.

answer-now = Моите хора: отговарят сега
answer-later = Другите ми хора
answer-nobody = В кутията ви още никой не помага с това.
answer-add = Добави някого
answer-people = Моите хора
answer-services = Места
answer-where = Кажете къде сте. Тогава най-близките места са първи.
answer-no-services = В списъка няма място за това. Потърсете с дума или се обадете на линия за помощ.
answer-all = Всички места за това
