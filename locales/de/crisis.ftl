### Die Karte für Erste Hilfe und die Hilfsnummern. Sie folgt assets/content/first-aid.md Satz für Satz:
### Ein Arzt oder eine Pflegekraft muss sie lesen. Die Überschriften sagen anderen nichts.

help-title = Hilfe
help-page-title = { $number } · Hilfe
help-numbers = Notrufnummern
help-call-number = { $number } anrufen
help-back-to-app = Zurück zur App
help-elsewhere = In diesen Ländern ist es eine andere Nummer:
help-sources = Woher das kommt
help-languages = Sprachen

card-title = Vielleicht stirbt gerade jemand. Tu das jetzt.

card-look-title = 1. Schau hin.
card-look-shake = Schüttle die Schultern. Sag den Namen, laut.
card-look-signs = Zeichen für Gefahr:
card-look-wake = Die Person wacht nicht auf.
card-look-breath = Sie atmet sehr langsam oder gar nicht.
card-look-snore = Sie schnarcht oder röchelt.
card-look-blue = Lippen oder Nägel sind blau oder grau. Die Haut ist blass und kalt.
card-look-eyes = Die schwarzen Punkte in den Augen sind winzig.
card-look-limp = Der Körper ist schlaff.
card-look-enough = Sie wacht nicht auf, oder sie atmet schlecht: Das reicht. Warte nicht.

card-call-title = 2. Ruf { $number } an.
card-call-free = Der Anruf kostet nichts.
card-call-say = Sag: „Die Person wacht nicht auf. Sie atmet nicht richtig.“
card-call-where = Sag, wo du bist. Stell das Telefon auf laut. Tu, was man dir am Telefon sagt.

card-naloxone-title = 3. Gib Naloxon, wenn du es hast.
card-naloxone-nose = Nasenspray: Leg die Person auf den Rücken. Kopf nach hinten. Spitze in ein Nasenloch. Drücken.
card-naloxone-needle = Set mit Nadel: in einen Muskel, wie es im Beipackzettel steht.
card-naloxone-unsure = Nicht sicher, ob es ein Opioid ist? Gib es trotzdem. Wer kein Opioid genommen hat, dem schadet es nicht.
card-naloxone-none = Kein Naloxon? Weiter mit Schritt 4.

card-breathe-title = 4. Hilf beim Atmen.
card-breathe-check = Atmet die Person nicht oder kaum?
card-breathe-how = Kopf nach hinten. Kinn hoch. Nase zuhalten. In den Mund atmen: alle 5 Sekunden ein Atemzug.
card-breathe-press = Wenn man dir am Telefon sagt, dass du auf die Brust drücken sollst, tu es.
card-breathe-second = Nach 2 bis 3 Minuten nicht besser? Gib ein zweites Mal Naloxon.

card-side-title = 5. Sie atmet, ist aber nicht wach? Dreh sie auf die Seite.
card-side-how = Winkle das obere Knie an, damit sie nicht zurückrollt. Eine Hand unter den Kopf. Gesicht zur Seite. Sie kann sich übergeben. Auf der Seite erstickt sie nicht so leicht.

card-stay-title = 6. Bleib da.
card-stay-watch = Lass die Person nicht allein. Achte auf den Atem, bis Hilfe kommt.
card-stay-wears-off = Naloxon wirkt nur 30 bis 90 Minuten. Die Überdosis kann zurückkommen.
card-stay-angry = Die Person kann krank oder wütend aufwachen. Sag ihr, was passiert ist. Lass sie nichts mehr nehmen.
card-stay-tell = Sag den Leuten vom Krankenwagen, was genommen wurde.

card-scope = Auf dieser Seite geht es um Opioide (Heroin, Methadon, Fentanyl, Morphin, starke Schmerzmittel). Die Schritte 1, 2, 4, 5 und 6 gelten für jeden Stoff.

## The first days

days-title = Die ersten Tage
days-changed-title = Dein Körper hat sich verändert.
days-changed = Du hast eine Pause gemacht. Deine alte Dosis kann dich jetzt töten. Schon ein paar Tage Pause reichen.
days-weeks = Die ersten Tage und die ersten zwei Wochen sind am gefährlichsten.
days-if = Wenn du etwas nimmst:
days-alone-title = Nimm nichts allein.
days-alone = Hab jemanden bei dir, der { $number } anrufen kann.
days-low-title = Fang klein an.
days-low = Probier zuerst eine ganz kleine Menge. Warte.
days-mix-title = Nicht mischen.
days-mix = Alkohol, Schlaftabletten, Beruhigungsmittel (Benzos), Pregabalin und Methadon kommen zusammen. Zusammen stoppen sie deinen Atem.
days-smoke-title = Rauchen ist weniger riskant als Spritzen.
days-smoke = Spritzen wirkt stärker.
days-carry-title = Hab Naloxon dabei.
days-carry = Zeig deinen Freunden, wo es ist und wie man es benutzt.
days-treatment-title = Du bekommst Methadon oder Buprenorphin? Hör nicht auf.
days-treatment = Frag heute, wo du die nächste Dosis bekommst. Die Behandlung senkt das Risiko zu sterben.
days-anonymous = Bei den meisten Hilfsnummern musst du deinen Namen nicht sagen.
days-ask-naloxone = Wo es Naloxon gibt: Frag eine Beratungsstelle oder einen Arzt.

## Help lines: kinds, and who comes

line-emergency = Notfall
line-suicide = Wenn du nicht mehr leben willst
line-emotional-support = Jemand, der zuhört
line-violence = Wenn dir jemand wehtut
line-poison = Gift und Stoffe
line-drugs = Hilfe bei Alkohol und Stoffen
line-shelter = Ein Bett für heute
line-justice = Rechte und Betreuung
line-service-any = Krankenwagen, Feuerwehr, Polizei
line-service-ambulance = Krankenwagen
line-service-police = Polizei
line-service-fire = Feuerwehr
line-service-text = Per SMS
line-free = Der Anruf kostet nichts
line-region = Nur in: { $region }
line-languages = Dort spricht man: { $languages }
line-always = Tag und Nacht
line-sources = Woher diese Nummer kommt
line-checked = Gesammelt am { $date } aus öffentlichen Quellen; niemand hat sie für diese Liste gewählt.
line-one-source = Nur in einer Quelle gesehen: Prüf sie, bevor du dich darauf verlässt.
line-two-sources = In zwei voneinander unabhängigen Quellen gesehen.
