### The page of one service.


## Messages of the moment

service-closed-between = Zamknięte: { $from } – { $until } włącznie
service-closed-to = Zamknięte do { $until } włącznie
service-closed-from = Zamknięte od { $from }. Nie mówią, do kiedy.
service-closed-open-end = Na razie zamknięte. Nie mówią, do kiedy.
service-full = Teraz pełne. Zadzwoń, zanim pójdziesz.
service-alert = Warto teraz wiedzieć
service-alert-until = To ważne do { $date }.
service-stale = Nikt tego nie potwierdził od pół roku. Zadzwoń, zanim pójdziesz.

## What to do

service-contact = Zadzwoń, napisz, idź
service-copy-address = Skopiuj adres
service-mail = Napisz e-mail
service-web = Ich strona internetowa
service-add = Dodaj do mojego niezbędnika
service-added = W twoim niezbędniku jest teraz: { $name }.
service-in-toolbox = W moim niezbędniku
service-add-locked = Żeby to dodać, najpierw otwórz niezbędnik.
service-appointment = Umów spotkanie

## Hours

service-hours-today = Dzisiaj: { $hours }
service-week = Godziny w tygodniu
service-day-closed = zamknięte
service-day-away = nie tutaj
service-day-call = najpierw zadzwoń
service-holiday = święto
service-hours-text = Co mówią o godzinach: { $text }

## What to know before going

service-about = Co robią
service-good-to-know = Zanim pójdziesz
service-needs = Pomaga w tym
service-documents = Jakie dokumenty zabrać
service-no-id = Dokument nie jest potrzebny
service-documents-unknown = Nie wiadomo. Weź to, co masz. Nie masz nic? Zadzwoń i zapytaj.
service-languages = W jakich językach tam mówią
service-for = Dla kogo
service-for-all = Dla wszystkich
service-eligibility = Kto może przyjść
service-cost = Ile to kosztuje
service-access = Jak przyjść

## Places

service-places = Gdzie to jest
service-place-number = Miejsce { $number }
service-mobile = Przyjeżdża tu i odjeżdża. Sprawdź godziny.
service-confidential = Adres jest tajny. Zadzwoń, żeby go poznać.
service-no-address = Adres nie jest znany.
service-wheelchair-yes = Można wjechać wózkiem inwalidzkim
service-wheelchair-no = Nie da się wjechać wózkiem inwalidzkim
service-directions = Jak tam trafić

## Where the record comes from

service-record = Kto tak mówi
service-verified = Sprawdzono { $date }
service-verified-by = Sprawdzono { $date }, kto: { $who }
service-never-verified = Nikt tego jeszcze nie sprawdził.
service-source = Źródło: { $name }
service-licence = Licencja: { $licence }

## Telling that something is wrong

service-report = Coś się tu nie zgadza
service-report-text = Powiedz osobom, które prowadzą tę listę. Nikt się nie dowie, kim jesteś.
service-report-what = Co się nie zgadza?
service-report-words = Własnymi słowami, jeśli chcesz. Proszę, bez nazwisk.
service-report-send = Wyślij
service-report-sent = Dziękujemy. Doszło.
service-report-waits = Wyśle się, kiedy będzie sieć, jeśli aplikacja zostanie otwarta.
service-report-waits-kept = Czeka w twoim niezbędniku. Wyśle się, kiedy będzie sieć, a niezbędnik będzie otwarty.
service-report-refused = Teraz nie dało się wysłać. Spróbuj później.
report-closed-for-good = To już nie istnieje
report-wrong-number = Numer jest zły
report-wrong-hours = Godziny są złe
report-unsafe = Ludzie nie są tam dobrze traktowani
report-other = Coś innego
