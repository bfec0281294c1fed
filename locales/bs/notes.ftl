### Notes.

notes-title = Moje bilješke
notes-lead = Samo ih vi možete čitati.
notes-empty = Još nema bilješki. Možete zapisati šta želite sačuvati.
notes-add = Napiši bilješku
notes-new-title = Nova bilješka
notes-edit-title = Moja bilješka
notes-field-text = Vaše riječi
notes-written = Zapisano: { $when }

voice-record = Recite umjesto da pišete
voice-hint = Najviše jedna minuta. Samo vi možete čuti.
voice-running = Snima: { $now } od { $most }
voice-keep = Stani i sačuvaj
voice-drop = Baci
voice-notes = Šta je rečeno
voice-note = Glasovna bilješka, { $length }
voice-listen = Slušaj: { $name }
voice-stop = Stani: { $name }
voice-deleted = Obrisano je.
voice-refused = Aplikacija nema dozvolu za mikrofon. Možete pisati. Preglednik to može dozvoliti u postavkama.
voice-missing = Ovdje nijedan mikrofon ne odgovara. Možete pisati.
voice-not-here = Ovaj prozor ne može snimati. Možete pisati, ili koristite aplikaciju u pregledniku.
voice-unplayable = Ovaj snimak se ovdje ne može čuti.
voice-no-room = Nema mjesta za još snimaka. Prvo obrišite stare.
