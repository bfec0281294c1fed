### Notes.

notes-title = Moje notatki
notes-lead = Tylko ty możesz je czytać.
notes-empty = Nie ma jeszcze notatek. Możesz zapisać, co chcesz zachować.
notes-add = Napisz notatkę
notes-new-title = Nowa notatka
notes-edit-title = Moja notatka
notes-field-text = Twoje słowa
notes-written = Zapisano: { $when }
