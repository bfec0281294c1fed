### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Moji sastanci
times-empty = Još nema sastanaka. Dodajte jedan i ostaje ovde za vas.
times-add = Dodaj sastanak
times-from-file = Uzmi datoteku kalendara
times-from-file-hint = E-poruka ili telefon mogu da vam daju takvu datoteku. Njeno ime se završava na .ics.
times-ways-title = Drugi način
times-to-answer = Kako je prošlo?
times-to-answer-hint = Dovoljan je jedan dodir. Niko se ne ljuti na vas.
times-today = Danas
times-coming = Predstoji
times-past = Prošli
times-past-show = Prikaži prošle
times-past-hide = Sakrij prošle
times-with = S kim: { $name }
times-moved-from = Trebalo je da bude: { $day }.

## What became of it

times-answer-for = Kako je prošlo: { $title }
times-moved-answer = Ima drugo vreme
times-answer-saved = Zapisano je.
times-answer-kind = To je u redu. Možete da ih pozovete ili izaberete drugo vreme.
times-answer-back = Skloni ovaj odgovor
times-new-date = Novi dan
times-new-clock = Novo vreme
times-move = Izaberi drugo vreme
times-move-save = Uzmi ovo vreme
times-move-one = Pomera se samo ovaj. Ostali ostaju.
times-moved-done = Novo vreme je zapisano.
times-cannot-come = Ne mogu da dođem
times-cannot-come-hint = Pošaljite ove reči, ili pozovite i recite ih. To je dovoljno.
times-cannot-come-words = Moje reči
times-cannot-come-text = Dobar dan, ne mogu da dođem: { $when }. Mogu li da dobijem drugi termin? Hvala.

## One appointment

times-where = Gde
times-route = Kako se stiže
times-bring = Šta poneti
times-note = Moja beleška
times-helps-with = Pomaže s ovim
times-all = Svi termini
times-duration = Traje: { $duration }.
times-calendar = Stavi u kalendar telefona
times-calendar-hint = U kalendaru se zove samo „{ $title }“. Zvoni pre početka.
times-calendar-place = Upiši i mesto
times-calendar-place-hint = Drugi možda vide vaš kalendar. Mesto može da oda o čemu se radi.
# The only words that stand in the phone's calendar
times-calendar-title = Sastanak
times-calendar-saved = Datoteka je spremna. Otvorite je da je stavite u kalendar.
times-calendar-saved-at = Datoteka je ovde: { $place }
times-calendar-failed = Datoteka nije mogla da se zapiše.

## The form

times-new-title = Novi sastanak
times-edit-title = Promeni sastanak
times-field-title = Za šta je?
times-field-title-hint = Na primer: lekar, opština
times-field-who = S kim?
times-field-who-text = Ime
times-field-date = Dan
times-field-clock = Vreme
times-field-date-missing = Molimo, izaberite dan.
times-field-clock-missing = Molimo, izaberite vreme.
times-field-duration = Koliko traje?
times-field-repeat = Da li se ponavlja?
times-field-weekdays = Kojim danima?
times-field-until = Poslednji dan
times-field-until-hint = Ostavite prazno ako ne znate.
times-field-place = Gde je?
times-field-route = Kako stižete tamo?
times-field-route-hint = Na primer: autobus 71, siđite kod mosta
times-field-bring = Šta nosite?
times-field-bring-hint = Po jedna stvar u redu
times-field-needs = S čim to pomaže?
times-field-note-hint = Samo vi možete ovo da pročitate.

## How it repeats

times-once = Samo jednom
times-every-days = { $count ->
    [1] Svaki dan
    [one] Svaki { $count }. dan
    [few] Svaka { $count } dana
   *[other] Svakih { $count } dana
}
times-every-weeks = { $count ->
    [1] Svake nedelje
    [one] Svake { $count }. nedelje
    [few] Svake { $count } nedelje
   *[other] Svakih { $count } nedelja
}
times-every-months = { $count ->
    [1] Svakog meseca
    [one] Svakog { $count }. meseca
    [few] Svaka { $count } meseca
   *[other] Svakih { $count } meseci
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }. Poslednji dan: { $day }
times-in-all = { $count ->
    [one] { $repeat }, ukupno { $count } put
    [few] { $repeat }, ukupno { $count } puta
   *[other] { $repeat }, ukupno { $count } puta
}
