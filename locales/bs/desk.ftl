### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Službe na spisku
desk-text = Vodite službu? Recite ljudima gdje je, kada je otvorena i ko može doći. Lozinka nije potrebna: šaljemo vam link.
desk-email = Vaša adresa e-pošte
desk-send-link = Pošaljite mi link
desk-link-sent = Poslali smo vam e-poruku. Otvorite link u njoj. Radi jednom, sat vremena.
desk-signed-in = Prijavljeno: { $name }
desk-sign-out = Odjavi se
desk-confirmed = Hvala. „{ $name }“ ostaje na spisku.
desk-browser-only = Otvorite ovu stranicu u pregledniku.

## What each page is for

explain-register = Ovdje službe ljudima govore o sebi. Treba vam adresa e-pošte, lozinka ne treba.
explain-listing = Službu opisujete malim koracima i čuva se dok pišete. Uredništvo to pogleda prije nego što ljudi vide.
explain-editor = Ovdje vidite šta čeka provjeru. Svaku novu službu odobravaju dvije osobe.
explain-review = Vidite jedno pored drugog šta se promijenilo. Onda odobrite, pitajte ili odbijte.

## The provider's list

desk-mine = Moje službe
desk-none = Ovdje još nemate službu.
desk-add = Dodaj službu
desk-no-name = Još bez imena
desk-upload = Mnogo službi u jednoj datoteci
desk-upload-text = HSDS 3.0 (JSON ili CSV) ili OpenStreetMap, do { $size } MB i { $count } službi. Prvo vidite šta bi svaki red uradio. Ništa se ne čuva dok vi ne kažete. Ista datoteka ponovo mijenja ono što se promijenilo i ne pravi duplikate.
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
desk-live-older = Ono što je sada objavljeno ostaje dok uredništvo ne odobri promjenu.
desk-stale = Niko ovo nije potvrdio šest mjeseci

## The steps of the form

desk-step = Korak { $number } od { $count }
desk-step-who = Ko ste
desk-step-needs = S čim pomaže
desk-step-terms = Ko može doći i kako
desk-step-reach = Kako vas možemo naći
desk-step-places = Gdje i kada
desk-step-check = Pregledajte sve
desk-saved = Sačuvano
desk-not-saved = Još nije sačuvano: nema mreže. Pokušava se ponovo.
desk-organization = Organizacija
desk-organization-about = Šta radi organizacija
desk-name = Ime službe
desk-about = Šta se tamo dobija, jednostavnim rečima
desk-audiences = Samo za neke? Izaberite ih. Bez izbora znači: za sve.
desk-eligibility = Ko može doći, a ko ne
desk-documents = Koje dokumente ponijeti
desk-documents-none = Lična karta nije potrebna
desk-documents-needed = Ovi dokumenti
desk-documents-list = Koji dokumenti? Po jedan u redu
desk-cost = Koliko košta
desk-languages = Jezici koji se tamo govore
desk-access = Kako se dolazi
desk-capacity = Koliko ima mjesta (na primjer: 24 kreveta)
desk-phones = Brojevi telefona, po jedan u redu
desk-emails = Javne adrese e-pošte, po jedna u redu
desk-url = Stranica na internetu
desk-contact = Kako vas uredništvo može naći? To se nikad ne objavljuje.
desk-place = Mjesto { $number }
desk-place-add = Dodaj mjesto ili stanicu
desk-place-remove = Skloni ovo mjesto
desk-place-none = Telefonskoj liniji ili posjeti kod kuće mjesto nije potrebno.
desk-place-name = Ime mjesta, ako ga ima
desk-street = Ulica i broj
desk-postcode = Poštanski broj
desk-city = Grad
desk-directions = Kako se nalaze vrata
desk-here = Ja sam kod vrata: uzmi mjesto ovog telefona
desk-here-taken = Mjesto je uzeto: { $latitude }, { $longitude }
desk-here-failed = Ovaj telefon ne zna gdje je.
desk-here-forget = Zaboravi ovo mjesto
reason-town-elsewhere = Poštanski broj i grad su daleko jedno od drugog. Provjerite oboje.
reason-position-elsewhere = Ovo mjesto je daleko od poštanskog broja i grada. Provjerite ih ili zaboravite mjesto.
desk-wheelchair = Sa kolicima
desk-yes = Da
desk-no = Ne
desk-confidential = Adresa je tajna
desk-confidential-hint = Nikad se ne objavljuje. Ljudi zovu da saznaju gdje je.
desk-mobile = Dolazi ovdje i opet odlazi
desk-hours = Kada je otvoreno?
desk-holidays = Zatvoreno praznikom
desk-note = Šta još treba znati o radnom vremenu
desk-submit = Pošalji
desk-submitted = Poslato. Urednici gledaju prije objavljivanja. Pisat ćemo vam.
desk-fix = Nešto treba pogledati:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Samo za sada
desk-quick-text = Ovo se vidi odmah, bez provjere, i samo se završava.
desk-closed-today = Danas zatvoreno
desk-closed-until = Zatvoreno, posljednji dan
desk-full-until = Puno, posljednji dan
desk-alert = Poruka za sve koji dolaze
desk-alert-until = Poruka važi do
desk-quick-save = Reci ljudima sada
desk-quick-saved = Telefoni to prikazuju poslije sljedećeg ažuriranja.
desk-still-right = Sve je još tačno
desk-confirmed-on = Posljednja potvrda: { $day }
desk-take-out = Skini sa spiska
desk-take-out-text = Telefoni to više ne prikazuju poslije sljedećeg ažuriranja. Ono što ste napisali se čuva.
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

editor-title = Provjera
editor-enter = Uđite svojim ključem
editor-enter-text = Vaš preglednik ili telefon čuva ključ za ovu stranicu. Traži vaš prst ili kod.
editor-join = Dobro došli, { $name }. Napravite svoj ključ.
editor-make-key = Napravi ključ
editor-one = Ovdje je dovoljno jedno odobrenje: tako je odlučio ko vodi ovaj spisak.
editor-one-since = Tako je od { $day }
editor-new = Novo
editor-changed = Promijenjeno
editor-reported = Prijavljeno
editor-stale = Nije potvrđeno šest mjeseci
editor-doubles = Možda isto
editor-nothing = Ništa ne čeka. Svaka čast.
editor-field = Polje
editor-before = Sada objavljeno
editor-after = Poslato
editor-approved-by = Odobreno, ko: { $names }
editor-second = Mora odobriti još neko.
editor-approve = Odobri
editor-ask = Pitaj službu
editor-question = Vaše pitanje
editor-refuse = Ne objavljuj, jer
editor-restore = Ponovo objavi verziju { $number }
editor-settle = Prijave su riješene
editor-report = { $kind } ({ $count })
editor-provider = Ko je poslao: { $name }
likeness-name = Isto ime
likeness-phone = Isti broj
likeness-place = Isto mjesto

## What the hub says

wrong-malformed = Ovo se nije moglo pročitati. Učitajte stranicu ponovo.
wrong-fields = Neka polja još nisu tačna.
wrong-sign-in = Odjavljeni ste. Ono što ste posljednje pisali možda nije sačuvano. Tražite novi link.
wrong-link = Ovaj link je već iskorišćen ili mu je isteklo vrijeme. Tražite novi.
wrong-absent = Ovoga više nema ovdje.
wrong-changed = U međuvremenu je promijenjeno na drugom mjestu. Učitajte ponovo.
wrong-stage = To se sada ne može uraditi.
wrong-second-person = Već ste odobrili ili je vaše. Mora neko drugi.
wrong-too-large = Ovo je preveliko. Ništa nije sačuvano.
wrong-unreadable = U ovoj datoteci nisu nađene službe. Ništa nije sačuvano.
wrong-too-many = Previše odjednom. Sačekajte malo i pokušajte ponovo.
wrong-passkey = Ključ nije odgovarao. Pokušajte ponovo.
wrong-internal = Kod nas nešto nije uspjelo. Ništa nije promijenjeno. Pokušajte kasnije.
wrong-offline = Nema mreže. Ono što ste napisali ostaje na ovoj stranici: ostavite je otvorenu.
refusal-not-a-service = Ovo nije služba za ljude koji koriste spisak.
refusal-double = Već je na spisku.
refusal-unreachable = Niko se nije javio da se to provjeri.
refusal-elsewhere = To je izvan područja ovog spiska.
refusal-incomplete = Nedostaje nešto važno.
refusal-unsafe = Moglo bi naškoditi ljudima koji tamo idu.
