### The page of one service.


## Messages of the moment

service-closed-between = Zatvoreno: { $from } – { $until }, uključujući i taj dan
service-closed-to = Zatvoreno. Posljednji dan: { $until }
service-closed-from = Zatvoreno. Prvi dan: { $from } Ne kažu do kada.
service-closed-open-end = Za sada zatvoreno. Ne kažu do kada.
service-full = Trenutno puno. Pozovite prije nego što krenete.
service-alert = Dobro je znati sada
service-alert-until = Ovo važi. Posljednji dan: { $date }
service-stale = Niko ovo nije potvrdio šest mjeseci. Pozovite prije nego što krenete.

## What to do

service-contact = Pozovi, piši, idi
service-copy-address = Kopiraj adresu
service-mail = Napiši e-poruku
service-web = Njihova stranica na internetu
service-add = Dodaj u moju kutiju
service-added = U vašoj kutiji je sada: { $name }.
service-in-toolbox = U mojoj kutiji
service-add-locked = Da ovo dodate, prvo otvorite kutiju.
service-appointment = Zakaži sastanak

## Hours

service-hours-today = Danas: { $hours }
service-week = Radno vrijeme u sedmici
service-day-closed = zatvoreno
service-day-away = nije ovdje
service-day-call = prvo pozovite
service-holiday = praznik
service-hours-text = Šta kažu o radnom vremenu: { $text }

## What to know before going

service-about = Šta rade
service-good-to-know = Prije nego što krenete
service-needs = Pomaže s ovim
service-documents = Koje dokumente ponijeti
service-no-id = Lična karta nije potrebna
service-documents-unknown = Ne zna se. Ponesite šta imate. Nemate ništa? Pozovite i pitajte.
service-languages = Jezici koji se tamo govore
service-for = Za koga
service-for-all = Za sve
service-eligibility = Ko može doći
service-cost = Koliko košta
service-access = Kako se dolazi

## Places

service-places = Gdje je
service-place-number = Mjesto { $number }
service-mobile = Dolazi ovdje i opet odlazi. Pogledajte vrijeme.
service-confidential = Adresa je tajna. Pozovite da saznate gdje je.
service-no-address = Adresa nije poznata.
service-wheelchair-yes = Može se ući kolicima
service-wheelchair-no = Ne može se ući kolicima
service-directions = Kako se nalazi

## Where the record comes from

service-record = Ko to kaže
service-verified = Provjereno { $date }
service-verified-by = Provjereno { $date }, ko: { $who }
service-never-verified = Niko ovo još nije provjerio.
service-source = Izvor: { $name }
service-licence = Licenca: { $licence }

## Telling that something is wrong

service-report = Ovdje nešto nije tačno
service-report-text = Recite onima koji vode ovaj spisak. Niko ne saznaje ko ste.
service-report-what = Šta nije tačno?
service-report-words = Svojim riječima, ako želite. Bez imena, molimo.
service-report-send = Pošalji
service-report-sent = Hvala. Stiglo je.
service-report-waits = Šalje se kad bude mreže, ako aplikacija ostane otvorena.
service-report-waits-kept = Čeka u vašoj kutiji. Šalje se kad bude mreže i kutija je otvorena.
service-report-refused = Sada se nije moglo poslati. Pokušajte kasnije.
report-closed-for-good = Više ne postoji
report-wrong-number = Broj je pogrešan
report-wrong-hours = Radno vrijeme je pogrešno
report-unsafe = Tamo se prema ljudima ne ponašaju dobro
report-other = Nešto drugo
