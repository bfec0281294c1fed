### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Partage
teams-title = Mes équipes
teams-hint = Montrer certaines choses à des personnes qui vous aident
teams-none = Vous ne partagez avec personne. Tout ce que vous écrivez est pour vous.
teams-accept = J’ai une invitation
teams-entries = Choses partagées : { $count }
teams-not-connected = Pas relié
role-worker = Membre de l’équipe
role-coordinator = Coordonne l’équipe
reader-new = arrivé depuis

## An invitation

invited-title = Une invitation
invited-text = Vous avez reçu un code, une carte ou un lien d’une équipe. Regardez d’abord de qui cela vient. Regarder ne partage rien.
invited-by-link = Vous avez ouvert une invitation. Regardez d’abord de qui elle vient. Regarder ne partage rien.
invited-code = Le code
invited-code-hint = Sur la carte, dans le message ou à l’écran de l’équipe. Les espaces ne comptent pas.
invited-look = Voir de qui cela vient
invited-other = Un autre code
invited-looking = On demande de qui cela vient …
invited-no-network = Il n’y a pas de réseau, ou l’autre côté ne répond pas. On réessaie tout seul.
invited-not-a-code = Ce n’est pas une invitation. Vérifiez si toutes les lettres sont justes.
invited-elsewhere = Cette invitation est pour un autre endroit : { $address }. Ouvrez l’app là-bas.
invited-gone = Cette invitation n’est plus là : elle est finie, ou déjà prise. Demandez-en une nouvelle.
invited-from = { $team } vous invite.
invited-terms = Rien n’est encore partagé. Vous choisissez chaque chose, et vous pouvez arrêter à tout moment.
invited-name = Le nom qu’ils voient
invited-name-hint = Un prénom suffit, ou un nom inventé.
invited-name-missing = Écrivez le nom qu’ils doivent voir.
invited-phone = Le numéro qu’ils peuvent appeler
invited-phone-hint = Vous pouvez le laisser vide.
invited-not-now = Pas maintenant
invited-accept = Accepter
invited-done = Vous êtes relié à { $team }. Ils ne voient encore rien.

## One team

team-knows-you = Ils vous connaissent comme { $name }.
team-until = Cela finit le { $day }.
team-sees = Ce qu’ils voient
team-sees-nothing = Rien. Partagez une chose depuis sa propre page : une de vos personnes, ou un rendez-vous.
team-sees-text = Exactement ceci :
team-readers = Qui peut le lire
team-ended = Vous ne partagez plus avec cette équipe.
team-stop-all = Ne plus rien partager de tout cela
team-leave = Terminer avec cette équipe
team-stopped = Arrêté. { $team } n’en reçoit plus rien.
seen-direct = Ils peuvent le changer directement
seen-until = jusqu’au { $day }

## One entry

share-title = Qui voit ceci
share-none = Vous seul
share-seen-by = Vous et { $teams }
share-none-of = { $team } ne voit pas ceci.
share-on = { $team } voit ceci.
share-on-until = { $team } voit ceci jusqu’au { $day }.
share-with-note = Votre note privée aussi.
share-contact-parts = Ils voient le nom, le rôle, le téléphone, l’adresse, les heures et les besoins. Votre note reste chez vous.
share-time-parts = Ils voient pour quoi, quand, où et comment cela s’est passé. Votre note reste chez vous.
share-all-with = Aussi mes rendez-vous avec { $name }
share-all-with-hint = Ceux qui sont là, et ceux qui viendront.
share-follow = Tous mes rendez-vous avec { $name }
share-follow-stop = Ne plus partager ces rendez-vous
share-note = Ma note privée aussi
share-note-hint = Seulement si vous le voulez.
share-direct = Ils peuvent le changer directement
share-direct-hint = Sinon chaque changement est une proposition, et vous dites oui ou non.
share-pass-on = Ils peuvent le transmettre dans un fichier
share-pass-on-hint = À d’autres qui vous aident, et seulement ceci.
share-until = Jusqu’au
share-until-hint = Laissez vide : jusqu’à ce que vous arrêtiez.
share-start = Partager avec { $team }
share-done = { $team } le voit à partir de maintenant.
share-stop = Ne plus partager ceci
share-stop-title = Arrêter de partager ?
share-stop-text = Dès cet instant ils ne reçoivent plus rien. Ils peuvent se souvenir de ce qu’ils ont lu jusqu’à aujourd’hui.
history-title = Ce qui a été écrit, et quand
history-here = sur cet appareil
history-wrote = Écrit : { $fields }
field-when = Quand
field-who = Avec qui
field-reach = Téléphone et e-mail
field-outcome = Comment cela s’est passé

## Who opened what

receipts-title = Qui a ouvert quoi
receipts-text = Chaque fois que quelqu’un a ouvert quelque chose de vous, et chacun de vos oui et de vos non.
receipts-none = Personne n’a encore rien ouvert.
receipt-accepted = Vous avez accepté l’équipe
receipt-ended = C’est fini avec l’équipe
receipt-shared = Vous avez partagé : { $what }
receipt-stopped = Vous ne partagez plus : { $what }
receipt-opened = { $name } a ouvert : { $what }
receipt-came = { $name } fait maintenant partie de l’équipe et peut lire ce que vous partagez
receipt-went = { $name } ne fait plus partie de l’équipe et ne lit plus rien depuis
receipt-team = Équipe
receipt-what = Ce qui s’est passé
receipts-save = Enregistrer cette liste dans un fichier
receipts-file = Liste

## Suggestions

suggestion-from = Une proposition de { $name }
suggestion-new = Nouveau : { $what }
suggestion-instead-of = au lieu de : { $before }
suggestion-taken-away = plus rien
suggestion-yes = Oui
suggestion-no = Non
suggestion-later = Redemandez-moi plus tard
suggestion-taken = C’est fait. C’est dans votre boîte à outils.
suggestion-declined = Très bien. { $name } verra que vous avez dit non.
suggestion-kept = Cela vous attend.
conflict-text = On l’a écrit autrement sur deux appareils. Les deux sont gardés jusqu’à ce que vous disiez lequel est juste.
suggestion-waits = attend une réponse
suggestion-was-accepted = a été accepté
suggestion-was-declined = n’a pas été accepté

## What became of an appointment, said by others

became-attended = y est allé
became-moved = déplacé
became-excused = a prévenu ne pas pouvoir
became-missed = n’a pas pu se faire
became-cancelled = annulé
became-unknown = pas encore connu
became-not-shared = pas partagé
became-to-come = à venir

## How sharing stands

sync-here = Enregistré sur ce téléphone. Ce sera envoyé dès que possible.
sync-shared = Partagé : { $when }
sync-network = Enregistré sur ce téléphone. En attente du réseau.
sync-silent = Enregistré sur ce téléphone. L’autre côté n’a pas répondu depuis { $when }. On réessaie tout seul.
sync-clock = L’horloge de ce téléphone est fausse. Réglez le jour et l’heure, et cela continue.
sync-quiet = Rien n’est venu des autres depuis { $when }. Demandez-leur si tout va bien.
sync-went-back = L’autre côté a perdu quelque chose. Tout est encore ici, et vous pouvez le renvoyer.
sync-put-back = Tout renvoyer
sync-wrong = L’autre côté a envoyé quelque chose qui ne peut pas être juste. On ne l’a pas repris. Rien de vous n’est perdu. Dites-le à votre équipe.
sync-removed = Cet appareil a été retiré de la liste de vos appareils, et vidé.
sync-refused = L’autre côté ne laisse pas entrer cet appareil depuis { $when }. Rien de vous n’est perdu.
sync-gone = Ce qui était partagé a été effacé de l’autre côté.
sync-full = C’est trop pour l’autre côté. Partagez moins, ou raccourcissez une note.
sync-update = Quelqu’un a une version plus récente de l’app. Mettez l’app à jour pour tout voir.
sync-other-device = En attente de votre autre appareil, qui doit laisser entrer celui-ci. Ouvrez les deux un moment.
sync-not-connected = Vos notes sont revenues, mais pas le lien avec votre équipe. Demandez-lui une nouvelle invitation. D’ici là, elle ne reçoit rien de nouveau. Elle voit peut-être encore ce qu’elle voyait avant.

## A team at work

crew-section = Je travaille dans une équipe
crew-hint = Pour ceux qui accompagnent d’autres personnes, avec leur accord.
crew-title = Les personnes de mon équipe
crew-new-title = Créer une équipe
crew-new-text = Pour ceux qui accompagnent d’autres personnes. Créez une équipe, puis invitez chaque personne. Elle choisit ce que vous voyez.
crew-new-name = Nom de l’équipe
crew-new-phone = Téléphone de l’équipe
crew-new-me = Votre nom
crew-new-me-hint = Comme on vous connaît. On le lit à côté de tout ce que vous proposez.
crew-new-make = Créer l’équipe
crew-nobody = Personne ne partage encore avec vous.
crew-invite = Inviter une personne
crew-invite-text = Chaque personne reçoit un code à elle. Elle voit qui vous êtes avant de dire oui. Rien n’est partagé par là.
crew-invite-label = Pour qui
crew-invite-label-hint = Seulement pour s’y retrouver ; cela reste sur cet appareil.
crew-invite-make = Faire une invitation
crew-invite-not-laid = Enregistré sur cet appareil. Elle pourra servir dès qu’il y aura du réseau.
crew-invite-copy = Copier comme lien
crew-invite-until = Sert une fois, jusqu’au { $day }.
crew-invite-cancel = La reprendre
crew-invite-cancelled = Reprise. Plus personne ne peut s’en servir.
crew-lost-phone = La personne a perdu son téléphone ? Alors invitez-la de nouveau. Le partage recommence à zéro.
crew-restarted = La personne a dû recommencer : retirer cette ancienne entrée
crew-restarted-text = À faire quand { $name } a perdu son téléphone et n’en a pas d’autre. Ce qui a été partagé ici est effacé de l’autre côté et chez tous les membres. Une nouvelle invitation repart de zéro.
crew-restarted-done = C’est retiré. L’effacement de l’autre côté se fait dès qu’il y a du réseau.
crew-missed = N’a pas pu se faire, pas encore de nouveau jour
crew-missed-hint = Un appel peut aider. Demandez ce qui leur conviendrait.
crew-unknown = Comment cela s’est-il passé ?
crew-unknown-hint = Personne ne l’a encore dit. Cela ne veut pas dire que la personne n’y est pas allée.
crew-coming = À venir
crew-quiet = Pas de contact depuis deux semaines
crew-everybody = Tout le monde
crew-reached-on = en contact : { $day }
crew-not-in-touch = pas encore en contact
crew-since = Partage avec vous depuis le { $day }.
crew-shares = Ce que { $name } partage
crew-shares-nothing = Rien en ce moment. C’est son choix, et cela ne dit rien de comment elle va.
crew-suggested = Ce que vous avez proposé
crew-in-touch = Rester en contact
crew-in-touch-text = { $name } peut lire ces notes.
crew-note = Une note
crew-reached = Joint
crew-not-reached = Pas joint
crew-note-only = Seulement la note
crew-noted = C’est noté.
crew-file = Rendez-vous en fichier pour d’autres systèmes de soins (FHIR)
crew-file-none = { $name } n’a permis d’en transmettre aucun.
crew-propose = Proposer un autre moment
crew-propose-word = Un mot pour la personne
crew-propose-send = Envoyer la proposition
crew-proposed = Envoyé comme proposition. Cela compte quand la personne dit oui.
crew-workers = Membres de l’équipe
crew-workers-count = Membres : { $count }
crew-workers-text = Tous peuvent lire ce que les personnes partagent avec l’équipe.
crew-worker-remove = Retirer { $name } de l’équipe
crew-worker-remove-text = Cette personne ne reçoit plus rien de ce qui est écrit à partir de maintenant. Elle peut se souvenir de ce qu’elle a pu lire avant. Les personnes sont prévenues.
crew-worker-remove-yes = Retirer
crew-worker-removed = { $name } n’est plus dans l’équipe.
crew-phone-hint = Les personnes qui partagent avec vous le voient et peuvent appeler.
crew-phone-saved = Enregistré. Les personnes reçoivent le nouveau numéro.
device-this = cet appareil

## Follow-through

figures-title = Suivi
figures-hint = Ce que sont devenus les rendez-vous partagés
figures-text = On ne compte que ce qui est partagé. Semaines entières ; moins de cinq personnes n’ont jamais une ligne à elles.
figures-from = Du
figures-to = Au
figures-over = Du { $first } au { $last }
figures-people = Personnes : { $count }
figures-shared = Rendez-vous partagés : { $count }
figures-not-sharing = Personnes qui ne partagent aucun rendez-vous : { $count }. Cela ne dit rien de comment elles vont.
figures-few = Moins de cinq personnes partagent un rendez-vous pendant ces semaines. On n’en dit pas plus, pour que personne ne soit reconnu.
figures-by-with = Par lieu ou personne
figures-by-need = Par besoin
figures-by-week = Par semaine
figures-not-split = Trop peu de personnes pour les distinguer.
figures-col-people = Personnes
figures-col-shared = Partagés
figures-all = Tous
figures-others = Les autres ensemble
figures-with-nobody = Personne de nommé
figures-no-need = Aucun besoin nommé
figures-several-needs = Plusieurs besoins
figures-save = Enregistrer comme tableau (CSV)
figures-file = Tableau
