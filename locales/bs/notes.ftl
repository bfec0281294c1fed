### Notes.

notes-title = Moje bilješke
notes-lead = Samo ih vi možete čitati.
notes-empty = Još nema bilješki. Možete zapisati šta želite sačuvati.
notes-add = Napiši bilješku
notes-new-title = Nova bilješka
notes-edit-title = Moja bilješka
notes-field-text = Vaše riječi
notes-written = Zapisano: { $when }
