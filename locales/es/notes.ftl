### Las notas.

notes-title = Mis notas
notes-lead = Solo tú puedes leerlas.
notes-empty = Todavía no hay notas. Puedes escribir lo que quieras guardar.
notes-add = Escribir una nota
notes-new-title = Una nota nueva
notes-edit-title = Mi nota
notes-field-text = Tus palabras
notes-written = Escrita: { $when }
