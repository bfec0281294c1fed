### Was ein Import getan hat, Zeile für Zeile.

severity-mended = Berichtigt
severity-kept-as-text = Nur als Text behalten
severity-left-out = Weggelassen
severity-refused = Nicht übernommen

reason-malformed = Dieser Teil der Datei kann nicht gelesen werden
reason-name-missing = Der Name fehlt
reason-id-missing = Es hat keine eigene Nummer; eine wurde gemacht
reason-double-id = Es steht zweimal in der Datei; das Letzte zählt
reason-dangling-reference = Es verweist auf etwas, das nicht in der Datei ist
reason-position = Der Ort auf der Karte fehlt oder kann nicht stimmen
reason-hours = Die Zeiten können nicht gelesen werden
reason-time = Tag oder Uhrzeit kann nicht gelesen werden
reason-repeat = Diese Art der Wiederholung ist hier nicht bekannt
reason-link = Nur sichere Links (https) werden übernommen
reason-phone = Diese Nummer kann man nicht wählen
reason-email = Diese E-Mail-Adresse kann nicht stimmen
reason-language = Diese Sprache ist hier nicht bekannt
reason-category = Es passt zu keinem Bedürfnis hier
reason-characters = Seltsame Zeichen wurden entfernt
reason-too-long = Der Text war zu lang und wurde gekürzt
reason-not-supported = Dafür ist hier kein Platz
reason-encoding = Die Buchstaben waren anders geschrieben und wurden umgewandelt
reason-missing = Bitte ausfüllen
reason-too-many = Das sind zu viele
