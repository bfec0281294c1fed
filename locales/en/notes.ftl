### Notes.

notes-title = My notes
notes-lead = Only you can read them.
notes-empty = No note yet. You can write down what you want to keep.
notes-add = Write a note
notes-new-title = A new note
notes-edit-title = My note
notes-field-text = Your words
notes-written = Written { $when }

## Said instead of typed

voice-record = Say it instead of writing
voice-hint = Up to one minute. Only you can hear it.
# $now and $most are lengths such as 0:12
voice-running = Recording: { $now } of { $most }
voice-keep = Stop and keep
voice-drop = Throw away
voice-notes = What I said
# $length is such as 0:42
voice-note = Voice note, { $length }
# $name is whose, or which recording
voice-listen = Listen: { $name }
voice-stop = Stop: { $name }
voice-deleted = It was deleted.
voice-refused = The app may not use the microphone. You can write instead. The browser’s settings can allow it.
voice-missing = No microphone answers here. You can write instead.
voice-not-here = This window cannot record. You can write, or use the app in a browser.
voice-unplayable = This recording cannot be played here.
voice-no-room = There is no room for more recordings. Delete old ones first.
