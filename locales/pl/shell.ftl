### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Główne ekrany
nav-people = Ludzie
nav-times = Terminy
nav-find = Szukaj
nav-help = Pomoc
nav-steps = Kroki
nav-plan = Mój plan
nav-notes = Notatki
nav-about = O aplikacji

## When the app cannot start

no-engine-title = Tutaj się nie otworzy
no-engine-text = Ta przeglądarka jest za stara albo to okno nic nie przechowuje. Nic twojego nie zginęło.
no-engine-help = Zaktualizuj przeglądarkę albo otwórz tę stronę w innej. Numery pomocy i tak działają.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Tej części jeszcze nie ma
chunk-missing-text = Nie dało się jej wczytać. To, co napisane, jest zachowane. Sprawdź sieć i spróbuj jeszcze raz.
other-tab-title = Otwarte w innej karcie
other-tab-text = Twój niezbędnik jest otwarty w innej karcie albo w innym oknie. Zamknij go tam albo idź dalej tutaj.
other-tab-take-over = Idź dalej tutaj

## The start

welcome-title = Witaj
welcome-text = Jaki język wybierasz?
protect-title = Chroń swój niezbędnik
protect-legend = Kto ma go nie otworzyć?
protect-code = Kod z 6 cyfr lub więcej
protect-code-hint = Zatrzyma kogoś, kto weźmie twój telefon do ręki. Nie zatrzyma kogoś, kto skopiuje to, co w nim jest.
protect-passphrase = Własne zdanie
protect-passphrase-hint = Długie zatrzyma też kogoś, kto skopiuje telefon.
protect-session = Nic nie zostawiaj na tym telefonie
protect-session-hint = Na telefon, który nie jest twój: wszystko zniknie, kiedy zamkniesz aplikację.
protect-later = Wybiorę później, najpierw się rozejrzę
secret-code-title = Wybierz swój kod
secret-code = Kod
secret-code-hint = 6 cyfr lub więcej. Nie data urodzin.
secret-passphrase-title = Wybierz swoje zdanie
secret-passphrase = Twoje zdanie
secret-passphrase-hint = 8 liter lub więcej. Dobre są cztery słowa, które pamiętasz.
secret-again-title = Jeszcze raz
secret-again = To samo jeszcze raz
secret-differs = Nie są takie same. Spróbuj jeszcze raz.
after-title = Gotowe
after-text = Niezbędnik jest tylko twój. Co dalej, zależy od ciebie; możesz to zrobić później.
after-go = Do mojego niezbędnika

## About me

me-title = O mnie
me-text = To nie jest konieczne. To nigdy nie opuszcza tego telefonu.
me-release = Mój pierwszy dzień
me-release-hint = Od tego dnia zaczynają się kroki i karta pierwszych tygodni.
me-release-forget = Zapomnij ten dzień
me-country = Kraj, w którym jestem
me-country-hint = Żeby właściwe numery alarmowe były na początku.

## Whether what is saved stays

kept-files = To, co zapiszesz, zostaje w pliku na tym urządzeniu.
kept-promised = To, co zapiszesz, zostaje na tym telefonie. Przeglądarka obiecała to zachować.
kept-maybe = To, co zapiszesz, zostaje na tym telefonie, ale przeglądarka może to usunąć, kiedy potrzebuje miejsca. Dodaj aplikację do ekranu głównego albo zrób kopię.
kept-session = Na tym telefonie nic nie zostaje. Wszystko zniknie, kiedy zamkniesz aplikację.
kept-not-possible = To okno nie może nic zachować. Wszystko działa, aż je zamkniesz; potem zniknie. Otwórz aplikację w zwykłym oknie, żeby to zachować.
keep-from-now = Od teraz zachowuj na tym telefonie
damaged-records = { $count ->
    [one] Jednego wpisu nie da się odczytać. Zostaje, jak jest.
    [few] { $count } wpisów nie da się odczytać. Zostają, jak są.
   *[many] { $count } wpisów nie da się odczytać. Zostają, jak są.
}

## The lock

open-title = Otwórz mój niezbędnik
open-wait = Za dużo prób. Spróbuj znowu za jakiś czas: { $wait }.
open-lost = Nie pamiętam
open-by-code = Otwórz moim kodem
open-paper = Kod z twojej kartki
open-paper-hint = Ten kod był do zapisania na kartce, gdy powstał niezbędnik. Odstępy nie są ważne.
open-find = Znajdź miejsce bez otwierania
open-by-phone = Użyj blokady tego telefonu
open-another = Jestem kimś innym
pad-delete = Usuń ostatnią cyfrę

## The first screen

home-title = Czego teraz potrzebujesz?
home-needs = Czego potrzebuję
home-people = Moi ludzie
home-no-people = Nikogo tu jeszcze nie ma. Dodaj kogoś, kto jest dla ciebie dobry.
home-add-person = Dodaj kogoś
home-all-people = Wszyscy moi ludzie
home-next-time = Moje następne spotkanie
home-no-time = Nic nie jest zaplanowane.
home-add-time = Dodaj spotkanie
home-next-step = Mój następny krok
home-no-step = Żaden krok na ciebie nie czeka.
home-all-steps = Wszystkie moje kroki
home-mine = Moje
home-plan-hint = Na czas, kiedy robi się trudno
home-notes-hint = Tylko dla ciebie
home-installing = Lista miejsc się przygotowuje: { $percent } %
home-read-card = Przeczytaj kartę

## Settings

settings-language = Język
settings-look = Wygląd
settings-theme = Jasny albo ciemny
settings-theme-phone = Jak na moim telefonie
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-text = Wielkość liter
settings-text-normal = Zwykła
settings-text-large = Duża
settings-text-larger = Bardzo duża
settings-no-voice = To urządzenie nie umie czytać na głos w tym języku.
settings-safe = Ochrona
lock-now = Zamknij teraz
lock-leave = Wyjdź, nic nie zostawiaj
lock-leave-text = To, co jest w niezbędniku, zniknie.
safe-title = Kod, kod na kartce, kopia
safe-hint = Zmień kod albo przywróć kopię
change-title = Zmień mój kod
change-now = Kod lub zdanie, które go teraz otwiera
change-now-hint = Jeśli nie pamiętasz i otwiera go kod z kartki, zostaw puste.
change-kind = Co ma go otwierać?
change-new = Nowy kod lub zdanie
change-done = Gotowe. Od teraz otwiera go to nowe.
paper-title = Kod na kartce
paper-text = Jeśli zapomnisz kodu, tylko ten otworzy niezbędnik. Nikt inny nie może.
paper-show = Pokaż mi kod do zapisania
paper-write = Zapisz to na kartce
paper-once = Widać go tylko raz. Starszy kod z kartki już nie działa. Trzymaj go z dala od telefonu.
paper-done = Zapisane
export-title = Zrób bezpieczną kopię
export-text = Jeden zapieczętowany plik ze wszystkim. Bez jego zdania nikt go nie przeczyta, nawet ty.
export-phrase = Zdanie do kopii
export-button = Zapisz kopię
export-done = Kopia jest w pobranych plikach.
export-at = Kopia jest tutaj: { $place }
restore-title = Przywróć kopię
restore-text = To, co jest w kopii, dołączy do tego, co jest tutaj. Nic nie zginie.
restore-choose = Wybierz plik
restore-chosen = Plik wybrany. Wybierz inny
restore-button = Przywróć
restore-done = Gotowe. Nowe: { $added }. Zmienione: { $updated }.
phone-lock-title = Otwieraj blokadą tego telefonu
phone-lock-text = Twój palec, twarz albo kod telefonu otworzy wtedy też niezbędnik. Kto umie odblokować ten telefon, może go otworzyć. Telefon może pokazywać klucz o nazwie Besace.
phone-lock-on = Użyj blokady telefonu
phone-lock-off = Przestań używać
phone-lock-done = Blokada telefonu otwiera teraz twój niezbędnik.
phone-lock-gone = Teraz tylko twój kod otwiera niezbędnik.
phone-lock-cannot = Ten telefon tego nie potrafi albo padło „nie”. Twój kod działa jak dotąd.
erase-title = Usuwanie
erase-hint = Usuwa wszystko z tego telefonu, od razu i na zawsze. Kopia w innym miejscu zostaje.
erase-button = Usuń wszystko
erase-ask = Usunąć wszystko?
erase-ask-text = Ludzie, spotkania, kroki, plan i notatki znikną. Tego nie da się cofnąć.
erase-done = Wszystko usunięte.
install-title = Dodaj do ekranu głównego
install-text = Otwórz menu przeglądarki i wybierz „Dodaj do ekranu głównego”. Wtedy otworzy się bez sieci, a przeglądarka lepiej ją zachowa.
install-guise = Nazwa i obrazek na ekranie. Wybierz przed dodaniem.
update-title = Jest nowa wersja
update-text = Skończ to, co piszesz. Potem ją wczytaj.
update-now = Wczytaj teraz

## What it protects

about-title = Co to chroni, a czego nie
about-text = Twój niezbędnik to zapieczętowane pudełko w telefonie. Ty decydujesz, co w nim jest i kto to widzi.
about-yes = Chroni
about-no = Nie chroni
about-yes-phone = Kto weźmie twój zablokowany telefon, nie zobaczy nic z tego, co tu piszesz.
about-yes-server = Nic, co piszesz, nigdzie nie jest wysyłane. To, czego szukasz, zostaje na telefonie.
about-yes-offline = Działa bez sieci, więc nikt w sieci nie zobaczy, na co patrzysz.
about-yes-nobody = Bez konta, bez reklam, nikt nie liczy, co robisz.
about-no-copy = Kod z 6 cyfr nie zatrzyma kogoś, kto skopiuje telefon i sprawdzi wszystkie kody. Długie zdanie zatrzyma.
about-no-force = Przed kimś, kto może cię zmusić do otwarcia. W niektórych krajach odmowa łamie prawo.
about-no-malware = Telefon, nad którym ktoś inny ma kontrolę, albo program, który patrzy na ekran.
about-no-traces = Połączenia, wiadomości i kalendarz telefonu: co tam robisz, tam zostaje.
about-version = Wersja { $version }
sources-pictures = Obrazki
sources-app = Sama aplikacja
