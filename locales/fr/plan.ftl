### Le plan : quatre parties, des lignes courtes.

plan-title = Quand c’est dur
plan-lead = Écrivez-le quand vous allez bien. Il sera là le jour où vous en avez besoin.
plan-warning-signs-hint = Par exemple : je ne dors plus, je ne veux voir personne
plan-what-helps-hint = Par exemple : marcher, la musique, une douche, un appel
plan-people-and-places-hint = Par exemple : mon frère, le parc, l’accueil de jour
plan-reasons-hint = Par exemple : ma fille, ma musique, la mer
plan-line = Quelques mots
plan-person = Une personne de mes contacts
plan-add-to = Ajouter une ligne : { $part }
plan-edit-line = Modifier : { $line }
plan-change = Modifier mon plan
plan-change-done = Mon plan est bon
plan-help = Appeler quelqu’un
