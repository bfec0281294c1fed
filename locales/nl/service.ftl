### The page of one service.


## Messages of the moment

service-closed-between = Gesloten van { $from } tot en met { $until }
service-closed-to = Gesloten tot en met { $until }
service-closed-from = Gesloten vanaf { $from }. Tot wanneer is niet bekend.
service-closed-open-end = Nu gesloten. Tot wanneer is niet bekend.
service-full = Nu vol. Bel voor je gaat.
service-alert = Nu goed om te weten
service-alert-until = Dit geldt tot { $date }.
service-stale = Niemand heeft dit de laatste zes maanden bevestigd. Bel voor je gaat.

## What to do

service-contact = Bellen, schrijven, gaan
service-copy-address = Adres kopiëren
service-mail = Een e-mail schrijven
service-web = Hun website
service-add = In mijn gereedschapskist zetten
service-added = { $name } zit nu in je gereedschapskist.
service-in-toolbox = In mijn gereedschapskist
service-add-locked = Wil je dit toevoegen? Open eerst je gereedschapskist.
service-appointment = Een afspraak maken

## Hours

service-hours-today = Vandaag: { $hours }
service-week = Uren van de week
service-day-closed = gesloten
service-day-away = niet hier
service-day-call = bel eerst
service-holiday = feestdag
service-hours-text = Wat zij over hun uren zeggen: { $text }

## What to know before going

service-about = Wat ze doen
service-good-to-know = Voor je gaat
service-needs = Helpt met
service-documents = Papieren om mee te nemen
service-no-id = Geen identiteitskaart nodig
service-documents-unknown = Niet bekend. Neem mee wat je hebt. Heb je niets? Bel en vraag het.
service-languages = Talen die ze daar spreken
service-for = Voor wie
service-for-all = Voor iedereen
service-eligibility = Wie mag komen
service-cost = Wat het kost
service-access = Hoe je komt

## Places

service-places = Waar het is
service-place-number = Plek { $number }
service-mobile = Het komt hier langs en gaat weer weg. Kijk naar de uren.
service-confidential = Het adres is geheim. Bel om te weten waar.
service-no-address = Het adres is niet bekend.
service-wheelchair-yes = Je kunt binnen met een rolstoel
service-wheelchair-no = Je kunt niet binnen met een rolstoel
service-directions = Hoe je het vindt

## Where the record comes from

service-record = Wie het zegt
service-verified = Nagekeken op { $date }
service-verified-by = Nagekeken op { $date } door { $who }
service-never-verified = Niemand heeft dit al nagekeken.
service-source = Bron: { $name }
service-licence = Licentie: { $licence }

## Telling that something is wrong

service-report = Er klopt hier iets niet
service-report-text = Meld het aan wie deze lijst bijhoudt. Niemand komt te weten wie je bent.
service-report-what = Wat klopt er niet?
service-report-words = In je eigen woorden, als je wilt. Geen namen, alsjeblieft.
service-report-send = Versturen
service-report-sent = Bedankt. Het is aangekomen.
service-report-waits = Het wordt verstuurd zodra er netwerk is, zolang de app open blijft.
service-report-waits-kept = Het wacht in je gereedschapskist. Het wordt verstuurd zodra er netwerk is en de kist open is.
service-report-refused = Het kon nu niet worden verstuurd. Probeer later opnieuw.
report-closed-for-good = Het bestaat niet meer
report-wrong-number = Het nummer klopt niet
report-wrong-hours = De uren kloppen niet
report-unsafe = Mensen worden er niet goed behandeld
report-other = Iets anders
