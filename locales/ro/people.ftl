### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Oamenii mei
people-empty = Încă nu este nimeni aici. Cine vă face bine? Cine vă poate ajuta? Adăugați acei oameni aici.
people-add = Adăugați pe cineva
people-ways-title = Alte feluri de a adăuga pe cineva
people-from-directory = Alegeți din lista de locuri
people-from-file = Luați un fișier cu contacte
people-from-file-hint = Telefonul dvs. poate salva contactele într-un fișier. Numele lui se termină cu .vcf.
people-filter = Arată numai cine ajută cu
people-filter-all = Arată pe toți
people-only-need-title = Toți pentru un singur lucru
# $need is the name of a need ("A place to sleep")
people-only-need = Toți de aici ajută cu același lucru: { $need }. Poate vreți pe cineva și pentru altă nevoie?
people-only-need-look = Căutați alți oameni
people-review-title = O mai vreți aici pe această persoană: { $name }?
people-review-text = Lista este a dvs. Păstrați numai cine vă face bine.
people-review-keep = Da, păstrez
people-review-take-out = Scot din listă
people-review-kept = { $name } rămâne.

contact-hours = Când răspunde
contact-languages = Limbi
contact-note = Notița mea
contact-appointments = Programări împreună
contact-make-appointment = Faceți o programare
contact-in-directory = Vedeți în lista de locuri
contact-write-email = Scrieți un e-mail
contact-helps-with = Ajută cu
contact-call-number = Sunați: { $label }
contact-text-number = Scrieți un SMS: { $label }

contact-new-title = Adăugați pe cineva
contact-edit-title = Schimbați: { $name }
contact-field-name = Nume
contact-field-role = Ce este pentru dvs.?
contact-field-role-hint = De exemplu: sora mea, asistentă medicală, avocat
contact-field-organization = Unde lucrează?
contact-field-phone = Număr de telefon
contact-field-phone-label = Pentru ce este acest număr?
contact-field-phone-label-hint = De exemplu: seara, birou
contact-field-phone-add = Adăugați alt număr
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Numărul { $number }
contact-field-phone-remove = Scoateți numărul { $number }
contact-field-email = E-mail
contact-field-address = Adresa sau unde vă întâlniți
contact-field-languages = Ce limbi vorbește?
contact-field-languages-more = Mai multe limbi
contact-field-needs = Cu ce ajută?
contact-field-note-hint = Numai dvs. puteți citi asta.

## When somebody can be reached

hours-choice = Când răspunde?
hours-unknown-choice = Nu știu
hours-always-choice = Zi și noapte
hours-some-choice = În aceste zile, la aceste ore
hours-as-text-choice = Cum este scris
hours-as-text-hint = Acest text spune mai mult decât pot butoanele. Rămâne așa.
hours-days = Zile
hours-from = De la
hours-to = Până la
hours-add = Adăugați alte zile sau ore
hours-remove = Scoateți aceste zile și ore
hours-incomplete = Alegeți cel puțin o zi și amândouă orele.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Schimbați ordinea
order-done = Ordinea este bună
order-up = Mutați în sus: { $name }
order-down = Mutați în jos: { $name }
# Read aloud after a line has moved
order-now = { $name } este acum numărul { $place } din { $count }
draft-kept = Nu ați terminat. Cuvintele dvs. sunt încă aici.
draft-drop = Aruncați-le
who-nobody = Încă nimeni
who-directory = Un loc din listă
who-text = Altcineva: scriu numele
who-search = Numele locului
who-search-hint = Scrieți câteva litere, apoi atingeți locul.
who-nothing = Nimic găsit. Încercați alte litere.
who-place = Locul: { $name }

## What an import did

import-title = Ce era în fișier
import-read = { $count ->
    [0] În fișier nu era nimic.
    [one] S-a citit un rând.
    [few] S-au citit { $count } rânduri.
   *[other] S-au citit { $count } de rânduri.
}
import-added = { $count ->
    [one] Unul este nou.
    [few] { $count } sunt noi.
   *[other] { $count } sunt noi.
}
import-updated = { $count ->
    [one] Unul s-a schimbat.
    [few] { $count } s-au schimbat.
   *[other] { $count } s-au schimbat.
}
import-unchanged = { $count ->
    [one] Unul era deja aici.
    [few] { $count } erau deja aici.
   *[other] { $count } erau deja aici.
}
import-refused = { $count ->
    [one] Unul nu s-a putut lua.
    [few] { $count } nu s-au putut lua.
   *[other] { $count } nu s-au putut lua.
}
import-all-good = Totul s-a luat.
import-remarks = Ce nu s-a potrivit
import-row = Rândul { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Poză și voce
face-colour = Culoare
face-colour-blue = Albastru
face-colour-orange = Portocaliu
face-colour-green = Verde
face-colour-violet = Violet
face-colour-brown = Maro
face-colour-red = Roșu
face-picture = Faceți sau alegeți o poză
face-picture-remove = Ștergeți poza
face-picture-unreadable = Poza aceasta nu se deschide. Încercați alta.
face-voice = Spuneți cine este
face-voice-remove = Ștergeți înregistrarea
face-private = Numai dvs. vedeți și auziți asta. Nu se împarte niciodată.
