### Mots présents sur beaucoup d'écrans. Simples et bienveillants. On dit « vous ».

## Buttons

save = Enregistrer
cancel = Annuler
delete = Supprimer
undo = Remettre
back = Retour
call = Appeler
call-name = Appeler { $name }
text = Écrire un SMS
text-name = Écrire un SMS à { $name }
go-there = Y aller
read-aloud = Lire à voix haute
stop-reading = Arrêter la lecture
close = Fermer
more = Plus
next = Suivant
edit = Modifier
open = Ouvrir
copied = Copié
try-again = Réessayer
help-now = Aide tout de suite
hide = Cacher
settings = Réglages
home = Accueil

## States

loading = Un instant…
deleted-name = { $name } a été supprimé
not-known = Pas connu
example-record = Exemple, ce lieu n’existe pas

## Open or closed

open-until = Ouvert jusqu’à { $time }
open-always = Ouvert jour et nuit
closed-until = Fermé jusqu’à { $time }
closed = Fermé
call-first = Appelez d’abord
hours-unknown = Horaires pas connus
reach-until = Joignable jusqu’à { $time }
reach-always = Joignable à tout moment
reach-again = De nouveau joignable : { $time }
reach-not = Pas joignable maintenant
reach-unknown = On ne sait pas quand appeler

## For whom, and how to come

audience-women = Femmes
audience-men = Hommes
audience-young = Moins de 26 ans
audience-older = Plus de 60 ans
audience-families = Parents avec enfants
audience-no-papers = Personnes sans papiers
audience-with-animal = Personnes avec un chien ou un autre animal
access-walk-in = Venez sans rendez-vous
access-call = Appelez d’abord
access-appointment = Sur rendez-vous
access-referral = Quelqu’un vous y envoie

## What became of an appointment: never a reproach

outcome-planned = Prévu
outcome-confirmed = Confirmé
outcome-attended = J’y étais
outcome-missed = Ça n’a pas pu se faire
outcome-excused = Je n’ai pas pu, et j’ai prévenu
outcome-rescheduled = Déplacé à un autre moment
outcome-cancelled = Annulé

## The parts of the safety plan

plan-warning-signs = À quoi je vois que ça devient dur
plan-what-helps = Ce qui m’aide
plan-people-and-places = Les gens et les lieux qui me font du bien
plan-reasons = Ce pour quoi je vis

## When something did not work: what happened, what was kept, what to do

fault-locked = Votre boîte à outils est fermée. Ouvrez-la d’abord.
fault-no-toolbox = Il n’y a pas encore de boîte à outils sur ce téléphone.
fault-toolbox-exists = Il y a déjà une boîte à outils sur ce téléphone.
fault-wrong-secret = Ce n’est pas le bon code. { $tries ->
    [one] Vous avez encore un essai.
   *[other] Vous avez encore { $tries } essais.
}
fault-wrong-secret-wait = Ce n’est pas le bon code. Attendez { $wait }, puis réessayez.
fault-must-wait = Trop d’essais. Attendez { $wait }, puis réessayez.
fault-weak-secret = Choisissez au moins 6 chiffres, ou une phrase d’au moins 8 lettres.
fault-secret-taken = Celui-ci ne peut pas servir ici. Choisissez-en un autre.
fault-not-found = Ce n’est plus ici.
refused-name-missing = Écrivez un nom, s’il vous plaît.
refused-text-missing = Écrivez quelques mots, s’il vous plaît.
refused-too-long = Ce texte est trop long. Raccourcissez-le, s’il vous plaît.
refused-hours = Ces horaires ne peuvent pas être lus. Vérifiez-les, s’il vous plaît.
fault-unreadable-file = Ce fichier ne peut pas être lu ici. Rien n’a été changé.
fault-wrong-passphrase-or-damaged = Le mot de passe n’est pas celui de ce fichier, ou le fichier est abîmé. Rien n’a été changé.
fault-too-large = Ce fichier est trop grand. Rien n’a été changé.
fault-damaged = La boîte à outils de ce téléphone est abîmée. Si vous avez une copie de sûreté, reprenez-la.
fault-newer = Une version plus récente de l’application a écrit ceci. Mettez l’application à jour.
fault-storage-full = Il n’y a plus de place sur ce téléphone. Ce qui était enregistré est toujours là.
fault-storage-gone = La mémoire du téléphone ne répond pas. Fermez l’application et rouvrez-la.
fault-no-directory = La liste des lieux n’est pas encore sur ce téléphone.
fault-unreachable = L’application ne répond pas. Fermez-la et rouvrez-la.
fault-internal = Quelque chose n’a pas marché dans l’application. Ce qui était enregistré est toujours là.
