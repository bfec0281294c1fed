### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = I miei appuntamenti
times-empty = Ancora nessun appuntamento. Aggiungine uno, e resta qui per te.
times-add = Aggiungi un appuntamento
times-from-file = Prendi un file di calendario
times-from-file-hint = Un’e-mail o un telefono può darti un file così. Il nome finisce con .ics.
times-ways-title = Un altro modo
times-to-answer = Com’è andata?
times-to-answer-hint = Basta un tocco. Nessuno è arrabbiato con te.
times-today = Oggi
times-coming = Prossimi
times-past = Passati
times-past-show = Mostra i passati
times-past-hide = Nascondi i passati
times-with = Con { $name }
times-moved-from = Doveva essere: { $day }.

## What became of it

times-answer-for = Com’è andata: { $title }
times-moved-answer = Ha un’altra ora
times-answer-saved = Scritto.
times-answer-kind = Va bene così. Puoi chiamarli, o scegliere un’altra ora.
times-answer-back = Togli questa risposta
times-new-date = Nuovo giorno
times-new-clock = Nuova ora
times-move = Scegli un’altra ora
times-move-save = Usa questa ora
times-move-one = Si sposta solo questo. Gli altri restano.
times-moved-done = La nuova ora è scritta.
times-cannot-come = Non posso venire
times-cannot-come-hint = Invia queste parole, oppure chiama e dille. Basta questo.
times-cannot-come-words = Le mie parole
times-cannot-come-text = Buongiorno, non posso venire: { $when }. Posso avere un altro appuntamento? Grazie.

## One appointment

times-where = Dove
times-route = Come arrivarci
times-bring = Che cosa portare
times-note = La mia nota
times-helps-with = Aiuta con
times-all = I suoi orari
times-duration = Dura { $duration }.
times-calendar = Mettilo nel calendario del telefono
times-calendar-hint = Nel calendario si chiama solo “{ $title }”. Suona prima dell’inizio.
times-calendar-place = Scrivi anche il posto
times-calendar-place-hint = Altri possono vedere il tuo calendario. Un posto può far capire di che si tratta.
# The only words that stand in the phone's calendar
times-calendar-title = Appuntamento
times-calendar-saved = Il file è pronto. Aprilo per metterlo nel calendario.
times-calendar-saved-at = Il file è qui: { $place }
times-calendar-failed = Il file non si è potuto scrivere.

## The form

times-new-title = Nuovo appuntamento
times-edit-title = Cambia l’appuntamento
times-field-title = Per che cosa è?
times-field-title-hint = Per esempio: medico, comune
times-field-who = Con chi?
times-field-who-text = Nome
times-field-date = Giorno
times-field-clock = Ora
times-field-date-missing = Scegli un giorno, per favore.
times-field-clock-missing = Scegli un’ora, per favore.
times-field-duration = Quanto dura?
times-field-repeat = Si ripete?
times-field-weekdays = In quali giorni?
times-field-until = Ultimo giorno
times-field-until-hint = Lascia vuoto se non lo sai.
times-field-place = Dov’è?
times-field-route = Come ci arrivi?
times-field-route-hint = Per esempio: autobus 71, scendi al ponte
times-field-bring = Che cosa porti?
times-field-bring-hint = Una cosa per riga
times-field-needs = Con che cosa aiuta?
times-field-note-hint = Solo tu puoi leggerlo.

## How it repeats

times-once = Una volta sola
times-every-days = { $count ->
    [one] Ogni giorno
   *[other] Ogni { $count } giorni
}
times-every-weeks = { $count ->
    [one] Ogni settimana
   *[other] Ogni { $count } settimane
}
times-every-months = { $count ->
    [one] Ogni mese
   *[other] Ogni { $count } mesi
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, fino al { $day }
times-in-all = { $count ->
    [one] { $repeat }, una volta in tutto
   *[other] { $repeat }, { $count } volte in tutto
}
