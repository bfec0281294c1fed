### What an import did, row by row.

severity-mended = Corretto
severity-kept-as-text = Tenuto solo come testo
severity-left-out = Lasciato fuori
severity-refused = Non preso

reason-malformed = Questa parte del file non si può leggere
reason-name-missing = Manca il nome
reason-id-missing = Non ha un numero suo; ne è stato fatto uno
reason-double-id = È due volte nel file; vale l’ultima
reason-dangling-reference = Indica qualcosa che non è nel file
reason-position = Il punto sulla mappa manca o non può essere giusto
reason-hours = Gli orari non si possono leggere
reason-time = La data o l’ora non si possono leggere
reason-repeat = Questo modo di ripetere qui non è noto
reason-link = Si prendono solo link sicuri (https)
reason-phone = Questo numero non si può chiamare
reason-email = Questo indirizzo e-mail non può essere giusto
reason-language = Questa lingua qui non è nota
reason-category = Qui non risponde a nessun bisogno
reason-characters = Sono stati tolti caratteri strani
reason-too-long = Il testo era troppo lungo ed è stato tagliato
reason-not-supported = Qui non c’è un posto per questo
reason-encoding = Le lettere erano scritte in un altro modo e sono state convertite
reason-missing = Compila questo, per favore
reason-too-many = Di questi ce ne sono troppi
