### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = I miei apparecchi
devices-hint = La tua valigetta anche su un altro telefono o computer
devices-text = Ognuno ha tutta la tua valigetta. Togline uno dalla lista se è perso o non è più tuo.
devices-add = Aggiungi un apparecchio
devices-join = Porta qui la mia valigetta
devices-join-hint = Da un altro tuo telefono o computer
device-unnamed = Un apparecchio
device-heard = ultime notizie: { $when }
device-remove = Togli dalla lista: { $name }
device-remove-text = Non riceve più nulla di ciò che si scrive da ora. Appena è in rete, si svuota.
device-remove-yes = Togli dalla lista
device-removed = { $name } non è più nella lista.

## Two devices side by side

pair-show-text = Metti i due apparecchi vicini. Questo mostra un codice, l’altro lo prende. Vale cinque minuti.
pair-worker-text = La nuova persona è accanto a te. Questo apparecchio mostra un codice, il suo lo prende. Vale cinque minuti.
pair-join-title = Scrivi il codice di un altro apparecchio
pair-join-text = Sull’altro apparecchio: Impostazioni, I miei apparecchi, Aggiungi un apparecchio. In una squadra: Chi è nella squadra. Poi scrivi qui quello che mostra.
pair-name = Nome di questo apparecchio
pair-name-hint = Per esempio: il mio telefono. In una squadra: il tuo nome.
pair-coordinator-hint = Può anche invitare e togliere persone.
pair-show-typed = Mostra un codice da scrivere
pair-code-text = Scrivi questo sull’altro apparecchio:
pair-until = Vale fino alle { $time }.
pair-waiting = In attesa dell’altro apparecchio.
pair-check-title = Mostrano tutti e due la stessa cosa?
pair-check-text = Guarda anche l’altro schermo ({ $name }). Se le cifre sono diverse, c’è qualcuno in mezzo: di’ no.
pair-same = Sì, la stessa
pair-differ = No, diversa
pair-said-yes = Adesso di’ sì anche sull’altro apparecchio.
pair-done = Fatto. In contatto con { $name }.
pair-again = Ricomincia
pair-failed-not-a-code = Questo non è un codice di un apparecchio. Guarda se tutte le lettere sono giuste.
pair-failed-wrong-code = Il codice non era giusto. Ricominciate su tutti e due.
pair-failed-expired = I cinque minuti sono passati. Ricominciate su tutti e due.
pair-failed-declined = È finita: i due non mostravano la stessa cosa, o qualcuno ha detto no. Non è cambiato niente.
pair-failed-broken = L’altro apparecchio ha fatto qualcosa che non può essere giusto. Non è cambiato niente.
pair-failed-has-devices = Questo apparecchio sta già con altri. Prima toglili dalla lista.
crew-join = Mi hanno invitato in una squadra
crew-worker-add = Aggiungi una persona

## Taking over a prepared toolbox

arrive-title = Hai già una valigetta?
take-title = Ho una carta con un codice
take-hint = Una valigetta che qualcuno ha preparato con te
take-text = Servono il codice sulla tua carta e la parola che sai solo tu.
take-code = Il codice sulla carta
take-code-hint = Otto gruppi di quattro segni. Lettere piccole o grandi, vanno bene tutte e due.
take-word = La mia parola
take-word-hint = Quella che hai scelto quando è stata preparata.
take-wrong-word = Non è questa la parola. Prova ancora.
take-go = Portala qui
take-fetching = La stiamo prendendo.
take-done = È qui, ed è tua. Cose: { $count }
take-invitation = Anche la tua squadra ti invita. Guardare non condivide niente.
take-failed-not-a-code = Questo non è un codice di una carta. Guarda se tutti i segni sono giusti.
take-failed-gone = Sotto questo codice non c’è niente: è stato ritirato, è finito o è già stato usato.
take-failed-damaged = Quello che è arrivato è rovinato. Chiedi una nuova carta.

## Preparing and handing over

prepare-title = Prepara per qualcuno
prepare-hint = Riempire insieme una valigetta e consegnarla
prepare-text = Riempi una valigetta insieme a qualcuno. Poi consegnala: è sua, e tu vedi solo quello che condivide.
prepare-begin = Comincia
prepare-banner = Questa è la valigetta per { $name }.
prepare-close = Torna alla mia
prepare-open = Continua a riempirla
prepare-records = Cose: { $count }
prepare-drop = Cancellala su questo apparecchio
prepare-drop-text = Un suo codice non ancora usato non vale più.
hand-word = Una parola che sa solo quella persona
hand-word-hint = La sceglie lei. 4 lettere o più. Non scriverla da nessuna parte.
hand-word-weak = La parola è troppo corta: 4 lettere o più.
hand-invite = Aggiungi un invito della nostra squadra
hand-invite-hint = Può guardarlo dopo. Con questo non si condivide niente.
hand-over = Fai il codice per la carta
hand-code-text = Sul suo telefono: aprire l’app, «Ho una carta con un codice», poi questo codice e la sua parola.
hand-cancel = Ritira il codice
hand-sending = Salvato su questo apparecchio. Il codice vale quando tutto è partito.
hand-no-network = Salvato su questo apparecchio. Il codice vale appena c’è rete.
hand-waiting = Il codice ora vale.
hand-taken = Ce l’ha. Qui è cancellata.
hand-over-time = Il codice è finito. La valigetta è ancora qui: fai un nuovo codice.
hand-refused = L’altra parte non la prende. La valigetta è ancora qui.

## Codes for the camera, and what both screens show

pair-pictures = cane, gatto, cavallo, elefante, coniglio, orso, rana, gallina, anatra, gufo, tartaruga, pesce, balena, ape, lumaca, farfalla, rosa, albero, quadrifoglio, foglia, sole, luna, stella, nuvola, fuoco, onda, neve, arcobaleno, mela, banana, uva, limone, carota, pane, formaggio, uovo, gelato, torta, caffè, cucchiaio, casa, porta, sedia, letto, lampada, chiave, lucchetto, campana, sveglia, ombrello, occhiali, scarpa, berretto, zaino, libro, matita, forbici, martello, auto, bicicletta, autobus, barca, palla, chitarra
pair-show-qr = Mostra un codice per la fotocamera
pair-qr-text = Mostra questo alla fotocamera dell’altro apparecchio:
code-picture = Codice per la fotocamera
hand-frames = Senza rete: da schermo a schermo
hand-frames-text = Tenete i telefoni uno di fronte all’altro. Sul suo: «Ho una carta con un codice», poi la fotocamera. Le immagini girano finché tutto è letto.
hand-frames-stop = Non mostrare più
take-frames = Letto: { $have } di { $of }. Tieni ferma la fotocamera.
take-frames-done = Tutto è letto. Ora il codice e la tua parola.
card-print = Stampa la carta
card-text = Due lati, da tasca. Agli altri non dice nulla.
card-time = Con il prossimo appuntamento
card-nobody = Nessuno
card-who = Chi chiamare
card-how = Apri { $address }. Scegli «Ho una carta con un codice». Poi la tua parola.
card-how-invited = Tieni la fotocamera di un telefono sull’immagine. Oppure apri { $address } e scegli «Ho un invito» nelle impostazioni.
card-next = Prossimo appuntamento
