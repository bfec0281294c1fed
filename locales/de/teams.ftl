### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Teilen
teams-title = Meine Teams
teams-hint = Einzelnes Menschen zeigen, die dir helfen
teams-none = Du teilst mit niemandem. Alles, was du schreibst, ist nur für dich.
teams-accept = Ich habe eine Einladung
teams-entries = Geteilte Einträge: { $count }
teams-not-connected = Nicht verbunden
role-worker = Mitglied des Teams
role-coordinator = Leitet das Team
reader-new = neu

## An invitation

invited-title = Eine Einladung
invited-text = Du hast einen Code, eine Karte oder einen Link von einem Team bekommen. Schau zuerst, von wem er kommt. Schauen teilt nichts.
invited-by-link = Du hast eine Einladung geöffnet. Schau zuerst, von wem sie kommt. Schauen teilt nichts.
invited-code = Der Code
invited-code-hint = Von der Karte, aus der Nachricht oder vom Bildschirm des Teams. Leerzeichen sind egal.
invited-look = Ansehen, von wem sie kommt
invited-other = Ein anderer Code
invited-looking = Es wird gefragt, von wem sie kommt …
invited-no-network = Es gibt kein Netz, oder die andere Seite antwortet nicht. Es wird von selbst wieder versucht.
invited-not-a-code = Das ist keine Einladung. Schau, ob alle Buchstaben stimmen.
invited-elsewhere = Diese Einladung ist für einen anderen Ort: { $address }. Öffne die App dort.
invited-gone = Diese Einladung gibt es nicht mehr: Sie ist abgelaufen oder schon benutzt. Bitte um eine neue.
invited-from = { $team } lädt dich ein.
invited-terms = Noch ist nichts geteilt. Du wählst jeden Eintrag selbst und kannst jederzeit aufhören.
invited-name = Der Name, den sie sehen
invited-name-hint = Ein Vorname reicht, oder ein erfundener.
invited-name-missing = Schreib den Namen, den sie sehen sollen.
invited-phone = Die Nummer, die sie anrufen dürfen
invited-phone-hint = Du kannst sie leer lassen.
invited-not-now = Jetzt nicht
invited-accept = Annehmen
invited-done = Du bist mit { $team } verbunden. Sie sehen noch nichts.

## One team

team-knows-you = Sie kennen dich als { $name }.
team-until = Es endet am { $day }.
team-sees = Was sie sehen
team-sees-nothing = Nichts. Teile einen Eintrag von seiner eigenen Seite aus: jemanden von dir oder einen Termin.
team-sees-text = Genau das:
team-readers = Wer es lesen kann
team-ended = Du teilst nicht mehr mit diesem Team.
team-stop-all = Alles davon nicht mehr teilen
team-leave = Mit diesem Team aufhören
team-stopped = Beendet. { $team } bekommt nichts mehr davon.
seen-direct = Sie dürfen es direkt ändern
seen-until = bis { $day }

## One entry

share-title = Wer das sieht
share-none = Nur du
share-seen-by = Du und { $teams }
share-none-of = { $team } sieht das nicht.
share-on = { $team } sieht das.
share-on-until = { $team } sieht das bis { $day }.
share-with-note = Auch deine private Notiz.
share-contact-parts = Sie sehen Name, Rolle, Telefon, Adresse, Zeiten und Bedarf. Deine Notiz bleibt bei dir.
share-time-parts = Sie sehen wofür, wann, wo und wie es war. Deine Notiz bleibt bei dir.
share-all-with = Auch meine Termine mit { $name }
share-all-with-hint = Die, die es gibt, und die, die noch kommen.
share-follow = Alle meine Termine mit { $name }
share-follow-stop = Diese Termine nicht mehr teilen
share-note = Auch meine private Notiz
share-note-hint = Nur wenn du es willst.
share-direct = Sie dürfen es direkt ändern
share-direct-hint = Sonst ist jede Änderung ein Vorschlag, und du sagst Ja oder Nein.
share-pass-on = Sie dürfen es als Datei weitergeben
share-pass-on-hint = An andere, die dir helfen, und nur das.
share-until = Bis
share-until-hint = Lass es leer: bis du aufhörst.
share-start = Mit { $team } teilen
share-done = { $team } sieht es ab jetzt.
share-stop = Das nicht mehr teilen
share-stop-title = Nicht mehr teilen?
share-stop-text = Ab diesem Moment bekommen sie nichts mehr. An das, was sie bis heute gelesen haben, können sie sich erinnern.
history-title = Was wann geschrieben wurde
history-here = auf diesem Gerät
history-wrote = Geschrieben: { $fields }
field-when = Wann
field-who = Mit wem
field-reach = Telefon und E-Mail
field-outcome = Wie es war

## Who opened what

receipts-title = Wer was geöffnet hat
receipts-text = Jedes Mal, wenn jemand etwas von dir geöffnet hat, und jedes Ja und Nein von dir.
receipts-none = Noch niemand hat etwas geöffnet.
receipt-accepted = Du hast das Team angenommen
receipt-ended = Mit dem Team ist es zu Ende
receipt-shared = Du hast geteilt: { $what }
receipt-stopped = Du teilst nicht mehr: { $what }
receipt-opened = { $name } hat geöffnet: { $what }
receipt-came = { $name } kam ins Team und kann lesen, was Sie teilen
receipt-went = { $name } hat das Team verlassen und liest seitdem nichts mehr
receipt-team = Das Team
receipt-what = Was geschah
receipts-save = Diese Liste als Datei speichern
receipts-file = Liste

## Suggestions

suggestion-from = Ein Vorschlag von { $name }
suggestion-new = Neu: { $what }
suggestion-instead-of = statt: { $before }
suggestion-taken-away = nichts mehr
suggestion-yes = Ja
suggestion-no = Nein
suggestion-later = Frag mich später
suggestion-taken = Erledigt. Es ist in deinem Werkzeugkasten.
suggestion-declined = In Ordnung. { $name } wird sehen, dass du Nein gesagt hast.
suggestion-kept = Es wartet auf dich.
conflict-text = Auf zwei Geräten steht es verschieden. Beides bleibt, bis du sagst, was stimmt.
suggestion-waits = wartet auf Antwort
suggestion-was-accepted = wurde angenommen
suggestion-was-declined = wurde nicht angenommen

## What became of an appointment, said by others

became-attended = war da
became-moved = verschoben
became-excused = hat abgesagt
became-missed = hat nicht geklappt
became-cancelled = abgesagt worden
became-unknown = noch nicht bekannt
became-not-shared = nicht geteilt
became-to-come = kommt noch

## How sharing stands

sync-here = Auf diesem Handy gespeichert. Es wird gesendet, sobald es geht.
sync-shared = Geteilt: { $when }
sync-network = Auf diesem Handy gespeichert. Wartet auf Netz.
sync-silent = Auf diesem Handy gespeichert. Die andere Seite antwortet nicht seit { $when }. Es wird von selbst wieder versucht.
sync-clock = Die Uhr dieses Handys geht falsch. Stell Tag und Uhrzeit richtig, dann geht es weiter.
sync-quiet = Von den anderen kam nichts seit { $when }. Frag sie, ob alles gut ist.
sync-went-back = Die andere Seite hat etwas verloren. Hier ist noch alles da, und du kannst es noch einmal senden.
sync-put-back = Alles noch einmal senden
sync-wrong = Die andere Seite hat etwas geschickt, das nicht stimmen kann. Es wurde nicht übernommen. Von dir ist nichts verloren. Sag es deinem Team.
sync-removed = Dieses Gerät wurde von der Liste Ihrer Geräte genommen und geleert.
sync-refused = Die andere Seite lässt dieses Gerät nicht herein, seit { $when }. Von dir ist nichts verloren.
sync-gone = Was geteilt war, wurde auf der anderen Seite gelöscht.
sync-full = Es ist zu viel für die andere Seite. Teile weniger oder kürze eine Notiz.
sync-update = Jemand hat eine neuere Version der App. Erneuere die App, um alles zu sehen.
sync-other-device = Wartet, bis Ihr anderes Gerät dieses hereinlässt. Öffnen Sie beide für einen Moment.
sync-not-connected = Ihre Einträge sind wieder da, aber nicht der Weg zu Ihrem Team. Bitten Sie es um eine neue Einladung. Bis dahin bekommt es nichts Neues. Was es vorher sah, sieht es vielleicht noch.

## A team at work

crew-section = Ich arbeite in einem Team
crew-hint = Für alle, die andere begleiten, mit deren Einverständnis.
crew-title = Die Menschen meines Teams
crew-new-title = Ein Team gründen
crew-new-text = Für alle, die andere begleiten. Gründe ein Team und lade dann jeden einzeln ein. Sie wählen, was du siehst.
crew-new-name = Name des Teams
crew-new-phone = Telefon des Teams
crew-new-me = Dein Name
crew-new-me-hint = So wie man dich kennt. Man liest ihn bei allem, was du vorschlägst.
crew-new-make = Team gründen
crew-nobody = Noch teilt niemand mit dir.
crew-invite = Jemanden einladen
crew-invite-text = Jede Person bekommt einen eigenen Code. Sie sieht, wer du bist, bevor sie Ja sagt. Damit wird nichts geteilt.
crew-invite-label = Für wen
crew-invite-label-hint = Nur zum Unterscheiden; es bleibt auf diesem Gerät.
crew-invite-make = Einladung machen
crew-invite-not-laid = Auf diesem Gerät gespeichert. Sie gilt, sobald es Netz gibt.
crew-invite-copy = Als Link kopieren
crew-invite-until = Einmal gültig, bis { $day }.
crew-invite-cancel = Zurücknehmen
crew-invite-cancelled = Zurückgenommen. Niemand kann sie mehr benutzen.
crew-lost-phone = Ist das Telefon verloren? Dann laden Sie die Person neu ein. Das Teilen beginnt von vorn.
crew-restarted = Musste neu anfangen: diesen alten Eintrag entfernen
crew-restarted-text = Tun Sie das, wenn { $name } das Telefon verloren und kein anderes hat. Was hier geteilt wurde, wird auf der anderen Seite und bei allen Mitgliedern gelöscht. Eine neue Einladung beginnt von vorn.
crew-restarted-done = Entfernt. Auf der anderen Seite wird es gelöscht, sobald es ein Netz gibt.
crew-missed = Hat nicht geklappt, noch kein neuer Tag
crew-missed-hint = Ein Anruf kann helfen. Frag, was ihnen passen würde.
crew-unknown = Wie war es?
crew-unknown-hint = Noch hat niemand etwas gesagt. Das heißt nicht, dass jemand nicht da war.
crew-coming = Kommt noch
crew-quiet = Seit zwei Wochen kein Kontakt
crew-everybody = Alle
crew-reached-on = in Kontakt: { $day }
crew-not-in-touch = noch kein Kontakt
crew-since = Teilt mit euch seit { $day }.
crew-shares = Was { $name } teilt
crew-shares-nothing = Im Moment nichts. Das ist ihre Wahl und sagt nichts darüber, wie es ihnen geht.
crew-suggested = Was ihr vorgeschlagen habt
crew-in-touch = In Kontakt
crew-in-touch-text = { $name } kann diese Notizen lesen.
crew-note = Eine Notiz
crew-reached = Erreicht
crew-not-reached = Nicht erreicht
crew-note-only = Nur die Notiz
crew-noted = Notiert.
crew-file = Termine als Datei für andere Systeme (FHIR)
crew-file-none = { $name } hat keine zum Weitergeben erlaubt.
crew-propose = Andere Zeit vorschlagen
crew-propose-word = Ein Wort dazu
crew-propose-send = Vorschlag senden
crew-proposed = Als Vorschlag gesendet. Er gilt, wenn sie Ja sagen.
crew-workers = Mitglieder des Teams
crew-workers-count = Mitglieder: { $count }
crew-workers-text = Sie alle können lesen, was mit dem Team geteilt wird.
crew-worker-remove = { $name } aus dem Team nehmen
crew-worker-remove-text = Diese Person bekommt nichts mehr von dem, was ab jetzt geschrieben wird. An das, was sie vorher lesen konnte, kann sie sich erinnern. Die Menschen erfahren es.
crew-worker-remove-yes = Herausnehmen
crew-worker-removed = { $name } ist nicht mehr im Team.
crew-phone-hint = Die Menschen, die mit Ihnen teilen, sehen sie und können anrufen.
crew-phone-saved = Gespeichert. Die Menschen bekommen die neue Nummer.
device-this = dieses Gerät

## Follow-through

figures-title = Verlauf der Termine
figures-hint = Was aus den geteilten Terminen wurde
figures-text = Gezählt wird nur, was geteilt ist. Ganze Wochen; weniger als fünf Menschen stehen nie in einer eigenen Zeile.
figures-from = Von
figures-to = Bis
figures-over = { $first } bis { $last }
figures-people = Menschen: { $count }
figures-shared = Geteilte Termine: { $count }
figures-not-sharing = Menschen, die keinen Termin teilen: { $count }. Das sagt nichts darüber, wie es ihnen geht.
figures-few = Weniger als fünf Menschen teilen in diesen Wochen einen Termin. Mehr wird nicht gesagt, damit niemand erkannt wird.
figures-by-with = Nach Ort oder Person
figures-by-need = Nach Bedarf
figures-by-week = Nach Woche
figures-not-split = Zu wenige Menschen, um sie zu unterscheiden.
figures-col-people = Menschen
figures-col-shared = Geteilt
figures-all = Alle zusammen
figures-others = Die anderen zusammen
figures-with-nobody = Niemand genannt
figures-no-need = Kein Bedarf genannt
figures-several-needs = Mehrerlei Bedarf
figures-save = Als Tabelle speichern (CSV)
figures-file = Tabelle
