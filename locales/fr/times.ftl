### Les rendez-vous : la liste, un rendez-vous, le formulaire. Rien ici ne fait de reproche.

times-title = Mes rendez-vous
times-empty = Pas encore de rendez-vous. Ajoutez-en un : il reste ici pour vous.
times-add = Ajouter un rendez-vous
times-from-file = Prendre un fichier d’agenda
times-from-file-hint = Un e-mail ou un téléphone peut donner ce fichier. Il finit par .ics.
times-ways-title = Une autre façon
times-to-answer = Comment ça s’est passé ?
times-to-answer-hint = Un seul geste suffit. Personne n’est fâché.
times-today = Aujourd’hui
times-coming = À venir
times-past = Passés
times-past-show = Montrer les rendez-vous passés
times-past-hide = Cacher les rendez-vous passés
times-with = Avec { $name }
times-moved-from = C’était prévu : { $day }.

## What became of it

times-answer-for = Ce qui s’est passé : { $title }
times-moved-answer = C’est à un autre moment
times-answer-saved = C’est noté.
times-answer-kind = Ce n’est pas grave. Vous pouvez appeler, ou choisir un autre moment.
times-answer-back = Effacer cette réponse
times-new-date = Nouveau jour
times-new-clock = Nouvelle heure
times-move = Choisir un autre moment
times-move-save = Prendre ce moment
times-move-one = Seul ce rendez-vous change. Les autres restent.
times-moved-done = Le nouveau moment est noté.
times-cannot-come = Je ne peux pas venir
times-cannot-come-hint = Envoyez ces mots, ou appelez et dites-les. Cela suffit.
times-cannot-come-words = Mes mots
times-cannot-come-text = Bonjour, je ne peux pas venir : { $when }. Puis-je avoir un autre rendez-vous ? Merci.

## One appointment

times-where = Où
times-route = Comment y aller
times-bring = Ce qu’il faut apporter
times-note = Ma note
times-helps-with = C’est pour
times-all = Les moments
times-duration = Cela dure { $duration }.
times-calendar = Mettre dans l’agenda du téléphone
times-calendar-hint = Dans l’agenda, on lit seulement « { $title } ». Le téléphone sonne avant le début.
times-calendar-place = Écrire aussi le lieu
times-calendar-place-hint = D’autres peuvent voir votre agenda. Un lieu peut en dire beaucoup.
# The only words that stand in the phone's calendar
times-calendar-title = Rendez-vous
times-calendar-saved = Le fichier est prêt. Ouvrez-le pour le mettre dans l’agenda.
times-calendar-saved-at = Le fichier est ici : { $place }
times-calendar-failed = Le fichier n’a pas pu être écrit.

## The form

times-new-title = Nouveau rendez-vous
times-edit-title = Modifier le rendez-vous
times-field-title = C’est pour quoi ?
times-field-title-hint = Par exemple : médecin, mairie
times-field-who = Avec qui ?
times-field-who-text = Nom
times-field-date = Jour
times-field-clock = Heure
times-field-date-missing = Choisissez un jour.
times-field-clock-missing = Choisissez une heure.
times-field-duration = Combien de temps cela dure ?
times-field-repeat = Est-ce que cela revient ?
times-field-weekdays = Quels jours ?
times-field-until = Dernier jour
times-field-until-hint = Laissez vide si vous ne savez pas.
times-field-place = C’est où ?
times-field-route = Comment y allez-vous ?
times-field-route-hint = Par exemple : bus 71, descendre au pont
times-field-bring = Qu’est-ce que vous apportez ?
times-field-bring-hint = Une chose par ligne
times-field-needs = Cela aide pour quoi ?
times-field-note-hint = Personne d’autre ne peut lire cette note.

## How it repeats

times-once = Une seule fois
times-every-days = { $count ->
    [one] Chaque jour
   *[other] Tous les { $count } jours
}
times-every-weeks = { $count ->
    [one] Chaque semaine
   *[other] Toutes les { $count } semaines
}
times-every-months = { $count ->
    [one] Chaque mois
   *[other] Tous les { $count } mois
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat } : { $days }
times-until-day = { $repeat }, jusqu’au { $day }
times-in-all = { $count ->
    [one] { $repeat }, une fois en tout
   *[other] { $repeat }, { $count } fois en tout
}
