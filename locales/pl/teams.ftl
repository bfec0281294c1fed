### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Udostępnianie
teams-title = Moje zespoły
teams-hint = Pokaż pojedyncze rzeczy tym, którzy ci pomagają
teams-none = Nikomu nic nie udostępniasz. Wszystko, co piszesz, jest tylko dla ciebie.
teams-accept = Mam zaproszenie
teams-entries = Udostępnione rzeczy: { $count }
teams-not-connected = Brak połączenia
role-worker = Osoba z zespołu
role-coordinator = Koordynuje zespół
reader-new = od niedawna

## An invitation

invited-title = Zaproszenie
invited-text = Masz kod, kartę albo link od zespołu. Najpierw zobacz, od kogo to jest. Samo patrzenie niczego nie udostępnia.
invited-by-link = Otwarto zaproszenie. Najpierw zobacz, od kogo jest. Samo patrzenie niczego nie udostępnia.
invited-code = Kod
invited-code-hint = Z karty, wiadomości albo ekranu zespołu. Spacje się nie liczą.
invited-look = Zobacz, od kogo to jest
invited-other = Inny kod
invited-looking = Pytamy, od kogo to jest …
invited-no-network = Nie ma sieci albo druga strona nie odpowiada. Próba powtórzy się sama.
invited-not-a-code = To nie jest zaproszenie. Sprawdź, czy wszystkie litery są dobre.
invited-elsewhere = To zaproszenie jest do innego miejsca: { $address }. Otwórz aplikację tam.
invited-gone = Tego zaproszenia już nie ma: minęło albo zostało użyte. Poproś o nowe.
invited-from = { $team } zaprasza cię.
invited-terms = Jeszcze nic nie jest udostępnione. Każdą rzecz wybierasz ty i w każdej chwili możesz przestać.
invited-name = Imię, które widzą
invited-name-hint = Wystarczy imię, może być wymyślone.
invited-name-missing = Wpisz imię, które mają widzieć.
invited-phone = Numer, pod który mogą dzwonić
invited-phone-hint = Możesz zostawić puste.
invited-not-now = Nie teraz
invited-accept = Przyjmij
invited-done = Masz połączenie z { $team }. Jeszcze nic nie widzą.

## One team

team-knows-you = Znają cię jako { $name }.
team-until = Kończy się { $day }.
team-sees = Co widzą
team-sees-nothing = Nic. Udostępnij coś z jego własnej strony: kogoś albo termin.
team-sees-text = Dokładnie to:
team-readers = Kto może to czytać
team-ended = Nie udostępniasz już temu zespołowi.
team-stop-all = Przestań udostępniać to wszystko
team-leave = Zakończ z tym zespołem
team-stopped = Koniec. { $team } nic już z tego nie dostaje.
seen-direct = Mogą to zmieniać od razu
seen-until = do { $day }

## One entry

share-title = Kto to widzi
share-none = Tylko ty
share-seen-by = Ty i { $teams }
share-none-of = { $team } tego nie widzi.
share-on = { $team } to widzi.
share-on-until = { $team } to widzi do { $day }.
share-with-note = Także twoja prywatna notatka.
share-contact-parts = Widzą imię, rolę, telefon, adres, godziny i potrzeby. Notatka zostaje u ciebie.
share-time-parts = Widzą po co, kiedy, gdzie i jak poszło. Notatka zostaje u ciebie.
share-all-with = Także moje terminy z { $name }
share-all-with-hint = Te, które są, i te, które będą.
share-follow = Wszystkie moje terminy z { $name }
share-follow-stop = Nie udostępniaj już tych terminów
share-note = Także moja prywatna notatka
share-note-hint = Tylko jeśli chcesz.
share-direct = Mogą to zmieniać od razu
share-direct-hint = Inaczej każda zmiana to propozycja, a ty mówisz tak lub nie.
share-pass-on = Mogą to przekazać w pliku
share-pass-on-hint = Innym, którzy ci pomagają, i tylko to.
share-until = Do
share-until-hint = Zostaw puste: aż przestaniesz.
share-start = Udostępnij: { $team }
share-done = { $team } widzi to od teraz.
share-stop = Przestań to udostępniać
share-stop-title = Przestać udostępniać?
share-stop-text = Od tej chwili nic więcej nie dostają. Mogą pamiętać to, co przeczytali do dziś.
history-title = Co i kiedy zapisano
history-here = na tym urządzeniu
history-wrote = Zapisano: { $fields }
field-when = Kiedy
field-who = Z kim
field-reach = Telefon i e-mail
field-outcome = Jak poszło

## Who opened what

receipts-title = Kto co otworzył
receipts-text = Każde otwarcie czegoś twojego i każde twoje tak i nie.
receipts-none = Nikt jeszcze nic nie otworzył.
receipt-accepted = Zespół przyjęty
receipt-ended = Koniec z zespołem
receipt-shared = Udostępniono: { $what }
receipt-stopped = Już nie udostępniasz: { $what }
receipt-opened = { $name } otwiera: { $what }
receipt-came = { $name } jest teraz w zespole i może czytać to, co udostępniasz
receipt-went = { $name } nie jest już w zespole i odtąd nic nie czyta
receipt-team = Zespół
receipt-what = Co się stało
receipts-save = Zapisz tę listę w pliku
receipts-file = Lista

## Suggestions

suggestion-from = Propozycja od: { $name }
suggestion-new = Nowe: { $what }
suggestion-instead-of = zamiast: { $before }
suggestion-taken-away = już nic
suggestion-yes = Tak
suggestion-no = Nie
suggestion-later = Zapytaj mnie później
suggestion-taken = Gotowe. Jest w twoim niezbędniku.
suggestion-declined = Dobrze. { $name } zobaczy, że to nie.
suggestion-kept = To na ciebie czeka.
conflict-text = Na dwóch urządzeniach zapisano to inaczej. Oba zostają, aż powiesz, co jest dobre.
suggestion-waits = czeka na odpowiedź
suggestion-was-accepted = przyjęto
suggestion-was-declined = nie przyjęto

## What became of an appointment, said by others

became-attended = był kontakt na miejscu
became-moved = przeniesiono
became-excused = uprzedzono, że się nie uda
became-missed = nie udało się
became-cancelled = odwołano
became-unknown = jeszcze nie wiadomo
became-not-shared = nie udostępniono
became-to-come = dopiero będzie

## How sharing stands

sync-here = Zapisane na tym telefonie. Wyśle się, gdy tylko będzie można.
sync-shared = Udostępniono: { $when }
sync-network = Zapisane na tym telefonie. Czeka na sieć.
sync-silent = Zapisane na tym telefonie. Druga strona nie odpowiada od: { $when }. Próba powtórzy się sama.
sync-clock = Zegar tego telefonu źle chodzi. Ustaw dobrze dzień i godzinę, wtedy pójdzie dalej.
sync-quiet = Od innych nic nie przyszło od: { $when }. Zapytaj, czy wszystko w porządku.
sync-went-back = Druga strona coś zgubiła. Tutaj wszystko jest i możesz wysłać to jeszcze raz.
sync-put-back = Wyślij wszystko jeszcze raz
sync-wrong = Druga strona przysłała coś, co nie może być prawdą. Nie zostało przyjęte. Nic twojego nie zginęło. Powiedz o tym zespołowi.
sync-removed = To urządzenie usunięto z listy twoich urządzeń i opróżniono.
sync-refused = Druga strona nie wpuszcza tego urządzenia od: { $when }. Nic twojego nie zginęło.
sync-gone = To, co było udostępnione, usunięto po drugiej stronie.
sync-full = To za dużo dla drugiej strony. Udostępnij mniej albo skróć notatkę.
sync-update = Ktoś ma nowszą wersję aplikacji. Zaktualizuj ją, żeby widzieć wszystko.
sync-other-device = Czeka, aż twoje drugie urządzenie wpuści to. Otwórz oba na chwilę.
sync-not-connected = Twoje wpisy wróciły, ale nie droga do twojego zespołu. Poproś go o nowe zaproszenie. Do tego czasu nie dostaje nic nowego. Może nadal widzieć to, co widział wcześniej.

## A team at work

crew-section = Pracuję w zespole
crew-hint = Dla tych, którzy towarzyszą innym, za ich zgodą.
crew-title = Osoby mojego zespołu
crew-new-title = Załóż zespół
crew-new-text = Dla tych, którzy towarzyszą innym. Załóż zespół, potem zaproś każdą osobę. To one wybierają, co widzisz.
crew-new-name = Nazwa zespołu
crew-new-phone = Telefon zespołu
crew-new-me = Twoje imię
crew-new-me-hint = Takie, pod jakim cię znają. Stoi przy wszystkim, co proponujesz.
crew-new-make = Załóż zespół
crew-nobody = Nikt ci jeszcze nic nie udostępnia.
crew-invite = Zaproś osobę
crew-invite-text = Każda osoba dostaje własny kod. Widzi, kim jesteś, zanim powie tak. Niczego to nie udostępnia.
crew-invite-label = Dla kogo
crew-invite-label-hint = Tylko dla odróżnienia; zostaje na tym urządzeniu.
crew-invite-make = Zrób zaproszenie
crew-invite-not-laid = Zapisane na tym urządzeniu. Zadziała, gdy będzie sieć.
crew-invite-copy = Kopiuj jako link
crew-invite-until = Ważne raz, do { $day }.
crew-invite-cancel = Cofnij
crew-invite-cancelled = Cofnięte. Nikt już go nie użyje.
crew-lost-phone = Telefon zginął? W takim razie zaproś tę osobę jeszcze raz. Udostępnianie zacznie się od nowa.
crew-restarted = Ta osoba musiała zacząć od nowa: usuń ten stary wpis
crew-restarted-text = Zrób to, gdy { $name } nie ma już swojego telefonu ani żadnego innego. To, co tu udostępniono, zostanie usunięte po drugiej stronie i u wszystkich członków. Nowe zaproszenie zaczyna od nowa.
crew-restarted-done = Usunięto stąd. Po drugiej stronie zniknie, gdy będzie sieć.
crew-missed = Nie udało się, nie ma jeszcze nowego dnia
crew-missed-hint = Telefon może pomóc. Zapytaj, co by pasowało.
crew-unknown = Jak poszło?
crew-unknown-hint = Nikt jeszcze nie powiedział. To nie to samo co nie przyjść.
crew-coming = Będzie
crew-quiet = Od dwóch tygodni bez kontaktu
crew-everybody = Wszyscy
crew-reached-on = kontakt: { $day }
crew-not-in-touch = jeszcze bez kontaktu
crew-since = Udostępnia wam od { $day }.
crew-shares = Co udostępnia { $name }
crew-shares-nothing = Teraz nic. To własny wybór i nic nie mówi o tym, jak się ma ta osoba.
crew-suggested = Co proponujecie
crew-in-touch = Kontakt
crew-in-touch-text = { $name } może czytać te notatki.
crew-note = Notatka
crew-reached = Udało się porozmawiać
crew-not-reached = Nie udało się porozmawiać
crew-note-only = Tylko notatka
crew-noted = Zapisano.
crew-file = Terminy jako plik dla innych systemów opieki (FHIR)
crew-file-none = { $name } nie pozwala żadnego przekazać.
crew-propose = Zaproponuj inny termin
crew-propose-word = Kilka słów
crew-propose-send = Wyślij propozycję
crew-proposed = Wysłano jako propozycję. Liczy się, gdy odpowiedź będzie tak.
crew-workers = Osoby w zespole
crew-workers-count = Osoby w zespole: { $count }
crew-workers-text = Wszyscy mogą czytać to, co ludzie udostępniają zespołowi.
crew-worker-remove = Usuń z zespołu: { $name }
crew-worker-remove-text = Ta osoba nic więcej nie dostaje z tego, co będzie pisane od teraz. Może pamiętać to, co mogła czytać wcześniej. Ludzie się o tym dowiedzą.
crew-worker-remove-yes = Usuń
crew-worker-removed = { $name } nie jest już w zespole.
crew-phone-hint = Osoby, które z wami dzielą, widzą go i mogą zadzwonić.
crew-phone-saved = Zapisano. Osoby dostaną nowy numer.
device-this = to urządzenie

## Follow-through

figures-title = Przebieg
figures-hint = Co się stało z udostępnionymi terminami
figures-text = Liczy się tylko to, co ludzie udostępniają. Całe tygodnie; mniej niż pięć osób nigdy nie ma własnego wiersza.
figures-from = Od
figures-to = Do
figures-over = Od { $first } do { $last }
figures-people = Osoby: { $count }
figures-shared = Udostępnione terminy: { $count }
figures-not-sharing = Osoby, które nie udostępniają terminów: { $count }. To nic nie mówi o tym, jak się mają.
figures-few = Mniej niż pięć osób udostępnia termin w tych tygodniach. Nic więcej nie mówimy, żeby nikogo nie dało się rozpoznać.
figures-by-with = Według miejsca lub osoby
figures-by-need = Według potrzeby
figures-by-week = Według tygodnia
figures-not-split = Za mało osób, żeby je rozróżnić.
figures-col-people = Osoby
figures-col-shared = Udostępnione
figures-all = Wszystkie
figures-others = Pozostałe razem
figures-with-nobody = Nikogo nie podano
figures-no-need = Nie podano potrzeby
figures-several-needs = Kilka potrzeb
figures-save = Zapisz jako tabelę (CSV)
figures-file = Tabela
