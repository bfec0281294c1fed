### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Votre lien vers l’annuaire
mail-link-text =
    Bonjour,

    ouvrez ce lien pour écrire ou changer ce que l’annuaire dit de vos services :

    { $link }

    Il marche une seule fois, pendant une heure. Vous n’avez rien demandé ? Alors ne faites rien.

mail-remind-subject = Est-ce toujours juste ? { $name }
mail-remind-text =
    Bonjour,

    merci de regarder si ce que l’annuaire dit de « { $name } » est toujours juste.

    Oui, c’est juste :
    { $link }

    Non, quelque chose a changé :
    { $page }

    Merci. Des personnes comptent dessus.

mail-warn-subject = { $name } va être retiré de l’annuaire
mail-warn-text =
    Bonjour,

    personne n’a confirmé « { $name } » depuis longtemps. Le { $day }, nous le retirons de l’annuaire, pour que personne ne se retrouve devant une porte fermée.

    C’est toujours juste ? Un seul geste suffit pour le garder :
    { $link }

    Quelque chose a changé ? Changez-le ici :
    { $page }

mail-removed-subject = { $name } n’est plus dans l’annuaire
mail-removed-text =
    Bonjour,

    « { $name } » n’est plus dans l’annuaire. Ce que vous avez écrit est gardé. Vous pouvez le proposer à nouveau ici :

    { $page }

mail-published-subject = { $name } est dans l’annuaire
mail-published-text =
    Bonjour,

    « { $name } » est publié. Les téléphones le montrent après leur prochaine mise à jour.

    Fermé un jour, ou complet ? Vous pouvez le dire à tout moment, sans relecture :

    { $page }

mail-asked-subject = Une question sur { $name }
mail-asked-text =
    Bonjour,

    avant de publier « { $name } », une personne de la relecture a une question :

    { $question }

    Merci de répondre ici :
    { $page }

mail-refused-subject = { $name } n’a pas été publié
mail-refused-text =
    Bonjour,

    « { $name } » n’a pas été publié. La raison : { $reason }

    Vous pouvez le changer et le proposer à nouveau :

    { $page }
