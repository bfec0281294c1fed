### Termine: die Liste, ein Termin, das Formular. Nichts hier macht Vorwürfe.

times-title = Meine Termine
times-empty = Noch kein Termin. Trag einen ein: Er bleibt hier für dich.
times-add = Einen Termin eintragen
times-from-file = Eine Kalender-Datei nehmen
times-from-file-hint = Eine E-Mail oder ein Telefon kann so eine Datei geben. Sie endet auf .ics.
times-ways-title = Ein anderer Weg
times-to-answer = Wie war es?
times-to-answer-hint = Einmal tippen reicht. Niemand ist dir böse.
times-today = Heute
times-coming = Kommt noch
times-past = Vorbei
times-past-show = Vergangene zeigen
times-past-hide = Vergangene verbergen
times-with = Mit { $name }
times-moved-from = Zuerst war es: { $day }.

## What became of it

times-answer-for = Was daraus wurde: { $title }
times-moved-answer = Es ist zu einer anderen Zeit
times-answer-saved = Ist notiert.
times-answer-kind = Das ist nicht schlimm. Du kannst anrufen oder eine andere Zeit wählen.
times-answer-back = Diese Antwort zurücknehmen
times-new-date = Neuer Tag
times-new-clock = Neue Uhrzeit
times-move = Eine andere Zeit wählen
times-move-save = Diese Zeit nehmen
times-move-one = Nur dieser Termin ändert sich. Die anderen bleiben.
times-moved-done = Die neue Zeit ist notiert.
times-cannot-come = Ich kann nicht kommen
times-cannot-come-hint = Schick diese Worte, oder ruf an und sag sie. Das genügt.
times-cannot-come-words = Meine Worte
times-cannot-come-text = Guten Tag, ich kann nicht kommen: { $when }. Kann ich einen anderen Termin haben? Danke.

## One appointment

times-where = Wo
times-route = Wie man hinkommt
times-bring = Was du mitbringst
times-note = Meine Notiz
times-helps-with = Es hilft bei
times-all = Die Zeiten
times-duration = Es dauert { $duration }.
times-calendar = In den Kalender des Telefons
times-calendar-hint = Im Kalender steht nur „{ $title }“. Das Telefon klingelt vorher.
times-calendar-place = Auch den Ort schreiben
times-calendar-place-hint = Andere können deinen Kalender sehen. Ein Ort kann viel sagen.
# The only words that stand in the phone's calendar
times-calendar-title = Termin
times-calendar-saved = Die Datei ist fertig. Öffne sie, um sie in den Kalender zu setzen.
times-calendar-saved-at = Die Datei liegt hier: { $place }
times-calendar-failed = Die Datei konnte nicht geschrieben werden.

## The form

times-new-title = Neuer Termin
times-edit-title = Den Termin ändern
times-field-title = Wofür ist es?
times-field-title-hint = Zum Beispiel: Ärztin, Rathaus
times-field-who = Mit wem?
times-field-who-text = Name
times-field-date = Tag
times-field-clock = Uhrzeit
times-field-date-missing = Bitte wähle einen Tag.
times-field-clock-missing = Bitte wähle eine Uhrzeit.
times-field-duration = Wie lange dauert es?
times-field-repeat = Kommt es wieder?
times-field-weekdays = An welchen Tagen?
times-field-until = Letzter Tag
times-field-until-hint = Lass es leer, wenn du es nicht weißt.
times-field-place = Wo ist es?
times-field-route = Wie kommst du hin?
times-field-route-hint = Zum Beispiel: Bus 71, an der Brücke aussteigen
times-field-bring = Was bringst du mit?
times-field-bring-hint = Eine Sache pro Zeile
times-field-needs = Wobei hilft es?
times-field-note-hint = Nur du kannst das lesen.

## How it repeats

times-once = Nur einmal
times-every-days = { $count ->
    [one] Jeden Tag
   *[other] Alle { $count } Tage
}
times-every-weeks = { $count ->
    [one] Jede Woche
   *[other] Alle { $count } Wochen
}
times-every-months = { $count ->
    [one] Jeden Monat
   *[other] Alle { $count } Monate
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, bis { $day }
times-in-all = { $count ->
    [one] { $repeat }, insgesamt einmal
   *[other] { $repeat }, insgesamt { $count } Mal
}
