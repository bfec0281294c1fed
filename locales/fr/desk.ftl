### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Les services dans l’annuaire
desk-text = Vous tenez un service ? Dites où il est, quand il est ouvert et qui peut venir. Pas de mot de passe : nous vous envoyons un lien.
desk-email = Votre adresse e-mail
desk-send-link = Envoyez-moi un lien
desk-link-sent = Nous vous avons envoyé un mail. Ouvrez le lien qui s’y trouve. Il marche une fois, pendant une heure.
desk-signed-in = Connecté : { $name }
desk-sign-out = Se déconnecter
desk-confirmed = Merci. « { $name } » reste dans l’annuaire.
desk-browser-only = Ouvrez cette page dans un navigateur.

## What each page is for

explain-register = Ici, les services parlent d’eux-mêmes. Il faut une adresse e-mail, pas de mot de passe.
explain-listing = Vous décrivez un service par petites étapes, et tout est enregistré au fur et à mesure. Il est relu avant d’être montré.
explain-editor = Ici, vous voyez ce qui attend une relecture. Deux personnes acceptent chaque nouveau service.
explain-review = Vous voyez ce qui a changé, côte à côte. Puis vous acceptez, demandez ou refusez.

## The provider's list

desk-mine = Mes services
desk-none = Vous n’avez pas encore de service ici.
desk-add = Ajouter un service
desk-no-name = Encore sans nom
desk-upload = Beaucoup de services dans un fichier
desk-upload-text = HSDS 3.0 (JSON ou CSV) ou OpenStreetMap, jusqu’à { $size } Mo et { $count } services. Vous voyez d’abord ce que chaque ligne ferait. Rien n’est gardé avant votre accord. Le même fichier une nouvelle fois change ce qui a changé, sans doublons.
desk-upload-choose = Choisir un fichier
desk-upload-keep = Proposer tout cela
desk-upload-kept = C’est proposé. La relecture commence.

## Where a listing stands

stage-draft = Pas encore proposé
stage-waiting = En relecture : { $approvals } accord(s) sur { $of }
stage-asked = Une question pour vous
stage-published = Publié
stage-refused = Pas publié
stage-removed = Retiré
desk-live-older = Ce qui est publié reste tant que le changement n’est pas accepté.
desk-stale = Personne ne l’a confirmé depuis six mois

## The steps of the form

desk-step = Étape { $number } sur { $count }
desk-step-who = Qui vous êtes
desk-step-needs = Ce que ça apporte
desk-step-terms = Qui peut venir, et comment
desk-step-reach = Comment vous joindre
desk-step-places = Où et quand
desk-step-check = Relire
desk-saved = Enregistré
desk-not-saved = Pas encore enregistré : pas de réseau. Nouvel essai bientôt.
desk-organization = Organisation
desk-organization-about = Ce que fait l’organisation
desk-name = Nom du service
desk-about = Ce qu’on y trouve, avec des mots simples
desk-audiences = Seulement pour certaines personnes ? Choisissez. Rien de choisi veut dire : pour tout le monde.
desk-eligibility = Qui peut venir, et qui ne peut pas
desk-documents = Papiers à apporter
desk-documents-none = Pas besoin de pièce d’identité
desk-documents-needed = Ces papiers
desk-documents-list = Quels papiers ? Un par ligne
desk-cost = Ce que ça coûte
desk-languages = Langues parlées sur place
desk-access = Comment venir
desk-capacity = Combien de places (par exemple : 24 lits)
desk-phones = Numéros de téléphone, un par ligne
desk-emails = Adresses e-mail pour le public, une par ligne
desk-url = Page web
desk-contact = Comment la relecture peut-elle vous joindre ? Jamais publié.
desk-place = Lieu { $number }
desk-place-add = Ajouter un lieu ou un arrêt
desk-place-remove = Enlever ce lieu
desk-place-none = Une ligne d’écoute ou une visite à domicile n’a pas besoin de lieu.
desk-place-name = Nom du lieu, s’il en a un
desk-street = Rue et numéro
desk-postcode = Code postal
desk-city = Ville
desk-directions = Comment trouver la porte
desk-here = Je suis devant la porte : prendre la position de ce téléphone
desk-here-taken = Position prise : { $latitude }, { $longitude }
desk-here-failed = Ce téléphone ne sait pas où il est.
desk-here-forget = Oublier cette position
reason-town-elsewhere = Le code postal et la ville sont loin l’un de l’autre. Vérifiez les deux.
reason-position-elsewhere = Cette position est loin du code postal et de la ville. Vérifiez-les, ou oubliez la position.
desk-wheelchair = En fauteuil roulant
desk-yes = Oui
desk-no = Non
desk-confidential = L’adresse reste secrète
desk-confidential-hint = Elle n’est jamais publiée. On appelle pour savoir où.
desk-mobile = Il passe ici puis repart
desk-hours = Quand est-ce ouvert ?
desk-holidays = Fermé les jours fériés
desk-note = Autre chose à savoir sur les horaires
desk-submit = Proposer
desk-submitted = C’est proposé. L’équipe relit avant la publication. Nous vous écrirons.
desk-fix = Il reste des choses à revoir :
desk-remark = { $field } : { $reason }

## What holds for the moment

desk-quick = Juste pour le moment
desk-quick-text = Cela part tout de suite, sans relecture, et s’arrête tout seul.
desk-closed-today = Fermé aujourd’hui
desk-closed-until = Fermé, dernier jour
desk-full-until = Complet, dernier jour
desk-alert = Un message pour les personnes qui viennent
desk-alert-until = Le message vaut jusqu’au
desk-quick-save = Le dire maintenant
desk-quick-saved = Les téléphones le montrent après leur prochaine mise à jour.
desk-still-right = Tout est toujours juste
desk-confirmed-on = Confirmé le { $day }
desk-take-out = Le retirer de l’annuaire
desk-take-out-text = Les téléphones ne le montrent plus après leur prochaine mise à jour. Ce que vous avez écrit est gardé.
desk-answer = Votre réponse
desk-answer-send = Envoyer la réponse
desk-history = Ce qui a été fait

## History

act-submitted = Proposé
act-approved = Accepté
act-one-enough = Un seul accord a suffi
act-published = Publié : version { $number }
act-restored = Version { $number } publiée à nouveau
act-asked = Question : { $text }
act-answered = Réponse : { $text }
act-quick = Message du moment
act-confirmed = Confirmé
act-reminded = Demandé si c’est toujours juste
act-warned = Prévenu du retrait
act-removed = Retiré
act-settled = Signalements traités

## Editors

editor-title = Relecture
editor-enter = Entrer avec votre clé
editor-enter-text = Votre navigateur ou téléphone garde une clé pour cette page. Il demande votre doigt ou votre code.
editor-join = Bienvenue, { $name }. Créez votre clé.
editor-make-key = Créer une clé
editor-one = Un seul accord suffit ici : c’est le choix de qui tient cet annuaire.
editor-one-since = C’est ainsi depuis le { $day }.
editor-new = Nouveaux
editor-changed = Changés
editor-reported = Signalés
editor-stale = Pas confirmés depuis six mois
editor-doubles = Peut-être les mêmes
editor-nothing = Rien n’attend. Bravo.
editor-field = Champ
editor-before = Publié maintenant
editor-after = Proposé
editor-approved-by = Accepté par { $names }
editor-second = Une autre personne doit aussi l’accepter.
editor-approve = Accepter
editor-ask = Poser une question
editor-question = Votre question
editor-refuse = Ne pas publier, parce que
editor-restore = Publier à nouveau la version { $number }
editor-settle = Signalements traités
editor-report = { $kind } ({ $count })
editor-provider = Proposé par { $name }
likeness-name = Même nom
likeness-phone = Même numéro
likeness-place = Même lieu

## What the hub says

wrong-malformed = Ceci n’a pas pu être lu. Rechargez la page.
wrong-fields = Certains champs ne sont pas encore justes.
wrong-sign-in = Vous êtes déconnecté. Ce que vous avez écrit en dernier n’est peut-être pas enregistré. Demandez un nouveau lien.
wrong-link = Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.
wrong-absent = Ce n’est plus ici.
wrong-changed = Cela a changé ailleurs entre-temps. Rechargez.
wrong-stage = Ce n’est pas possible maintenant.
wrong-second-person = Vous l’avez déjà accepté, ou c’est le vôtre. Une autre personne doit le faire.
wrong-too-large = C’est trop gros. Rien n’a été gardé.
wrong-unreadable = Aucun service trouvé dans ce fichier. Rien n’a été gardé.
wrong-too-many = Cela fait beaucoup d’un coup. Attendez un peu, puis réessayez.
wrong-passkey = La clé ne convient pas. Réessayez.
wrong-internal = Un problème de notre côté. Rien n’a changé. Réessayez plus tard.
wrong-offline = Pas de réseau. Ce que vous avez écrit reste sur cette page : laissez-la ouverte.

## Why something is not published

refusal-not-a-service = Ce n’est pas un service pour les personnes qui utilisent l’annuaire.
refusal-double = Il est déjà dans l’annuaire.
refusal-unreachable = Nous n’avons pu joindre personne pour vérifier.
refusal-elsewhere = C’est en dehors de la région de cet annuaire.
refusal-incomplete = Il manque quelque chose d’important.
refusal-unsafe = Cela pourrait nuire aux personnes qui y vont.
