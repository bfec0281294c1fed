### Meine Leute: die Liste, eine Person, das Formular; und was andere Formulare mitbenutzen.

people-title = Meine Leute
people-empty = Hier ist noch niemand. Wer tut dir gut? Wer kann dir helfen? Trag diese Menschen hier ein.
people-add = Jemanden eintragen
people-ways-title = Andere Wege
people-from-directory = Aus der Liste der Orte wählen
people-from-file = Eine Kontakt-Datei nehmen
people-from-file-hint = Dein Telefon kann Kontakte in eine Datei schreiben. Sie endet auf .vcf.
people-filter = Zeig nur, wer hilft bei
people-filter-all = Alle zeigen
people-only-need-title = Alle für eine Sache
# $need is the name of a need ("A place to sleep")
people-only-need = Alle hier helfen bei derselben Sache: { $need }. Möchtest du vielleicht auch jemanden für etwas anderes?
people-only-need-look = Andere suchen
people-review-title = Möchtest du { $name } hier behalten?
people-review-text = Diese Liste gehört dir. Behalte nur, wer dir guttut.
people-review-keep = Ja, behalten
people-review-take-out = Herausnehmen
people-review-kept = { $name } bleibt hier.

contact-hours = Wann erreichbar
contact-languages = Spricht
contact-note = Meine Notiz
contact-appointments = Termine zusammen
contact-make-appointment = Einen Termin machen
contact-in-directory = In der Liste der Orte ansehen
contact-write-email = Eine E-Mail schreiben
contact-helps-with = Hilft bei
contact-call-number = Anrufen: { $label }
contact-text-number = SMS schreiben: { $label }

contact-new-title = Jemanden eintragen
contact-edit-title = { $name } ändern
contact-field-name = Name
contact-field-role = Wer ist das für dich?
contact-field-role-hint = Zum Beispiel: meine Schwester, Pfleger, Anwältin
contact-field-organization = Wo arbeitet diese Person?
contact-field-phone = Telefonnummer
contact-field-phone-label = Wofür ist diese Nummer?
contact-field-phone-label-hint = Zum Beispiel: abends, Büro
contact-field-phone-add = Noch eine Nummer eintragen
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Nummer { $number }
contact-field-phone-remove = Nummer { $number } wegnehmen
contact-field-email = E-Mail
contact-field-address = Adresse, oder wo ihr euch trefft
contact-field-languages = Welche Sprachen spricht diese Person?
contact-field-languages-more = Mehr Sprachen
contact-field-needs = Wobei hilft diese Person?
contact-field-note-hint = Nur du kannst das lesen.

## When somebody can be reached

hours-choice = Wann ist diese Person erreichbar?
hours-unknown-choice = Ich weiß es nicht
hours-always-choice = Tag und Nacht
hours-some-choice = An diesen Tagen, zu diesen Zeiten
hours-as-text-choice = So, wie es da steht
hours-as-text-hint = Dieser Text sagt zu viel für die Knöpfe. Er bleibt, wie er ist.
hours-days = Tage
hours-from = Von
hours-to = Bis
hours-add = Andere Tage oder Zeiten eintragen
hours-remove = Diese Tage und Zeiten wegnehmen
hours-incomplete = Wähle mindestens einen Tag und beide Uhrzeiten.
# $from and $to are weekdays
hours-day-span = { $from } bis { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Reihenfolge ändern
order-done = Die Reihenfolge ist gut
order-up = Nach oben: { $name }
order-down = Nach unten: { $name }
# Read aloud after a line has moved
order-now = { $name } ist jetzt Nummer { $place } von { $count }
draft-kept = Du warst noch nicht fertig. Deine Worte sind noch da.
draft-drop = Wegwerfen
who-nobody = Noch niemand
who-directory = Ein Ort aus der Liste
who-text = Jemand anders: ich schreibe den Namen
who-search = Name des Ortes
who-search-hint = Schreib ein paar Buchstaben, dann tipp auf den Ort.
who-nothing = Nichts gefunden. Versuch andere Buchstaben.
who-place = Der Ort: { $name }

## What an import did

import-title = Was in der Datei war
import-read = { $count ->
    [0] In der Datei war nichts zu finden.
    [one] Ein Eintrag wurde gelesen.
   *[other] { $count } Einträge wurden gelesen.
}
import-added = { $count ->
    [one] Einer ist neu.
   *[other] { $count } sind neu.
}
import-updated = { $count ->
    [one] Einer hat sich geändert.
   *[other] { $count } haben sich geändert.
}
import-unchanged = { $count ->
    [one] Einer war schon da.
   *[other] { $count } waren schon da.
}
import-refused = { $count ->
    [one] Einer konnte nicht übernommen werden.
   *[other] { $count } konnten nicht übernommen werden.
}
import-all-good = Alles wurde übernommen.
import-remarks = Was nicht gepasst hat
import-row = Eintrag { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Bild und Stimme
face-colour = Farbe
face-colour-blue = Blau
face-colour-orange = Orange
face-colour-green = Grün
face-colour-violet = Violett
face-colour-brown = Braun
face-colour-red = Rot
face-picture = Ein Foto machen oder wählen
face-picture-remove = Das Bild löschen
face-picture-unreadable = Dieses Bild geht nicht auf. Versuche ein anderes.
face-voice = Sagen, wer das ist
face-voice-remove = Die Aufnahme löschen
face-private = Nur du siehst und hörst das. Es wird nie geteilt.
