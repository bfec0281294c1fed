### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Tu enlace al directorio
mail-link-text =
    Hola:

    abre este enlace para escribir o cambiar lo que el directorio dice de tus servicios:

    { $link }

    Funciona una sola vez, durante una hora. ¿No lo has pedido? Entonces no hagas nada.

mail-remind-subject = ¿Sigue siendo correcto? { $name }
mail-remind-text =
    Hola:

    mira, por favor, si lo que el directorio dice de «{ $name }» sigue siendo correcto.

    Sí, es correcto:
    { $link }

    No, algo ha cambiado:
    { $page }

    Gracias. Hay personas que cuentan con ello.

mail-warn-subject = { $name } va a salir del directorio
mail-warn-text =
    Hola:

    hace mucho que nadie confirma «{ $name }». El { $day } lo quitaremos del directorio, para que nadie se encuentre con una puerta cerrada.

    ¿Sigue siendo correcto? Con un toque se queda:
    { $link }

    ¿Ha cambiado algo? Cámbialo aquí:
    { $page }

mail-removed-subject = { $name } ya no está en el directorio
mail-removed-text =
    Hola:

    «{ $name }» ya no está en el directorio. Lo que escribiste se conserva. Puedes volver a enviarlo aquí:

    { $page }

mail-published-subject = { $name } está en el directorio
mail-published-text =
    Hola:

    «{ $name }» está publicado. Los teléfonos lo muestran tras su próxima actualización.

    ¿Cerrado un día, o completo? Puedes decirlo en cualquier momento, sin revisión:

    { $page }

mail-asked-subject = Una pregunta sobre { $name }
mail-asked-text =
    Hola:

    antes de publicar «{ $name }», una persona de la redacción tiene una pregunta:

    { $question }

    Responde aquí, por favor:
    { $page }

mail-refused-subject = { $name } no se ha publicado
mail-refused-text =
    Hola:

    «{ $name }» no se ha publicado. El motivo: { $reason }

    Puedes cambiarlo y volver a enviarlo:

    { $page }
