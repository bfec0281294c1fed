### What an import did, row by row.

severity-mended = Ispravljeno
severity-kept-as-text = Sačuvano samo kao tekst
severity-left-out = Izostavljeno
severity-refused = Nije uzeto

reason-malformed = Ovaj dio datoteke se ne može pročitati
reason-name-missing = Nedostaje ime
reason-id-missing = Nema svoj broj; napravljen je jedan
reason-double-id = U datoteci je dvaput; važi kasniji
reason-dangling-reference = Pokazuje na nešto čega nema u datoteci
reason-position = Mjesto na mapi nedostaje ili ne može biti tačno
reason-hours = Radno vrijeme se ne može pročitati
reason-time = Datum ili vrijeme se ne može pročitati
reason-repeat = Ovaj način ponavljanja ovdje nije poznat
reason-link = Uzimaju se samo sigurni linkovi (https)
reason-phone = Ovaj broj se ne može pozvati
reason-email = Ova adresa e-pošte ne može biti tačna
reason-language = Ovaj jezik ovdje nije poznat
reason-category = Ne odgovara nijednoj potrebi ovdje
reason-characters = Čudni znakovi su izbačeni
reason-too-long = Tekst je bio predugačak i skraćen je
reason-not-supported = Ovdje za to nema mjesta
reason-encoding = Slova su bila zapisana drugačije i pretvorena su
reason-missing = Molimo, popunite ovo
reason-too-many = Ima ih previše
