### What an import did, row by row.

severity-mended = Îndreptat
severity-kept-as-text = Păstrat numai ca text
severity-left-out = Lăsat afară
severity-refused = Nu s-a luat

reason-malformed = Această parte a fișierului nu se poate citi
reason-name-missing = Lipsește numele
reason-id-missing = Nu are un număr al lui; s-a făcut unul
reason-double-id = Este de două ori în fișier; contează ultimul
reason-dangling-reference = Arată spre ceva ce nu este în fișier
reason-position = Locul de pe hartă lipsește sau nu poate fi bun
reason-hours = Orele nu se pot citi
reason-time = Data sau ora nu se poate citi
reason-repeat = Acest fel de repetare nu este cunoscut aici
reason-link = Se iau numai linkuri sigure (https)
reason-phone = La acest număr nu se poate suna
reason-email = Această adresă de e-mail nu poate fi bună
reason-language = Această limbă nu este cunoscută aici
reason-category = Nu răspunde la nicio nevoie de aici
reason-characters = S-au scos semne ciudate
reason-too-long = Textul era prea lung și a fost tăiat
reason-not-supported = Aici nu este loc pentru asta
reason-encoding = Literele erau scrise altfel și au fost schimbate
reason-missing = Completați aici, vă rugăm
reason-too-many = Sunt prea multe de acest fel
