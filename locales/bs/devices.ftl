### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Moji uređaji
devices-hint = Vaša kutija i na drugom telefonu ili računaru
devices-text = Svaki ima cijelu vašu kutiju. Skinite sa spiska onaj koji je izgubljen ili više nije vaš.
devices-add = Dodaj uređaj
devices-join = Donesi moju kutiju ovamo
devices-join-hint = Sa drugog vašeg telefona ili računara
device-unnamed = Neki uređaj
device-heard = posljednji glas: { $when }
device-remove = Skini sa spiska: { $name }
device-remove-text = Ne dobija ništa od onoga što se odsad piše. Čim bude na mreži, sam se isprazni.
device-remove-yes = Skini sa spiska
device-removed = { $name } više nije na spisku.

## Two devices side by side

pair-show-text = Stavite oba uređaja jedan pored drugog. Ovaj pokazuje kod, drugi ga preuzima. Važi pet minuta.
pair-worker-text = Novi član je pored vas. Ovaj uređaj pokazuje kod, njegov ga preuzima. Važi pet minuta.
pair-join-title = Unesi kod drugog uređaja
pair-join-text = Na drugom uređaju: Postavke, Moji uređaji, Dodaj uređaj. U timu: Članovi tima. Zatim ovdje unesite ono što pokazuje.
pair-name = Ime ovog uređaja
pair-name-hint = Na primjer: moj telefon. U timu: vaše ime.
pair-coordinator-hint = Može i pozivati i skidati članove.
pair-show-typed = Pokaži kod za kucanje
pair-code-text = Unesite ovo na drugom uređaju:
pair-until = Važi do { $time }.
pair-waiting = Čeka se drugi uređaj.
pair-check-title = Da li oba pokazuju isto?
pair-check-text = Pogledajte i drugi ekran ({ $name }). Ako su cifre različite, neko je između: recite ne.
pair-same = Da, isto
pair-differ = Ne, različito
pair-said-yes = Recite da i na drugom uređaju.
pair-done = Gotovo. Povezano: { $name }.
pair-again = Počni ponovo
pair-failed-not-a-code = Ovo nije kod uređaja. Pogledajte da li su sva slova tačna.
pair-failed-wrong-code = Kod nije bio tačan. Počnite ponovo na oba.
pair-failed-expired = Pet minuta je prošlo. Počnite ponovo na oba.
pair-failed-declined = Završeno je: dva nisu pokazivala isto, ili je neko rekao ne. Ništa se nije promijenilo.
pair-failed-broken = Drugi uređaj je uradio nešto što ne može biti tačno. Ništa se nije promijenilo.
pair-failed-has-devices = Ovaj uređaj već ide s drugima. Prvo skinite njih sa spiska.
crew-join = Pozvan sam u tim
crew-worker-add = Dodaj člana

## Taking over a prepared toolbox

arrive-title = Imate li već kutiju?
take-title = Imam karticu s kodom
take-hint = Kutija koju je neko pripremio s vama
take-text = Potrebni su kod sa kartice i riječ koju samo vi znate.
take-code = Kod sa kartice
take-code-hint = Osam grupa po četiri znaka. Mala ili velika slova, svejedno.
take-word = Moja riječ
take-word-hint = Ona koju ste izabrali pri pripremi.
take-wrong-word = To nije ta riječ. Pokušajte ponovo.
take-go = Donesi ovamo
take-fetching = Donosi se.
take-done = Ovdje je i vaša je. Stvari: { $count }
take-invitation = I vaš tim vas poziva. Gledanje ništa ne dijeli.
take-failed-not-a-code = Ovo nije kod kartice. Pogledajte da li su svi znaci tačni.
take-failed-gone = Pod ovim kodom nema ničega: povučen je, istekao ili je već iskorišten.
take-failed-damaged = Ono što je stiglo je oštećeno. Tražite novu karticu.

## Preparing and handing over

prepare-title = Pripremi za nekoga
prepare-hint = Napunite kutiju zajedno i predajte je
prepare-text = Napunite kutiju zajedno s nekim. Zatim je predajte: njegova je, a vi vidite samo ono što dijeli.
prepare-begin = Počni
prepare-banner = Ovo je kutija za: { $name }.
prepare-close = Nazad na moju
prepare-open = Nastavi puniti
prepare-records = Stvari: { $count }
prepare-drop = Obriši na ovom uređaju
prepare-drop-text = Kod za nju koji još nije iskorišten više ne važi.
hand-word = Riječ koju zna samo ta osoba
hand-word-hint = Ona je bira. 4 slova ili više. Nigdje je ne zapisujte.
hand-word-weak = Riječ je prekratka: 4 slova ili više.
hand-invite = Dodaj pozivnicu našeg tima
hand-invite-hint = Može je pogledati kasnije. Time se ništa ne dijeli.
hand-over = Napravi kod za karticu
hand-code-text = Na svom telefonu: otvori aplikaciju, „Imam karticu s kodom“, zatim ovaj kod i riječ.
hand-cancel = Povuci kod
hand-sending = Sačuvano na ovom uređaju. Kod važi čim se sve pošalje.
hand-no-network = Sačuvano na ovom uređaju. Kod važi čim bude mreže.
hand-waiting = Kod sada važi.
hand-taken = Osoba je ima. Ovdje je obrisana.
hand-over-time = Kod je istekao. Kutija je još ovdje: napravite novi kod.
hand-refused = Druga strana je ne prima. Kutija je još ovdje.

## Codes for the camera, and what both screens show

pair-pictures = pas, mačka, konj, slon, zec, medvjed, žaba, kokoška, patka, sova, kornjača, riba, kit, pčela, puž, leptir, ruža, drvo, djetelina, list, sunce, mjesec, zvijezda, oblak, vatra, val, snijeg, duga, jabuka, banana, grožđe, limun, mrkva, hljeb, sir, jaje, sladoled, torta, kafa, kašika, kuća, vrata, stolica, krevet, lampa, ključ, katanac, zvono, sat, kišobran, naočale, cipela, kapa, ruksak, knjiga, olovka, makaze, čekić, auto, bicikl, autobus, čamac, lopta, gitara
pair-show-qr = Pokaži kod za kameru
pair-qr-text = Pokažite ovo kameri drugog uređaja:
code-picture = Kod za kameru
hand-frames = Bez mreže: s ekrana na ekran
hand-frames-text = Drži telefone jedan prema drugom. Na drugom: „Imam karticu s kodom“, pa kamera. Slike idu ukrug dok se sve ne pročita.
hand-frames-stop = Prestani pokazivati
take-frames = Pročitano: { $have } od { $of }. Drži kameru mirno.
take-frames-done = Sve je pročitano. Sada kod i tvoja riječ.
card-print = Odštampaj karticu
card-text = Dvije strane, za džep. Drugima ne govori ništa.
card-time = Sa sljedećim terminom
card-nobody = Niko
card-who = Koga zvati
card-how = Otvori { $address }. Izaberi „Imam karticu s kodom“. Zatim tvoja riječ.
card-how-invited = Drži kameru telefona iznad slike. Ili otvori { $address } i u postavkama izaberi „Imam pozivnicu“.
card-next = Sljedeći termin
