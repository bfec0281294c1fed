### Notes.

notes-title = Moje beleške
notes-lead = Samo vi možete da ih čitate.
notes-empty = Još nema beleški. Možete da zapišete šta želite da sačuvate.
notes-add = Napiši belešku
notes-new-title = Nova beleška
notes-edit-title = Moja beleška
notes-field-text = Vaše reči
notes-written = Zapisano: { $when }
