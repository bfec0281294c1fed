### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Angebote im Verzeichnis
desk-text = Bietest du etwas an? Sag, wo es ist, wann es offen ist und wer kommen darf. Ein Passwort brauchst du nicht: Wir schicken dir einen Link.
desk-email = Deine E-Mail-Adresse
desk-send-link = Schick mir einen Link
desk-link-sent = Wir haben dir eine Mail geschickt. Öffne den Link darin. Er gilt einmal, eine Stunde lang.
desk-signed-in = Angemeldet als { $name }
desk-sign-out = Abmelden
desk-confirmed = Danke. „{ $name }“ bleibt im Verzeichnis.
desk-browser-only = Öffne diese Seite in einem Browser.

## What each page is for

explain-register = Hier sagen Angebote, was sie tun. Du brauchst eine E-Mail-Adresse und kein Passwort.
explain-listing = Du beschreibst ein Angebot in kleinen Schritten, und es wird beim Schreiben gespeichert. Die Redaktion prüft es, bevor es alle sehen.
explain-editor = Hier siehst du, was auf Prüfung wartet. Zwei Leute stimmen jedem neuen Angebot zu.
explain-review = Du siehst nebeneinander, was sich geändert hat. Dann stimmst du zu, fragst oder lehnst ab.

## The provider's list

desk-mine = Meine Angebote
desk-none = Du hast hier noch kein Angebot.
desk-add = Ein Angebot hinzufügen
desk-no-name = Noch ohne Namen
desk-upload = Viele Angebote in einer Datei
desk-upload-text = HSDS 3.0 (JSON oder CSV) oder OpenStreetMap, bis { $size } MB und { $count } Angebote. Du siehst zuerst, was jede Zeile bewirken würde. Nichts wird behalten, bevor du zustimmst. Dieselbe Datei noch einmal ändert, was sich geändert hat, ohne Doppelte.
desk-upload-choose = Datei wählen
desk-upload-keep = Das einreichen
desk-upload-kept = Eingereicht. Die Redaktion schaut es sich an.

## Where a listing stands

stage-draft = Noch nicht eingereicht
stage-waiting = In Prüfung: { $approvals } von { $of } haben zugestimmt
stage-asked = Eine Frage an dich
stage-published = Veröffentlicht
stage-refused = Nicht veröffentlicht
stage-removed = Herausgenommen
desk-live-older = Was jetzt veröffentlicht ist, bleibt, bis die Änderung geprüft ist.
desk-stale = Seit sechs Monaten von niemandem bestätigt

## The steps of the form

desk-step = Schritt { $number } von { $count }
desk-step-who = Wer ihr seid
desk-step-needs = Wobei es hilft
desk-step-terms = Wer kommen darf, und wie
desk-step-reach = Wie man euch erreicht
desk-step-places = Wo und wann
desk-step-check = Durchsehen
desk-saved = Gespeichert
desk-not-saved = Noch nicht gespeichert: kein Netz. Es wird noch einmal versucht.
desk-organization = Organisation
desk-organization-about = Was die Organisation macht
desk-name = Name des Angebots
desk-about = Was es dort gibt, in einfachen Worten
desk-audiences = Nur für manche? Wähle sie. Niemand gewählt heißt: für alle.
desk-eligibility = Wer kommen darf, und wer nicht
desk-documents = Papiere zum Mitbringen
desk-documents-none = Kein Ausweis nötig
desk-documents-needed = Diese Papiere
desk-documents-list = Welche Papiere? Eins pro Zeile
desk-cost = Was es kostet
desk-languages = Sprachen vor Ort
desk-access = Wie man kommt
desk-capacity = Wie viele Plätze (zum Beispiel: 24 Betten)
desk-phones = Telefonnummern, eine pro Zeile
desk-emails = E-Mail-Adressen für alle, eine pro Zeile
desk-url = Webseite
desk-contact = Wie erreicht dich die Redaktion? Wird nie veröffentlicht.
desk-place = Ort { $number }
desk-place-add = Ort oder Halt hinzufügen
desk-place-remove = Diesen Ort wegnehmen
desk-place-none = Eine Telefonlinie oder ein Hausbesuch braucht keinen Ort.
desk-place-name = Name des Ortes, wenn er einen hat
desk-street = Straße und Hausnummer
desk-postcode = Postleitzahl
desk-city = Ort
desk-directions = Wie man die Tür findet
desk-here = Ich stehe vor der Tür: Standort dieses Telefons nehmen
desk-here-taken = Standort genommen: { $latitude }, { $longitude }
desk-here-failed = Dieses Telefon weiß nicht, wo es ist.
desk-here-forget = Diesen Standort vergessen
reason-town-elsewhere = Postleitzahl und Ort liegen weit auseinander. Prüfe beide.
reason-position-elsewhere = Dieser Standort ist weit von Postleitzahl und Ort. Prüfe sie, oder vergiss den Standort.
desk-wheelchair = Mit Rollstuhl
desk-yes = Ja
desk-no = Nein
desk-confidential = Die Adresse bleibt geheim
desk-confidential-hint = Sie wird nie veröffentlicht. Man ruft an und erfährt, wo.
desk-mobile = Es kommt hier vorbei und fährt weiter
desk-hours = Wann ist offen?
desk-holidays = An Feiertagen geschlossen
desk-note = Was noch zu den Zeiten zu wissen ist
desk-submit = Einreichen
desk-submitted = Eingereicht. Die Redaktion prüft es vor der Veröffentlichung. Wir schreiben dir.
desk-fix = Einiges braucht noch einen Blick:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Nur für jetzt
desk-quick-text = Das gilt sofort, ohne Prüfung, und endet von selbst.
desk-closed-today = Heute geschlossen
desk-closed-until = Geschlossen, letzter Tag
desk-full-until = Voll, letzter Tag
desk-alert = Eine Nachricht für alle, die kommen
desk-alert-until = Die Nachricht gilt bis
desk-quick-save = Jetzt sagen
desk-quick-saved = Telefone zeigen es nach ihrer nächsten Aktualisierung.
desk-still-right = Alles stimmt noch
desk-confirmed-on = Zuletzt bestätigt am { $day }
desk-take-out = Aus dem Verzeichnis nehmen
desk-take-out-text = Telefone zeigen es nach der nächsten Aktualisierung nicht mehr. Was du geschrieben hast, bleibt.
desk-answer = Deine Antwort
desk-answer-send = Antwort senden
desk-history = Was geschah

## History

act-submitted = Eingereicht
act-approved = Zugestimmt
act-one-enough = Eine Zustimmung hat genügt
act-published = Veröffentlicht: Fassung { $number }
act-restored = Fassung { $number } wieder veröffentlicht
act-asked = Frage: { $text }
act-answered = Antwort: { $text }
act-quick = Nachricht für jetzt
act-confirmed = Bestätigt
act-reminded = Gefragt, ob es noch stimmt
act-warned = Mitgeteilt, dass es herausgenommen wird
act-removed = Herausgenommen
act-settled = Meldungen erledigt

## Editors

editor-title = Prüfung
editor-enter = Mit deinem Schlüssel anmelden
editor-enter-text = Dein Browser oder Telefon hat einen Schlüssel für diese Seite. Es fragt nach Finger oder Code.
editor-join = Willkommen, { $name }. Mach dir einen Schlüssel.
editor-make-key = Schlüssel machen
editor-one = Eine Zustimmung genügt hier: So hat es entschieden, wer dieses Verzeichnis führt.
editor-one-since = Das gilt seit { $day }.
editor-new = Neu
editor-changed = Geändert
editor-reported = Gemeldet
editor-stale = Seit sechs Monaten nicht bestätigt
editor-doubles = Vielleicht dieselben
editor-nothing = Nichts wartet. Gut gemacht.
editor-field = Feld
editor-before = Jetzt veröffentlicht
editor-after = Eingereicht
editor-approved-by = Zugestimmt: { $names }
editor-second = Jemand anderes muss auch zustimmen.
editor-approve = Zustimmen
editor-ask = Eine Frage stellen
editor-question = Deine Frage
editor-refuse = Nicht veröffentlichen, weil
editor-restore = Fassung { $number } wieder veröffentlichen
editor-settle = Meldungen erledigt
editor-report = { $kind } ({ $count })
editor-provider = Eingereicht von { $name }
likeness-name = Gleicher Name
likeness-phone = Gleiche Nummer
likeness-place = Gleicher Ort

## What the hub says

wrong-malformed = Das konnte nicht gelesen werden. Lade die Seite neu.
wrong-fields = Einige Felder stimmen noch nicht.
wrong-sign-in = Du bist abgemeldet. Was du zuletzt geschrieben hast, ist vielleicht nicht gespeichert. Bitte um einen neuen Link.
wrong-link = Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte um einen neuen.
wrong-absent = Das ist nicht mehr hier.
wrong-changed = Es wurde inzwischen anderswo geändert. Lade es neu.
wrong-stage = Das geht jetzt nicht.
wrong-second-person = Du hast schon zugestimmt, oder es ist deins. Jemand anderes muss es tun.
wrong-too-large = Das ist zu groß. Nichts wurde behalten.
wrong-unreadable = In dieser Datei sind keine Angebote. Nichts wurde behalten.
wrong-too-many = Das war viel auf einmal. Warte etwas und versuche es noch einmal.
wrong-passkey = Der Schlüssel passt nicht. Versuche es noch einmal.
wrong-internal = Bei uns ging etwas schief. Nichts wurde geändert. Versuche es später.
wrong-offline = Kein Netz. Was du geschrieben hast, bleibt auf dieser Seite: Lass sie offen.

## Why something is not published

refusal-not-a-service = Das ist kein Angebot für die Menschen, die das Verzeichnis nutzen.
refusal-double = Es steht schon im Verzeichnis.
refusal-unreachable = Wir konnten niemanden erreichen, um es zu prüfen.
refusal-elsewhere = Es liegt außerhalb der Region dieses Verzeichnisses.
refusal-incomplete = Etwas Wichtiges fehlt.
refusal-unsafe = Es könnte den Menschen schaden, die dort hingehen.
