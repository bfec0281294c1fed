### Notes.

notes-title = Моите бележки
notes-lead = Само вие можете да ги четете.
notes-empty = Още няма бележки. Можете да запишете каквото искате да запазите.
notes-add = Напиши бележка
notes-new-title = Нова бележка
notes-edit-title = Моята бележка
notes-field-text = Вашите думи
notes-written = Написана: { $when }
