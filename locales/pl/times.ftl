### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Moje spotkania
times-empty = Nie ma jeszcze spotkań. Dodaj jedno, a zostanie tu dla ciebie.
times-add = Dodaj spotkanie
times-from-file = Weź plik kalendarza
times-from-file-hint = Taki plik może być w e-mailu albo w telefonie. Jego nazwa kończy się na .ics.
times-ways-title = Inny sposób
times-to-answer = Jak poszło?
times-to-answer-hint = Wystarczy jedno dotknięcie. Nikt się na ciebie nie gniewa.
times-today = Dzisiaj
times-coming = Przyszłe
times-past = Minione
times-past-show = Pokaż minione
times-past-hide = Ukryj minione
times-with = Z kim: { $name }
times-moved-from = Miało być: { $day }.

## What became of it

times-answer-for = Jak poszło: { $title }
times-moved-answer = Ma inny termin
times-answer-saved = Zapisane.
times-answer-kind = Nic nie szkodzi. Możesz do nich zadzwonić albo wybrać inny termin.
times-answer-back = Cofnij tę odpowiedź
times-new-date = Nowy dzień
times-new-clock = Nowa godzina
times-move = Wybierz inny termin
times-move-save = Użyj tego terminu
times-move-one = Przenosi się tylko to jedno. Inne zostają.
times-moved-done = Nowy termin zapisany.
times-cannot-come = Nie mogę przyjść
times-cannot-come-hint = Wyślij te słowa albo zadzwoń i powiedz je. To wystarczy.
times-cannot-come-words = Moje słowa
times-cannot-come-text = Dzień dobry, nie mogę przyjść: { $when }. Czy mogę dostać inny termin? Dziękuję.

## One appointment

times-where = Gdzie
times-route = Jak dojechać
times-bring = Co zabrać
times-note = Moja notatka
times-helps-with = Pomaga w tym
times-all = Wszystkie terminy
times-duration = Trwa: { $duration }.
times-calendar = Wpisz do kalendarza w telefonie
times-calendar-hint = W kalendarzu będzie tylko „{ $title }”. Zadzwoni przed początkiem.
times-calendar-place = Wpisz też miejsce
times-calendar-place-hint = Inni mogą widzieć twój kalendarz. Miejsce może zdradzić, o co chodzi.
# The only words that stand in the phone's calendar
times-calendar-title = Spotkanie
times-calendar-saved = Plik jest gotowy. Otwórz go, żeby wpisać do kalendarza.
times-calendar-saved-at = Plik leży tutaj: { $place }
times-calendar-failed = Pliku nie dało się zapisać.

## The form

times-new-title = Nowe spotkanie
times-edit-title = Zmień spotkanie
times-field-title = W jakiej sprawie?
times-field-title-hint = Na przykład: lekarz, urząd
times-field-who = Z kim?
times-field-who-text = Imię lub nazwa
times-field-date = Dzień
times-field-clock = Godzina
times-field-date-missing = Proszę, wybierz dzień.
times-field-clock-missing = Proszę, wybierz godzinę.
times-field-duration = Ile to potrwa?
times-field-repeat = Czy się powtarza?
times-field-weekdays = W które dni?
times-field-until = Ostatni dzień
times-field-until-hint = Zostaw puste, jeśli nie wiesz.
times-field-place = Gdzie to jest?
times-field-route = Jak tam dojedziesz?
times-field-route-hint = Na przykład: autobus 71, wysiądź przy moście
times-field-bring = Co zabierzesz?
times-field-bring-hint = Jedna rzecz w każdym wierszu
times-field-needs = W czym to pomaga?
times-field-note-hint = Tylko ty możesz to przeczytać.

## How it repeats

times-once = Tylko raz
times-every-days = { $count ->
    [one] Codziennie
    [few] Co { $count } dni
   *[many] Co { $count } dni
}
times-every-weeks = { $count ->
    [one] Co tydzień
    [few] Co { $count } tygodnie
   *[many] Co { $count } tygodni
}
times-every-months = { $count ->
    [one] Co miesiąc
    [few] Co { $count } miesiące
   *[many] Co { $count } miesięcy
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }. Ostatni dzień: { $day }
times-in-all = { $count ->
    [one] { $repeat }, w sumie jeden raz
    [few] { $repeat }, w sumie { $count } razy
   *[many] { $repeat }, w sumie { $count } razy
}
