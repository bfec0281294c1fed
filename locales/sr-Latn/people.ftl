### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Moji ljudi
people-empty = Ovde još nema nikoga. Ko vam prija? Ko može da vam pomogne? Dodajte te ljude ovde.
people-add = Dodaj nekoga
people-ways-title = Drugi načini da dodate nekoga
people-from-directory = Izaberi sa spiska mesta
people-from-file = Uzmi datoteku s kontaktima
people-from-file-hint = Vaš telefon može da sačuva kontakte u datoteku. Njeno ime se završava na .vcf.
people-filter = Prikaži samo one koji pomažu s ovim
people-filter-all = Prikaži sve
people-only-need-title = Svi za jednu stvar
# $need is the name of a need ("A place to sleep")
people-only-need = Ovde svi pomažu s istom stvari: { $need }. Možda želite nekoga i za drugu potrebu?
people-only-need-look = Potraži druge
people-review-title = Da li ova osoba ostaje ovde: { $name }?
people-review-text = Spisak je vaš. Zadržite samo one koji vam prijaju.
people-review-keep = Da, ostaje
people-review-take-out = Izvadi
people-review-kept = { $name } ostaje.

contact-hours = Kada se javlja
contact-languages = Jezici
contact-note = Moja beleška
contact-appointments = Zajednički sastanci
contact-make-appointment = Zakaži sastanak
contact-in-directory = Vidi na spisku mesta
contact-write-email = Napiši e-poruku
contact-helps-with = Pomaže s ovim
contact-call-number = Pozovi: { $label }
contact-text-number = Pošalji SMS: { $label }

contact-new-title = Dodaj nekoga
contact-edit-title = Promeni: { $name }
contact-field-name = Ime
contact-field-role = Ko vam je to?
contact-field-role-hint = Na primer: moja sestra, lekar, advokatica
contact-field-organization = Gde radi?
contact-field-phone = Broj telefona
contact-field-phone-label = Za šta je ovaj broj?
contact-field-phone-label-hint = Na primer: uveče, kancelarija
contact-field-phone-add = Dodaj još jedan broj
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Broj { $number }
contact-field-phone-remove = Skloni broj { $number }
contact-field-email = E-pošta
contact-field-address = Adresa ili mesto gde se viđate
contact-field-languages = Koje jezike govori?
contact-field-languages-more = Više jezika
contact-field-needs = S čim pomaže?
contact-field-note-hint = Samo vi možete ovo da pročitate.

## When somebody can be reached

hours-choice = Kada se javlja?
hours-unknown-choice = Ne znam
hours-always-choice = Dan i noć
hours-some-choice = Ovih dana, u ovo vreme
hours-as-text-choice = Kako je napisano
hours-as-text-hint = Ovaj tekst kaže više nego što mogu dugmad. Ostaje kakav jeste.
hours-days = Dani
hours-from = Od
hours-to = Do
hours-add = Dodaj druge dane ili vreme
hours-remove = Skloni ove dane i vreme
hours-incomplete = Izaberite bar jedan dan i oba vremena.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Promeni redosled
order-done = Redosled je dobar
order-up = Pomeri gore: { $name }
order-down = Pomeri dole: { $name }
# Read aloud after a line has moved
order-now = { $name } je sada broj { $place } od { $count }
draft-kept = Niste završili. Vaše reči su još tu.
draft-drop = Baci ih
who-nobody = Još niko
who-directory = Mesto sa spiska
who-text = Neko drugi: pišem ime
who-search = Ime mesta
who-search-hint = Upišite nekoliko slova i dodirnite mesto.
who-nothing = Ništa nije nađeno. Probajte druga slova.
who-place = Mesto: { $name }

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
    [one] { $count } je promenjen.
    [few] { $count } su promenjena.
   *[other] { $count } je promenjeno.
}
import-unchanged = { $count ->
    [one] { $count } je već bio ovde.
    [few] { $count } su već bila ovde.
   *[other] { $count } je već bilo ovde.
}
import-refused = { $count ->
    [one] { $count } nije mogao da se uzme.
    [few] { $count } nisu mogla da se uzmu.
   *[other] { $count } nije moglo da se uzme.
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
face-colour-brown = Braon
face-colour-red = Crvena
face-picture = Napravi ili izaberi sliku
face-picture-remove = Obriši sliku
face-picture-unreadable = Ova slika ne može da se otvori. Probajte drugu.
face-voice = Recite ko je to
face-voice-remove = Obriši snimak
face-private = Samo vi ovo vidite i čujete. Nikada se ne deli.
