room-used = L’app tiene { $megabytes } MB su questo telefono.
room-low-title = Resta poco spazio
room-low = Il browser ha ancora { $megabytes } MB per l’app. Niente è ancora perso. Fai una copia e cancella foto o app che non ti servono.
