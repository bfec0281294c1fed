### Wörter auf vielen Bildschirmen. Einfach und freundlich. Wir sagen „du“.

## Buttons

save = Speichern
cancel = Abbrechen
delete = Löschen
undo = Rückgängig
back = Zurück
call = Anrufen
call-name = { $name } anrufen
text = SMS schreiben
text-name = SMS schreiben an { $name }
go-there = Hingehen
read-aloud = Vorlesen
stop-reading = Vorlesen beenden
close = Schließen
more = Mehr
next = Weiter
edit = Ändern
open = Öffnen
copied = Kopiert
try-again = Noch einmal versuchen
help-now = Hilfe jetzt
hide = Verstecken
settings = Einstellungen
home = Start

## States

loading = Einen Moment …
deleted-name = { $name } wurde gelöscht
not-known = Nicht bekannt
example-record = Beispiel, kein echter Ort

## Open or closed

open-until = Offen bis { $time }
open-always = Tag und Nacht offen
closed-until = Geschlossen bis { $time }
closed = Geschlossen
call-first = Vorher anrufen
hours-unknown = Zeiten nicht bekannt
reach-until = Erreichbar bis { $time }
reach-always = Immer erreichbar
reach-again = Wieder erreichbar: { $time }
reach-not = Jetzt nicht erreichbar
reach-unknown = Nicht bekannt, wann erreichbar

## For whom, and how to come

audience-women = Frauen
audience-men = Männer
audience-young = Unter 26
audience-older = Über 60
audience-families = Eltern mit Kindern
audience-no-papers = Menschen ohne Papiere
audience-with-animal = Menschen mit Hund oder anderem Tier
access-walk-in = Einfach hingehen
access-call = Vorher anrufen
access-appointment = Termin machen
access-referral = Jemand schickt dich hin

## What became of an appointment: never a reproach

outcome-planned = Geplant
outcome-confirmed = Bestätigt
outcome-attended = Ich war da
outcome-missed = Es hat nicht geklappt
outcome-excused = Ich konnte nicht und habe Bescheid gesagt
outcome-rescheduled = Auf eine andere Zeit verschoben
outcome-cancelled = Abgesagt

## The parts of the safety plan

plan-warning-signs = Woran ich merke, dass es schwer wird
plan-what-helps = Was mir hilft
plan-people-and-places = Menschen und Orte, die mir guttun
plan-reasons = Wofür ich lebe

## When something did not work: what happened, what was kept, what to do

fault-locked = Dein Werkzeugkasten ist zu. Öffne ihn zuerst.
fault-no-toolbox = Auf diesem Handy ist noch kein Werkzeugkasten.
fault-toolbox-exists = Auf diesem Handy ist schon ein Werkzeugkasten.
fault-wrong-secret = Das ist nicht der richtige Code. { $tries ->
    [one] Du hast noch einen Versuch.
   *[other] Du hast noch { $tries } Versuche.
}
fault-wrong-secret-wait = Das ist nicht der richtige Code. Warte { $wait }, dann versuch es noch einmal.
fault-must-wait = Zu viele Versuche. Warte { $wait }, dann versuch es noch einmal.
fault-weak-secret = Nimm mindestens 6 Ziffern oder einen Satz mit mindestens 8 Buchstaben.
fault-secret-taken = Das geht hier nicht. Bitte wähle etwas anderes.
fault-not-found = Das ist nicht mehr hier.
refused-name-missing = Bitte schreib einen Namen.
refused-text-missing = Bitte schreib ein paar Wörter.
refused-too-long = Dieser Text ist zu lang. Bitte mach ihn kürzer.
refused-hours = Diese Zeiten kann man nicht lesen. Bitte schau noch einmal.
fault-unreadable-file = Diese Datei kann hier nicht gelesen werden. Nichts wurde geändert.
fault-wrong-passphrase-or-damaged = Das Passwort passt nicht zu dieser Datei, oder die Datei ist beschädigt. Nichts wurde geändert.
fault-too-large = Diese Datei ist zu groß. Nichts wurde geändert.
fault-damaged = Der Werkzeugkasten auf diesem Handy ist beschädigt. Wenn du eine sichere Kopie hast, hol ihn von dort zurück.
fault-newer = Eine neuere Version der App hat das gemacht. Bitte aktualisiere die App.
fault-storage-full = Auf diesem Handy ist kein Platz mehr. Was du vorher gespeichert hast, ist noch da.
fault-storage-gone = Der Speicher des Handys antwortet nicht. Schließ die App und öffne sie wieder.
fault-no-directory = Die Liste der Orte ist noch nicht auf diesem Handy.
fault-unreachable = Die App antwortet nicht. Schließ sie und öffne sie wieder.
fault-internal = In der App ging etwas schief. Was du vorher gespeichert hast, ist noch da.
