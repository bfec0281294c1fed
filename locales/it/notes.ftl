### Notes.

notes-title = Le mie note
notes-lead = Solo tu puoi leggerle.
notes-empty = Ancora nessuna nota. Puoi scrivere quello che vuoi tenere.
notes-add = Scrivi una nota
notes-new-title = Una nuova nota
notes-edit-title = La mia nota
notes-field-text = Le tue parole
notes-written = Scritta { $when }

voice-record = Dirlo invece di scriverlo
voice-hint = Un minuto al massimo. Solo tu puoi sentirlo.
voice-running = Sto registrando: { $now } di { $most }
voice-keep = Ferma e tieni
voice-drop = Butta via
voice-notes = Quello che ho detto
voice-note = Nota vocale, { $length }
voice-listen = Ascolta: { $name }
voice-stop = Ferma: { $name }
voice-deleted = È stato eliminato.
voice-refused = L’app non può usare il microfono. Puoi scrivere. Le impostazioni del browser possono permetterlo.
voice-missing = Qui non risponde nessun microfono. Puoi scrivere.
voice-not-here = Questa finestra non può registrare. Puoi scrivere, o usare l’app in un browser.
voice-unplayable = Questa registrazione non si può ascoltare qui.
voice-no-room = Non c’è posto per altre registrazioni. Elimina prima le vecchie.
