### Notes.

notes-title = My notes
notes-lead = Only you can read them.
notes-empty = No note yet. You can write down what you want to keep.
notes-add = Write a note
notes-new-title = A new note
notes-edit-title = My note
notes-field-text = Your words
notes-written = Written { $when }
