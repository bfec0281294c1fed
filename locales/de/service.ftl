### The page of one service.


## Messages of the moment

service-closed-between = Geschlossen vom { $from } bis einschließlich { $until }
service-closed-to = Geschlossen bis einschließlich { $until }
service-closed-from = Geschlossen ab { $from }. Bis wann, ist nicht bekannt.
service-closed-open-end = Zurzeit geschlossen. Bis wann, ist nicht bekannt.
service-full = Zurzeit voll. Ruf an, bevor du gehst.
service-alert = Jetzt gut zu wissen
service-alert-until = Das gilt bis { $date }.
service-stale = Seit sechs Monaten hat das niemand bestätigt. Ruf an, bevor du gehst.

## What to do

service-contact = Anrufen, schreiben, hingehen
service-copy-address = Adresse kopieren
service-mail = E-Mail schreiben
service-web = Ihre Webseite
service-add = In meinen Werkzeugkasten legen
service-added = { $name } ist jetzt in deinem Werkzeugkasten.
service-in-toolbox = In meinem Werkzeugkasten
service-add-locked = Zum Hinzufügen öffne zuerst deinen Werkzeugkasten.
service-appointment = Einen Termin machen

## Hours

service-hours-today = Heute: { $hours }
service-week = Zeiten der Woche
service-day-closed = geschlossen
service-day-away = nicht hier
service-day-call = vorher anrufen
service-holiday = Feiertag
service-hours-text = Was sie über ihre Zeiten sagen: { $text }

## What to know before going

service-about = Was sie tun
service-good-to-know = Bevor du gehst
service-needs = Hilft bei
service-documents = Papiere zum Mitbringen
service-no-id = Kein Ausweis nötig
service-documents-unknown = Nicht bekannt. Bring mit, was du hast. Du hast keine? Ruf an und frag.
service-languages = Sprachen dort
service-for = Für wen
service-for-all = Für alle
service-eligibility = Wer kommen kann
service-cost = Was es kostet
service-access = Wie man kommt

## Places

service-places = Wo es ist
service-place-number = Ort { $number }
service-mobile = Es kommt hier vorbei und fährt wieder weg. Achte auf die Zeiten.
service-confidential = Die Adresse ist geheim. Ruf an, um sie zu erfahren.
service-no-address = Die Adresse ist nicht bekannt.
service-wheelchair-yes = Mit dem Rollstuhl kommt man hinein
service-wheelchair-no = Mit dem Rollstuhl kommt man nicht hinein
service-directions = So findest du es

## Where the record comes from

service-record = Wer das sagt
service-verified = Geprüft am { $date }
service-verified-by = Geprüft am { $date } von { $who }
service-never-verified = Das hat noch niemand geprüft.
service-source = Quelle: { $name }
service-licence = Lizenz: { $licence }

## Telling that something is wrong

service-report = Hier stimmt etwas nicht
service-report-text = Sag es denen, die diese Liste pflegen. Niemand erfährt, wer du bist.
service-report-what = Was stimmt nicht?
service-report-words = In deinen Worten, wenn du magst. Bitte keine Namen.
service-report-send = Senden
service-report-sent = Danke. Es ist angekommen.
service-report-waits = Es wird gesendet, sobald ein Netz da ist, solange die App offen bleibt.
service-report-waits-kept = Es wartet in deinem Werkzeugkasten. Es wird gesendet, sobald ein Netz da ist und er offen ist.
service-report-refused = Es konnte jetzt nicht gesendet werden. Versuche es später.
report-closed-for-good = Das gibt es nicht mehr
report-wrong-number = Die Nummer ist falsch
report-wrong-hours = Die Zeiten sind falsch
report-unsafe = Dort wird man nicht gut behandelt
report-other = Etwas anderes
