### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Službe na spisku
desk-text = Vodite službu? Recite ljudima gde je, kada je otvorena i ko može da dođe. Lozinka nije potrebna: šaljemo vam link.
desk-email = Vaša adresa e-pošte
desk-send-link = Pošaljite mi link
desk-link-sent = Poslali smo vam e-poruku. Otvorite link u njoj. Radi jednom, sat vremena.
desk-signed-in = Prijavljeno: { $name }
desk-sign-out = Odjavi se
desk-confirmed = Hvala. „{ $name }“ ostaje na spisku.
desk-browser-only = Otvorite ovu stranicu u pregledaču.

## What each page is for

explain-register = Ovde službe ljudima govore o sebi. Treba vam adresa e-pošte, lozinka ne treba.
explain-listing = Službu opisujete malim koracima i čuva se dok pišete. Uredništvo to pogleda pre nego što ljudi vide.
explain-editor = Ovde vidite šta čeka proveru. Svaku novu službu odobravaju dve osobe.
explain-review = Vidite jedno pored drugog šta se promenilo. Onda odobrite, pitajte ili odbijte.

## The provider's list

desk-mine = Moje službe
desk-none = Ovde još nemate službu.
desk-add = Dodaj službu
desk-no-name = Još bez imena
desk-upload = Mnogo službi u jednoj datoteci
desk-upload-text = HSDS 3.0 (JSON ili CSV) ili OpenStreetMap, do { $size } MB i { $count } službi. Prvo vidite šta bi svaki red uradio. Ništa se ne čuva dok vi ne kažete. Ista datoteka ponovo menja ono što se promenilo i ne pravi duplikate.
desk-upload-choose = Izaberi datoteku
desk-upload-keep = Pošalji ove
desk-upload-kept = Poslato. Sada to gleda uredništvo.

## Where a listing stands

stage-draft = Još nije poslato
stage-waiting = Gleda uredništvo: odobrilo { $approvals } od { $of }
stage-asked = Pitanje za vas
stage-published = Objavljeno
stage-refused = Nije objavljeno
stage-removed = Skinuto
desk-live-older = Ono što je sada objavljeno ostaje dok uredništvo ne odobri promenu.
desk-stale = Niko ovo nije potvrdio šest meseci

## The steps of the form

desk-step = Korak { $number } od { $count }
desk-step-who = Ko ste
desk-step-needs = S čim pomaže
desk-step-terms = Ko može da dođe i kako
desk-step-reach = Kako da vas nađemo
desk-step-places = Gde i kada
desk-step-check = Pregledajte sve
desk-saved = Sačuvano
desk-not-saved = Još nije sačuvano: nema mreže. Pokušava se ponovo.
desk-organization = Organizacija
desk-organization-about = Šta radi organizacija
desk-name = Ime službe
desk-about = Šta se tamo dobija, jednostavnim rečima
desk-audiences = Samo za neke? Izaberite ih. Bez izbora znači: za sve.
desk-eligibility = Ko može da dođe, a ko ne
desk-documents = Koje dokumente poneti
desk-documents-none = Lična karta nije potrebna
desk-documents-needed = Ovi dokumenti
desk-documents-list = Koji dokumenti? Po jedan u redu
desk-cost = Koliko košta
desk-languages = Jezici koji se tamo govore
desk-access = Kako se dolazi
desk-capacity = Koliko ima mesta (na primer: 24 kreveta)
desk-phones = Brojevi telefona, po jedan u redu
desk-emails = Javne adrese e-pošte, po jedna u redu
desk-url = Stranica na internetu
desk-contact = Kako uredništvo da vas nađe? To se nikad ne objavljuje.
desk-place = Mesto { $number }
desk-place-add = Dodaj mesto ili stanicu
desk-place-remove = Skloni ovo mesto
desk-place-none = Telefonskoj liniji ili poseti kod kuće mesto nije potrebno.
desk-place-name = Ime mesta, ako ga ima
desk-street = Ulica i broj
desk-postcode = Poštanski broj
desk-city = Grad
desk-directions = Kako se nalaze vrata
desk-here = Ja sam kod vrata: uzmi mesto ovog telefona
desk-here-taken = Mesto je uzeto: { $latitude }, { $longitude }
desk-here-failed = Ovaj telefon ne zna gde je.
desk-here-forget = Zaboravi ovo mesto
reason-town-elsewhere = Poštanski broj i grad su daleko jedno od drugog. Proverite oba.
reason-position-elsewhere = Ovo mesto je daleko od poštanskog broja i grada. Proverite ih ili zaboravite mesto.
desk-wheelchair = Sa kolicima
desk-yes = Da
desk-no = Ne
desk-confidential = Adresa je tajna
desk-confidential-hint = Nikad se ne objavljuje. Ljudi zovu da saznaju gde je.
desk-mobile = Dolazi ovde i opet odlazi
desk-hours = Kada je otvoreno?
desk-holidays = Zatvoreno praznikom
desk-note = Šta još treba znati o radnom vremenu
desk-submit = Pošalji
desk-submitted = Poslato. Urednici gledaju pre objavljivanja. Pisaćemo vam.
desk-fix = Nešto treba pogledati:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Samo za sada
desk-quick-text = Ovo se vidi odmah, bez provere, i samo se završava.
desk-closed-today = Danas zatvoreno
desk-closed-until = Zatvoreno, poslednji dan
desk-full-until = Puno, poslednji dan
desk-alert = Poruka za sve koji dolaze
desk-alert-until = Poruka važi do
desk-quick-save = Reci ljudima sada
desk-quick-saved = Telefoni to prikazuju posle sledećeg ažuriranja.
desk-still-right = Sve je još tačno
desk-confirmed-on = Poslednja potvrda: { $day }
desk-take-out = Skini sa spiska
desk-take-out-text = Telefoni to više ne prikazuju posle sledećeg ažuriranja. Ono što ste napisali se čuva.
desk-answer = Vaš odgovor
desk-answer-send = Pošalji odgovor
desk-history = Šta je urađeno

## History

act-submitted = Poslato
act-approved = Odobreno
act-one-enough = Jedno odobrenje je bilo dovoljno
act-published = Objavljeno: verzija { $number }
act-restored = Ponovo objavljena verzija { $number }
act-asked = Pitanje: { $text }
act-answered = Odgovor: { $text }
act-quick = Poruka za sada
act-confirmed = Potvrđeno
act-reminded = Pitano je da li je još tačno
act-warned = Rečeno je da uskoro silazi
act-removed = Skinuto
act-settled = Prijave su pogledane

## Editors

editor-title = Provera
editor-enter = Uđite svojim ključem
editor-enter-text = Vaš pregledač ili telefon čuva ključ za ovu stranicu. Traži vaš prst ili kod.
editor-join = Dobro došli, { $name }. Napravite svoj ključ.
editor-make-key = Napravi ključ
editor-one = Ovde je dovoljno jedno odobrenje: tako je odlučio ko vodi ovaj spisak.
editor-one-since = Tako je od { $day }
editor-new = Novo
editor-changed = Promenjeno
editor-reported = Prijavljeno
editor-stale = Nije potvrđeno šest meseci
editor-doubles = Možda isto
editor-nothing = Ništa ne čeka. Svaka čast.
editor-field = Polje
editor-before = Sada objavljeno
editor-after = Poslato
editor-approved-by = Odobreno, ko: { $names }
editor-second = Mora da odobri još neko.
editor-approve = Odobri
editor-ask = Pitaj službu
editor-question = Vaše pitanje
editor-refuse = Ne objavljuj, jer
editor-restore = Ponovo objavi verziju { $number }
editor-settle = Prijave su rešene
editor-report = { $kind } ({ $count })
editor-provider = Ko je poslao: { $name }
likeness-name = Isto ime
likeness-phone = Isti broj
likeness-place = Isto mesto

## What the hub says

wrong-malformed = Ovo nije moglo da se pročita. Učitajte stranicu ponovo.
wrong-fields = Neka polja još nisu tačna.
wrong-sign-in = Odjavljeni ste. Ono što ste poslednje pisali možda nije sačuvano. Tražite novi link.
wrong-link = Ovaj link je već iskorišćen ili mu je isteklo vreme. Tražite novi.
wrong-absent = Ovoga više nema ovde.
wrong-changed = U međuvremenu je promenjeno na drugom mestu. Učitajte ponovo.
wrong-stage = To sada ne može da se uradi.
wrong-second-person = Već ste odobrili ili je vaše. Mora neko drugi.
wrong-too-large = Ovo je preveliko. Ništa nije sačuvano.
wrong-unreadable = U ovoj datoteci nisu nađene službe. Ništa nije sačuvano.
wrong-too-many = Previše odjednom. Sačekajte malo i pokušajte ponovo.
wrong-passkey = Ključ nije odgovarao. Pokušajte ponovo.
wrong-internal = Kod nas nešto nije uspelo. Ništa nije promenjeno. Pokušajte kasnije.
wrong-offline = Nema mreže. Ono što ste napisali ostaje na ovoj stranici: ostavite je otvorenu.
refusal-not-a-service = Ovo nije služba za ljude koji koriste spisak.
refusal-double = Već je na spisku.
refusal-unreachable = Niko se nije javio da se to proveri.
refusal-elsewhere = To je izvan područja ovog spiska.
refusal-incomplete = Nedostaje nešto važno.
refusal-unsafe = Moglo bi da naškodi ljudima koji tamo idu.
