### Proste i życzliwe słowa. Bez rodzaju, gdzie się da.

## Buttons

save = Zapisz
cancel = Anuluj
delete = Usuń
undo = Cofnij
back = Wstecz
call = Zadzwoń
call-name = Zadzwoń: { $name }
text = Napisz SMS
text-name = Napisz SMS: { $name }
go-there = Idź tam
read-aloud = Czytaj na głos
stop-reading = Przestań czytać
close = Zamknij
more = Więcej
next = Dalej
edit = Zmień
open = Otwórz
copied = Skopiowano
try-again = Spróbuj jeszcze raz
help-now = Pomoc teraz
hide = Ukryj
settings = Ustawienia
home = Start

## States

loading = Chwileczkę …
# $name is what was deleted, in the person's words
deleted-name = Usunięto: { $name }
not-known = Nie wiadomo
example-record = Przykład, nie prawdziwe miejsce

## Open or closed

open-until = Otwarte. Zamknięcie: { $time }
open-always = Otwarte dzień i noc
closed-until = Zamknięte. Otwarcie: { $time }
closed = Zamknięte
call-first = Najpierw zadzwoń
hours-unknown = Godziny nieznane
reach-until = Odbiera. Do: { $time }
reach-always = Odbiera zawsze
reach-again = Odbiera znowu: { $time }
reach-not = Teraz nie odbiera
reach-unknown = Nie wiadomo, kiedy odbiera

## For whom, and how to come

audience-women = Kobiety
audience-men = Mężczyźni
audience-young = Poniżej 26 lat
audience-older = Powyżej 60 lat
audience-families = Rodzice z dziećmi
audience-no-papers = Osoby bez dokumentów
audience-with-animal = Osoby z psem lub innym zwierzęciem
access-walk-in = Po prostu wejdź
access-call = Najpierw zadzwoń
access-appointment = Umów się na termin
access-referral = Ktoś cię tam kieruje

## What became of an appointment: never a reproach

outcome-planned = Zaplanowane
outcome-confirmed = Potwierdzone
outcome-attended = Spotkanie było
outcome-missed = Nie udało się
outcome-excused = Nie udało się, ale wiedzą o tym
outcome-rescheduled = Przeniesione na inny termin
outcome-cancelled = Odwołane

## The parts of the safety plan

plan-warning-signs = Po czym widzę, że robi się trudno
plan-what-helps = Co mi pomaga
plan-people-and-places = Ludzie i miejsca, które mi służą
plan-reasons = Po co żyję

## When something did not work: what happened, what was kept, what to do

fault-locked = Twój niezbędnik jest zamknięty. Najpierw go otwórz.
fault-no-toolbox = Na tym telefonie nie ma jeszcze niezbędnika.
fault-toolbox-exists = Na tym telefonie jest już niezbędnik.
fault-wrong-secret = To nie jest dobry kod. { $tries ->
    [one] Masz jeszcze jedną próbę.
    [few] Masz jeszcze { $tries } próby.
   *[many] Masz jeszcze { $tries } prób.
}
fault-wrong-secret-wait = To nie jest dobry kod. Spróbuj znowu za jakiś czas: { $wait }.
fault-must-wait = Za dużo prób. Spróbuj znowu za jakiś czas: { $wait }.
fault-weak-secret = Wybierz co najmniej 6 cyfr albo zdanie z co najmniej 8 liter.
fault-secret-taken = Tego nie można tu użyć. Wybierz inny.
fault-not-found = Tego już tu nie ma.
refused-name-missing = Proszę, wpisz imię lub nazwę.
refused-text-missing = Proszę, napisz kilka słów.
refused-too-long = Ten tekst jest za długi. Proszę, skróć go.
refused-hours = Tych godzin nie da się odczytać. Proszę, sprawdź je.
fault-unreadable-file = Tego pliku nie da się tu odczytać. Nic się nie zmieniło.
fault-wrong-passphrase-or-damaged = Hasło nie pasuje do tego pliku albo plik jest uszkodzony. Nic się nie zmieniło.
fault-too-large = Ten plik jest za duży. Nic się nie zmieniło.
fault-damaged = Niezbędnik na tym telefonie jest uszkodzony. Jeśli masz kopię, przywróć go z niej.
fault-newer = To zrobiła nowsza wersja aplikacji. Proszę, zaktualizuj aplikację.
fault-storage-full = Na tym telefonie nie ma już miejsca. To, co zapisane wcześniej, nadal tu jest.
fault-storage-gone = Pamięć telefonu nie odpowiada. Zamknij aplikację i otwórz ją znowu.
fault-no-directory = Listy miejsc nie ma jeszcze na tym telefonie.
fault-unreachable = Aplikacja nie odpowiada. Zamknij ją i otwórz znowu.
fault-internal = Coś się w aplikacji nie udało. To, co zapisane wcześniej, nadal tu jest.
