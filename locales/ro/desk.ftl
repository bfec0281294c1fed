### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Servicii din listă
desk-text = Aveți un serviciu? Spuneți oamenilor unde este, când este deschis și cine poate veni. Nu trebuie parolă: vă trimitem un link.
desk-email = Adresa dvs. de e-mail
desk-send-link = Trimiteți-mi un link
desk-link-sent = V-am trimis un e-mail. Deschideți linkul din el. Merge o singură dată, timp de o oră.
desk-signed-in = Ați intrat ca { $name }
desk-sign-out = Ieșire
desk-confirmed = Mulțumim. „{ $name }” rămâne în listă.
desk-browser-only = Deschideți această pagină într-un browser.

## What each page is for

explain-register = Aici serviciile le spun oamenilor despre ele. Vă trebuie o adresă de e-mail și nicio parolă.
explain-listing = Scrieți un serviciu în pași mici și se salvează pe măsură ce scrieți. Redacția îl citește înainte să îl vadă oamenii.
explain-editor = Aici vedeți ce așteaptă verificarea. Două persoane aprobă fiecare serviciu nou.
explain-review = Vedeți ce s-a schimbat, alăturat. Apoi aprobați, întrebați sau refuzați.

## The provider's list

desk-mine = Serviciile mele
desk-none = Nu aveți încă un serviciu aici.
desk-add = Adăugați un serviciu
desk-no-name = Încă fără nume
desk-upload = Multe servicii într-un fișier
desk-upload-text = HSDS 3.0 (JSON sau CSV) sau OpenStreetMap, până la { $size } MB și { $count } servicii. Întâi vedeți ce ar face fiecare rând. Nimic nu se păstrează înainte să spuneți. Același fișier trimis din nou schimbă ce s-a schimbat și nu dublează nimic.
desk-upload-choose = Alegeți un fișier
desk-upload-keep = Trimiteți acestea
desk-upload-kept = Trimise. Redacția se uită acum la ele.

## Where a listing stands

stage-draft = Încă netrimis
stage-waiting = Redacția se uită: { $approvals } din { $of } au aprobat
stage-asked = O întrebare pentru dvs.
stage-published = Publicat
stage-refused = Nepublicat
stage-removed = Scos
desk-live-older = Ce este publicat acum rămâne până când redacția aprobă schimbarea.
desk-stale = Nimeni nu a confirmat de șase luni

## The steps of the form

desk-step = Pasul { $number } din { $count }
desk-step-who = Cine sunteți
desk-step-needs = Cu ce ajută
desk-step-terms = Cine poate veni și cum
desk-step-reach = Cum vă găsim
desk-step-places = Unde și când
desk-step-check = Mai citiți o dată
desk-saved = Salvat
desk-not-saved = Încă nesalvat: nu este internet. Se încearcă din nou.
desk-organization = Organizație
desk-organization-about = Ce face organizația
desk-name = Numele serviciului
desk-about = Ce se primește acolo, în cuvinte simple
desk-audiences = Numai pentru unii? Alegeți-i. Dacă nu alegeți: pentru toți.
desk-eligibility = Cine poate veni și cine nu
desk-documents = Acte de adus
desk-documents-none = Nu trebuie act de identitate
desk-documents-needed = Aceste acte
desk-documents-list = Ce acte? Câte unul pe rând
desk-cost = Cât costă
desk-languages = Limbi vorbite acolo
desk-access = Cum se vine
desk-capacity = Câte locuri sunt (de exemplu: 24 de paturi)
desk-phones = Numere de telefon, câte unul pe rând
desk-emails = Adrese de e-mail pentru public, câte una pe rând
desk-url = Pagină de internet
desk-contact = Cum vă găsește redacția? Nu se publică niciodată.
desk-place = Locul { $number }
desk-place-add = Adăugați un loc sau o oprire
desk-place-remove = Scoateți acest loc
desk-place-none = O linie telefonică sau o vizită acasă nu are nevoie de un loc.
desk-place-name = Numele locului, dacă are unul
desk-street = Strada și numărul
desk-postcode = Cod poștal
desk-city = Oraș
desk-directions = Cum se găsește ușa
desk-here = Stau la ușă: luați locul acestui telefon
desk-here-taken = Loc luat: { $latitude }, { $longitude }
desk-here-failed = Acest telefon nu știe unde este.
desk-here-forget = Uitați acest loc
reason-town-elsewhere = Codul poștal și orașul sunt departe unul de altul. Verificați amândouă.
reason-position-elsewhere = Acest loc este departe de codul poștal și de oraș. Verificați-le sau uitați locul.
desk-wheelchair = Cu scaun cu rotile
desk-yes = Da
desk-no = Nu
desk-confidential = Adresa este secretă
desk-confidential-hint = Nu se publică niciodată. Oamenii sună ca să afle unde.
desk-mobile = Trece pe aici și pleacă iar
desk-hours = Când este deschis?
desk-holidays = Închis de sărbători
desk-note = Ce mai este de știut despre orar
desk-submit = Trimiteți
desk-submitted = Trimis. Redacția se uită înainte să fie publicat. Vă scriem.
desk-fix = Câteva lucruri trebuie văzute:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Numai pentru acum
desk-quick-text = Se arată imediat, fără verificare, și se termină singur.
desk-closed-today = Închis azi
desk-closed-until = Închis, ultima zi
desk-full-until = Plin, ultima zi
desk-alert = Un mesaj pentru toți cei care vin
desk-alert-until = Mesajul este valabil până la
desk-quick-save = Spuneți acum tuturor
desk-quick-saved = Telefoanele îl arată după următoarea actualizare.
desk-still-right = Totul mai este corect
desk-confirmed-on = Confirmat ultima dată: { $day }
desk-take-out = Scoateți din listă
desk-take-out-text = Telefoanele nu îl mai arată după următoarea actualizare. Ce ați scris se păstrează.
desk-answer = Răspunsul dvs.
desk-answer-send = Trimiteți răspunsul
desk-history = Ce s-a făcut

## History

act-submitted = Trimis
act-approved = Aprobat
act-one-enough = A ajuns o singură aprobare
act-published = Publicat: versiunea { $number }
act-restored = Versiunea { $number } publicată din nou
act-asked = Întrebare: { $text }
act-answered = Răspuns: { $text }
act-quick = Mesaj de moment
act-confirmed = Confirmat
act-reminded = S-a întrebat dacă mai este corect
act-warned = S-a anunțat că va fi scos
act-removed = Scos
act-settled = Sesizările au fost văzute

## Editors

editor-title = Verificare
editor-enter = Intrați cu cheia dvs.
editor-enter-text = Browserul sau telefonul dvs. păstrează o cheie pentru această pagină. Vă cere degetul sau codul.
editor-join = Bun venit, { $name }. Faceți cheia dvs.
editor-make-key = Faceți o cheie
editor-one = Aici ajunge o singură aprobare: așa a hotărât cine are grijă de listă.
editor-one-since = Așa este din { $day }.
editor-new = Nou
editor-changed = Schimbat
editor-reported = Semnalat
editor-stale = Neconfirmat de șase luni
editor-doubles = Poate același
editor-nothing = Nimic nu așteaptă. Foarte bine.
editor-field = Câmp
editor-before = Publicat acum
editor-after = Trimis
editor-approved-by = Aprobat de { $names }
editor-second = Trebuie să aprobe și altcineva.
editor-approve = Aprobați
editor-ask = Întrebați serviciul
editor-question = Întrebarea dvs.
editor-refuse = Nu publicați, pentru că
editor-restore = Publicați din nou versiunea { $number }
editor-settle = Sesizările sunt rezolvate
editor-report = { $kind } ({ $count })
editor-provider = Trimis de { $name }
likeness-name = Același nume
likeness-phone = Același număr
likeness-place = Același loc

## What the hub says

wrong-malformed = Nu s-a putut citi. Încărcați din nou pagina.
wrong-fields = Unele câmpuri nu sunt încă bune.
wrong-sign-in = Nu mai aveți acces. Ce ați scris la urmă poate nu s-a salvat. Cereți un link nou.
wrong-link = Acest link a fost deja folosit sau timpul lui a trecut. Cereți altul.
wrong-absent = Acest lucru nu mai este aici.
wrong-changed = Între timp s-a schimbat în altă parte. Încărcați din nou.
wrong-stage = Acum nu se poate face.
wrong-second-person = Ați aprobat deja sau este al dvs. Trebuie altcineva.
wrong-too-large = Este prea mare. Nimic nu s-a păstrat.
wrong-unreadable = În acest fișier nu s-a găsit niciun serviciu. Nimic nu s-a păstrat.
wrong-too-many = Prea multe deodată. Așteptați puțin, apoi încercați din nou.
wrong-passkey = Cheia nu s-a potrivit. Încercați din nou.
wrong-internal = Ceva nu a mers la noi. Nimic nu s-a schimbat. Încercați mai târziu.
wrong-offline = Nu este internet. Ce ați scris rămâne pe această pagină: lăsați-o deschisă.
refusal-not-a-service = Nu este un serviciu pentru oamenii care folosesc lista.
refusal-double = Este deja în listă.
refusal-unreachable = Nimeni nu a răspuns ca să verificăm.
refusal-elsewhere = Este în afara zonei acestei liste.
refusal-incomplete = Lipsește ceva important.
refusal-unsafe = Le-ar putea face rău oamenilor care merg acolo.
