room-used = La app guarda { $megabytes } MB en este teléfono.
room-low-title = Queda poco sitio
room-low = Al navegador le quedan { $megabytes } MB para la app. Aún no se ha perdido nada. Haz una copia y borra fotos o apps que no necesites.
