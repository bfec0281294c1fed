### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Compartir
teams-title = Mis equipos
teams-hint = Mostrar cosas sueltas a quienes te ayudan
teams-none = No compartes con nadie. Todo lo que escribes es solo para ti.
teams-accept = Tengo una invitación
teams-entries = Cosas compartidas: { $count }
teams-not-connected = Sin conexión
role-worker = Miembro del equipo
role-coordinator = Coordina el equipo
reader-new = nuevo

## An invitation

invited-title = Una invitación
invited-text = Recibiste un código, una tarjeta o un enlace de un equipo. Mira primero de quién es. Mirar no comparte nada.
invited-by-link = Abriste una invitación. Mira primero de quién es. Mirar no comparte nada.
invited-code = El código
invited-code-hint = De la tarjeta, del mensaje o de la pantalla del equipo. Los espacios no importan.
invited-look = Ver de quién es
invited-other = Otro código
invited-looking = Preguntando de quién es …
invited-no-network = No hay red, o el otro lado no contesta. Se vuelve a intentar solo.
invited-not-a-code = Esto no es una invitación. Mira si todas las letras están bien.
invited-elsewhere = Esta invitación es para otro lugar: { $address }. Abre la app allí.
invited-gone = Esta invitación ya no está: se acabó o ya se usó. Pide una nueva.
invited-from = { $team } te invita.
invited-terms = Todavía no se comparte nada. Tú eliges cada cosa y puedes parar cuando quieras.
invited-name = El nombre que ven
invited-name-hint = Basta un nombre de pila, o uno inventado.
invited-name-missing = Escribe el nombre que han de ver.
invited-phone = El número al que pueden llamar
invited-phone-hint = Puedes dejarlo vacío.
invited-not-now = Ahora no
invited-accept = Aceptar
invited-done = Ya estás en contacto con { $team }. Todavía no ven nada.

## One team

team-knows-you = Te conocen como { $name }.
team-until = Termina el { $day }.
team-sees = Lo que ven
team-sees-nothing = Nada. Comparte algo desde su propia página: alguien tuyo o una cita.
team-sees-text = Exactamente esto:
team-readers = Quién puede leerlo
team-ended = Ya no compartes con este equipo.
team-stop-all = Dejar de compartir todo esto
team-leave = Terminar con este equipo
team-stopped = Parado. { $team } ya no recibe nada de esto.
seen-direct = Pueden cambiarlo directamente
seen-until = hasta el { $day }

## One entry

share-title = Quién ve esto
share-none = Solo tú
share-seen-by = Tú y { $teams }
share-none-of = { $team } no ve esto.
share-on = { $team } ve esto.
share-on-until = { $team } ve esto hasta el { $day }.
share-with-note = También tu nota privada.
share-contact-parts = Ven el nombre, el papel, el teléfono, la dirección, el horario y las necesidades. Tu nota se queda contigo.
share-time-parts = Ven para qué, cuándo, dónde y cómo fue. Tu nota se queda contigo.
share-all-with = También mis citas con { $name }
share-all-with-hint = Las que hay y las que vengan.
share-follow = Todas mis citas con { $name }
share-follow-stop = Dejar de compartir estas citas
share-note = También mi nota privada
share-note-hint = Solo si tú quieres.
share-direct = Pueden cambiarlo directamente
share-direct-hint = Si no, cada cambio es una propuesta, y tú dices sí o no.
share-pass-on = Pueden pasarlo en un archivo
share-pass-on-hint = A otros que te ayudan, y solo esto.
share-until = Hasta
share-until-hint = Déjalo vacío: hasta que pares.
share-start = Compartir con { $team }
share-done = { $team } lo ve desde ahora.
share-stop = Dejar de compartir esto
share-stop-title = ¿Dejar de compartir?
share-stop-text = Desde este momento no reciben nada más. Pueden recordar lo que leyeron hasta hoy.
history-title = Qué se escribió y cuándo
history-here = en este aparato
history-wrote = Escrito: { $fields }
field-when = Cuándo
field-who = Con quién
field-reach = Teléfono y correo
field-outcome = Cómo fue

## Who opened what

receipts-title = Quién abrió qué
receipts-text = Cada vez que alguien abrió algo tuyo, y cada sí y cada no tuyo.
receipts-none = Nadie ha abierto nada todavía.
receipt-accepted = Aceptaste al equipo
receipt-ended = Se terminó con el equipo
receipt-shared = Compartiste: { $what }
receipt-stopped = Dejaste de compartir: { $what }
receipt-opened = { $name } abrió: { $what }
receipt-came = { $name } entró en el equipo y puede leer lo que compartes
receipt-went = { $name } dejó el equipo y desde entonces no lee nada
receipt-team = Equipo
receipt-what = Qué pasó
receipts-save = Guardar esta lista en un archivo
receipts-file = Lista

## Suggestions

suggestion-from = Una propuesta de { $name }
suggestion-new = Nuevo: { $what }
suggestion-instead-of = en lugar de: { $before }
suggestion-taken-away = ya nada
suggestion-yes = Sí
suggestion-no = No
suggestion-later = Pregúntame más tarde
suggestion-taken = Hecho. Está en tu caja de herramientas.
suggestion-declined = De acuerdo. { $name } verá que dijiste que no.
suggestion-kept = Te espera.
conflict-text = Se escribió distinto en dos aparatos. Se guardan los dos hasta que digas cuál es.
suggestion-waits = espera respuesta
suggestion-was-accepted = fue aceptada
suggestion-was-declined = no fue aceptada

## What became of an appointment, said by others

became-attended = fue
became-moved = cambiada de día
became-excused = avisó de que no podía
became-missed = no pudo ser
became-cancelled = anulada
became-unknown = aún no se sabe
became-not-shared = no compartido
became-to-come = por venir

## How sharing stands

sync-here = Guardado en este teléfono. Se envía en cuanto se pueda.
sync-shared = Compartido: { $when }
sync-network = Guardado en este teléfono. Esperando red.
sync-silent = Guardado en este teléfono. El otro lado no contesta desde: { $when }. Se vuelve a intentar solo.
sync-clock = El reloj de este teléfono está mal. Pon bien el día y la hora, y sigue.
sync-quiet = No llega nada de los demás desde: { $when }. Pregúntales si todo va bien.
sync-went-back = El otro lado ha perdido algo. Aquí sigue todo, y puedes enviarlo otra vez.
sync-put-back = Enviar todo otra vez
sync-wrong = El otro lado envió algo que no puede ser cierto. No se aceptó. No se perdió nada tuyo. Díselo a tu equipo.
sync-removed = Este aparato se quitó de la lista de tus aparatos y se vació.
sync-refused = El otro lado no deja entrar a este aparato desde: { $when }. No se perdió nada tuyo.
sync-gone = Lo compartido se borró en el otro lado.
sync-full = Es demasiado para el otro lado. Comparte menos o acorta una nota.
sync-update = Alguien tiene una versión más nueva de la app. Actualízala para verlo todo.
sync-other-device = Esperando a que tu otro dispositivo deje entrar a este. Abre los dos un momento.
sync-not-connected = Tus datos han vuelto, pero no el camino a tu equipo. Pídele una nueva invitación. Hasta entonces no recibe nada nuevo. Quizá aún vea lo que veía antes.

## A team at work

crew-section = Trabajo en un equipo
crew-hint = Para quienes acompañan a otras personas, con su acuerdo.
crew-title = Las personas de mi equipo
crew-new-title = Crear un equipo
crew-new-text = Para quienes acompañan a otras personas. Crea un equipo e invita después a cada persona. Ellas eligen lo que ves.
crew-new-name = Nombre del equipo
crew-new-phone = Teléfono del equipo
crew-new-me = Tu nombre
crew-new-me-hint = Como te conocen. Lo leen junto a todo lo que propones.
crew-new-make = Crear el equipo
crew-nobody = Nadie comparte contigo todavía.
crew-invite = Invitar a una persona
crew-invite-text = Cada persona recibe un código propio. Ve quién eres antes de decir que sí. Con eso no se comparte nada.
crew-invite-label = Para quién
crew-invite-label-hint = Solo para distinguirla; se queda en este aparato.
crew-invite-make = Hacer una invitación
crew-invite-not-laid = Guardada en este aparato. Vale en cuanto haya red.
crew-invite-copy = Copiar como enlace
crew-invite-until = Vale una vez, hasta el { $day }.
crew-invite-cancel = Retirarla
crew-invite-cancelled = Retirada. Ya nadie puede usarla.
crew-lost-phone = ¿Ha perdido el teléfono? Entonces invita a la persona otra vez. Lo compartido empieza de nuevo.
crew-restarted = Tuvo que empezar de nuevo: quitar esta entrada antigua
crew-restarted-text = Hazlo cuando { $name } haya perdido su teléfono y no tenga otro. Lo compartido aquí se borra en el otro lado y para todos los miembros. Una nueva invitación empieza de cero.
crew-restarted-done = Quitado. Se borra en el otro lado en cuanto haya red.
crew-missed = No pudo ser, aún sin nuevo día
crew-missed-hint = Una llamada puede ayudar. Pregunta qué les vendría bien.
crew-unknown = ¿Cómo fue?
crew-unknown-hint = Nadie lo ha dicho todavía. Eso no es lo mismo que no haber ido.
crew-coming = Por venir
crew-quiet = Sin contacto desde hace dos semanas
crew-everybody = Todos
crew-reached-on = en contacto: { $day }
crew-not-in-touch = aún sin contacto
crew-since = Comparte con vosotros desde el { $day }.
crew-shares = Lo que comparte { $name }
crew-shares-nothing = Nada por ahora. Es su elección, y no dice nada de cómo le va.
crew-suggested = Lo que propusisteis
crew-in-touch = En contacto
crew-in-touch-text = { $name } puede leer estas notas.
crew-note = Una nota
crew-reached = Localizado
crew-not-reached = No localizado
crew-note-only = Solo la nota
crew-noted = Anotado.
crew-file = Citas como archivo para otros sistemas de atención (FHIR)
crew-file-none = { $name } no ha permitido pasar ninguna.
crew-propose = Proponer otro momento
crew-propose-word = Unas palabras
crew-propose-send = Enviar la propuesta
crew-proposed = Enviado como propuesta. Vale cuando diga que sí.
crew-workers = Miembros del equipo
crew-workers-count = Miembros: { $count }
crew-workers-text = Todos pueden leer lo que las personas comparten con el equipo.
crew-worker-remove = Sacar a { $name } del equipo
crew-worker-remove-text = No recibe nada más de lo que se escriba desde ahora. Puede recordar lo que pudo leer antes. Se avisa a las personas.
crew-worker-remove-yes = Sacar
crew-worker-removed = { $name } ya no está en el equipo.
crew-phone-hint = Las personas que comparten contigo lo ven y pueden llamar.
crew-phone-saved = Guardado. Las personas reciben el número nuevo.
device-this = este aparato

## Follow-through

figures-title = Seguimiento
figures-hint = Qué fue de las citas compartidas
figures-text = Solo cuenta lo que las personas comparten. Semanas enteras; menos de cinco personas nunca tienen línea propia.
figures-from = Del
figures-to = Al
figures-over = Del { $first } al { $last }
figures-people = Personas: { $count }
figures-shared = Citas compartidas: { $count }
figures-not-sharing = Personas que no comparten ninguna cita: { $count }. Eso no dice nada de cómo les va.
figures-few = Menos de cinco personas comparten una cita en estas semanas. No se dice más, para que no se reconozca a nadie.
figures-by-with = Por lugar o persona
figures-by-need = Por necesidad
figures-by-week = Por semana
figures-not-split = Muy pocas personas para distinguirlas.
figures-col-people = Personas
figures-col-shared = Compartidas
figures-all = Todas
figures-others = Las demás juntas
figures-with-nobody = Nadie nombrado
figures-no-need = Ninguna necesidad nombrada
figures-several-needs = Varias necesidades
figures-save = Guardar como tabla (CSV)
figures-file = Tabla
