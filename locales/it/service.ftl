### The page of one service.


## Messages of the moment

service-closed-between = Chiuso dal { $from } fino al { $until } compreso
service-closed-to = Chiuso fino al { $until } compreso
service-closed-from = Chiuso dal { $from }. Non dicono fino a quando.
service-closed-open-end = Chiuso per ora. Non dicono fino a quando.
service-full = Pieno al momento. Telefona prima di andare.
service-alert = Da sapere adesso
service-alert-until = Vale fino al { $date }.
service-stale = Nessuno lo conferma da sei mesi. Telefona prima di andare.

## What to do

service-contact = Telefona, scrivi, vai
service-copy-address = Copia l’indirizzo
service-mail = Scrivi un’e-mail
service-web = La loro pagina web
service-add = Aggiungi alla mia valigetta
service-added = { $name } adesso è nella tua valigetta.
service-in-toolbox = Nella mia valigetta
service-add-locked = Per aggiungerlo, prima apri la tua valigetta.
service-appointment = Prendi un appuntamento

## Hours

service-hours-today = Oggi: { $hours }
service-week = Orari della settimana
service-day-closed = chiuso
service-day-away = non qui
service-day-call = prima telefona
service-holiday = festivo
service-hours-text = Che cosa dicono degli orari: { $text }

## What to know before going

service-about = Che cosa fanno
service-good-to-know = Prima di andare
service-needs = Aiuta con
service-documents = Documenti da portare
service-no-id = Non serve un documento
service-documents-unknown = Non si sa. Porta quello che hai. Non hai niente? Telefona e chiedi.
service-languages = Lingue parlate lì
service-for = Per chi
service-for-all = Per tutti
service-eligibility = Chi può venire
service-cost = Quanto costa
service-access = Come andarci

## Places

service-places = Dov’è
service-place-number = Posto { $number }
service-mobile = Passa di qui e riparte. Guarda gli orari.
service-confidential = L’indirizzo è segreto. Telefona per sapere dove.
service-no-address = L’indirizzo non è noto.
service-wheelchair-yes = Si entra con la sedia a rotelle
service-wheelchair-no = Non si entra con la sedia a rotelle
service-directions = Come trovarlo

## Where the record comes from

service-record = Chi lo dice
service-verified = Controllato il { $date }
service-verified-by = Controllato il { $date } da { $who }
service-never-verified = Nessuno lo ha ancora controllato.
service-source = Fonte: { $name }
service-licence = Licenza: { $licence }

## Telling that something is wrong

service-report = Qui c’è qualcosa di sbagliato
service-report-text = Dillo a chi cura questa lista. Nessuno sa chi sei.
service-report-what = Che cosa c’è di sbagliato?
service-report-words = Con le tue parole, se vuoi. Niente nomi, per favore.
service-report-send = Manda
service-report-sent = Grazie. È arrivato.
service-report-waits = Si manda quando c’è rete, se l’app resta aperta.
service-report-waits-kept = Aspetta nella tua valigetta. Si manda quando c’è rete e la valigetta è aperta.
service-report-refused = Non si è potuto mandare adesso. Riprova più tardi.
report-closed-for-good = Non esiste più
report-wrong-number = Il numero è sbagliato
report-wrong-hours = Gli orari sono sbagliati
report-unsafe = Lì le persone non sono trattate bene
report-other = Altro
