### Notes.

notes-title = Le mie note
notes-lead = Solo tu puoi leggerle.
notes-empty = Ancora nessuna nota. Puoi scrivere quello che vuoi tenere.
notes-add = Scrivi una nota
notes-new-title = Una nuova nota
notes-edit-title = La mia nota
notes-field-text = Le tue parole
notes-written = Scritta { $when }
