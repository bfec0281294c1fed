### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Šta je ovaj ekran?
explain-close = Zatvori objašnjenje
explain-more = Sva pitanja

explain-home = Izaberite šta vam treba i vidite kome se možete obratiti. Ispod su vaši ljudi, sljedeći sastanak i sljedeći korak.
explain-need = Prvo su vaši ljudi koji se sada javljaju, pa ostali, pa mjesta u blizini. Jedan dodir zove, piše ili pokazuje put.
explain-people = Ovo su ljudi i mjesta koje ste izabrali. Dodajte, promijenite redoslijed ili izvadite koga želite.
explain-person = Ovdje je kako možete naći ovu osobu i s čim pomaže. Možete to promijeniti ili razmisliti da li još ostaje ovdje.
explain-person-edit = Treba samo ime; ostalo može sačekati. Ništa se ne čuva dok ne pritisnete Sačuvaj.
explain-times = Vaši sastanci: danas, predstojeći i prošli. Poslije recite kako je prošlo ili ne recite ništa.
explain-time = Kada, gdje i šta ponijeti. Ako ne možete ići, pomjerite ga ili javite; to je u redu.
explain-time-edit = Upišite kada i s kim; ostalo pomaže tog dana. Može se ponavljati, svaki dan ili svake sedmice.
explain-steps = Mali koraci za prve dane, jedan po jedan. Označite šta je urađeno, promijenite ili izvadite ono što ne odgovara.
explain-step = Jedan korak vašeg plana. Možete upisati šta treba i gdje se radi.
explain-find = Tražite mjesta po riječi ili po potrebi, i bez mreže. Ni vaše riječi ni vaše mjesto ne napuštaju telefon.
explain-service = Šta radi ovo mjesto, kada je otvoreno i šta ponijeti. Dodajte ga svojim ljudima ili pozovite prije nego što krenete.
explain-plan = Vaše riječi za teške trenutke: šta vas upozorava, šta pomaže, koga zvati. Upišite red kad je dobar dan.
explain-notes = Bilješke samo za vas. Zapečaćene su kao i sve ostalo.
explain-help = Brojevi i prva pomoć kad je život u opasnosti. Otvara se bez koda i bez mreže.
explain-settings = Jezik, veličina slova, svijetlo ili tamno i kako se čuva vaša kutija. Ovdje možete i sve obrisati.
explain-safe = Promijenite kod, napravite kod na papiru ili sačuvajte kopiju. Uradite to u mirnom trenutku.
explain-about = Ko je ovo napravio i odakle su brojevi i mjesta. Ništa što radite se ne broji i ne šalje.
explain-welcome = Izaberite jezik i ko može otvoriti kutiju. Možete preskočiti i prvo razgledati.
explain-open = Ukucajte kod da otvorite kutiju. Brojevi za pomoć i mjesta otvaraju se bez njega.
explain-questions = Dvadeset čestih pitanja, s kratkim odgovorima. Dodirnite pitanje da pročitate ili čujete odgovor.
explain-teams = Ovdje vidite s kim dijelite, šta tačno vide i ko je to otvorio. Možete stati kad god želite.
explain-accept = Tim vas može pozvati. Pogledajte ko je prije nego što kažete da; time se ništa ne dijeli.
explain-entry = Recite ko smije vidjeti ovu stvar, do kada i da li smije mijenjati. Bez vašeg da niko je ne vidi.
explain-crew = Ljudi koji dijele sa vašim timom i ono što sada traži nekoga. Vidite ono što su izabrali podijeliti i ništa drugo.
explain-figures = Koliko je podijeljenih termina održano, pomjereno ili nije uspjelo. Što nije podijeljeno broji se kao nepodijeljeno, nikada kao propušteno.
explain-devices = Vaša kutija može biti na više uređaja. Oba pokazuju iste cifre prije nego što jedan uđe, da se niko ne uvuče između.
explain-take = Ako je neko pripremio kutiju s vama, donesite je ovamo. Od tada je samo vaša.
explain-prepare = Napunite kutiju s nekim na svom uređaju, zatim je predajte. Ono što poslije ne dijeli, ne vidite.
explain-paper = Stavite svoju kutiju na papir, za slučaj da je telefon prazan ili izgubljen. Izaberite svaku stvar koja smije stajati tamo.
explain-bring = Ovdje papir s kodovima ponovo postaje vaša kutija. Potrebni su svi kodovi i rečenica koju ste izabrali.
