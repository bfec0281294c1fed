### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Šta je ovaj ekran?
explain-close = Zatvori objašnjenje
explain-more = Sva pitanja

explain-home = Izaberite šta vam treba i vidite kome možete da se obratite. Ispod su vaši ljudi, sledeći sastanak i sledeći korak.
explain-need = Prvo su vaši ljudi koji se sada javljaju, pa ostali, pa mesta u blizini. Jedan dodir zove, piše ili pokazuje put.
explain-people = Ovo su ljudi i mesta koje ste izabrali. Dodajte, promenite redosled ili izvadite koga želite.
explain-person = Ovde je kako da nađete ovu osobu i s čim pomaže. Možete to da promenite ili da razmislite da li još ostaje ovde.
explain-person-edit = Treba samo ime; ostalo može da sačeka. Ništa se ne čuva dok ne pritisnete Sačuvaj.
explain-times = Vaši sastanci: danas, predstojeći i prošli. Posle recite kako je prošlo ili ne recite ništa.
explain-time = Kada, gde i šta poneti. Ako ne možete da idete, pomerite ga ili javite; to je u redu.
explain-time-edit = Upišite kada i s kim; ostalo pomaže tog dana. Može da se ponavlja, svaki dan ili svake nedelje.
explain-steps = Mali koraci za prve dane, jedan po jedan. Označite šta je urađeno, promenite ili izvadite ono što ne odgovara.
explain-step = Jedan korak vašeg plana. Možete da upišete šta treba i gde se radi.
explain-find = Tražite mesta po reči ili po potrebi, i bez mreže. Ni vaše reči ni vaše mesto ne napuštaju telefon.
explain-service = Šta radi ovo mesto, kada je otvoreno i šta poneti. Dodajte ga svojim ljudima ili pozovite pre nego što krenete.
explain-plan = Vaše reči za teške trenutke: šta vas upozorava, šta pomaže, koga da zovete. Upišite red kad je dobar dan.
explain-notes = Beleške samo za vas. Zapečaćene su kao i sve ostalo.
explain-help = Brojevi i prva pomoć kad je život u opasnosti. Otvara se bez koda i bez mreže.
explain-settings = Jezik, veličina slova, svetlo ili tamno i kako se čuva vaša kutija. Ovde možete i sve da obrišete.
explain-safe = Promenite kod, napravite kod na papiru ili sačuvajte kopiju. Uradite to u mirnom trenutku.
explain-about = Ko je ovo napravio i odakle su brojevi i mesta. Ništa što radite se ne broji i ne šalje.
explain-welcome = Izaberite jezik i ko može da otvori kutiju. Možete da preskočite i prvo razgledate.
explain-open = Ukucajte kod da otvorite kutiju. Brojevi za pomoć i mesta otvaraju se bez njega.
explain-questions = Dvadeset čestih pitanja, s kratkim odgovorima. Dodirnite pitanje da pročitate ili čujete odgovor.
explain-teams = Ovde vidite sa kim delite, šta tačno vide i ko je to otvorio. Možete stati kad god želite.
explain-accept = Tim vas može pozvati. Pogledajte ko je pre nego što kažete da; time se ništa ne deli.
explain-entry = Recite ko sme da vidi ovu stvar, do kada i da li sme da je menja. Bez vašeg da niko je ne vidi.
explain-crew = Ljudi koji dele sa vašim timom i ono što sada traži nekoga. Vidite ono što su izabrali da podele i ništa drugo.
explain-figures = Koliko je podeljenih termina održano, pomereno ili nije uspelo. Što nije podeljeno broji se kao nepodeljeno, nikada kao propušteno.
explain-devices = Vaša kutija može biti na više uređaja. Oba pokazuju iste cifre pre nego što jedan uđe, da se niko ne uvuče između.
explain-take = Ako je neko pripremio kutiju sa vama, donesite je ovamo. Od tada je samo vaša.
explain-prepare = Napunite kutiju sa nekim na svom uređaju, zatim je predajte. Ono što posle ne deli, ne vidite.
explain-paper = Stavite svoju kutiju na papir, za slučaj da je telefon prazan ili izgubljen. Izaberite svaku stvar koja sme da stoji tamo.
explain-bring = Ovde papir sa kodovima ponovo postaje vaša kutija. Potrebni su svi kodovi i rečenica koju ste izabrali.
