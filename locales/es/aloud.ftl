aloud-none = Este teléfono no tiene voz para: { $language }. Quizá su propio lector de pantalla la tenga: mira en los ajustes del teléfono.
aloud-others = Puede leer esta pantalla en uno de estos idiomas.
aloud-long = Deja un dedo sobre un texto para oír solo ese.
show-in = Mostrar esta pantalla en …
show-hint = Para alguien a tu lado que lee otro idioma. Un toque devuelve el tuyo.
show-back = Volver a: { $language }
