### Notes.

notes-title = Мои заметки
notes-lead = Их можете прочитать только вы.
notes-empty = Заметок пока нет. Запишите то, что хотите сохранить.
notes-add = Написать заметку
notes-new-title = Новая заметка
notes-edit-title = Моя заметка
notes-field-text = Ваши слова
notes-written = Записано: { $when }
