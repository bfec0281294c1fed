### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Servizi nella lista
desk-text = Gestisci un servizio? Di’ alle persone dov’è, quando è aperto e chi può venire. Non serve una password: ti mandiamo un link.
desk-email = Il tuo indirizzo e-mail
desk-send-link = Mandami un link
desk-link-sent = Ti abbiamo mandato una e-mail. Apri il link che contiene. Funziona una volta sola, per un’ora.
desk-signed-in = Accesso come { $name }
desk-sign-out = Esci
desk-confirmed = Grazie. “{ $name }” resta nella lista.
desk-browser-only = Apri questa pagina in un browser.

## What each page is for

explain-register = Qui i servizi si presentano alle persone. Ti serve un indirizzo e-mail, ma nessuna password.
explain-listing = Scrivi un servizio a piccoli passi, e si salva mentre scrivi. La redazione lo guarda prima che le persone lo vedano.
explain-editor = Qui vedi che cosa aspetta un controllo. Due persone approvano ogni nuovo servizio.
explain-review = Vedi che cosa è cambiato, fianco a fianco. Poi approvi, chiedi o rifiuti.

## The provider's list

desk-mine = I miei servizi
desk-none = Qui non hai ancora un servizio.
desk-add = Aggiungi un servizio
desk-no-name = Ancora senza nome
desk-upload = Molti servizi in un file
desk-upload-text = HSDS 3.0 (JSON o CSV) o OpenStreetMap, fino a { $size } MB e { $count } servizi. Prima vedi che cosa farebbe ogni riga. Niente si conserva prima che lo dici tu. Lo stesso file un’altra volta cambia quello che è cambiato, e non fa doppioni.
desk-upload-choose = Scegli un file
desk-upload-keep = Manda questi
desk-upload-kept = Mandati. Adesso li controlla la redazione.

## Where a listing stands

stage-draft = Non ancora mandato
stage-waiting = La redazione lo guarda: { $approvals } sì su { $of }
stage-asked = Una domanda per te
stage-published = Pubblicato
stage-refused = Non pubblicato
stage-removed = Tolto
desk-live-older = Quello che è pubblicato adesso resta finché la redazione approva il cambio.
desk-stale = Nessuno lo conferma da sei mesi

## The steps of the form

desk-step = Passo { $number } di { $count }
desk-step-who = Chi siete
desk-step-needs = Con che cosa aiuta
desk-step-terms = Chi può venire, e come
desk-step-reach = Come contattarvi
desk-step-places = Dove e quando
desk-step-check = Rileggi tutto
desk-saved = Salvato
desk-not-saved = Non ancora salvato: manca la rete. Si riprova da solo.
desk-organization = Organizzazione
desk-organization-about = Che cosa fa l’organizzazione
desk-name = Nome del servizio
desk-about = Che cosa si trova lì, in parole semplici
desk-audiences = Solo per alcuni? Scegli chi. Nessuna scelta vuol dire: per tutti.
desk-eligibility = Chi può venire, e chi no
desk-documents = Documenti da portare
desk-documents-none = Non serve un documento
desk-documents-needed = Questi documenti
desk-documents-list = Quali documenti? Uno per riga
desk-cost = Quanto costa
desk-languages = Lingue parlate lì
desk-access = Come si viene
desk-capacity = Quanti posti ci sono (per esempio: 24 letti)
desk-phones = Numeri di telefono, uno per riga
desk-emails = Indirizzi e-mail per il pubblico, uno per riga
desk-url = Pagina web
desk-contact = Come vi contatta la redazione? Non si pubblica mai.
desk-place = Posto { $number }
desk-place-add = Aggiungi un posto o una fermata
desk-place-remove = Togli questo posto
desk-place-none = Una linea telefonica o una visita a casa non ha bisogno di un posto.
desk-place-name = Nome del posto, se ne ha uno
desk-street = Via e numero
desk-postcode = Codice postale
desk-city = Città
desk-directions = Come trovare la porta
desk-here = Sono davanti alla porta: prendi il punto di questo telefono
desk-here-taken = Punto preso: { $latitude }, { $longitude }
desk-here-failed = Questo telefono non sa dov’è.
desk-here-forget = Dimentica questo punto
reason-town-elsewhere = Il codice postale e la città sono lontani tra loro. Controlla tutti e due.
reason-position-elsewhere = Questo punto è lontano dal codice postale e dalla città. Controllali, o dimentica il punto.
desk-wheelchair = Con la sedia a rotelle
desk-yes = Sì
desk-no = No
desk-confidential = L’indirizzo è segreto
desk-confidential-hint = Non si pubblica mai. Le persone telefonano per sapere dove.
desk-mobile = Passa di qui e riparte
desk-hours = Quando è aperto?
desk-holidays = Chiuso nei giorni festivi
desk-note = Altro da sapere sugli orari
desk-submit = Manda
desk-submitted = Mandato. La redazione lo guarda prima di pubblicarlo. Poi ti scriviamo.
desk-fix = Alcune cose sono da rivedere:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Solo per adesso
desk-quick-text = Si vede subito, senza controllo, e finisce da solo.
desk-closed-today = Chiuso oggi
desk-closed-until = Chiuso, ultimo giorno
desk-full-until = Pieno, ultimo giorno
desk-alert = Un messaggio per tutti quelli che vengono
desk-alert-until = Il messaggio vale fino a
desk-quick-save = Dillo adesso a tutti
desk-quick-saved = I telefoni lo mostrano dopo il prossimo aggiornamento.
desk-still-right = È ancora tutto giusto
desk-confirmed-on = Ultima conferma: { $day }
desk-take-out = Togli dalla lista
desk-take-out-text = I telefoni non lo mostrano più dopo il prossimo aggiornamento. Quello che hai scritto è conservato.
desk-answer = La tua risposta
desk-answer-send = Manda la risposta
desk-history = Che cosa è stato fatto

## History

act-submitted = Mandato
act-approved = Approvato
act-one-enough = È bastato un solo sì
act-published = Pubblicato: versione { $number }
act-restored = Versione { $number } pubblicata di nuovo
act-asked = Domanda: { $text }
act-answered = Risposta: { $text }
act-quick = Messaggio del momento
act-confirmed = Confermato
act-reminded = Chiesto se è ancora giusto
act-warned = Avvisato che sarà tolto
act-removed = Tolto
act-settled = Le segnalazioni sono state guardate

## Editors

editor-title = Controllo
editor-enter = Entra con la tua chiave
editor-enter-text = Il tuo browser o telefono tiene una chiave per questa pagina. Ti chiede il dito o il codice.
editor-join = Ciao, { $name }. Crea la tua chiave.
editor-make-key = Crea una chiave
editor-one = Qui basta un solo sì: così ha deciso chi gestisce questa lista.
editor-one-since = È così dal { $day }.
editor-new = Nuovo
editor-changed = Cambiato
editor-reported = Segnalato
editor-stale = Non confermato da sei mesi
editor-doubles = Forse lo stesso
editor-nothing = Niente da fare. Ben fatto.
editor-field = Campo
editor-before = Pubblicato adesso
editor-after = Mandato
editor-approved-by = Approvato da { $names }
editor-second = Lo deve approvare anche un’altra persona.
editor-approve = Approva
editor-ask = Chiedi al servizio
editor-question = La tua domanda
editor-refuse = Non pubblicare, perché
editor-restore = Pubblica di nuovo la versione { $number }
editor-settle = Le segnalazioni sono risolte
editor-report = { $kind } ({ $count })
editor-provider = Mandato da { $name }
likeness-name = Stesso nome
likeness-phone = Stesso numero
likeness-place = Stesso posto

## What the hub says

wrong-malformed = Non si è potuto leggere. Ricarica la pagina.
wrong-fields = Alcuni campi non sono ancora giusti.
wrong-sign-in = Non hai più accesso. L’ultima cosa scritta forse non è salvata. Chiedi un nuovo link.
wrong-link = Questo link è già stato usato, o il tempo è finito. Chiedine uno nuovo.
wrong-absent = Questo non c’è più.
wrong-changed = Nel frattempo è stato cambiato altrove. Ricaricalo.
wrong-stage = Adesso non si può fare.
wrong-second-person = Lo hai già approvato, o è tuo. Tocca a un’altra persona.
wrong-too-large = È troppo grande. Niente è stato conservato.
wrong-unreadable = In questo file non ci sono servizi. Niente è stato conservato.
wrong-too-many = Troppo in una volta. Aspetta un po’, poi riprova.
wrong-passkey = La chiave non era quella giusta. Riprova.
wrong-internal = Qualcosa non ha funzionato da noi. Niente è cambiato. Riprova più tardi.
wrong-offline = Non c’è rete. Quello che hai scritto resta su questa pagina: lasciala aperta.
refusal-not-a-service = Non è un servizio per le persone che usano la lista.
refusal-double = È già nella lista.
refusal-unreachable = Nessuno ha risposto per controllarlo.
refusal-elsewhere = È fuori dalla zona di questa lista.
refusal-incomplete = Manca qualcosa di importante.
refusal-unsafe = Potrebbe fare del male alle persone che ci vanno.
