### Les pas : les premiers jours, et les siens.

steps-title = Mes pas
steps-lead = Des petits pas, l'un après l'autre. Dans votre ordre à vous. Laissez ce qui n'est pas pour vous.
steps-empty = Aucun pas ici. Vous pouvez ajouter les vôtres.
steps-add = Ajouter un pas
steps-progress = { $done } sur { $count } faits
steps-group-before = Avant, et tout de suite
steps-group-hours = Dans les premières heures
steps-group-day = Le premier jour
steps-group-two-days = Le deuxième jour
steps-group-own = Quand je peux
steps-edit-one = Modifier : { $step }
steps-done-on = Fait : { $when }
steps-ticked = Bravo !
steps-unticked = C'est de nouveau à faire.
steps-with = { $name } aide

steps-new-title = Un nouveau pas
steps-edit-title = Modifier ce pas
steps-field-text = Que voulez-vous faire ?
steps-field-text-hint = Une petite chose, en quelques mots
steps-field-when = Pour quand ?
steps-field-who = Qui vous aide ?
steps-field-needs = Cela aide pour quoi ?
steps-first-words = Remettre les premiers mots
