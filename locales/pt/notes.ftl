### Notes.

notes-title = As minhas notas
notes-lead = Só tu as podes ler.
notes-empty = Ainda não há notas. Podes escrever o que queres guardar.
notes-add = Escrever uma nota
notes-new-title = Uma nota nova
notes-edit-title = A minha nota
notes-field-text = As tuas palavras
notes-written = Escrita { $when }

voice-record = Dizer em vez de escrever
voice-hint = No máximo um minuto. Só tu podes ouvir.
voice-running = A gravar: { $now } de { $most }
voice-keep = Parar e guardar
voice-drop = Deitar fora
voice-notes = O que eu disse
voice-note = Nota de voz, { $length }
voice-listen = Ouvir: { $name }
voice-stop = Parar: { $name }
voice-deleted = Foi apagado.
voice-refused = A aplicação não pode usar o microfone. Podes escrever. As definições do navegador podem permiti-lo.
voice-missing = Aqui nenhum microfone responde. Podes escrever.
voice-not-here = Esta janela não grava. Podes escrever, ou usar a aplicação num navegador.
voice-unplayable = Esta gravação não se pode ouvir aqui.
voice-no-room = Não há lugar para mais gravações. Apaga antes as antigas.
