### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Pitanja

question-who = Ko može vidjeti šta je ovdje?
question-who-answer = Samo vi. Sve je zapečaćeno na ovom telefonu i nikuda se ne šalje. Samo vi odlučujete da li ćete to nekome pokazati.
question-forgot = Ne sjećam se koda. Šta sad?
question-forgot-answer = Uzmite kod s papira, ako ste ga napravili. Bez njega niko ne može otvoriti kutiju, ni mi. Možete je obrisati i početi iznova ili vratiti kopiju.
question-lost = Šta ako se telefon izgubi ili ga neko ukrade?
question-lost-answer = Ko ga nađe, treba mu vaš kod. Vratite kopiju na drugi telefon, ako ste je napravili. Kod od 6 cifara zaustavlja nekoga u žurbi, ne strpljivu mašinu.
question-network = Da li radi bez mreže i bez kredita?
question-network-answer = Da. Vaši ljudi, sastanci, mjesta i kartica za pomoć su na telefonu. U većini zemalja brojevi za hitne slučajeve zovu se bez kredita.
question-cost = Da li nešto košta?
question-cost-answer = Ne. Nema naloga, nema reklama i ništa se ne plaća.
question-danger = Koji broj zovem u opasnosti?
question-danger-answer = Pritisnite Pomoć dolje desno. Broj vaše zemlje je na vrhu; 112 radi u cijeloj Evropskoj uniji.
question-add = Kako dodati nekoga?
question-add-answer = Otvorite Ljudi i pritisnite Dodaj. Dovoljno je ime. Možete dodati i mjesto iz Traži ili datoteku s kontaktima.
question-time = Kako dodati sastanak?
question-time-answer = Otvorite Termini i pritisnite Dodaj. Možete uzeti i datoteku sastanka (.ics) koju vam je neko poslao.
question-missed = Sastanak je propušten. Šta se dešava?
question-missed-answer = Ništa se ne dešava i nikome se ne javlja. Ako želite, označite da nije uspjelo i zakažite novi. To se dešava svakome.
question-remind = Može li me telefon podsjetiti?
question-remind-answer = Otvorite sastanak i sačuvajte ga u kalendar telefona. Kalendar zvoni s neutralnim naslovom koji ne govori ništa o vama.
question-language = Mogu li promijeniti jezik?
question-language-answer = Da, u svako doba: Postavke, Jezik. Sve što ste napisali ostaje kako jeste.
question-aloud = Može li mi se čitati?
question-aloud-answer = Pritisnite zvučnik gore. Radi ako telefon ima glas za vaš jezik.
question-looks = Neko želi gledati u moj telefon
question-looks-answer = Pritisnite Sakrij: odmah se otvara druga stranica. Ili pritisnite Zaključaj sada u Postavkama. Zaključava se i samo poslije minuta kad se ne vidi.
question-shared = Ovaj telefon koriste i drugi
question-shared-answer = Na početku izaberite „Ne čuvaj ništa na ovom telefonu“: sve nestaje kad zatvorite. Ili uzmite kod koji znate samo vi.
question-move = Kako preći na novi telefon?
question-move-answer = Napravite sigurnu kopiju u Postavkama, s rečenicom koju pamtite. Prenesite datoteku na novi telefon i tamo vratite kopiju.
question-erase = Kako obrisati sve?
question-erase-answer = Postavke, Obriši sve. Poslije jednog „da“ sve nestaje za sekundu i ne može se vratiti.
question-call = Zašto kod mjesta piše „Prvo pozovite“?
question-call-answer = Zato što rade po dogovoru ili vrijeme nije sigurno. Poziv vam štedi uzaludan put.
question-wrong = Ono što piše o mjestu nije tačno
question-wrong-answer = To se dešava. Spisak kaže koliko je star i kada je svako mjesto provjereno. Pozovite prije nego što odete daleko.
question-where = Da li aplikacija zna gdje sam?
question-where-answer = Samo ako dozvolite i samo da poreda mjesta po udaljenosti. Vaše mjesto nikad ne napušta telefon. Možete i upisati mjesto.
question-home = Kako da mi bude pri ruci?
question-home-answer = Otvorite meni preglednika i izaberite „Dodaj na početni ekran“. Onda se otvara bez mreže i bolje se čuva.

## The first three cards

first-card-label = { $number } od { $count }
first-one-title = Vaši ljudi
first-one-text = Izaberite ko vam prija, za svaku potrebu. Jedan dodir i zovete.
first-two-title = Vaši sastanci i koraci
first-two-text = Zapišite šta predstoji. Mali koraci, vašim redom.
first-three-title = Samo vaše
first-three-text = Radi bez mreže i niko to ne vidi. Brojevi za pomoć otvaraju se bez koda.
first-next = Dalje
first-done = Počni
first-skip = Preskoči
