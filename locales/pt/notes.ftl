### Notes.

notes-title = As minhas notas
notes-lead = Só tu as podes ler.
notes-empty = Ainda não há notas. Podes escrever o que queres guardar.
notes-add = Escrever uma nota
notes-new-title = Uma nota nova
notes-edit-title = A minha nota
notes-field-text = As tuas palavras
notes-written = Escrita { $when }
