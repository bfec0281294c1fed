### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Servicios en el directorio
desk-text = ¿Llevas un servicio? Di dónde está, cuándo abre y quién puede venir. No hace falta contraseña: te enviamos un enlace.
desk-email = Tu correo electrónico
desk-send-link = Envíame un enlace
desk-link-sent = Te hemos enviado un correo. Abre el enlace que contiene. Funciona una vez, durante una hora.
desk-signed-in = Sesión de { $name }
desk-sign-out = Cerrar sesión
desk-confirmed = Gracias. «{ $name }» sigue en el directorio.
desk-browser-only = Abre esta página en un navegador.

## What each page is for

explain-register = Aquí los servicios hablan de sí mismos. Hace falta un correo, y ninguna contraseña.
explain-listing = Describes un servicio paso a paso, y se guarda mientras escribes. La redacción lo revisa antes de mostrarlo.
explain-editor = Aquí ves lo que espera revisión. Dos personas aprueban cada servicio nuevo.
explain-review = Ves lo que cambió, lado a lado. Después apruebas, preguntas o rechazas.

## The provider's list

desk-mine = Mis servicios
desk-none = Aún no tienes ningún servicio aquí.
desk-add = Añadir un servicio
desk-no-name = Aún sin nombre
desk-upload = Muchos servicios en un archivo
desk-upload-text = HSDS 3.0 (JSON o CSV) u OpenStreetMap, hasta { $size } MB y { $count } servicios. Primero ves lo que haría cada fila. No se guarda nada sin tu permiso. El mismo archivo otra vez cambia lo que cambió, sin duplicados.
desk-upload-choose = Elegir un archivo
desk-upload-keep = Enviar esto
desk-upload-kept = Enviado. La redacción lo está revisando.

## Where a listing stands

stage-draft = Aún sin enviar
stage-waiting = En revisión: { $approvals } de { $of } han aprobado
stage-asked = Una pregunta para ti
stage-published = Publicado
stage-refused = No publicado
stage-removed = Retirado
desk-live-older = Lo publicado sigue así hasta que se apruebe el cambio.
desk-stale = Nadie lo ha confirmado en seis meses

## The steps of the form

desk-step = Paso { $number } de { $count }
desk-step-who = Quiénes sois
desk-step-needs = En qué ayuda
desk-step-terms = Quién puede venir, y cómo
desk-step-reach = Cómo contactar
desk-step-places = Dónde y cuándo
desk-step-check = Repasar
desk-saved = Guardado
desk-not-saved = Aún sin guardar: no hay red. Se intentará otra vez.
desk-organization = Organización
desk-organization-about = Qué hace la organización
desk-name = Nombre del servicio
desk-about = Qué se encuentra allí, con palabras sencillas
desk-audiences = ¿Solo para algunas personas? Elígelas. Nada elegido quiere decir: para todo el mundo.
desk-eligibility = Quién puede venir y quién no
desk-documents = Papeles que hay que llevar
desk-documents-none = No hace falta identificación
desk-documents-needed = Estos papeles
desk-documents-list = ¿Qué papeles? Uno por línea
desk-cost = Cuánto cuesta
desk-languages = Idiomas en el lugar
desk-access = Cómo se llega
desk-capacity = Cuántas plazas (por ejemplo: 24 camas)
desk-phones = Teléfonos, uno por línea
desk-emails = Correos para el público, uno por línea
desk-url = Página web
desk-contact = ¿Cómo te localiza la redacción? Nunca se publica.
desk-place = Lugar { $number }
desk-place-add = Añadir un lugar o una parada
desk-place-remove = Quitar este lugar
desk-place-none = Una línea telefónica o una visita a domicilio no necesita lugar.
desk-place-name = Nombre del lugar, si lo tiene
desk-street = Calle y número
desk-postcode = Código postal
desk-city = Ciudad
desk-directions = Cómo encontrar la puerta
desk-here = Estoy en la puerta: usar la posición de este teléfono
desk-here-taken = Posición tomada: { $latitude }, { $longitude }
desk-here-failed = Este teléfono no sabe dónde está.
desk-here-forget = Olvidar esta posición
reason-town-elsewhere = El código postal y la ciudad están lejos uno de otra. Revisa los dos.
reason-position-elsewhere = Esta posición está lejos del código postal y de la ciudad. Revísalos u olvida la posición.
desk-wheelchair = Con silla de ruedas
desk-yes = Sí
desk-no = No
desk-confidential = La dirección es secreta
desk-confidential-hint = Nunca se publica. Se llama para saber dónde.
desk-mobile = Pasa por aquí y se va
desk-hours = ¿Cuándo abre?
desk-holidays = Cerrado los festivos
desk-note = Qué más saber del horario
desk-submit = Enviar
desk-submitted = Enviado. El equipo lo revisa antes de publicarlo. Te escribiremos.
desk-fix = Faltan cosas por revisar:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Solo por ahora
desk-quick-text = Sale enseguida, sin revisión, y termina solo.
desk-closed-today = Hoy cerrado
desk-closed-until = Cerrado, último día
desk-full-until = Completo, último día
desk-alert = Un mensaje para quien venga
desk-alert-until = El mensaje vale hasta
desk-quick-save = Decirlo ahora
desk-quick-saved = Los teléfonos lo muestran tras su próxima actualización.
desk-still-right = Todo sigue siendo correcto
desk-confirmed-on = Confirmado por última vez el { $day }
desk-take-out = Quitarlo del directorio
desk-take-out-text = Los teléfonos dejarán de mostrarlo tras su próxima actualización. Lo que escribiste se conserva.
desk-answer = Tu respuesta
desk-answer-send = Enviar la respuesta
desk-history = Lo que se hizo

## History

act-submitted = Enviado
act-approved = Aprobado
act-one-enough = Bastó una aprobación
act-published = Publicado: versión { $number }
act-restored = Versión { $number } publicada de nuevo
act-asked = Pregunta: { $text }
act-answered = Respuesta: { $text }
act-quick = Mensaje del momento
act-confirmed = Confirmado
act-reminded = Se preguntó si sigue siendo correcto
act-warned = Avisado de que se quitará
act-removed = Retirado
act-settled = Avisos atendidos

## Editors

editor-title = Revisión
editor-enter = Entrar con tu llave
editor-enter-text = Tu navegador o teléfono guarda una llave para esta página. Pide tu dedo o tu código.
editor-join = Te damos la bienvenida, { $name }. Crea tu llave.
editor-make-key = Crear una llave
editor-one = Aquí basta una aprobación: así lo decidió quien lleva este directorio.
editor-one-since = Es así desde el { $day }.
editor-new = Nuevos
editor-changed = Cambiados
editor-reported = Avisos
editor-stale = Sin confirmar en seis meses
editor-doubles = Quizá los mismos
editor-nothing = No hay nada pendiente. Bien hecho.
editor-field = Campo
editor-before = Publicado ahora
editor-after = Enviado
editor-approved-by = Aprobado por { $names }
editor-second = Otra persona también tiene que aprobarlo.
editor-approve = Aprobar
editor-ask = Preguntar
editor-question = Tu pregunta
editor-refuse = No publicar, porque
editor-restore = Publicar otra vez la versión { $number }
editor-settle = Avisos atendidos
editor-report = { $kind } ({ $count })
editor-provider = Enviado por { $name }
likeness-name = Mismo nombre
likeness-phone = Mismo número
likeness-place = Mismo lugar

## What the hub says

wrong-malformed = No se ha podido leer. Vuelve a cargar la página.
wrong-fields = Algunos campos aún no son correctos.
wrong-sign-in = Se ha cerrado tu sesión. Lo último que escribiste quizá no se guardó. Pide un enlace nuevo.
wrong-link = Este enlace ya se usó o ha caducado. Pide uno nuevo.
wrong-absent = Esto ya no está aquí.
wrong-changed = Mientras tanto ha cambiado en otro sitio. Vuelve a cargarlo.
wrong-stage = Ahora no se puede.
wrong-second-person = Ya lo aprobaste, o es tuyo. Tiene que hacerlo otra persona.
wrong-too-large = Es demasiado grande. No se ha guardado nada.
wrong-unreadable = No hay servicios en este archivo. No se ha guardado nada.
wrong-too-many = Ha sido mucho de golpe. Espera un poco y prueba otra vez.
wrong-passkey = La llave no vale. Prueba otra vez.
wrong-internal = Algo ha fallado por nuestra parte. No ha cambiado nada. Prueba más tarde.
wrong-offline = No hay red. Lo que escribiste sigue en esta página: déjala abierta.

## Why something is not published

refusal-not-a-service = No es un servicio para las personas que usan el directorio.
refusal-double = Ya está en el directorio.
refusal-unreachable = No hemos podido hablar con nadie para comprobarlo.
refusal-elsewhere = Está fuera de la región de este directorio.
refusal-incomplete = Falta algo importante.
refusal-unsafe = Podría hacer daño a las personas que van allí.
