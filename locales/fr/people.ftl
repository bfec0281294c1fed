### Mes contacts : la liste, une fiche, le formulaire ; et ce que les autres formulaires partagent.

people-title = Mes contacts
people-empty = Il n’y a encore personne ici. Qui vous fait du bien ? Qui peut vous aider ? Ajoutez ces personnes.
people-add = Ajouter quelqu’un
people-ways-title = Autres façons d’ajouter
people-from-directory = Choisir dans la liste des lieux
people-from-file = Prendre un fichier de contacts
people-from-file-hint = Votre téléphone peut mettre les contacts dans un fichier. Il finit par .vcf.
people-filter = Montrer seulement qui aide pour
people-filter-all = Montrer tout le monde
people-only-need-title = Tout pour une seule chose
# $need is the name of a need ("A place to sleep")
people-only-need = Tout le monde ici aide pour la même chose : { $need }. Voulez-vous aussi quelqu’un pour autre chose ?
people-only-need-look = Chercher d’autres aides
people-review-title = Voulez-vous garder { $name } ici ?
people-review-text = Cette liste est à vous. Gardez seulement qui vous fait du bien.
people-review-keep = Oui, garder
people-review-take-out = Enlever
people-review-kept = { $name } reste ici.

contact-hours = Quand on peut joindre
contact-languages = Parle
contact-note = Ma note
contact-appointments = Rendez-vous ensemble
contact-make-appointment = Prendre un rendez-vous
contact-in-directory = Voir dans la liste des lieux
contact-write-email = Écrire un e-mail
contact-helps-with = Aide pour
contact-call-number = Appeler : { $label }
contact-text-number = Écrire un SMS : { $label }

contact-new-title = Ajouter quelqu’un
contact-edit-title = Modifier { $name }
contact-field-name = Nom
contact-field-role = Qui est-ce pour vous ?
contact-field-role-hint = Par exemple : ma sœur, infirmier, avocate
contact-field-organization = Où travaille cette personne ?
contact-field-phone = Numéro de téléphone
contact-field-phone-label = Ce numéro, c’est pour quoi ?
contact-field-phone-label-hint = Par exemple : le soir, le bureau
contact-field-phone-add = Ajouter un autre numéro
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Numéro { $number }
contact-field-phone-remove = Enlever le numéro { $number }
contact-field-email = E-mail
contact-field-address = Adresse, ou lieu de rencontre
contact-field-languages = Quelles langues parle cette personne ?
contact-field-languages-more = Plus de langues
contact-field-needs = Pour quoi aide cette personne ?
contact-field-note-hint = Personne d’autre ne peut lire cette note.

## When somebody can be reached

hours-choice = Quand peut-on joindre cette personne ?
hours-unknown-choice = Je ne sais pas
hours-always-choice = Jour et nuit
hours-some-choice = Certains jours, à certaines heures
hours-as-text-choice = Comme c’est écrit
hours-as-text-hint = Ce texte dit trop de choses pour les boutons. Il reste comme il est.
hours-days = Jours
hours-from = De
hours-to = À
hours-add = Ajouter d’autres jours ou heures
hours-remove = Enlever ces jours et ces heures
hours-incomplete = Choisissez au moins un jour et les deux heures.
# $from and $to are weekdays
hours-day-span = { $from } à { $to }
hours-line = { $days } : { $times }

## Parts that other forms share

order-change = Changer l’ordre
order-done = L’ordre est bon
order-up = Monter : { $name }
order-down = Descendre : { $name }
# Read aloud after a line has moved
order-now = { $name } est maintenant numéro { $place } sur { $count }
draft-kept = Vous n’aviez pas fini. Vos mots sont encore là.
draft-drop = Les jeter
who-nobody = Personne pour le moment
who-directory = Un lieu de la liste
who-text = Quelqu’un d’autre : j’écris le nom
who-search = Nom du lieu
who-search-hint = Écrivez quelques lettres, puis touchez le lieu.
who-nothing = Rien trouvé. Essayez d’autres lettres.
who-place = Le lieu : { $name }

## What an import did

import-title = Ce qu’il y avait dans le fichier
import-read = { $count ->
    [0] Rien n’a été trouvé dans le fichier.
    [one] Une entrée a été lue.
   *[other] { $count } entrées ont été lues.
}
import-added = { $count ->
    [one] Une est nouvelle.
   *[other] { $count } sont nouvelles.
}
import-updated = { $count ->
    [one] Une a changé.
   *[other] { $count } ont changé.
}
import-unchanged = { $count ->
    [one] Une était déjà là.
   *[other] { $count } étaient déjà là.
}
import-refused = { $count ->
    [one] Une n’a pas pu être prise.
   *[other] { $count } n’ont pas pu être prises.
}
import-all-good = Tout a été pris.
import-remarks = Ce qui n’allait pas
import-row = Entrée { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity } : { $reason }

face-title = Photo et voix
face-colour = Couleur
face-colour-blue = Bleu
face-colour-orange = Orange
face-colour-green = Vert
face-colour-violet = Violet
face-colour-brown = Brun
face-colour-red = Rouge
face-picture = Prendre ou choisir une photo
face-picture-remove = Supprimer la photo
face-picture-unreadable = Cette photo ne s’ouvre pas. Essayez-en une autre.
face-voice = Dire qui c’est
face-voice-remove = Supprimer l’enregistrement
face-private = Vous seul voyez et entendez cela. Ce n’est jamais partagé.
