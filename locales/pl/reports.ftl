### What an import did, row by row.

severity-mended = Poprawione
severity-kept-as-text = Zachowane tylko jako tekst
severity-left-out = Pominięte
severity-refused = Nie wzięte

reason-malformed = Tej części pliku nie da się odczytać
reason-name-missing = Brakuje imienia lub nazwy
reason-id-missing = Nie ma własnego numeru; nadano nowy
reason-double-id = Jest w pliku dwa razy; liczy się późniejszy
reason-dangling-reference = Wskazuje na coś, czego nie ma w pliku
reason-position = Miejsca na mapie nie ma albo nie może być prawdziwe
reason-hours = Godzin nie da się odczytać
reason-time = Daty albo godziny nie da się odczytać
reason-repeat = Ten sposób powtarzania nie jest tu znany
reason-link = Można wziąć tylko bezpieczne linki (https)
reason-phone = Na ten numer nie da się zadzwonić
reason-email = Ten adres e-mail nie może być prawdziwy
reason-language = Ten język nie jest tu znany
reason-category = Nie pasuje do żadnej z tutejszych potrzeb
reason-characters = Usunięto dziwne znaki
reason-too-long = Tekst był za długi i został skrócony
reason-not-supported = Nie ma tu na to miejsca
reason-encoding = Litery były zapisane inaczej i zostały zamienione
reason-missing = Proszę, uzupełnij to
reason-too-many = Jest ich za dużo
