### Der Plan: vier Teile, kurze Zeilen.

plan-title = Wenn es schwer wird
plan-lead = Schreib es auf, wenn es dir gut geht. Dann ist es da, wenn du es brauchst.
plan-warning-signs-hint = Zum Beispiel: Ich schlafe nicht. Ich will niemanden sehen.
plan-what-helps-hint = Zum Beispiel: ein Spaziergang, Musik, eine Dusche, ein Anruf
plan-people-and-places-hint = Zum Beispiel: mein Bruder, der Park, die Tagesstätte
plan-reasons-hint = Zum Beispiel: meine Tochter, meine Musik, das Meer
plan-line = Ein paar Worte
plan-person = Jemand von meinen Leuten
plan-add-to = Eine Zeile eintragen: { $part }
plan-edit-line = Ändern: { $line }
plan-change = Meinen Plan ändern
plan-change-done = Mein Plan ist gut
plan-help = Jetzt jemanden anrufen
