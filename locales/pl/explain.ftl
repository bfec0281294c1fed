### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Co to za ekran?
explain-close = Zamknij wyjaśnienie
explain-more = Wszystkie pytania

explain-home = Wybierz, czego potrzebujesz, i zobacz, do kogo się zwrócić. Niżej są twoi ludzie, następne spotkanie i następny krok.
explain-need = Najpierw są twoi ludzie, którzy teraz odbierają, potem inni, potem miejsca w pobliżu. Jedno dotknięcie dzwoni, pisze albo pokazuje drogę.
explain-people = To ludzie i miejsca z twojego wyboru. Dodawaj, zmieniaj kolejność albo wyjmuj, kogo chcesz.
explain-person = Tu jest, jak się skontaktować z tą osobą i w czym pomaga. Możesz to zmienić albo pomyśleć, czy ma tu zostać.
explain-person-edit = Potrzebne jest tylko imię; reszta może poczekać. Nic się nie zapisze, zanim naciśniesz Zapisz.
explain-times = Twoje spotkania: dzisiaj, przyszłe i minione. Potem powiedz, jak poszło, albo nie mów nic.
explain-time = Kiedy, gdzie i co zabrać. Jeśli nie możesz iść, przenieś je albo powiedz o tym; nic nie szkodzi.
explain-time-edit = Wpisz, kiedy i z kim; reszta pomoże tego dnia. Może się powtarzać co dzień albo co tydzień.
explain-steps = Małe kroki na pierwsze dni, jeden po drugim. Odznacz, co zrobione, zmień albo wyjmij, co nie pasuje.
explain-step = Jeden krok twojego planu. Możesz wpisać, czego potrzeba i gdzie da się to zrobić.
explain-find = Szukaj miejsc słowem albo potrzebą, nawet bez sieci. Ani twoje słowa, ani to, gdzie jesteś, nie opuszczają telefonu.
explain-service = Co robi to miejsce, kiedy jest otwarte i co zabrać. Dodaj je do swoich ludzi albo zadzwoń, zanim pójdziesz.
explain-plan = Twoje słowa na trudny czas: co ostrzega, co pomaga, do kogo dzwonić. Wpisz wiersz w dobry dzień.
explain-notes = Notatki tylko dla ciebie. Są zapieczętowane jak cała reszta.
explain-help = Numery i pierwsza pomoc, kiedy życie jest zagrożone. Otwiera się bez kodu i bez sieci.
explain-settings = Język, wielkość liter, jasny albo ciemny i ochrona niezbędnika. Tu możesz też usunąć wszystko.
explain-safe = Zmień kod, zrób kod na kartce albo zapisz kopię. Zrób to w spokojnej chwili.
explain-about = Kto to zrobił i skąd są numery i miejsca. Nikt nie liczy ani nie wysyła tego, co robisz.
explain-welcome = Wybierz język i kto może otworzyć niezbędnik. Możesz to pominąć i najpierw się rozejrzeć.
explain-open = Wpisz kod, żeby otworzyć niezbędnik. Numery pomocy i miejsca otwierają się bez niego.
explain-questions = Dwadzieścia częstych pytań z krótkimi odpowiedziami. Dotknij pytania, żeby przeczytać albo usłyszeć odpowiedź.
explain-teams = Tu widzisz, komu udostępniasz, co dokładnie widzą i kto to otworzył. W każdej chwili możesz przestać.
explain-accept = Zespół może cię zaprosić. Zobacz, kto to jest, zanim powiesz tak; niczego to nie udostępnia.
explain-entry = Powiedz, kto może widzieć tę jedną rzecz, do kiedy i czy może ją zmieniać. Bez twojej zgody nikt jej nie widzi.
explain-crew = Osoby, które udostępniają twojemu zespołowi, i to, co teraz wymaga kogoś. Widzisz to, co chcą udostępnić, i nic więcej.
explain-figures = Ile udostępnionych terminów się odbyło, zostało przeniesionych albo się nie udało. To, czego nie udostępniono, liczy się jako nieudostępnione, nigdy jako nieobecność.
explain-devices = Twój niezbędnik może być na kilku urządzeniach. Oba pokazują te same cyfry, zanim jedno wejdzie, żeby nikt się nie wcisnął.
explain-take = Jeśli ktoś przygotował z tobą niezbędnik, przenieś go tutaj. Od tej chwili jest tylko twój.
explain-prepare = Wypełnij z kimś niezbędnik na swoim urządzeniu, potem go przekaż. Tego, co potem nie jest udostępnione, nie widzisz.
explain-paper = Przenieś swój niezbędnik na papier, na wypadek gdy telefon jest pusty albo zginie. Wybierz każdą rzecz, która może na nim być.
explain-bring = Tutaj papier z kodami znowu staje się twoim niezbędnikiem. Potrzebne są wszystkie kody i zdanie, które do nich wybrano.
