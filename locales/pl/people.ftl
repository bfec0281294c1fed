### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Moi ludzie
people-empty = Nikogo tu jeszcze nie ma. Kto jest dla ciebie dobry? Kto może ci pomóc? Dodaj te osoby tutaj.
people-add = Dodaj kogoś
people-ways-title = Inne sposoby, żeby kogoś dodać
people-from-directory = Wybierz z listy miejsc
people-from-file = Weź plik z kontaktami
people-from-file-hint = Twój telefon może zapisać kontakty w pliku. Jego nazwa kończy się na .vcf.
people-filter = Pokaż tylko osoby, które pomagają w tym
people-filter-all = Pokaż wszystkich
people-only-need-title = Wszyscy do jednej rzeczy
# $need is the name of a need ("A place to sleep")
people-only-need = Wszyscy tutaj pomagają w tym samym: { $need }. Może chcesz też kogoś do innej potrzeby?
people-only-need-look = Poszukaj innych
people-review-title = Czy ta osoba ma tu zostać: { $name }?
people-review-text = To twoja lista. Zostaw tylko tych, którzy są dla ciebie dobrzy.
people-review-keep = Tak, zostaw
people-review-take-out = Wyjmij
people-review-kept = { $name } zostaje.

contact-hours = Kiedy odbiera
contact-languages = Języki
contact-note = Moja notatka
contact-appointments = Wspólne spotkania
contact-make-appointment = Umów spotkanie
contact-in-directory = Zobacz na liście miejsc
contact-write-email = Napisz e-mail
contact-helps-with = Pomaga w tym
contact-call-number = Zadzwoń: { $label }
contact-text-number = Napisz SMS: { $label }

contact-new-title = Dodaj kogoś
contact-edit-title = Zmień: { $name }
contact-field-name = Imię lub nazwa
contact-field-role = Kim jest dla ciebie?
contact-field-role-hint = Na przykład: moja siostra, pielęgniarz, prawniczka
contact-field-organization = Gdzie pracuje?
contact-field-phone = Numer telefonu
contact-field-phone-label = Do czego jest ten numer?
contact-field-phone-label-hint = Na przykład: wieczorem, biuro
contact-field-phone-add = Dodaj inny numer
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Numer { $number }
contact-field-phone-remove = Usuń numer { $number }
contact-field-email = E-mail
contact-field-address = Adres albo miejsce spotkań
contact-field-languages = Jakie zna języki?
contact-field-languages-more = Więcej języków
contact-field-needs = W czym pomaga?
contact-field-note-hint = Tylko ty możesz to przeczytać.

## When somebody can be reached

hours-choice = Kiedy odbiera?
hours-unknown-choice = Nie wiem
hours-always-choice = Dzień i noc
hours-some-choice = W te dni, o tych godzinach
hours-as-text-choice = Tak jak jest napisane
hours-as-text-hint = Ten tekst mówi więcej, niż mogą przyciski. Zostaje, jak jest.
hours-days = Dni
hours-from = Od
hours-to = Do
hours-add = Dodaj inne dni albo godziny
hours-remove = Usuń te dni i godziny
hours-incomplete = Wybierz co najmniej jeden dzień i obie godziny.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Zmień kolejność
order-done = Kolejność jest dobra
order-up = Wyżej: { $name }
order-down = Niżej: { $name }
# Read aloud after a line has moved
order-now = { $name }: teraz numer { $place } z { $count }
draft-kept = Nie wszystko było gotowe. Twoje słowa nadal tu są.
draft-drop = Wyrzuć je
who-nobody = Jeszcze nikt
who-directory = Miejsce z listy
who-text = Ktoś inny: wpiszę imię
who-search = Nazwa miejsca
who-search-hint = Wpisz kilka liter i dotknij miejsca.
who-nothing = Nic nie znaleziono. Spróbuj innych liter.
who-place = Miejsce: { $name }

## What an import did

import-title = Co było w pliku
import-read = { $count ->
    [0] W pliku nic nie było.
    [one] Odczytano jeden wpis.
    [few] Odczytano { $count } wpisy.
   *[many] Odczytano { $count } wpisów.
}
import-added = { $count ->
    [one] Jeden jest nowy.
    [few] { $count } są nowe.
   *[many] { $count } jest nowych.
}
import-updated = { $count ->
    [one] Jeden się zmienił.
    [few] { $count } się zmieniły.
   *[many] { $count } się zmieniło.
}
import-unchanged = { $count ->
    [one] Jeden już tu był.
    [few] { $count } już tu były.
   *[many] { $count } już tu było.
}
import-refused = { $count ->
    [one] Jednego nie dało się wziąć.
    [few] { $count } nie dało się wziąć.
   *[many] { $count } nie dało się wziąć.
}
import-all-good = Wzięto wszystko.
import-remarks = Co nie pasowało
import-row = Wpis { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Zdjęcie i głos
face-colour = Kolor
face-colour-blue = Niebieski
face-colour-orange = Pomarańczowy
face-colour-green = Zielony
face-colour-violet = Fioletowy
face-colour-brown = Brązowy
face-colour-red = Czerwony
face-picture = Zrób lub wybierz zdjęcie
face-picture-remove = Usuń zdjęcie
face-picture-unreadable = Tego zdjęcia nie da się otworzyć. Spróbuj innego.
face-voice = Powiedz, kto to jest
face-voice-remove = Usuń nagranie
face-private = Tylko ty to widzisz i słyszysz. Nikt inny tego nie dostaje.
