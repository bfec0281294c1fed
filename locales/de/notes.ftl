### Notizen.

notes-title = Meine Notizen
notes-lead = Nur du kannst sie lesen.
notes-empty = Noch keine Notiz. Du kannst aufschreiben, was du behalten willst.
notes-add = Eine Notiz schreiben
notes-new-title = Eine neue Notiz
notes-edit-title = Meine Notiz
notes-field-text = Deine Worte
notes-written = Geschrieben: { $when }

voice-record = Sagen statt schreiben
voice-hint = Höchstens eine Minute. Nur du kannst es hören.
voice-running = Nimmt auf: { $now } von { $most }
voice-keep = Aufhören und behalten
voice-drop = Wegwerfen
voice-notes = Was ich gesagt habe
voice-note = Sprachnotiz, { $length }
voice-listen = Anhören: { $name }
voice-stop = Anhalten: { $name }
voice-deleted = Es ist gelöscht.
voice-refused = Die App darf das Mikrofon nicht nutzen. Du kannst schreiben. Der Browser kann es in seinen Einstellungen erlauben.
voice-missing = Hier antwortet kein Mikrofon. Du kannst schreiben.
voice-not-here = Dieses Fenster kann nicht aufnehmen. Du kannst schreiben oder die App im Browser nutzen.
voice-unplayable = Diese Aufnahme kann hier nicht abgespielt werden.
voice-no-room = Für mehr Aufnahmen ist kein Platz. Lösche zuerst alte.
