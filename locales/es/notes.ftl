### Las notas.

notes-title = Mis notas
notes-lead = Solo tú puedes leerlas.
notes-empty = Todavía no hay notas. Puedes escribir lo que quieras guardar.
notes-add = Escribir una nota
notes-new-title = Una nota nueva
notes-edit-title = Mi nota
notes-field-text = Tus palabras
notes-written = Escrita: { $when }

voice-record = Decirlo en vez de escribirlo
voice-hint = Un minuto como máximo. Solo tú puedes oírlo.
voice-running = Grabando: { $now } de { $most }
voice-keep = Parar y guardar
voice-drop = Descartar
voice-notes = Lo que he dicho
voice-note = Nota de voz, { $length }
voice-listen = Escuchar: { $name }
voice-stop = Parar: { $name }
voice-deleted = Se ha borrado.
voice-refused = La app no puede usar el micrófono. Puedes escribir. Los ajustes del navegador pueden permitirlo.
voice-missing = Aquí no responde ningún micrófono. Puedes escribir.
voice-not-here = Esta ventana no puede grabar. Puedes escribir, o usar la app en un navegador.
voice-unplayable = Esta grabación no se puede oír aquí.
voice-no-room = No hay sitio para más grabaciones. Borra antes las viejas.
