### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Hauptseiten
nav-people = Leute
nav-times = Termine
nav-find = Suchen
nav-help = Hilfe
nav-steps = Schritte
nav-plan = Mein Plan
nav-notes = Notizen
nav-about = Über die App

## When the app cannot start

no-engine-title = Hier lässt es sich nicht öffnen
no-engine-text = Dieser Browser ist zu alt, oder dieses Fenster speichert nichts. Nichts von dir ist verloren.
no-engine-help = Aktualisiere den Browser, oder öffne diese Seite in einem anderen. Die Hilfenummern gehen trotzdem.
chunk-missing-title = Dieser Teil ist noch nicht da
chunk-missing-text = Er konnte nicht geladen werden. Was du geschrieben hast, bleibt erhalten. Prüfe das Netz und versuche es noch einmal.
other-tab-title = In einem anderen Tab offen
other-tab-text = Dein Werkzeugkasten ist in einem anderen Tab oder Fenster offen. Schließe es, oder mach hier weiter.
other-tab-take-over = Hier weitermachen

## The start

welcome-title = Willkommen
welcome-text = Welche Sprache möchtest du?
protect-title = Deinen Werkzeugkasten schützen
protect-legend = Wer soll ihn nicht öffnen können?
protect-code = Ein Code mit 6 Ziffern oder mehr
protect-code-hint = Hält jemanden auf, der dein Handy in die Hand nimmt. Nicht jemanden, der seinen Inhalt kopiert.
protect-passphrase = Ein eigener Satz
protect-passphrase-hint = Ein langer hält auch jemanden auf, der das Handy kopiert.
protect-session = Nichts auf diesem Handy behalten
protect-session-hint = Für ein Handy, das nicht dir gehört: Alles ist weg, wenn du die App schließt.
protect-later = Später wählen, erst umsehen
secret-code-title = Wähle deinen Code
secret-code = Code
secret-code-hint = 6 Ziffern oder mehr. Nicht dein Geburtstag.
secret-passphrase-title = Wähle deinen Satz
secret-passphrase = Dein Satz
secret-passphrase-hint = 8 Buchstaben oder mehr. Vier Wörter, die du dir merkst, sind gut.
secret-again-title = Noch einmal
secret-again = Noch einmal dasselbe
secret-differs = Die beiden sind nicht gleich. Versuch es noch einmal.
after-title = Es ist fertig
after-text = Dein Werkzeugkasten gehört nur dir. Was folgt, ist freiwillig und geht auch später.
after-go = Zu meinem Werkzeugkasten

## About me

me-title = Über mich
me-text = Muss nicht sein. Es verlässt dieses Handy nie.
me-release = Mein erster Tag
me-release-hint = Die Schritte und die Karte der ersten Wochen beginnen an diesem Tag.
me-release-forget = Diesen Tag vergessen
me-country = Mein Land jetzt
me-country-hint = Damit die richtigen Notrufnummern vorne stehen.

## Whether what is saved stays

kept-files = Was du speicherst, bleibt in einer Datei auf diesem Gerät.
kept-promised = Was du speicherst, bleibt auf diesem Handy. Der Browser hat es versprochen.
kept-maybe = Was du speicherst, bleibt auf diesem Handy. Aber der Browser darf es löschen, wenn er Platz braucht. Leg die App auf den Startbildschirm, oder mach eine sichere Kopie.
kept-session = Auf diesem Handy bleibt nichts. Alles ist weg, wenn du die App schließt.
kept-not-possible = Dieses Fenster kann nichts speichern. Alles geht, bis du es schließt; dann ist es weg. Öffne die App in einem normalen Fenster, um zu speichern.
keep-from-now = Ab jetzt auf diesem Handy behalten
damaged-records = { $count ->
    [one] Ein Eintrag lässt sich nicht lesen. Er bleibt, wie er ist.
   *[other] { $count } Einträge lassen sich nicht lesen. Sie bleiben, wie sie sind.
}

## The lock

open-title = Meinen Werkzeugkasten öffnen
open-wait = Zu viele Versuche. Du kannst es in { $wait } wieder versuchen.
open-lost = Ich habe es vergessen
open-by-code = Mit meinem Code öffnen
open-paper = Der Code auf deinem Zettel
open-paper-hint = Du hast ihn aufgeschrieben, als du den Kasten gemacht hast. Leerzeichen sind egal.
open-find = Einen Ort suchen, ohne zu öffnen
open-by-phone = Die Sperre dieses Telefons nutzen
open-another = Ich bin jemand anderes
pad-delete = Letzte Ziffer löschen

## The first screen

home-title = Was brauchst du jetzt?
home-needs = Was ich brauche
home-people = Meine Leute
home-no-people = Noch niemand hier. Füge jemanden hinzu, der dir guttut.
home-add-person = Jemanden hinzufügen
home-all-people = Alle meine Leute
home-next-time = Mein nächster Termin
home-no-time = Nichts geplant.
home-add-time = Einen Termin hinzufügen
home-next-step = Mein nächster Schritt
home-no-step = Kein Schritt wartet auf dich.
home-all-steps = Alle meine Schritte
home-mine = Für mich
home-plan-hint = Für schwere Zeiten
home-notes-hint = Nur für dich
home-installing = Die Liste der Orte wird eingerichtet: { $percent } %
home-read-card = Die Karte lesen

## Settings

settings-language = Sprache
settings-look = Aussehen
settings-theme = Hell oder dunkel
settings-theme-phone = Wie auf meinem Handy
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-text = Größe der Buchstaben
settings-text-normal = Normal
settings-text-large = Groß
settings-text-larger = Sehr groß
settings-no-voice = Dieses Gerät kann diese Sprache nicht vorlesen.
settings-safe = Schutz
lock-now = Jetzt sperren
lock-leave = Verlassen, nichts behalten
lock-leave-text = Was im Werkzeugkasten ist, ist dann weg.
safe-title = Code, Zettel-Code, sichere Kopie
safe-hint = Code ändern, oder eine Kopie zurückholen
change-title = Meinen Code ändern
change-now = Der Code oder Satz, der ihn jetzt öffnet
change-now-hint = Wenn du ihn vergessen hast und mit dem Zettel-Code hereingekommen bist, lass das leer.
change-kind = Was soll ihn öffnen?
change-new = Der neue
change-done = Fertig. Ab jetzt öffnet der neue.
paper-title = Ein Code auf Papier
paper-text = Wenn du deinen Code vergisst, öffnet nur dieser den Kasten. Niemand sonst kann das.
paper-show = Zeig mir einen Code zum Aufschreiben
paper-write = Schreib das auf Papier
paper-once = Er wird nur einmal gezeigt. Ein älterer Zettel-Code gilt nicht mehr. Bewahr ihn nicht beim Handy auf.
paper-done = Ich habe ihn aufgeschrieben
export-title = Eine sichere Kopie machen
export-text = Eine versiegelte Datei mit allem. Ohne ihren Satz kann sie niemand lesen, auch du nicht.
export-phrase = Satz der Kopie
export-button = Kopie speichern
export-done = Die Kopie liegt bei deinen Downloads.
export-at = Die Kopie liegt hier: { $place }
restore-title = Eine Kopie zurückholen
restore-text = Was in der Kopie ist, kommt zu dem hinzu, was hier ist. Nichts geht verloren.
restore-choose = Datei wählen
restore-chosen = Datei gewählt. Eine andere wählen
restore-button = Zurückholen
restore-done = Fertig. Neu: { $added }. Geändert: { $updated }.
phone-lock-title = Mit der Sperre dieses Telefons öffnen
phone-lock-text = Dein Finger, dein Gesicht oder der Code des Telefons öffnet dann auch den Werkzeugkasten. Wer dieses Telefon entsperren kann, kann ihn öffnen. Das Telefon zeigt vielleicht einen Schlüssel mit dem Namen Besace.
phone-lock-on = Die Sperre des Telefons nutzen
phone-lock-off = Nicht mehr nutzen
phone-lock-done = Die Sperre des Telefons öffnet jetzt deinen Werkzeugkasten.
phone-lock-gone = Nur dein Code öffnet jetzt deinen Werkzeugkasten.
phone-lock-cannot = Dieses Telefon kann das nicht, oder du hast Nein gesagt. Dein Code geht wie bisher.
erase-title = Löschen
erase-hint = Nimmt alles von diesem Handy, sofort und für immer. Eine Kopie woanders bleibt.
erase-button = Alles löschen
erase-ask = Alles löschen?
erase-ask-text = Leute, Termine, Schritte, Plan und Notizen sind dann weg. Das lässt sich nicht rückgängig machen.
erase-done = Alles wurde gelöscht.
install-title = Leg sie auf den Startbildschirm
install-text = Öffne das Menü des Browsers und wähle „Zum Startbildschirm“. Dann öffnet sie ohne Netz, und der Browser behält sie besser.
install-guise = Name und Bild dort. Wähle, bevor du sie hinzufügst.
update-title = Eine neue Version ist bereit
update-text = Schreib erst fertig. Dann lade sie.
update-now = Jetzt laden

## What it protects

about-title = Was das schützt, und was nicht
about-text = Dein Werkzeugkasten ist ein versiegelter Kasten auf deinem Handy. Du bestimmst, was hineinkommt und wer es sieht.
about-yes = Es schützt
about-no = Es schützt nicht
about-yes-phone = Wer dein gesperrtes Handy nimmt, sieht nichts von dem, was du geschrieben hast.
about-yes-server = Nichts, was du schreibst, wird verschickt. Was du suchst, bleibt auf dem Handy.
about-yes-offline = Sie geht ohne Netz. So sieht niemand übers Netz, was du anschaust.
about-yes-nobody = Kein Konto, keine Werbung, niemand zählt, was du tust.
about-no-copy = Ein Code mit 6 Ziffern hält niemanden auf, der das Handy kopiert und alle Codes probiert. Ein langer Satz schon.
about-no-force = Vor jemandem, der dich zwingen kann, ihn zu öffnen. In manchen Ländern ist Weigern strafbar.
about-no-malware = Ein Handy, das jemand anderes steuert, oder ein Programm, das den Bildschirm sieht.
about-no-traces = Anrufe, Nachrichten und der Kalender des Handys: Was du dort tust, bleibt dort.
about-version = Version { $version }
sources-pictures = Die Bilder
sources-app = Die App selbst
