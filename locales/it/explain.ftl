### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Che cos’è questa schermata?
explain-close = Chiudi la spiegazione
explain-more = Tutte le domande

explain-home = Scegli che cosa ti serve, e vedi a chi puoi rivolgerti. Sotto ci sono le tue persone, il prossimo appuntamento e il prossimo passo.
explain-need = Prima vengono le tue persone che rispondono adesso, poi le altre, poi i posti vicini. Un tocco chiama, scrive o mostra la strada.
explain-people = Queste sono le persone e i posti che hai scelto. Aggiungi, cambia l’ordine o togli chi vuoi.
explain-person = Qui c’è come contattare questa persona e con che cosa aiuta. Puoi cambiarlo, o chiederti se la vuoi ancora qui.
explain-person-edit = Serve solo il nome; tutto il resto può aspettare. Niente si salva finché non premi Salva.
explain-times = I tuoi appuntamenti: oggi, prossimi e passati. Dopo di’ com’è andata, o non dire niente.
explain-time = Quando, dove e che cosa portare. Se non puoi andare, spostalo o dillo; va bene così.
explain-time-edit = Scrivi quando e con chi; il resto aiuta quel giorno. Può ripetersi, ogni giorno o ogni settimana.
explain-steps = Piccoli passi per i primi giorni, uno dopo l’altro. Segna quello che è fatto, cambia o togli quello che non va.
explain-step = Un passo del tuo piano. Puoi dire che cosa serve e dove si può fare.
explain-find = Cerca posti con una parola o per bisogno, anche senza rete. Né le tue parole né dove sei escono da questo telefono.
explain-service = Che cosa fa questo posto, quando è aperto e che cosa portare. Aggiungilo alle tue persone, o telefona prima di andare.
explain-plan = Le tue parole per i momenti duri: che cosa ti avvisa, che cosa aiuta, chi chiamare. Scrivi una riga in un giorno buono.
explain-notes = Note solo per te. Sono sigillate come tutto il resto.
explain-help = Numeri e primo aiuto quando la vita è in pericolo. Si apre senza codice e senza rete.
explain-settings = Lingua, grandezza delle lettere, chiaro o scuro, e come si protegge la tua valigetta. Qui puoi anche cancellare tutto.
explain-safe = Cambia il tuo codice, fai un codice su carta, o salva una copia. Fallo in un momento tranquillo.
explain-about = Chi l’ha fatta, e da dove vengono i numeri e i posti. Niente di quello che fai si conta o si manda.
explain-welcome = Scegli la lingua e chi può aprire la tua valigetta. Puoi saltare e prima guardare intorno.
explain-open = Scrivi il tuo codice per aprire la valigetta. I numeri di aiuto e i posti si aprono anche senza.
explain-questions = Venti domande frequenti, con risposte brevi. Tocca una domanda per leggere o ascoltare la risposta.
explain-teams = Qui vedi con chi condividi, che cosa vedono esattamente e chi lo ha aperto. Puoi smettere quando vuoi.
explain-accept = Una squadra può invitarti. Guarda chi è prima di dire sì; con questo non condividi niente.
explain-entry = Di’ chi può vedere questa cosa, fino a quando, e se può cambiarla. Senza il tuo sì non la vede nessuno.
explain-crew = Le persone che condividono con la tua squadra, e che cosa chiede qualcuno adesso. Vedi quello che hanno scelto di condividere, e nient’altro.
explain-figures = Quanti appuntamenti condivisi ci sono stati, sono stati spostati o non sono riusciti. Quello che non è condiviso conta come non condiviso, mai come mancato.
explain-devices = La tua valigetta può stare su più apparecchi. Tutti e due mostrano le stesse cifre prima che uno entri, così nessuno si infila in mezzo.
explain-take = Se qualcuno ha preparato una valigetta con te, portala qui. Da allora è solo tua.
explain-prepare = Riempi una valigetta con qualcuno sul tuo apparecchio, poi consegnala. Quello che poi non condivide non lo vedi.
explain-paper = Metti la tua valigetta su carta, per quando il telefono è scarico o perso. Scegli ogni cosa che può starci.
explain-bring = Qui una carta con i codici torna a essere la tua valigetta. Servono tutti i codici e la frase che hai scelto.
