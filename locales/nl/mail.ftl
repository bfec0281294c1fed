### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Je link naar de gids
mail-link-text =
    Hallo,

    open deze link om te schrijven of te veranderen wat de gids over je diensten zegt:

    { $link }

    De link werkt één keer, een uur lang. Heb je dit niet gevraagd? Doe dan niets.

mail-remind-subject = Klopt dit nog? { $name }
mail-remind-text =
    Hallo,

    kijk even of wat de gids over “{ $name }” zegt nog klopt.

    Ja, het klopt:
    { $link }

    Nee, er is iets veranderd:
    { $page }

    Bedankt. Mensen rekenen erop.

mail-warn-subject = { $name } verdwijnt uit de gids
mail-warn-text =
    Hallo,

    niemand heeft “{ $name }” de laatste tijd bevestigd. Op { $day } halen we het uit de gids, zodat niemand voor een gesloten deur staat.

    Klopt het nog? Eén tik en het blijft staan:
    { $link }

    Is er iets veranderd? Pas het hier aan:
    { $page }

mail-removed-subject = { $name } staat niet meer in de gids
mail-removed-text =
    Hallo,

    “{ $name }” staat niet meer in de gids. Wat je schreef is bewaard. Je kunt het hier opnieuw indienen:

    { $page }

mail-published-subject = { $name } staat in de gids
mail-published-text =
    Hallo,

    “{ $name }” is gepubliceerd. Telefoons tonen het na hun volgende update.

    Een dag gesloten, of vol? Dat kun je altijd melden, zonder nazicht:

    { $page }

mail-asked-subject = Een vraag over { $name }
mail-asked-text =
    Hallo,

    voor “{ $name }” gepubliceerd wordt, heeft iemand van de redactie een vraag:

    { $question }

    Antwoord hier:
    { $page }

mail-refused-subject = { $name } is niet gepubliceerd
mail-refused-text =
    Hallo,

    “{ $name }” is niet gepubliceerd. De reden: { $reason }

    Je kunt het aanpassen en opnieuw indienen:

    { $page }
