### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Twój link do listy
mail-link-text =
    Dzień dobry,

    otwórz ten link, żeby napisać lub zmienić, co lista mówi o twoich usługach:

    { $link }

    Działa jeden raz, przez godzinę. To nie twoja prośba? Wtedy nic nie rób.

mail-remind-subject = Czy to nadal prawda? { $name }
mail-remind-text =
    Dzień dobry,

    sprawdź, proszę, czy to, co lista mówi o „{ $name }”, nadal jest prawdą.

    Tak, to prawda:
    { $link }

    Nie, coś się zmieniło:
    { $page }

    Dziękujemy. Ludzie na tym polegają.

mail-warn-subject = Wkrótce zniknie z listy: { $name }
mail-warn-text =
    Dzień dobry,

    od dawna nikt nie potwierdził „{ $name }”. Tego dnia usuniemy wpis z listy: { $day }. Dzięki temu nikt nie stanie przed zamkniętymi drzwiami.

    To nadal prawda? Jedno dotknięcie go zachowa:
    { $link }

    Coś się zmieniło? Zmień to tutaj:
    { $page }

mail-removed-subject = Nie ma już na liście: { $name }
mail-removed-text =
    Dzień dobry,

    „{ $name }” nie ma już na liście. To, co napisane, jest zachowane. Tutaj można wysłać to ponownie:

    { $page }

mail-published-subject = Jest na liście: { $name }
mail-published-text =
    Dzień dobry,

    „{ $name }” jest na liście. Telefony pokażą to po następnej aktualizacji.

    Zamknięte na dzień albo pełne? Można to powiedzieć w każdej chwili, bez sprawdzania:

    { $page }

mail-asked-subject = Pytanie: { $name }
mail-asked-text =
    Dzień dobry,

    zanim opublikujemy „{ $name }”, redakcja ma pytanie:

    { $question }

    Prosimy o odpowiedź tutaj:
    { $page }

mail-refused-subject = Nie opublikowano: { $name }
mail-refused-text =
    Dzień dobry,

    nie opublikowano „{ $name }”. Powód: { $reason }

    Można to zmienić i wysłać ponownie:

    { $page }
