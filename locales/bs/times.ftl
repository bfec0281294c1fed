### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Moji sastanci
times-empty = Još nema sastanaka. Dodajte jedan i ostaje ovdje za vas.
times-add = Dodaj sastanak
times-from-file = Uzmi datoteku kalendara
times-from-file-hint = E-poruka ili telefon vam mogu dati takvu datoteku. Njeno ime se završava na .ics.
times-ways-title = Drugi način
times-to-answer = Kako je prošlo?
times-to-answer-hint = Dovoljan je jedan dodir. Niko se ne ljuti na vas.
times-today = Danas
times-coming = Predstoji
times-past = Prošli
times-past-show = Prikaži prošle
times-past-hide = Sakrij prošle
times-with = S kim: { $name }
times-moved-from = Trebalo je biti: { $day }.

## What became of it

times-answer-for = Kako je prošlo: { $title }
times-moved-answer = Ima drugo vrijeme
times-answer-saved = Zapisano je.
times-answer-kind = To je u redu. Možete ih pozvati ili izabrati drugo vrijeme.
times-answer-back = Skloni ovaj odgovor
times-new-date = Novi dan
times-new-clock = Novo vrijeme
times-move = Izaberi drugo vrijeme
times-move-save = Uzmi ovo vrijeme
times-move-one = Pomjera se samo ovaj. Ostali ostaju.
times-moved-done = Novo vrijeme je zapisano.
times-cannot-come = Ne mogu doći
times-cannot-come-hint = Pošaljite ove riječi, ili pozovite i recite ih. To je dovoljno.
times-cannot-come-words = Moje riječi
times-cannot-come-text = Dobar dan, ne mogu doći: { $when }. Mogu li dobiti drugi termin? Hvala.

## One appointment

times-where = Gdje
times-route = Kako se stiže
times-bring = Šta ponijeti
times-note = Moja bilješka
times-helps-with = Pomaže s ovim
times-all = Svi termini
times-duration = Traje: { $duration }.
times-calendar = Stavi u kalendar telefona
times-calendar-hint = U kalendaru se zove samo „{ $title }“. Zvoni prije početka.
times-calendar-place = Upiši i mjesto
times-calendar-place-hint = Drugi možda vide vaš kalendar. Mjesto može odati o čemu se radi.
# The only words that stand in the phone's calendar
times-calendar-title = Sastanak
times-calendar-saved = Datoteka je spremna. Otvorite je da je stavite u kalendar.
times-calendar-saved-at = Datoteka je ovdje: { $place }
times-calendar-failed = Datoteka se nije mogla zapisati.

## The form

times-new-title = Novi sastanak
times-edit-title = Promijeni sastanak
times-field-title = Za šta je?
times-field-title-hint = Na primjer: ljekar, općina
times-field-who = S kim?
times-field-who-text = Ime
times-field-date = Dan
times-field-clock = Vrijeme
times-field-date-missing = Molimo, izaberite dan.
times-field-clock-missing = Molimo, izaberite vrijeme.
times-field-duration = Koliko traje?
times-field-repeat = Da li se ponavlja?
times-field-weekdays = Kojim danima?
times-field-until = Posljednji dan
times-field-until-hint = Ostavite prazno ako ne znate.
times-field-place = Gdje je?
times-field-route = Kako stižete tamo?
times-field-route-hint = Na primjer: autobus 71, siđite kod mosta
times-field-bring = Šta nosite?
times-field-bring-hint = Po jedna stvar u redu
times-field-needs = S čim to pomaže?
times-field-note-hint = Samo vi ovo možete pročitati.

## How it repeats

times-once = Samo jednom
times-every-days = { $count ->
    [1] Svaki dan
    [one] Svaki { $count }. dan
    [few] Svaka { $count } dana
   *[other] Svakih { $count } dana
}
times-every-weeks = { $count ->
    [1] Svake sedmice
    [one] Svake { $count }. sedmice
    [few] Svake { $count } sedmice
   *[other] Svakih { $count } sedmica
}
times-every-months = { $count ->
    [1] Svakog mjeseca
    [one] Svakog { $count }. mjeseca
    [few] Svaka { $count } mjeseca
   *[other] Svakih { $count } mjeseci
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }. Posljednji dan: { $day }
times-in-all = { $count ->
    [one] { $repeat }, ukupno { $count } put
    [few] { $repeat }, ukupno { $count } puta
   *[other] { $repeat }, ukupno { $count } puta
}
