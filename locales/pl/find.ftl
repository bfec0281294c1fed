### Looking for places: words, needs, filters, the list and the overview.

find-title = Znajdź miejsce
find-label = Czego szukasz?
find-hint = Wystarczy jedno słowo: łóżko, lekarz, jedzenie …
find-tiles = Albo wybierz, czego potrzebujesz
find-needs = Może chodzi o:
find-need-only = Tylko: { $need }
find-count = { $count ->
    [0] Nic nie znaleziono.
    [one] Znaleziono jedno miejsce.
    [few] Znaleziono { $count } miejsca.
   *[many] Znaleziono { $count } miejsc.
}
find-count-most = Znalezione miejsca: ponad { $count }.
find-nearest = Najbliższe są na początku.
find-none-hint = Spróbuj innego słowa albo zdejmij filtry.
find-shown = Widzisz { $shown } z { $count }.
find-distance = { $distance } na { $direction }
find-warning = Na razie zamknięte albo pełne: sprawdź, zanim pójdziesz

## List or overview

find-view = Lista albo widok wokół
find-list = Lista
find-map = Wokół mnie
find-map-label = { $count ->
    [one] Jedno miejsce wokół ciebie. Północ jest u góry. Lista poniżej ma ten sam numer.
    [few] { $count } miejsca wokół ciebie. Północ jest u góry. Lista poniżej ma te same numery.
   *[many] { $count } miejsc wokół ciebie. Północ jest u góry. Lista poniżej ma te same numery.
}
find-map-north = Pn.
find-map-no-place = Powiedz, gdzie jesteś. Wtedy zobaczysz miejsca wokół siebie.

## Where one is

find-where = Gdzie jesteś?
find-near = Blisko: { $place }
find-near-me = Blisko mnie
find-position-use = Użyj miejsca, gdzie teraz jestem
find-position-note = To miejsce zostaje na tym telefonie. Nikt inny go nie widzi.
find-position-refused = Telefon nie mówi, gdzie jest. Zezwól na to w ustawieniach przeglądarki albo wpisz miejsce tutaj.
find-position-unknown = Telefon nie wie, gdzie jest. Wpisz miejsce tutaj.
find-place-label = Albo wpisz miejsce
find-place-hint = Miasto, kod pocztowy albo ulica
find-place-count = { $count ->
    [0] Tego miejsca nie ma na liście. Spróbuj nazwy miasta.
    [one] Jedno miejsce. Wybierz je poniżej.
    [few] { $count } miejsca. Wybierz jedno poniżej.
   *[many] { $count } miejsc. Wybierz jedno poniżej.
}
find-place-forget = Zapomnij moje miejsce

## Filters

find-filters = Filtry
find-filters-on = Filtry: { $count }
find-filter-only = Tylko miejsca
find-filter-open = otwarte teraz
find-filter-no-id = bez dokumentu
find-filter-wheelchair = z wózkiem inwalidzkim
find-filter-language = Ktoś tam mówi w języku
find-filter-language-any = Dowolny język
find-filter-for = Dla kogo
find-filters-clear = Zdejmij wszystkie filtry
find-filters-done = Pokaż miejsca

## The list on the phone

find-directory = { $name }. Utworzono: { $age }.
find-directory-example = Lista na próbę. Utworzono: { $age }. Te miejsca nie są prawdziwe.
find-directory-old = Ta lista jest stara. Zadzwoń, zanim pójdziesz.
find-directory-none = Listy miejsc nie ma jeszcze na tym telefonie.
find-directory-none-hint = Otwórz tę aplikację raz tam, gdzie jest sieć. Lista przyjdzie sama. Linie pomocy działają bez niej.
find-waits = Twoje połączenie może kosztować. Lista miejsc czeka, aż o nią poprosisz.
find-fetch = Pobierz teraz
find-directory-expired = Tę listę trzeba było odnowić do { $date }. Nadal działa. Zadzwoń, zanim pójdziesz.

## Which lists the phone carries

regions-title = Listy miejsc
regions-text = Wybierz, jakie listy ma ten telefon. Działają bez sieci. Więcej list zajmuje więcej miejsca.
regions-none = Nie ma jeszcze listy do wyboru. Otwórz tę aplikację raz tam, gdzie jest sieć.
regions-nowhere = Ta aplikacja nie wie jeszcze, skąd biorą się listy. Zapytaj osobę, która ją zainstalowała na tym urządzeniu.
regions-here = Na tym telefonie. Miejsca: { $services }. Zrobiona: { $age }.
regions-expired = Na tym telefonie. Miejsca: { $services }. Trzeba było ją odnowić do { $date }.
regions-coming = Przyjdzie, gdy będzie sieć. Miejsca: { $services }.
regions-offered = Nie ma jej na tym telefonie. Miejsca: { $services }. Do pobrania: { $kilobytes } kB.
