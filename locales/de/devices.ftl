### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Meine Geräte
devices-hint = Dein Werkzeugkasten auch auf einem anderen Handy oder Computer
devices-text = Jedes hat deinen ganzen Werkzeugkasten. Nimm eines von der Liste, wenn es verloren ist oder nicht mehr dir gehört.
devices-add = Gerät hinzufügen
devices-join = Meinen Werkzeugkasten hierher holen
devices-join-hint = Von einem anderen Handy oder Computer von dir
device-unnamed = Ein Gerät
device-heard = zuletzt gehört: { $when }
device-remove = Von der Liste nehmen: { $name }
device-remove-text = Es bekommt nichts von dem, was ab jetzt geschrieben wird. Sobald es online ist, leert es sich selbst.
device-remove-yes = Von der Liste nehmen
device-removed = { $name } ist von der Liste.

## Two devices side by side

pair-show-text = Leg beide Geräte nebeneinander. Dieses zeigt einen Code, das andere übernimmt ihn. Er gilt fünf Minuten.
pair-worker-text = Das neue Mitglied ist neben dir. Dieses Gerät zeigt einen Code, das andere übernimmt ihn. Er gilt fünf Minuten.
pair-join-title = Den Code eines anderen Geräts eingeben
pair-join-text = Auf dem anderen Gerät: Einstellungen, Meine Geräte, Gerät hinzufügen. In einem Team: Mitglieder des Teams. Gib dann hier ein, was es zeigt.
pair-name = Name dieses Geräts
pair-name-hint = Zum Beispiel: mein Handy. In einem Team: dein eigener Name.
pair-coordinator-hint = Darf auch Mitglieder einladen und herausnehmen.
pair-show-typed = Einen Code zum Tippen zeigen
pair-code-text = Gib das auf dem anderen Gerät ein:
pair-until = Gilt bis { $time }.
pair-waiting = Wartet auf das andere Gerät.
pair-check-title = Zeigen beide dasselbe?
pair-check-text = Schau auch auf den anderen Bildschirm ({ $name }). Sind die Ziffern verschieden, ist jemand dazwischen: Sag Nein.
pair-same = Ja, dasselbe
pair-differ = Nein, verschieden
pair-said-yes = Sag jetzt auch auf dem anderen Gerät Ja.
pair-done = Fertig. Verbunden mit { $name }.
pair-again = Neu beginnen
pair-failed-not-a-code = Das ist kein Code eines Geräts. Schau, ob alle Buchstaben stimmen.
pair-failed-wrong-code = Der Code stimmte nicht. Beginnt auf beiden Geräten neu.
pair-failed-expired = Die fünf Minuten sind um. Beginnt auf beiden Geräten neu.
pair-failed-declined = Es wurde beendet: Die beiden zeigten nicht dasselbe, oder jemand sagte Nein. Nichts wurde geändert.
pair-failed-broken = Das andere Gerät tat etwas, das nicht stimmen kann. Nichts wurde geändert.
pair-failed-has-devices = Dieses Gerät gehört schon zu anderen. Nimm die zuerst von der Liste.
crew-join = Ich wurde in ein Team eingeladen
crew-worker-add = Mitglied hinzufügen

## Taking over a prepared toolbox

arrive-title = Hast du schon einen Werkzeugkasten?
take-title = Ich habe eine Karte mit einem Code
take-hint = Ein Werkzeugkasten, den jemand mit dir vorbereitet hat
take-text = Du brauchst den Code auf deiner Karte und das Wort, das nur du kennst.
take-code = Der Code auf der Karte
take-code-hint = Acht Gruppen mit vier Zeichen. Kleine oder große Buchstaben, beides geht.
take-word = Mein Wort
take-word-hint = Das du beim Vorbereiten gewählt hast.
take-wrong-word = Das ist nicht das Wort. Versuch es noch einmal.
take-go = Hierher holen
take-fetching = Er wird geholt.
take-done = Er ist da und gehört dir. Einträge: { $count }
take-invitation = Dein Team lädt dich auch ein. Schauen teilt nichts.
take-failed-not-a-code = Das ist kein Code einer Karte. Schau, ob alle Zeichen stimmen.
take-failed-gone = Unter diesem Code ist nichts: Er wurde zurückgenommen, ist abgelaufen oder schon benutzt.
take-failed-damaged = Was kam, ist beschädigt. Bitte um eine neue Karte.

## Preparing and handing over

prepare-title = Für jemanden vorbereiten
prepare-hint = Zusammen einen Werkzeugkasten füllen und übergeben
prepare-text = Füllt zusammen einen Werkzeugkasten. Übergib ihn dann: Er gehört der Person, und du siehst nur, was sie teilt.
prepare-begin = Beginnen
prepare-banner = Das ist der Werkzeugkasten für { $name }.
prepare-close = Zurück zu meinem
prepare-open = Weiter füllen
prepare-records = Einträge: { $count }
prepare-drop = Auf diesem Gerät löschen
prepare-drop-text = Ein Code dafür, der noch nicht benutzt wurde, gilt nicht mehr.
hand-word = Ein Wort, das nur die Person kennt
hand-word-hint = Sie wählt es. 4 Buchstaben oder mehr. Schreib es nirgends auf.
hand-word-weak = Das Wort ist zu kurz: 4 Buchstaben oder mehr.
hand-invite = Eine Einladung unseres Teams dazugeben
hand-invite-hint = Die Person kann sie später ansehen. Damit wird nichts geteilt.
hand-over = Den Code für die Karte machen
hand-code-text = Auf dem eigenen Handy: App öffnen, „Ich habe eine Karte mit einem Code“, dann dieser Code und das Wort.
hand-cancel = Code zurücknehmen
hand-sending = Auf diesem Gerät gespeichert. Der Code gilt, sobald alles gesendet ist.
hand-no-network = Auf diesem Gerät gespeichert. Der Code gilt, sobald es Netz gibt.
hand-waiting = Der Code gilt jetzt.
hand-taken = Die Person hat ihn. Hier ist er gelöscht.
hand-over-time = Der Code ist abgelaufen. Der Werkzeugkasten ist noch hier: Mach einen neuen Code.
hand-refused = Die andere Seite nimmt ihn nicht an. Der Werkzeugkasten ist noch hier.

## Codes for the camera, and what both screens show

pair-pictures = Hund, Katze, Pferd, Elefant, Hase, Bär, Frosch, Huhn, Ente, Eule, Schildkröte, Fisch, Wal, Biene, Schnecke, Schmetterling, Rose, Baum, Klee, Blatt, Sonne, Mond, Stern, Wolke, Feuer, Welle, Schnee, Regenbogen, Apfel, Banane, Trauben, Zitrone, Karotte, Brot, Käse, Ei, Eis, Kuchen, Kaffee, Löffel, Haus, Tür, Stuhl, Bett, Lampe, Schlüssel, Schloss, Glocke, Wecker, Regenschirm, Brille, Schuh, Mütze, Tasche, Buch, Bleistift, Schere, Hammer, Auto, Fahrrad, Bus, Boot, Ball, Gitarre
pair-show-qr = Einen Code für die Kamera zeigen
pair-qr-text = Halten Sie dies vor die Kamera des anderen Geräts:
code-picture = Code für die Kamera
hand-frames = Ohne Netz: von Bildschirm zu Bildschirm
hand-frames-text = Halten Sie die Telefone einander gegenüber. Auf dem anderen: „Ich habe eine Karte mit einem Code“, dann die Kamera. Die Bilder laufen um, bis alles gelesen ist.
hand-frames-stop = Nicht mehr zeigen
take-frames = Gelesen: { $have } von { $of }. Die Kamera ruhig halten.
take-frames-done = Alles ist gelesen. Jetzt der Code und Ihr Wort.
card-print = Die Karte drucken
card-text = Zwei Seiten, für die Tasche. Anderen sagt sie nichts.
card-time = Mit dem nächsten Termin
card-nobody = Niemand
card-who = Wen anrufen
card-how = Öffnen Sie { $address }. Wählen Sie „Ich habe eine Karte mit einem Code“. Dann Ihr Wort.
card-how-invited = Halten Sie die Kamera eines Telefons über das Bild. Oder öffnen Sie { $address } und wählen Sie in den Einstellungen „Ich habe eine Einladung“.
card-next = Nächster Termin
