### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Programările mele
times-empty = Încă nicio programare. Adăugați una și rămâne aici pentru dvs.
times-add = Adăugați o programare
times-from-file = Luați un fișier de calendar
times-from-file-hint = Un e-mail sau un telefon vă poate da un astfel de fișier. Numele lui se termină cu .ics.
times-ways-title = Alt fel
times-to-answer = Cum a mers?
times-to-answer-hint = O atingere ajunge. Nimeni nu este supărat pe dvs.
times-today = Azi
times-coming = Urmează
times-past = Trecute
times-past-show = Arată cele trecute
times-past-hide = Ascunde cele trecute
times-with = Cu { $name }
times-moved-from = Trebuia să fie: { $day }.

## What became of it

times-answer-for = Cum a fost: { $title }
times-moved-answer = Are altă oră
times-answer-saved = S-a scris.
times-answer-kind = Este în regulă. Puteți suna sau alege altă oră.
times-answer-back = Luați înapoi răspunsul
times-new-date = Ziua nouă
times-new-clock = Ora nouă
times-move = Alegeți altă oră
times-move-save = Folosiți această oră
times-move-one = Se mută numai aceasta. Celelalte rămân.
times-moved-done = Ora nouă este scrisă.
times-cannot-come = Nu pot veni
times-cannot-come-hint = Trimiteți aceste cuvinte sau sunați și spuneți-le. Atât ajunge.
times-cannot-come-words = Cuvintele mele
times-cannot-come-text = Bună ziua, nu pot veni: { $when }. Pot avea altă programare? Mulțumesc.

## One appointment

times-where = Unde
times-route = Cum ajungeți
times-bring = Ce luați cu dvs.
times-note = Notița mea
times-helps-with = Ajută cu
times-all = Orele ei
times-duration = Durează { $duration }.
times-calendar = Puneți în calendarul telefonului
times-calendar-hint = În calendar se numește numai „{ $title }”. Sună înainte să înceapă.
times-calendar-place = Scrie și locul
times-calendar-place-hint = Alții vă pot vedea calendarul. Un loc poate spune despre ce este vorba.
# The only words that stand in the phone's calendar
times-calendar-title = Programare
times-calendar-saved = Fișierul este gata. Deschideți-l ca să îl puneți în calendar.
times-calendar-saved-at = Fișierul este aici: { $place }
times-calendar-failed = Fișierul nu s-a putut scrie.

## The form

times-new-title = Programare nouă
times-edit-title = Schimbați programarea
times-field-title = Pentru ce este?
times-field-title-hint = De exemplu: medic, primărie
times-field-who = Cu cine?
times-field-who-text = Nume
times-field-date = Ziua
times-field-clock = Ora
times-field-date-missing = Alegeți o zi, vă rugăm.
times-field-clock-missing = Alegeți o oră, vă rugăm.
times-field-duration = Cât durează?
times-field-repeat = Se repetă?
times-field-weekdays = În ce zile?
times-field-until = Ultima zi
times-field-until-hint = Lăsați gol dacă nu știți.
times-field-place = Unde este?
times-field-route = Cum ajungeți acolo?
times-field-route-hint = De exemplu: autobuzul 71, coborâți la pod
times-field-bring = Ce luați cu dvs.?
times-field-bring-hint = Câte un lucru pe rând
times-field-needs = Cu ce ajută?
times-field-note-hint = Numai dvs. puteți citi asta.

## How it repeats

times-once = O singură dată
times-every-days = { $count ->
    [one] În fiecare zi
    [few] La fiecare { $count } zile
   *[other] La fiecare { $count } de zile
}
times-every-weeks = { $count ->
    [one] În fiecare săptămână
    [few] La fiecare { $count } săptămâni
   *[other] La fiecare { $count } de săptămâni
}
times-every-months = { $count ->
    [one] În fiecare lună
    [few] La fiecare { $count } luni
   *[other] La fiecare { $count } de luni
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, până la { $day }
times-in-all = { $count ->
    [one] { $repeat }, o dată în total
    [few] { $repeat }, de { $count } ori în total
   *[other] { $repeat }, de { $count } de ori în total
}
