### The page of one service.


## Messages of the moment

service-closed-between = Închis din { $from } până pe { $until } inclusiv
service-closed-to = Închis până pe { $until } inclusiv
service-closed-from = Închis din { $from }. Nu spun până când.
service-closed-open-end = Închis deocamdată. Nu spun până când.
service-full = Plin acum. Sunați înainte de a merge.
service-alert = Bine de știut acum
service-alert-until = Este valabil până pe { $date }.
service-stale = Nimeni nu a confirmat asta de șase luni. Sunați înainte de a merge.

## What to do

service-contact = Sunați, scrieți, mergeți
service-copy-address = Copiați adresa
service-mail = Scrieți un e-mail
service-web = Pagina lor de internet
service-add = Puneți în trusa mea
service-added = { $name } este acum în trusa dvs.
service-in-toolbox = În trusa mea
service-add-locked = Ca să puneți aici, deschideți întâi trusa.
service-appointment = Faceți o programare

## Hours

service-hours-today = Azi: { $hours }
service-week = Orarul săptămânii
service-day-closed = închis
service-day-away = nu aici
service-day-call = sunați întâi
service-holiday = sărbătoare
service-hours-text = Ce spun despre orar: { $text }

## What to know before going

service-about = Ce fac
service-good-to-know = Înainte de a merge
service-needs = Ajută cu
service-documents = Acte de luat cu dvs.
service-no-id = Nu trebuie act de identitate
service-documents-unknown = Nu se știe. Aduceți ce aveți. Nu aveți nimic? Sunați și întrebați.
service-languages = Limbi vorbite acolo
service-for = Pentru cine
service-for-all = Pentru toți
service-eligibility = Cine poate veni
service-cost = Cât costă
service-access = Cum veniți

## Places

service-places = Unde este
service-place-number = Locul { $number }
service-mobile = Trece pe aici și pleacă iar. Uitați-vă la ore.
service-confidential = Adresa este secretă. Sunați ca să aflați unde.
service-no-address = Adresa nu se știe.
service-wheelchair-yes = Se poate intra cu scaunul cu rotile
service-wheelchair-no = Nu se poate intra cu scaunul cu rotile
service-directions = Cum găsiți locul

## Where the record comes from

service-record = Cine spune asta
service-verified = Verificat pe { $date }
service-verified-by = Verificat pe { $date } de { $who }
service-never-verified = Nimeni nu a verificat încă.
service-source = Sursa: { $name }
service-licence = Licența: { $licence }

## Telling that something is wrong

service-report = Ceva nu este corect aici
service-report-text = Spuneți celor care au grijă de listă. Nimeni nu află cine sunteți.
service-report-what = Ce nu este corect?
service-report-words = Cu cuvintele dvs., dacă vreți. Fără nume, vă rugăm.
service-report-send = Trimiteți
service-report-sent = Mulțumim. A ajuns.
service-report-waits = Se trimite când este internet, dacă aplicația rămâne deschisă.
service-report-waits-kept = Așteaptă în trusa dvs. Se trimite când este internet și trusa este deschisă.
service-report-refused = Nu s-a putut trimite acum. Încercați mai târziu.
report-closed-for-good = Nu mai există
report-wrong-number = Numărul este greșit
report-wrong-hours = Orele sunt greșite
report-unsafe = Oamenii nu sunt tratați bine acolo
report-other = Altceva
