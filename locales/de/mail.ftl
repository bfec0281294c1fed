### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Dein Link zum Verzeichnis
mail-link-text =
    Hallo,

    öffne diesen Link, um zu schreiben oder zu ändern, was das Verzeichnis über eure Angebote sagt:

    { $link }

    Er gilt einmal, eine Stunde lang. Du hast nicht danach gefragt? Dann tu nichts.

mail-remind-subject = Stimmt das noch? { $name }
mail-remind-text =
    Hallo,

    bitte schau nach, ob noch stimmt, was das Verzeichnis über „{ $name }“ sagt.

    Ja, es stimmt:
    { $link }

    Nein, etwas hat sich geändert:
    { $page }

    Danke. Menschen verlassen sich darauf.

mail-warn-subject = { $name } wird aus dem Verzeichnis genommen
mail-warn-text =
    Hallo,

    lange hat niemand „{ $name }“ bestätigt. Am { $day } nehmen wir es aus dem Verzeichnis, damit niemand vor verschlossener Tür steht.

    Es stimmt noch? Ein Tippen genügt, und es bleibt:
    { $link }

    Etwas hat sich geändert? Ändere es hier:
    { $page }

mail-removed-subject = { $name } steht nicht mehr im Verzeichnis
mail-removed-text =
    Hallo,

    „{ $name }“ steht nicht mehr im Verzeichnis. Was du geschrieben hast, bleibt erhalten. Hier kannst du es noch einmal einreichen:

    { $page }

mail-published-subject = { $name } steht im Verzeichnis
mail-published-text =
    Hallo,

    „{ $name }“ ist veröffentlicht. Telefone zeigen es nach ihrer nächsten Aktualisierung.

    Einen Tag geschlossen, oder voll? Das kannst du jederzeit sagen, ohne Prüfung:

    { $page }

mail-asked-subject = Eine Frage zu { $name }
mail-asked-text =
    Hallo,

    bevor „{ $name }“ veröffentlicht wird, hat jemand aus der Redaktion eine Frage:

    { $question }

    Bitte antworte hier:
    { $page }

mail-refused-subject = { $name } wurde nicht veröffentlicht
mail-refused-text =
    Hallo,

    „{ $name }“ wurde nicht veröffentlicht. Der Grund: { $reason }

    Du kannst es ändern und noch einmal einreichen:

    { $page }
