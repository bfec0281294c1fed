### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Moji ljudi
people-empty = Ovdje još nema nikoga. Ko vam prija? Ko vam može pomoći? Dodajte te ljude ovdje.
people-add = Dodaj nekoga
people-ways-title = Drugi načini da dodate nekoga
people-from-directory = Izaberi sa spiska mjesta
people-from-file = Uzmi datoteku s kontaktima
people-from-file-hint = Vaš telefon može sačuvati kontakte u datoteku. Njeno ime se završava na .vcf.
people-filter = Prikaži samo one koji pomažu s ovim
people-filter-all = Prikaži sve
people-only-need-title = Svi za jednu stvar
# $need is the name of a need ("A place to sleep")
people-only-need = Ovdje svi pomažu s istom stvari: { $need }. Možda želite nekoga i za drugu potrebu?
people-only-need-look = Potraži druge
people-review-title = Da li ova osoba ostaje ovdje: { $name }?
people-review-text = Spisak je vaš. Zadržite samo one koji vam prijaju.
people-review-keep = Da, ostaje
people-review-take-out = Izvadi
people-review-kept = { $name } ostaje.

contact-hours = Kada se javlja
contact-languages = Jezici
contact-note = Moja bilješka
contact-appointments = Zajednički sastanci
contact-make-appointment = Zakaži sastanak
contact-in-directory = Vidi na spisku mjesta
contact-write-email = Napiši e-poruku
contact-helps-with = Pomaže s ovim
contact-call-number = Pozovi: { $label }
contact-text-number = Pošalji SMS: { $label }

contact-new-title = Dodaj nekoga
contact-edit-title = Promijeni: { $name }
contact-field-name = Ime
contact-field-role = Ko vam je to?
contact-field-role-hint = Na primjer: moja sestra, ljekar, advokatica
contact-field-organization = Gdje radi?
contact-field-phone = Broj telefona
contact-field-phone-label = Za šta je ovaj broj?
contact-field-phone-label-hint = Na primjer: navečer, kancelarija
contact-field-phone-add = Dodaj još jedan broj
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Broj { $number }
contact-field-phone-remove = Skloni broj { $number }
contact-field-email = E-pošta
contact-field-address = Adresa ili mjesto gdje se viđate
contact-field-languages = Koje jezike govori?
contact-field-languages-more = Više jezika
contact-field-needs = S čim pomaže?
contact-field-note-hint = Samo vi ovo možete pročitati.

## When somebody can be reached

hours-choice = Kada se javlja?
hours-unknown-choice = Ne znam
hours-always-choice = Dan i noć
hours-some-choice = Ovih dana, u ovo vrijeme
hours-as-text-choice = Kako je napisano
hours-as-text-hint = Ovaj tekst kaže više nego što mogu dugmad. Ostaje kakav jeste.
hours-days = Dani
hours-from = Od
hours-to = Do
hours-add = Dodaj druge dane ili vrijeme
hours-remove = Skloni ove dane i vrijeme
hours-incomplete = Izaberite bar jedan dan i oba vremena.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Promijeni redoslijed
order-done = Redoslijed je dobar
order-up = Pomjeri gore: { $name }
order-down = Pomjeri dolje: { $name }
# Read aloud after a line has moved
order-now = { $name } je sada broj { $place } od { $count }
draft-kept = Niste završili. Vaše riječi su još tu.
draft-drop = Baci ih
who-nobody = Još niko
who-directory = Mjesto sa spiska
who-text = Neko drugi: pišem ime
who-search = Ime mjesta
who-search-hint = Upišite nekoliko slova i dodirnite mjesto.
who-nothing = Ništa nije nađeno. Probajte druga slova.
who-place = Mjesto: { $name }

## What an import did

import-title = Šta je bilo u datoteci
import-read = { $count ->
    [0] U datoteci nije nađeno ništa.
    [one] Pročitan je { $count } unos.
    [few] Pročitana su { $count } unosa.
   *[other] Pročitano je { $count } unosa.
}
import-added = { $count ->
    [one] { $count } je nov.
    [few] { $count } su nova.
   *[other] { $count } je novih.
}
import-updated = { $count ->
    [one] { $count } je promijenjen.
    [few] { $count } su promijenjena.
   *[other] { $count } je promijenjeno.
}
import-unchanged = { $count ->
    [one] { $count } je već bio ovdje.
    [few] { $count } su već bila ovdje.
   *[other] { $count } je već bilo ovdje.
}
import-refused = { $count ->
    [one] { $count } nije se mogao uzeti.
    [few] { $count } nisu se mogla uzeti.
   *[other] { $count } nije se moglo uzeti.
}
import-all-good = Sve je uzeto.
import-remarks = Šta nije odgovaralo
import-row = Unos { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Slika i glas
face-colour = Boja
face-colour-blue = Plava
face-colour-orange = Narandžasta
face-colour-green = Zelena
face-colour-violet = Ljubičasta
face-colour-brown = Smeđa
face-colour-red = Crvena
face-picture = Napravi ili izaberi sliku
face-picture-remove = Obriši sliku
face-picture-unreadable = Ova slika se ne može otvoriti. Probajte drugu.
face-voice = Recite ko je to
face-voice-remove = Obriši snimak
face-private = Samo vi ovo vidite i čujete. Nikada se ne dijeli.
