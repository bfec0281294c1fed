### The page of one service.


## Messages of the moment

service-closed-between = Fermé du { $from } au { $until } inclus
service-closed-to = Fermé jusqu’au { $until } inclus
service-closed-from = Fermé à partir du { $from }. La fin n’est pas connue.
service-closed-open-end = Fermé pour le moment. La fin n’est pas connue.
service-full = Complet pour le moment. Appelez avant d’y aller.
service-alert = À savoir maintenant
service-alert-until = Valable jusqu’au { $date }.
service-stale = Personne n’a confirmé ceci depuis six mois. Appelez avant d’y aller.

## What to do

service-contact = Appeler, écrire, y aller
service-copy-address = Copier l’adresse
service-mail = Écrire un e-mail
service-web = Leur site web
service-add = Ajouter à ma boîte à outils
service-added = { $name } est maintenant dans votre boîte à outils.
service-in-toolbox = Dans ma boîte à outils
service-add-locked = Pour l’ajouter, ouvrez d’abord votre boîte à outils.
service-appointment = Prendre un rendez-vous

## Hours

service-hours-today = Aujourd’hui : { $hours }
service-week = Horaires de la semaine
service-day-closed = fermé
service-day-away = pas ici
service-day-call = appelez d’abord
service-holiday = jour férié
service-hours-text = Ce qu’ils disent de leurs horaires : { $text }

## What to know before going

service-about = Ce qu’ils font
service-good-to-know = Avant d’y aller
service-needs = Aide pour
service-documents = Papiers à apporter
service-no-id = Pas besoin de papiers d’identité
service-documents-unknown = On ne sait pas. Apportez ce que vous avez. Vous n’avez rien ? Appelez et demandez.
service-languages = Langues parlées sur place
service-for = Pour qui
service-for-all = Pour tout le monde
service-eligibility = Qui peut venir
service-cost = Le prix
service-access = Comment venir

## Places

service-places = Où c’est
service-place-number = Lieu { $number }
service-mobile = Il passe ici, puis repart. Regardez les heures.
service-confidential = L’adresse est gardée secrète. Appelez pour savoir où.
service-no-address = L’adresse n’est pas connue.
service-wheelchair-yes = On peut entrer en fauteuil roulant
service-wheelchair-no = On ne peut pas entrer en fauteuil roulant
service-directions = Comment s’y rendre

## Where the record comes from

service-record = Qui le dit
service-verified = Vérifié le { $date }
service-verified-by = Vérifié le { $date } par { $who }
service-never-verified = Personne n’a encore vérifié ceci.
service-source = Source : { $name }
service-licence = Licence : { $licence }

## Telling that something is wrong

service-report = Quelque chose ne va pas ici
service-report-text = Dites-le aux personnes qui tiennent cette liste. Personne n’apprend qui vous êtes.
service-report-what = Qu’est-ce qui ne va pas ?
service-report-words = Avec vos mots, si vous voulez. Pas de noms, s’il vous plaît.
service-report-send = Envoyer
service-report-sent = Merci. C’est bien arrivé.
service-report-waits = Ce sera envoyé dès qu’il y a du réseau, tant que l’app reste ouverte.
service-report-waits-kept = Ça attend dans votre boîte à outils. Ce sera envoyé dès qu’il y a du réseau et que la boîte est ouverte.
service-report-refused = L’envoi n’a pas marché. Réessayez plus tard.
report-closed-for-good = Ça n’existe plus
report-wrong-number = Le numéro est faux
report-wrong-hours = Les horaires sont faux
report-unsafe = On y est mal traité
report-other = Autre chose
