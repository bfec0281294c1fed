### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Domande

question-who = Chi può vedere che cosa c’è qui?
question-who-answer = Solo tu. Tutto è sigillato su questo telefono e non va da nessuna parte. Solo tu decidi se mostrarlo a qualcuno.
question-forgot = Ho dimenticato il codice. E adesso?
question-forgot-answer = Usa il codice sul tuo foglio, se lo hai fatto. Senza, nessuno può aprire la valigetta, nemmeno noi. Puoi cancellarla e ricominciare, o riprendere una copia.
question-lost = E se perdo il telefono o me lo rubano?
question-lost-answer = A chi lo trova serve il tuo codice. Riprendi la tua copia su un altro telefono, se l’hai fatta. Un codice di 6 cifre ferma chi ha fretta, non una macchina paziente.
question-network = Funziona senza rete e senza credito?
question-network-answer = Sì. Le tue persone, gli appuntamenti, i posti e la scheda di aiuto sono tutti sul telefono. In quasi tutti i paesi i numeri di emergenza si chiamano anche senza credito.
question-cost = Costa qualcosa?
question-cost-answer = No. Non c’è un account, non c’è pubblicità e non si paga niente.
question-danger = Quale numero chiamo se c’è pericolo?
question-danger-answer = Premi Aiuto in basso a destra. Il numero del tuo paese è in alto; il 112 vale in tutta l’Unione europea.
question-add = Come aggiungo qualcuno?
question-add-answer = Apri Persone e premi Aggiungi. Basta un nome. Puoi anche aggiungere un posto da Cerca, o un file di contatti.
question-time = Come aggiungo un appuntamento?
question-time-answer = Apri Agenda e premi Aggiungi. Puoi anche prendere un file di appuntamento (.ics) che ti hanno mandato.
question-missed = Ho mancato un appuntamento. Che cosa succede?
question-missed-answer = Non succede niente, e nessuno viene avvisato. Se vuoi, di’ che non hai potuto, e fissane uno nuovo. Capita a tutti.
question-remind = Il telefono può ricordarmelo?
question-remind-answer = Apri l’appuntamento e salvalo nel calendario del telefono. Il calendario suona con un titolo neutro che non dice niente di te.
question-language = Posso cambiare lingua?
question-language-answer = Sì, sempre: Impostazioni, Lingua. Tutto quello che hai scritto resta com’è.
question-aloud = Me lo può leggere?
question-aloud-answer = Premi l’altoparlante in alto. Funziona se il tuo telefono ha una voce per la tua lingua.
question-looks = Qualcuno vuole guardare il mio telefono
question-looks-answer = Premi Nascondi: si apre subito un’altra pagina. Oppure premi “Chiudi a chiave adesso” nelle Impostazioni. Si chiude anche da sola dopo un minuto fuori vista.
question-shared = Uso questo telefono insieme ad altri
question-shared-answer = All’inizio scegli “Non tenere niente su questo telefono”: tutto sparisce quando chiudi. Oppure usa un codice che sai solo tu.
question-move = Come passo a un telefono nuovo?
question-move-answer = Fai una copia sicura nelle Impostazioni, con una frase che ricordi. Porta il file sul telefono nuovo e riprendila lì.
question-erase = Come cancello tutto?
question-erase-answer = Impostazioni, Cancella tutto. Dopo un solo sì sparisce in un secondo, e non si può riavere.
question-call = Perché un posto dice “Prima telefona”?
question-call-answer = Perché riceve su appuntamento, o gli orari non sono sicuri. Una telefonata ti evita un giro a vuoto.
question-wrong = Quello che c’è scritto di un posto è sbagliato
question-wrong-answer = Succede. La lista dice quanto è vecchia e quando ogni posto è stato controllato. Telefona prima di andare lontano.
question-where = L’app sa dove sono?
question-where-answer = Solo se lo permetti, e solo per ordinare i posti per distanza. Dove sei non esce mai da questo telefono. Puoi anche scrivere un posto.
question-home = Come la tengo a portata di mano?
question-home-answer = Apri il menu del browser e scegli “Aggiungi a schermata Home”. Poi si apre senza rete e si conserva meglio.

## The first three cards

first-card-label = { $number } di { $count }
first-one-title = Le tue persone
first-one-text = Scegli chi ti fa bene, per ogni cosa che ti serve. Un tocco per chiamare.
first-two-title = I tuoi orari e passi
first-two-text = Scrivi quello che viene. Piccoli passi, nel tuo ordine.
first-three-title = Solo tua
first-three-text = Funziona senza rete, e nessuno la vede. I numeri di aiuto si aprono senza codice.
first-next = Avanti
first-done = Comincia
first-skip = Salta
