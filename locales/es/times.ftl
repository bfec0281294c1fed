### Las citas: la lista, una cita, el formulario. Nada aquí reprocha nada.

times-title = Mis citas
times-empty = Todavía no hay citas. Añade una: se queda aquí para ti.
times-add = Añadir una cita
times-from-file = Usar un archivo de calendario
times-from-file-hint = Un correo o un teléfono puede dar ese archivo. Termina en .ics.
times-ways-title = Otra forma
times-to-answer = ¿Cómo fue?
times-to-answer-hint = Un toque basta. Nadie se enfada.
times-today = Hoy
times-coming = Próximas
times-past = Pasadas
times-past-show = Mostrar las pasadas
times-past-hide = Ocultar las pasadas
times-with = Con { $name }
times-moved-from = Antes era: { $day }.

## What became of it

times-answer-for = Qué pasó: { $title }
times-moved-answer = Es en otro momento
times-answer-saved = Anotado.
times-answer-kind = No pasa nada. Puedes llamar o elegir otro momento.
times-answer-back = Quitar esta respuesta
times-new-date = Nuevo día
times-new-clock = Nueva hora
times-move = Elegir otro momento
times-move-save = Usar este momento
times-move-one = Solo cambia esta. Las demás siguen igual.
times-moved-done = El nuevo momento está anotado.
times-cannot-come = No puedo ir
times-cannot-come-hint = Envía estas palabras, o llama y dilas. Con eso basta.
times-cannot-come-words = Mis palabras
times-cannot-come-text = Hola, no puedo ir: { $when }. ¿Puedo tener otra cita? Gracias.

## One appointment

times-where = Dónde
times-route = Cómo llegar
times-bring = Qué llevar
times-note = Mi nota
times-helps-with = Ayuda con
times-all = Los momentos
times-duration = Dura { $duration }.
times-calendar = Poner en el calendario del teléfono
times-calendar-hint = En el calendario solo se lee «{ $title }». El teléfono suena antes de empezar.
times-calendar-place = Escribir también el lugar
times-calendar-place-hint = Otros pueden ver tu calendario. Un lugar puede decir mucho.
# The only words that stand in the phone's calendar
times-calendar-title = Cita
times-calendar-saved = El archivo está listo. Ábrelo para ponerlo en el calendario.
times-calendar-saved-at = El archivo está aquí: { $place }
times-calendar-failed = No se pudo escribir el archivo.

## The form

times-new-title = Nueva cita
times-edit-title = Cambiar la cita
times-field-title = ¿Para qué es?
times-field-title-hint = Por ejemplo: médico, ayuntamiento
times-field-who = ¿Con quién?
times-field-who-text = Nombre
times-field-date = Día
times-field-clock = Hora
times-field-date-missing = Elige un día.
times-field-clock-missing = Elige una hora.
times-field-duration = ¿Cuánto dura?
times-field-repeat = ¿Se repite?
times-field-weekdays = ¿Qué días?
times-field-until = Último día
times-field-until-hint = Déjalo vacío si no lo sabes.
times-field-place = ¿Dónde es?
times-field-route = ¿Cómo llegas?
times-field-route-hint = Por ejemplo: autobús 71, bajar en el puente
times-field-bring = ¿Qué llevas?
times-field-bring-hint = Una cosa en cada línea
times-field-needs = ¿Con qué ayuda?
times-field-note-hint = Solo tú puedes leer esto.

## How it repeats

times-once = Una sola vez
times-every-days = { $count ->
    [one] Cada día
   *[other] Cada { $count } días
}
times-every-weeks = { $count ->
    [one] Cada semana
   *[other] Cada { $count } semanas
}
times-every-months = { $count ->
    [one] Cada mes
   *[other] Cada { $count } meses
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, hasta el { $day }
times-in-all = { $count ->
    [one] { $repeat }, una vez en total
   *[other] { $repeat }, { $count } veces en total
}
