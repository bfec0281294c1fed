room-used = L’app garde { $megabytes } Mo sur ce téléphone.
room-low-title = Il reste peu de place
room-low = Le navigateur n’a plus que { $megabytes } Mo pour l’app. Rien n’est encore perdu. Faites une copie, et supprimez des photos ou des apps inutiles.
