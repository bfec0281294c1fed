### Notes.

notes-title = Moje beleške
notes-lead = Samo vi možete da ih čitate.
notes-empty = Još nema beleški. Možete da zapišete šta želite da sačuvate.
notes-add = Napiši belešku
notes-new-title = Nova beleška
notes-edit-title = Moja beleška
notes-field-text = Vaše reči
notes-written = Zapisano: { $when }

voice-record = Recite umesto da pišete
voice-hint = Najviše jedan minut. Samo vi možete da čujete.
voice-running = Snima: { $now } od { $most }
voice-keep = Stani i sačuvaj
voice-drop = Baci
voice-notes = Šta je rečeno
voice-note = Glasovna beleška, { $length }
voice-listen = Slušaj: { $name }
voice-stop = Stani: { $name }
voice-deleted = Obrisano je.
voice-refused = Aplikacija nema dozvolu za mikrofon. Možete da pišete. Pregledač to može da dozvoli u podešavanjima.
voice-missing = Ovde nijedan mikrofon ne odgovara. Možete da pišete.
voice-not-here = Ovaj prozor ne može da snima. Možete da pišete, ili koristite aplikaciju u pregledaču.
voice-unplayable = Ovaj snimak ne može ovde da se čuje.
voice-no-room = Nema mesta za još snimaka. Prvo obrišite stare.
