### What an import did, row by row.

severity-mended = Ispravljeno
severity-kept-as-text = Sačuvano samo kao tekst
severity-left-out = Izostavljeno
severity-refused = Nije uzeto

reason-malformed = Ovaj deo datoteke ne može da se pročita
reason-name-missing = Nedostaje ime
reason-id-missing = Nema svoj broj; napravljen je jedan
reason-double-id = U datoteci je dvaput; važi kasniji
reason-dangling-reference = Pokazuje na nešto čega nema u datoteci
reason-position = Mesto na mapi nedostaje ili ne može biti tačno
reason-hours = Radno vreme ne može da se pročita
reason-time = Datum ili vreme ne može da se pročita
reason-repeat = Ovaj način ponavljanja ovde nije poznat
reason-link = Uzimaju se samo bezbedni linkovi (https)
reason-phone = Ovaj broj ne može da se pozove
reason-email = Ova adresa e-pošte ne može biti tačna
reason-language = Ovaj jezik ovde nije poznat
reason-category = Ne odgovara nijednoj potrebi ovde
reason-characters = Čudni znakovi su izbačeni
reason-too-long = Tekst je bio predugačak i skraćen je
reason-not-supported = Ovde za to nema mesta
reason-encoding = Slova su bila zapisana drugačije i pretvorena su
reason-missing = Molimo, popunite ovo
reason-too-many = Ima ih previše
