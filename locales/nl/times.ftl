### Afspraken: de lijst, één afspraak, het formulier. Niets hier verwijt iets.

times-title = Mijn afspraken
times-empty = Nog geen afspraak. Voeg er een toe: hij blijft hier voor jou.
times-add = Een afspraak toevoegen
times-from-file = Een agendabestand nemen
times-from-file-hint = Een e-mail of een telefoon kan zo’n bestand geven. Het eindigt op .ics.
times-ways-title = Een andere manier
times-to-answer = Hoe ging het?
times-to-answer-hint = Eén tik is genoeg. Niemand is boos.
times-today = Vandaag
times-coming = Komt nog
times-past = Voorbij
times-past-show = Toon wat voorbij is
times-past-hide = Verberg wat voorbij is
times-with = Met { $name }
times-moved-from = Eerst was het: { $day }.

## What became of it

times-answer-for = Wat ervan geworden is: { $title }
times-moved-answer = Het is op een ander moment
times-answer-saved = Het is genoteerd.
times-answer-kind = Dat is niet erg. Je kunt bellen, of een ander moment kiezen.
times-answer-back = Dit antwoord terugnemen
times-new-date = Nieuwe dag
times-new-clock = Nieuw uur
times-move = Een ander moment kiezen
times-move-save = Dit moment nemen
times-move-one = Alleen deze verandert. De andere blijven.
times-moved-done = Het nieuwe moment is genoteerd.
times-cannot-come = Ik kan niet komen
times-cannot-come-hint = Stuur deze woorden, of bel en zeg ze. Dat is genoeg.
times-cannot-come-words = Mijn woorden
times-cannot-come-text = Dag, ik kan niet komen: { $when }. Mag ik een andere afspraak? Dank u.

## One appointment

times-where = Waar
times-route = Hoe je er komt
times-bring = Wat je meeneemt
times-note = Mijn notitie
times-helps-with = Het helpt met
times-all = De momenten
times-duration = Het duurt { $duration }.
times-calendar = In de agenda van de telefoon zetten
times-calendar-hint = In de agenda staat alleen “{ $title }”. De telefoon belt vóór het begint.
times-calendar-place = Ook de plaats schrijven
times-calendar-place-hint = Anderen kunnen je agenda zien. Een plaats kan veel zeggen.
# The only words that stand in the phone's calendar
times-calendar-title = Afspraak
times-calendar-saved = Het bestand is klaar. Open het om het in de agenda te zetten.
times-calendar-saved-at = Het bestand staat hier: { $place }
times-calendar-failed = Het bestand kon niet worden geschreven.

## The form

times-new-title = Nieuwe afspraak
times-edit-title = De afspraak wijzigen
times-field-title = Waarvoor is het?
times-field-title-hint = Bijvoorbeeld: dokter, gemeentehuis
times-field-who = Met wie?
times-field-who-text = Naam
times-field-date = Dag
times-field-clock = Uur
times-field-date-missing = Kies een dag.
times-field-clock-missing = Kies een uur.
times-field-duration = Hoe lang duurt het?
times-field-repeat = Komt het terug?
times-field-weekdays = Op welke dagen?
times-field-until = Laatste dag
times-field-until-hint = Laat leeg als je het niet weet.
times-field-place = Waar is het?
times-field-route = Hoe ga je erheen?
times-field-route-hint = Bijvoorbeeld: bus 71, uitstappen aan de brug
times-field-bring = Wat neem je mee?
times-field-bring-hint = Eén ding per regel
times-field-needs = Waarmee helpt het?
times-field-note-hint = Alleen jij kunt dit lezen.

## How it repeats

times-once = Eén keer
times-every-days = { $count ->
    [one] Elke dag
   *[other] Elke { $count } dagen
}
times-every-weeks = { $count ->
    [one] Elke week
   *[other] Elke { $count } weken
}
times-every-months = { $count ->
    [one] Elke maand
   *[other] Elke { $count } maanden
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, tot { $day }
times-in-all = { $count ->
    [one] { $repeat }, één keer in totaal
   *[other] { $repeat }, { $count } keer in totaal
}
