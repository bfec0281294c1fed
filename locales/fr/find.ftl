### Looking for places: words, needs, filters, the list and the overview.

find-title = Trouver un lieu
find-label = Que cherchez-vous ?
find-hint = Un mot suffit : lit, médecin, manger…
find-tiles = Ou choisissez ce dont vous avez besoin
find-needs = Vous cherchez peut-être :
find-need-only = Seulement : { $need }
find-count = { $count ->
    [0] Rien trouvé.
    [one] Un lieu trouvé.
   *[other] { $count } lieux trouvés.
}
find-count-most = Plus de { $count } lieux trouvés.
find-nearest = Les plus proches d’abord.
find-none-hint = Essayez un autre mot, ou enlevez les filtres.
find-shown = Vous en voyez { $shown } sur { $count }.
find-distance = à { $distance }, direction { $direction }
find-warning = Fermé pour le moment, ou complet : regardez avant d’y aller

## List or overview

find-view = Liste ou vue d’ensemble
find-list = Liste
find-map = Autour de moi
find-map-label = { $count ->
    [one] Un lieu autour de vous. Le nord est en haut. La liste plus bas porte le même numéro.
   *[other] { $count } lieux autour de vous. Le nord est en haut. La liste plus bas porte les mêmes numéros.
}
find-map-north = N
find-map-no-place = Dites où vous êtes. Vous verrez alors les lieux autour de vous.

## Where one is

find-where = Où êtes-vous ?
find-near = Près de { $place }
find-near-me = Près de moi
find-position-use = Utiliser ma position
find-position-note = Votre position reste sur ce téléphone. Personne d’autre ne la voit.
find-position-refused = Le téléphone ne donne pas sa position. Autorisez-le dans les réglages du navigateur, ou écrivez un lieu ici.
find-position-unknown = Le téléphone ne sait pas où il est. Écrivez un lieu ici.
find-place-label = Ou écrivez un lieu
find-place-hint = Une ville, un code postal ou une rue
find-place-count = { $count ->
    [0] Ce lieu n’est pas dans la liste. Essayez le nom de la ville.
    [one] Un lieu. Choisissez-le ci-dessous.
   *[other] { $count } lieux. Choisissez ci-dessous.
}
find-place-forget = Oublier ma position

## Filters

find-filters = Filtres
find-filters-on = Filtres : { $count }
find-filter-only = Seulement les lieux
find-filter-open = ouverts maintenant
find-filter-no-id = sans papiers d’identité
find-filter-wheelchair = en fauteuil roulant
find-filter-language = On y parle
find-filter-language-any = Toutes les langues
find-filter-for = Pour qui
find-filters-clear = Enlever tous les filtres
find-filters-done = Montrer les lieux

## The list on the phone

find-directory = { $name }, établie { $age }.
find-directory-example = Liste d’exemple, établie { $age }. Les lieux ne sont pas réels.
find-directory-old = Cette liste est ancienne. Appelez avant d’y aller.
find-directory-none = La liste des lieux n’est pas encore sur ce téléphone.
find-directory-none-hint = Ouvrez cette app une fois là où il y a du réseau. La liste viendra toute seule. Les lignes d’aide marchent sans elle.
find-waits = Votre connexion peut coûter de l’argent. La liste des lieux attend que vous le demandiez.
find-fetch = La chercher maintenant
find-directory-expired = Cette liste aurait dû être renouvelée avant le { $date }. Elle marche encore. Appelez avant d’y aller.

## Which lists the phone carries

regions-title = Listes de lieux
regions-text = Choisissez les listes que ce téléphone emporte. Elles marchent sans réseau. Plus il y en a, plus elles prennent de place.
regions-none = Il n’y a pas encore de liste à choisir. Ouvrez cette app une fois là où il y a du réseau.
regions-nowhere = Cette app ne sait pas encore d’où viennent les listes. Demandez à la personne qui l’a installée sur cet appareil.
regions-here = Sur ce téléphone. Lieux : { $services }. Liste établie { $age }.
regions-expired = Sur ce téléphone. Lieux : { $services }. Elle aurait dû être renouvelée avant le { $date }.
regions-coming = Elle viendra quand il y aura du réseau. Lieux : { $services }.
regions-offered = Pas sur ce téléphone. Lieux : { $services }. À télécharger : { $kilobytes } ko.
