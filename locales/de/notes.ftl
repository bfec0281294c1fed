### Notizen.

notes-title = Meine Notizen
notes-lead = Nur du kannst sie lesen.
notes-empty = Noch keine Notiz. Du kannst aufschreiben, was du behalten willst.
notes-add = Eine Notiz schreiben
notes-new-title = Eine neue Notiz
notes-edit-title = Meine Notiz
notes-field-text = Deine Worte
notes-written = Geschrieben: { $when }
