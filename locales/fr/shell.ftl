### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Écrans principaux
nav-people = Contacts
nav-times = Agenda
nav-find = Chercher
nav-help = Aide
nav-steps = Étapes
nav-plan = Mon plan
nav-notes = Notes
nav-about = À propos

## When the app cannot start

no-engine-title = Impossible d’ouvrir ici
no-engine-text = Ce navigateur est trop vieux, ou cette fenêtre ne garde rien. Rien n’est perdu.
no-engine-help = Mettez le navigateur à jour, ou ouvrez cette page dans un autre. Les numéros d’aide marchent quand même.
chunk-missing-title = Cette partie n’est pas encore là
chunk-missing-text = Elle n’a pas pu être chargée. Ce que vous avez écrit est gardé. Vérifiez le réseau, puis réessayez.
other-tab-title = Ouvert dans un autre onglet
other-tab-text = Votre boîte à outils est ouverte dans un autre onglet ou une autre fenêtre. Fermez-la, ou continuez ici.
other-tab-take-over = Continuer ici

## The start

welcome-title = Bienvenue
welcome-text = Quelle langue voulez-vous ?
protect-title = Protéger votre boîte à outils
protect-legend = Qui ne doit pas pouvoir l’ouvrir ?
protect-code = Un code d’au moins 6 chiffres
protect-code-hint = Arrête quelqu’un qui prend votre téléphone. Pas quelqu’un qui copie son contenu.
protect-passphrase = Une phrase à vous
protect-passphrase-hint = Longue, elle arrête aussi quelqu’un qui copie le téléphone.
protect-session = Ne rien garder sur ce téléphone
protect-session-hint = Pour un téléphone qui n’est pas à vous : tout disparaît quand vous fermez l’app.
protect-later = Choisir plus tard, regarder d’abord
secret-code-title = Choisissez votre code
secret-code = Code
secret-code-hint = Au moins 6 chiffres. Pas votre date de naissance.
secret-passphrase-title = Choisissez votre phrase
secret-passphrase = Votre phrase
secret-passphrase-hint = Au moins 8 lettres. Quatre mots dont vous vous souvenez, c’est bien.
secret-again-title = Encore une fois
secret-again = La même chose encore
secret-differs = Les deux ne sont pas pareils. Réessayez.
after-title = C’est prêt
after-text = Votre boîte à outils est à vous seul. La suite est libre ; vous pouvez la faire plus tard.
after-go = Ouvrir ma boîte à outils

## About me

me-title = À propos de moi
me-text = Pas obligatoire. Cela ne quitte jamais ce téléphone.
me-release = Mon premier jour
me-release-hint = Les étapes et la carte des premières semaines commencent ce jour-là.
me-release-forget = Oublier ce jour
me-country = Mon pays maintenant
me-country-hint = Pour montrer d’abord les bons numéros d’urgence.

## Whether what is saved stays

kept-files = Ce que vous enregistrez reste dans un fichier, sur cet appareil.
kept-promised = Ce que vous enregistrez reste sur ce téléphone. Le navigateur a promis de le garder.
kept-maybe = Ce que vous enregistrez reste sur ce téléphone, mais le navigateur peut l’effacer s’il manque de place. Mettez l’app sur l’écran d’accueil, ou faites une copie sûre.
kept-session = Rien n’est gardé sur ce téléphone. Tout disparaît quand vous fermez l’app.
kept-not-possible = Cette fenêtre ne peut rien garder. Tout marche jusqu’à ce que vous la fermiez ; ensuite tout disparaît. Pour garder, ouvrez l’app dans une fenêtre normale.
keep-from-now = Garder sur ce téléphone à partir de maintenant
damaged-records = { $count ->
    [one] Un élément ne peut pas être lu. Il est gardé tel quel.
   *[other] { $count } éléments ne peuvent pas être lus. Ils sont gardés tels quels.
}

## The lock

open-title = Ouvrir ma boîte à outils
open-wait = Trop d’essais. Vous pourrez réessayer dans { $wait }.
open-lost = J’ai oublié
open-by-code = Ouvrir avec mon code
open-paper = Le code sur votre papier
open-paper-hint = Vous l’avez noté en créant la boîte à outils. Les espaces ne comptent pas.
open-find = Chercher un lieu sans ouvrir
open-by-phone = Utiliser le verrou du téléphone
open-another = Je suis quelqu’un d’autre
pad-delete = Effacer le dernier chiffre

## The first screen

home-title = De quoi avez-vous besoin ?
home-needs = Ce qu’il me faut
home-people = Mes contacts
home-no-people = Personne ici pour l’instant. Ajoutez quelqu’un qui vous fait du bien.
home-add-person = Ajouter quelqu’un
home-all-people = Tous mes contacts
home-next-time = Mon prochain rendez-vous
home-no-time = Rien de prévu.
home-add-time = Ajouter un rendez-vous
home-next-step = Ma prochaine étape
home-no-step = Aucune étape ne vous attend.
home-all-steps = Toutes mes étapes
home-mine = À moi
home-plan-hint = Pour quand c’est dur
home-notes-hint = Seulement pour vous
home-installing = La liste des lieux se met en place : { $percent } %
home-read-card = Lire la carte

## Settings

settings-language = Langue
settings-look = Apparence
settings-theme = Clair ou sombre
settings-theme-phone = Comme mon téléphone
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text = Taille des lettres
settings-text-normal = Normale
settings-text-large = Grande
settings-text-larger = Très grande
settings-no-voice = Cet appareil ne peut pas lire cette langue à voix haute.
settings-safe = Protection
lock-now = Verrouiller maintenant
lock-leave = Quitter, ne rien garder
lock-leave-text = Ce qui est dans la boîte à outils disparaîtra.
safe-title = Code, code papier, copie sûre
safe-hint = Changer le code, ou reprendre une copie
change-title = Changer mon code
change-now = Le code ou la phrase qui l’ouvre maintenant
change-now-hint = Si vous l’avez oublié et êtes entré avec le code papier, laissez vide.
change-kind = Qu’est-ce qui doit l’ouvrir ?
change-new = Le nouveau
change-done = C’est fait. Désormais, c’est le nouveau qui ouvre.
paper-title = Un code sur papier
paper-text = Si vous oubliez votre code, seul celui-ci ouvre la boîte. Personne d’autre ne peut.
paper-show = Montrer un code à noter
paper-write = Écrivez ceci sur du papier
paper-once = Il n’est montré qu’une fois. Un ancien code papier ne marche plus. Gardez-le loin du téléphone.
paper-done = Je l’ai noté
export-title = Faire une copie sûre
export-text = Un fichier scellé avec tout. Sans sa phrase, personne ne peut le lire, même pas vous.
export-phrase = Phrase de la copie
export-button = Enregistrer la copie
export-done = La copie est dans vos téléchargements.
export-at = La copie est ici : { $place }
restore-title = Reprendre une copie
restore-text = Ce qui est dans la copie s’ajoute à ce qui est ici. Rien n’est perdu.
restore-choose = Choisir le fichier
restore-chosen = Fichier choisi. En choisir un autre
restore-button = Reprendre
restore-done = C’est fait. Nouveaux : { $added }. Changés : { $updated }.
phone-lock-title = Ouvrir avec le verrou du téléphone
phone-lock-text = Votre doigt, votre visage ou le code du téléphone ouvre alors aussi la boîte à outils. Toute personne qui peut déverrouiller ce téléphone peut l’ouvrir. Le téléphone peut montrer une clé nommée Besace.
phone-lock-on = Utiliser le verrou du téléphone
phone-lock-off = Ne plus l’utiliser
phone-lock-done = Le verrou du téléphone ouvre maintenant votre boîte à outils.
phone-lock-gone = Seul votre code ouvre maintenant votre boîte à outils.
phone-lock-cannot = Ce téléphone ne le permet pas, ou vous avez dit non. Votre code marche comme avant.
erase-title = Effacer
erase-hint = Enlève tout de ce téléphone, tout de suite et pour toujours. Une copie ailleurs reste.
erase-button = Tout effacer
erase-ask = Tout effacer ?
erase-ask-text = Contacts, rendez-vous, étapes, plan et notes disparaîtront. On ne peut pas revenir en arrière.
erase-done = Tout a été effacé.
install-title = Mettez-la sur l’écran d’accueil
install-text = Ouvrez le menu du navigateur et choisissez « Ajouter à l’écran d’accueil ». L’app s’ouvre alors sans réseau, et le navigateur la garde mieux.
install-guise = Son nom et son image sur l’écran. Choisissez avant de l’ajouter.
update-title = Une nouvelle version est prête
update-text = Finissez d’abord ce que vous écrivez. Puis chargez-la.
update-now = La charger maintenant

## What it protects

about-title = Ce que cela protège, et ce que non
about-text = Votre boîte à outils est une boîte scellée sur votre téléphone. Vous décidez ce qui y entre et qui le voit.
about-yes = Elle protège
about-no = Elle ne protège pas
about-yes-phone = Quelqu’un qui prend votre téléphone verrouillé ne voit rien de ce que vous avez écrit.
about-yes-server = Rien de ce que vous écrivez n’est envoyé. Ce que vous cherchez reste sur le téléphone.
about-yes-offline = Elle marche sans réseau : personne ne peut voir par le réseau ce que vous regardez.
about-yes-nobody = Pas de compte, pas de publicité, personne qui compte ce que vous faites.
about-no-copy = Un code de 6 chiffres n’arrête pas quelqu’un qui copie le téléphone et essaie tous les codes. Une longue phrase, oui.
about-no-force = Contre quelqu’un qui peut vous forcer à l’ouvrir. Dans certains pays, refuser est un délit.
about-no-malware = Un téléphone que quelqu’un d’autre contrôle, ou un programme qui regarde l’écran.
about-no-traces = Les appels, les messages et l’agenda du téléphone : ce que vous y faites y reste.
about-version = Version { $version }
sources-pictures = Les images
sources-app = L’app elle-même
