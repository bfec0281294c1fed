### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Pytania

question-who = Kto widzi, co tu jest?
question-who-answer = Tylko ty. Wszystko jest zapieczętowane na tym telefonie i nigdzie nie jest wysyłane. Tylko ty decydujesz, czy komuś to pokażesz.
question-forgot = Nie pamiętam kodu. Co teraz?
question-forgot-answer = Użyj kodu z kartki, jeśli go masz. Bez niego nikt nie otworzy niezbędnika, nawet my. Możesz go usunąć i zacząć od nowa albo przywrócić kopię.
question-lost = Co, jeśli telefon zginie albo ktoś go ukradnie?
question-lost-answer = Kto go znajdzie, potrzebuje twojego kodu. Przywróć kopię na innym telefonie, jeśli ją masz. Kod z 6 cyfr zatrzyma kogoś w pośpiechu, nie cierpliwą maszynę.
question-network = Czy działa bez sieci i bez środków na koncie?
question-network-answer = Tak. Twoi ludzie, spotkania, miejsca i karta pomocy są na telefonie. W większości krajów na numery alarmowe można dzwonić bez środków.
question-cost = Czy to coś kosztuje?
question-cost-answer = Nie. Nie ma konta, nie ma reklam i nic się nie płaci.
question-danger = Na jaki numer dzwonić w niebezpieczeństwie?
question-danger-answer = Naciśnij Pomoc na dole po prawej. Numer twojego kraju jest u góry; 112 działa w całej Unii Europejskiej.
question-add = Jak kogoś dodać?
question-add-answer = Otwórz Ludzie i naciśnij Dodaj. Wystarczy imię. Możesz też dodać miejsce ze Szukaj albo plik z kontaktami.
question-time = Jak dodać spotkanie?
question-time-answer = Otwórz Terminy i naciśnij Dodaj. Możesz też wziąć plik spotkania (.ics), który ktoś ci przysłał.
question-missed = Spotkanie przepadło. Co się stanie?
question-missed-answer = Nic się nie stanie i nikt się nie dowie. Jeśli chcesz, zaznacz, że się nie udało, i zaplanuj nowe. Każdemu się zdarza.
question-remind = Czy telefon może mi przypomnieć?
question-remind-answer = Otwórz spotkanie i zapisz je w kalendarzu telefonu. Kalendarz zadzwoni z neutralnym tytułem, który nic o tobie nie mówi.
question-language = Czy mogę zmienić język?
question-language-answer = Tak, w każdej chwili: Ustawienia, Język. Wszystko, co napisane, zostaje, jak jest.
question-aloud = Czy może mi to czytać?
question-aloud-answer = Naciśnij głośnik u góry. Działa, jeśli telefon ma głos dla twojego języka.
question-looks = Ktoś chce zajrzeć do mojego telefonu
question-looks-answer = Naciśnij Ukryj: od razu otworzy się inna strona. Albo naciśnij Zamknij teraz w Ustawieniach. Zamknie się też samo po minucie poza ekranem.
question-shared = Z tego telefonu korzystają też inni
question-shared-answer = Na początku wybierz „Nic nie zostawiaj na tym telefonie”: wszystko zniknie, kiedy zamkniesz. Albo użyj kodu, który znasz tylko ty.
question-move = Jak przejść na nowy telefon?
question-move-answer = Zrób bezpieczną kopię w Ustawieniach, ze zdaniem, które pamiętasz. Przenieś plik na nowy telefon i tam przywróć kopię.
question-erase = Jak usunąć wszystko?
question-erase-answer = Ustawienia, Usuń wszystko. Po jednym „tak” wszystko zniknie w sekundę i nie da się tego przywrócić.
question-call = Dlaczego przy miejscu jest „Najpierw zadzwoń”?
question-call-answer = Bo przyjmuje po umówieniu albo godziny nie są pewne. Telefon oszczędzi ci drogi na darmo.
question-wrong = To, co napisano o miejscu, jest błędne
question-wrong-answer = Tak bywa. Lista mówi, z kiedy jest i kiedy sprawdzono każde miejsce. Zadzwoń, zanim pójdziesz daleko.
question-where = Czy aplikacja wie, gdzie jestem?
question-where-answer = Tylko jeśli na to pozwolisz i tylko po to, żeby ułożyć miejsca według odległości. To nigdy nie opuszcza telefonu. Możesz też wpisać miejsce.
question-home = Jak mieć ją pod ręką?
question-home-answer = Otwórz menu przeglądarki i wybierz „Dodaj do ekranu głównego”. Wtedy otworzy się bez sieci i lepiej się zachowa.

## The first three cards

first-card-label = { $number } z { $count }
first-one-title = Twoi ludzie
first-one-text = Wybierz, kto jest dla ciebie dobry, do każdej potrzeby. Jedno dotknięcie i dzwonisz.
first-two-title = Twoje spotkania i kroki
first-two-text = Zapisz, co cię czeka. Małe kroki, w twojej kolejności.
first-three-title = Tylko twoje
first-three-text = Działa bez sieci i nikt tego nie widzi. Numery pomocy otwierają się bez kodu.
first-next = Dalej
first-done = Zacznij
first-skip = Pomiń
