### Lo que hizo una importación, fila por fila.

severity-mended = Corregido
severity-kept-as-text = Guardado solo como texto
severity-left-out = Dejado fuera
severity-refused = No aceptado

reason-malformed = Esta parte del archivo no se puede leer
reason-name-missing = Falta el nombre
reason-id-missing = No tiene número propio; se ha creado uno
reason-double-id = Está dos veces en el archivo; vale el último
reason-dangling-reference = Apunta a algo que no está en el archivo
reason-position = El lugar en el mapa falta o no puede ser correcto
reason-hours = El horario no se puede leer
reason-time = La fecha o la hora no se puede leer
reason-repeat = Esta forma de repetir no se conoce aquí
reason-link = Solo se aceptan enlaces seguros (https)
reason-phone = Este número no se puede marcar
reason-email = Este correo no puede ser correcto
reason-language = Este idioma no se conoce aquí
reason-category = No responde a ninguna necesidad de aquí
reason-characters = Se han quitado signos raros
reason-too-long = El texto era demasiado largo y se ha cortado
reason-not-supported = Aquí no hay sitio para esto
reason-encoding = Las letras estaban escritas de otra forma y se han convertido
reason-missing = Rellena esto, por favor
reason-too-many = Hay demasiados
