### Les étapes : celles des premiers jours, et les siennes.

steps-title = Mes étapes
steps-lead = Des petites étapes, l’une après l’autre. Dans votre ordre à vous. Laissez ce qui n’est pas pour vous.
steps-empty = Aucune étape ici. Vous pouvez ajouter les vôtres.
steps-add = Ajouter une étape
steps-progress = { $done } sur { $count } faites
steps-group-before = Avant, et tout de suite
steps-group-hours = Dans les premières heures
steps-group-day = Le premier jour
steps-group-two-days = Le deuxième jour
steps-group-own = Quand je peux
steps-edit-one = Modifier : { $step }
steps-done-on = Fait : { $when }
steps-ticked = Bravo !
steps-unticked = C’est de nouveau à faire.
steps-with = { $name } aide

steps-new-title = Une nouvelle étape
steps-edit-title = Modifier cette étape
steps-field-text = Que voulez-vous faire ?
steps-field-text-hint = Une petite chose, en quelques mots
steps-field-when = Pour quand ?
steps-field-who = Qui vous aide ?
steps-field-needs = Cela aide pour quoi ?
steps-first-words = Remettre les premiers mots
