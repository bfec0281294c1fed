### Les notes.

notes-title = Mes notes
notes-lead = Personne d’autre ne peut les lire.
notes-empty = Pas encore de note. Vous pouvez écrire ce que vous voulez garder.
notes-add = Écrire une note
notes-new-title = Une nouvelle note
notes-edit-title = Ma note
notes-field-text = Vos mots
notes-written = Écrite { $when }
