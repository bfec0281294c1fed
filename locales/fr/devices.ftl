### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Mes appareils
devices-hint = Votre boîte à outils aussi sur un autre téléphone ou ordinateur
devices-text = Chacun contient toute votre boîte à outils. Retirez-en un de la liste s’il est perdu ou n’est plus à vous.
devices-add = Ajouter un appareil
devices-join = Amener ma boîte à outils ici
devices-join-hint = Depuis un autre téléphone ou ordinateur à vous
device-unnamed = Un appareil
device-heard = dernières nouvelles : { $when }
device-remove = Retirer de la liste : { $name }
device-remove-text = Il ne reçoit plus rien de ce qui sera écrit. Dès qu’il est en ligne, il se vide.
device-remove-yes = Retirer de la liste
device-removed = { $name } n’est plus dans la liste.

## Two devices side by side

pair-show-text = Mettez les deux appareils côte à côte. Celui-ci montre un code, l’autre le reprend. Il sert cinq minutes.
pair-worker-text = Le nouveau membre est à côté de vous. Cet appareil montre un code, le sien le reprend. Il sert cinq minutes.
pair-join-title = Entrer le code d’un autre appareil
pair-join-text = Sur l’autre appareil : Réglages, Mes appareils, Ajouter un appareil. Dans une équipe : Membres de l’équipe. Puis entrez ici ce qu’il montre.
pair-name = Nom de cet appareil
pair-name-hint = Par exemple : mon téléphone. Dans une équipe : votre propre nom.
pair-coordinator-hint = Peut aussi inviter et retirer des membres.
pair-show-typed = Montrer un code à taper
pair-code-text = Entrez ceci sur l’autre appareil :
pair-until = Valable jusqu’à { $time }.
pair-waiting = En attente de l’autre appareil.
pair-check-title = Les deux montrent-ils la même chose ?
pair-check-text = Regardez aussi l’autre écran ({ $name }). Si les chiffres diffèrent, quelqu’un est entre les deux : dites non.
pair-same = Oui, la même
pair-differ = Non, autre chose
pair-said-yes = Dites oui aussi sur l’autre appareil.
pair-done = C’est fait. Relié à { $name }.
pair-again = Recommencer
pair-failed-not-a-code = Ce n’est pas le code d’un appareil. Vérifiez si toutes les lettres sont justes.
pair-failed-wrong-code = Le code n’était pas juste. Recommencez sur les deux appareils.
pair-failed-expired = Les cinq minutes sont passées. Recommencez sur les deux appareils.
pair-failed-declined = C’est terminé : les deux ne montraient pas la même chose, ou quelqu’un a dit non. Rien n’a changé.
pair-failed-broken = L’autre appareil a fait quelque chose qui ne peut pas être juste. Rien n’a changé.
pair-failed-has-devices = Cet appareil va déjà avec d’autres. Retirez-les d’abord de la liste.
crew-join = On m’a invité dans une équipe
crew-worker-add = Ajouter un membre

## Taking over a prepared toolbox

arrive-title = Avez-vous déjà une boîte à outils ?
take-title = J’ai une carte avec un code
take-hint = Une boîte à outils que quelqu’un a préparée avec vous
take-text = Il faut le code de votre carte, et le mot que vous seul connaissez.
take-code = Le code de la carte
take-code-hint = Huit groupes de quatre signes. Petites ou grandes lettres, les deux vont.
take-word = Mon mot
take-word-hint = Celui que vous avez choisi quand on l’a préparée.
take-wrong-word = Ce n’est pas ce mot. Réessayez.
take-go = L’amener ici
take-fetching = On va la chercher.
take-done = Elle est là, et elle est à vous. Choses : { $count }
take-invitation = Votre équipe vous invite aussi. Regarder ne partage rien.
take-failed-not-a-code = Ce n’est pas le code d’une carte. Vérifiez si tous les signes sont justes.
take-failed-gone = Il n’y a rien sous ce code : il a été repris, est fini, ou a déjà servi.
take-failed-damaged = Ce qui est arrivé est abîmé. Demandez une nouvelle carte.

## Preparing and handing over

prepare-title = Préparer pour quelqu’un
prepare-hint = Remplir une boîte à outils ensemble, et la remettre
prepare-text = Remplissez une boîte à outils avec quelqu’un. Puis remettez-la : elle est à cette personne, et vous ne voyez que ce qu’elle partage.
prepare-begin = Commencer
prepare-banner = C’est la boîte à outils pour { $name }.
prepare-close = Retour à la mienne
prepare-open = Continuer à la remplir
prepare-records = Choses : { $count }
prepare-drop = La supprimer sur cet appareil
prepare-drop-text = Un code qui n’a pas encore servi ne marche plus.
hand-word = Un mot que seule cette personne connaît
hand-word-hint = Elle le choisit. 4 lettres ou plus. Ne l’écrivez nulle part.
hand-word-weak = Le mot est trop court : 4 lettres ou plus.
hand-invite = Ajouter une invitation de notre équipe
hand-invite-hint = La personne pourra la regarder plus tard. Rien n’est partagé par là.
hand-over = Faire le code pour la carte
hand-code-text = Sur son propre téléphone : ouvrir l’app, « J’ai une carte avec un code », puis ce code et son mot.
hand-cancel = Reprendre le code
hand-sending = Enregistré sur cet appareil. Le code marche dès que tout est envoyé.
hand-no-network = Enregistré sur cet appareil. Le code marche dès qu’il y a du réseau.
hand-waiting = Le code marche maintenant.
hand-taken = La personne l’a. Elle est supprimée ici.
hand-over-time = Le code est fini. La boîte à outils est encore ici : faites un nouveau code.
hand-refused = L’autre côté ne la prend pas. La boîte à outils est encore ici.

## Codes for the camera, and what both screens show

pair-pictures = chien, chat, cheval, éléphant, lapin, ours, grenouille, poule, canard, hibou, tortue, poisson, baleine, abeille, escargot, papillon, rose, arbre, trèfle, feuille, soleil, lune, étoile, nuage, feu, vague, neige, arc-en-ciel, pomme, banane, raisin, citron, carotte, pain, fromage, œuf, glace, gâteau, café, cuillère, maison, porte, chaise, lit, lampe, clé, cadenas, cloche, réveil, parapluie, lunettes, chaussure, casquette, sac, livre, crayon, ciseaux, marteau, voiture, vélo, bus, bateau, ballon, guitare
pair-show-qr = Montrer un code pour la caméra
pair-qr-text = Montrez ceci à la caméra de l’autre appareil :
code-picture = Code pour la caméra
hand-frames = Sans réseau : d’un écran à l’autre
hand-frames-text = Tenez les téléphones face à face. Sur le sien : « J’ai une carte avec un code », puis la caméra. Les images tournent jusqu’à ce que tout soit lu.
hand-frames-stop = Ne plus montrer
take-frames = Lu : { $have } sur { $of }. Ne bougez pas la caméra.
take-frames-done = Tout est lu. Maintenant le code et votre mot.
card-print = Imprimer la carte
card-text = Deux côtés, pour la poche. Elle ne dit rien aux autres.
card-time = Avec le prochain rendez-vous
card-nobody = Personne
card-who = Qui appeler
card-how = Ouvrez { $address }. Choisissez « J’ai une carte avec un code ». Puis votre mot.
card-how-invited = Tenez l’appareil photo d’un téléphone devant l’image. Ou ouvrez { $address } et choisissez « J’ai une invitation » dans les réglages.
card-next = Prochain rendez-vous
