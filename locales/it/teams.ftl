### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Condividere
teams-title = Le mie squadre
teams-hint = Mostra singole cose a chi ti aiuta
teams-none = Non condividi con nessuno. Tutto quello che scrivi è solo per te.
teams-accept = Ho un invito
teams-entries = Cose condivise: { $count }
teams-not-connected = Non collegata
role-worker = Fa parte della squadra
role-coordinator = Coordina la squadra
reader-new = arrivato dopo

## An invitation

invited-title = Un invito
invited-text = Hai ricevuto un codice, una carta o un link da una squadra. Prima guarda di chi è. Guardare non condivide niente.
invited-by-link = Hai aperto un invito. Prima guarda di chi è. Guardare non condivide niente.
invited-code = Il codice
invited-code-hint = Dalla carta, dal messaggio o dallo schermo della squadra. Gli spazi non contano.
invited-look = Guarda di chi è
invited-other = Un altro codice
invited-looking = Si chiede di chi è …
invited-no-network = Non c’è rete, o l’altra parte non risponde. Si riprova da solo.
invited-not-a-code = Questo non è un invito. Guarda se tutte le lettere sono giuste.
invited-elsewhere = Questo invito è per un altro posto: { $address }. Apri l’app lì.
invited-gone = Questo invito non c’è più: è finito o già usato. Chiedine uno nuovo.
invited-from = { $team } ti invita.
invited-terms = Ancora niente è condiviso. Scegli tu ogni cosa e puoi smettere quando vuoi.
invited-name = Il nome che vedono
invited-name-hint = Basta il nome, o uno inventato.
invited-name-missing = Scrivi il nome che devono vedere.
invited-phone = Il numero che possono chiamare
invited-phone-hint = Puoi lasciarlo vuoto.
invited-not-now = Non ora
invited-accept = Accetta
invited-done = Ora hai un legame con { $team }. Non vedono ancora niente.

## One team

team-knows-you = Ti conoscono come { $name }.
team-until = Finisce il { $day }.
team-sees = Che cosa vedono
team-sees-nothing = Niente. Condividi una cosa dalla sua pagina: una delle tue persone o un appuntamento.
team-sees-text = Esattamente questo:
team-readers = Chi può leggerlo
team-ended = Non condividi più con questa squadra.
team-stop-all = Non condividere più tutto questo
team-leave = Chiudi con questa squadra
team-stopped = Finito. { $team } non riceve più niente di questo.
seen-direct = Possono cambiarlo direttamente
seen-until = fino al { $day }

## One entry

share-title = Chi vede questo
share-none = Solo tu
share-seen-by = Tu e { $teams }
share-none-of = { $team } non vede questo.
share-on = { $team } vede questo.
share-on-until = { $team } vede questo fino al { $day }.
share-with-note = Anche la tua nota privata.
share-contact-parts = Vedono nome, ruolo, telefono, indirizzo, orari e bisogni. La tua nota resta a te.
share-time-parts = Vedono per che cosa, quando, dove e com’è andata. La tua nota resta a te.
share-all-with = Anche i miei appuntamenti con { $name }
share-all-with-hint = Quelli che ci sono e quelli che verranno.
share-follow = Tutti i miei appuntamenti con { $name }
share-follow-stop = Non condividere più questi appuntamenti
share-note = Anche la mia nota privata
share-note-hint = Solo se lo vuoi.
share-direct = Possono cambiarlo direttamente
share-direct-hint = Altrimenti ogni cambiamento è una proposta, e tu dici sì o no.
share-pass-on = Possono passarlo in un file
share-pass-on-hint = Ad altri che ti aiutano, e solo questo.
share-until = Fino al
share-until-hint = Lascialo vuoto: finché non smetti.
share-start = Condividi con { $team }
share-done = { $team } lo vede da adesso.
share-stop = Non condividere più questo
share-stop-title = Smettere di condividere?
share-stop-text = Da questo momento non ricevono più niente. Possono ricordare quello che hanno letto fino a oggi.
history-title = Che cosa è stato scritto e quando
history-here = su questo apparecchio
history-wrote = Scritto: { $fields }
field-when = Quando
field-who = Con chi
field-reach = Telefono ed e-mail
field-outcome = Com’è andata

## Who opened what

receipts-title = Chi ha aperto che cosa
receipts-text = Ogni volta che qualcuno ha aperto qualcosa di tuo, e ogni tuo sì e no.
receipts-none = Nessuno ha ancora aperto niente.
receipt-accepted = Hai accettato la squadra
receipt-ended = È finita con la squadra
receipt-shared = Hai condiviso: { $what }
receipt-stopped = Non condividi più: { $what }
receipt-opened = { $name } ha aperto: { $what }
receipt-came = { $name } è entrato nella squadra e può leggere ciò che condividi
receipt-went = { $name } ha lasciato la squadra e da allora non legge più nulla
receipt-team = Squadra
receipt-what = Che cosa è successo
receipts-save = Salva questa lista in un file
receipts-file = Lista

## Suggestions

suggestion-from = Una proposta di { $name }
suggestion-new = Nuovo: { $what }
suggestion-instead-of = invece di: { $before }
suggestion-taken-away = più niente
suggestion-yes = Sì
suggestion-no = No, grazie
suggestion-later = Chiedimelo dopo
suggestion-taken = Fatto. È nella tua valigetta.
suggestion-declined = Va bene. { $name } vedrà che hai detto no.
suggestion-kept = Ti aspetta.
conflict-text = È scritto in modo diverso su due apparecchi. Restano tutti e due finché non dici quale è giusto.
suggestion-waits = aspetta una risposta
suggestion-was-accepted = è stata accettata
suggestion-was-declined = non è stata accettata

## What became of an appointment, said by others

became-attended = c’è stato
became-moved = spostato
became-excused = ha avvisato che non poteva
became-missed = non è riuscito
became-cancelled = annullato
became-unknown = non si sa ancora
became-not-shared = non condiviso
became-to-come = deve venire

## How sharing stands

sync-here = Salvato su questo telefono. Parte appena si può.
sync-shared = Condiviso: { $when }
sync-network = Salvato su questo telefono. In attesa della rete.
sync-silent = Salvato su questo telefono. L’altra parte non risponde da: { $when }. Si riprova da solo.
sync-clock = L’orologio di questo telefono è sbagliato. Metti giusti giorno e ora, poi va avanti.
sync-quiet = Dagli altri non arriva niente da: { $when }. Chiedi se va tutto bene.
sync-went-back = L’altra parte ha perso qualcosa. Qui c’è ancora tutto, e puoi mandarlo di nuovo.
sync-put-back = Manda tutto di nuovo
sync-wrong = L’altra parte ha mandato qualcosa che non può essere giusto. Non è stato preso. Di tuo non è andato perso niente. Dillo alla tua squadra.
sync-removed = Questo apparecchio è stato tolto dalla lista dei tuoi apparecchi e svuotato.
sync-refused = L’altra parte non lascia entrare questo apparecchio da: { $when }. Di tuo non è andato perso niente.
sync-gone = Quello che era condiviso è stato cancellato dall’altra parte.
sync-full = È troppo per l’altra parte. Condividi meno o accorcia una nota.
sync-update = Qualcuno ha una versione più nuova dell’app. Aggiornala per vedere tutto.
sync-other-device = In attesa che l’altro tuo dispositivo lasci entrare questo. Aprili tutti e due per un momento.
sync-not-connected = I tuoi dati sono tornati, ma non la via verso la tua squadra. Chiedile un nuovo invito. Fino ad allora non riceve niente di nuovo. Forse vede ancora ciò che vedeva prima.

## A team at work

crew-section = Lavoro in una squadra
crew-hint = Per chi accompagna altre persone, con il loro accordo.
crew-title = Le persone della mia squadra
crew-new-title = Crea una squadra
crew-new-text = Per chi accompagna altre persone. Crea una squadra, poi invita ogni persona. Scelgono loro che cosa vedi.
crew-new-name = Nome della squadra
crew-new-phone = Telefono della squadra
crew-new-me = Il tuo nome
crew-new-me-hint = Come ti conoscono. Lo leggono accanto a tutto quello che proponi.
crew-new-make = Crea la squadra
crew-nobody = Nessuno condivide ancora con te.
crew-invite = Invita una persona
crew-invite-text = Ogni persona riceve un codice suo. Vede chi sei prima di dire sì. Con questo non si condivide niente.
crew-invite-label = Per chi
crew-invite-label-hint = Solo per distinguerlo; resta su questo apparecchio.
crew-invite-make = Fai un invito
crew-invite-not-laid = Salvato su questo apparecchio. Vale appena c’è rete.
crew-invite-copy = Copia come link
crew-invite-until = Vale una volta, fino al { $day }.
crew-invite-cancel = Ritiralo
crew-invite-cancelled = Ritirato. Nessuno può più usarlo.
crew-lost-phone = Ha perso il telefono? Allora invita di nuovo la persona. La condivisione ricomincia da capo.
crew-restarted = Ha dovuto ricominciare: togli questa vecchia voce
crew-restarted-text = Da fare quando { $name } ha perso il telefono e non ne ha un altro. Quello che era condiviso qui viene cancellato dall’altra parte e per tutti i membri. Un nuovo invito ricomincia da capo.
crew-restarted-done = Tolto. Dall’altra parte viene cancellato appena c’è rete.
crew-missed = Non è riuscito, ancora nessun nuovo giorno
crew-missed-hint = Una chiamata può aiutare. Chiedi che cosa andrebbe bene.
crew-unknown = Com’è andata?
crew-unknown-hint = Nessuno lo ha ancora detto. Non vuol dire che non ci sia andato.
crew-coming = In arrivo
crew-quiet = Nessun contatto da due settimane
crew-everybody = Tutti
crew-reached-on = contatto: { $day }
crew-not-in-touch = ancora nessun contatto
crew-since = Condivide con voi dal { $day }.
crew-shares = Che cosa condivide { $name }
crew-shares-nothing = Niente al momento. È una sua scelta e non dice niente di come sta.
crew-suggested = Che cosa avete proposto
crew-in-touch = In contatto
crew-in-touch-text = { $name } può leggere queste note.
crew-note = Una nota
crew-reached = Raggiunto
crew-not-reached = Non raggiunto
crew-note-only = Solo la nota
crew-noted = Annotato.
crew-file = Appuntamenti in un file per altri sistemi di cura (FHIR)
crew-file-none = { $name } non ha permesso di passarne nessuno.
crew-propose = Proponi un altro momento
crew-propose-word = Una parola
crew-propose-send = Manda la proposta
crew-proposed = Mandato come proposta. Vale quando dice sì.
crew-workers = Chi è nella squadra
crew-workers-count = Persone nella squadra: { $count }
crew-workers-text = Tutti possono leggere quello che le persone condividono con la squadra.
crew-worker-remove = Togli { $name } dalla squadra
crew-worker-remove-text = Non riceve più niente di quello che si scrive da adesso. Può ricordare quello che poteva leggere prima. Le persone vengono avvisate.
crew-worker-remove-yes = Togli
crew-worker-removed = { $name } non è più nella squadra.
crew-phone-hint = Le persone che condividono con te lo vedono e possono chiamare.
crew-phone-saved = Salvato. Le persone ricevono il nuovo numero.
device-this = questo apparecchio

## Follow-through

figures-title = Andamento
figures-hint = Che ne è stato degli appuntamenti condivisi
figures-text = Si conta solo quello che le persone condividono. Settimane intere; meno di cinque persone non hanno mai una riga loro.
figures-from = Dal
figures-to = Al
figures-over = Dal { $first } al { $last }
figures-people = Persone: { $count }
figures-shared = Appuntamenti condivisi: { $count }
figures-not-sharing = Persone che non condividono appuntamenti: { $count }. Non dice niente di come stanno.
figures-few = Meno di cinque persone condividono un appuntamento in queste settimane. Non si dice altro, così nessuno può essere riconosciuto.
figures-by-with = Per luogo o persona
figures-by-need = Per bisogno
figures-by-week = Per settimana
figures-not-split = Troppo poche persone per distinguerle.
figures-col-people = Persone
figures-col-shared = Condivisi
figures-all = Tutti
figures-others = Gli altri insieme
figures-with-nobody = Nessuno indicato
figures-no-need = Nessun bisogno indicato
figures-several-needs = Più bisogni
figures-save = Salva come tabella (CSV)
figures-file = Tabella
