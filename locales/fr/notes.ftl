### Les notes.

notes-title = Mes notes
notes-lead = Personne d’autre ne peut les lire.
notes-empty = Pas encore de note. Vous pouvez écrire ce que vous voulez garder.
notes-add = Écrire une note
notes-new-title = Une nouvelle note
notes-edit-title = Ma note
notes-field-text = Vos mots
notes-written = Écrite { $when }

voice-record = Le dire au lieu de l’écrire
voice-hint = Une minute au plus. Personne d’autre ne peut l’entendre.
voice-running = Ça enregistre : { $now } sur { $most }
voice-keep = Arrêter et garder
voice-drop = Jeter
voice-notes = Ce que j’ai dit
voice-note = Note vocale, { $length }
voice-listen = Écouter : { $name }
voice-stop = Arrêter : { $name }
voice-deleted = C’est supprimé.
voice-refused = L’app n’a pas droit au micro. Vous pouvez écrire. Les réglages du navigateur peuvent l’autoriser.
voice-missing = Aucun micro ne répond ici. Vous pouvez écrire.
voice-not-here = Cette fenêtre ne peut pas enregistrer. Vous pouvez écrire, ou ouvrir l’app dans un navigateur.
voice-unplayable = Cet enregistrement ne peut pas être lu ici.
voice-no-room = Il n’y a plus de place pour des enregistrements. Supprimez d’abord les anciens.
