### Mi gente: la lista, una persona, el formulario; y lo que comparten otros formularios.

people-title = Mi gente
people-empty = Aquí no hay nadie todavía. ¿Quién te hace bien? ¿Quién te puede ayudar? Añade a esas personas.
people-add = Añadir a alguien
people-ways-title = Otras formas de añadir
people-from-directory = Elegir de la lista de lugares
people-from-file = Usar un archivo de contactos
people-from-file-hint = Tu teléfono puede guardar los contactos en un archivo. Termina en .vcf.
people-filter = Mostrar solo quien ayuda con
people-filter-all = Mostrar a todos
people-only-need-title = Todo para una sola cosa
# $need is the name of a need ("A place to sleep")
people-only-need = Todos aquí ayudan con lo mismo: { $need }. ¿Quieres también a alguien para otra cosa?
people-only-need-look = Buscar más ayuda
people-review-title = ¿Quieres que { $name } siga aquí?
people-review-text = Esta lista es tuya. Guarda solo a quien te hace bien.
people-review-keep = Sí, que siga
people-review-take-out = Quitar
people-review-kept = { $name } sigue aquí.

contact-hours = Cuándo se puede llamar
contact-languages = Habla
contact-note = Mi nota
contact-appointments = Citas juntos
contact-make-appointment = Hacer una cita
contact-in-directory = Ver en la lista de lugares
contact-write-email = Escribir un correo
contact-helps-with = Ayuda con
contact-call-number = Llamar: { $label }
contact-text-number = Enviar un SMS: { $label }

contact-new-title = Añadir a alguien
contact-edit-title = Cambiar { $name }
contact-field-name = Nombre
contact-field-role = ¿Quién es para ti?
contact-field-role-hint = Por ejemplo: mi hermana, enfermero, abogada
contact-field-organization = ¿Dónde trabaja esta persona?
contact-field-phone = Número de teléfono
contact-field-phone-label = ¿Para qué es este número?
contact-field-phone-label-hint = Por ejemplo: por la noche, oficina
contact-field-phone-add = Añadir otro número
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Número { $number }
contact-field-phone-remove = Quitar el número { $number }
contact-field-email = Correo electrónico
contact-field-address = Dirección, o dónde os veis
contact-field-languages = ¿Qué idiomas habla esta persona?
contact-field-languages-more = Más idiomas
contact-field-needs = ¿Con qué ayuda esta persona?
contact-field-note-hint = Solo tú puedes leer esto.

## When somebody can be reached

hours-choice = ¿Cuándo se puede llamar a esta persona?
hours-unknown-choice = No lo sé
hours-always-choice = Día y noche
hours-some-choice = Estos días, a estas horas
hours-as-text-choice = Como está escrito
hours-as-text-hint = Este texto dice demasiado para los botones. Se queda como está.
hours-days = Días
hours-from = De
hours-to = Hasta
hours-add = Añadir otros días u horas
hours-remove = Quitar estos días y horas
hours-incomplete = Elige al menos un día y las dos horas.
# $from and $to are weekdays
hours-day-span = { $from } a { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Cambiar el orden
order-done = El orden está bien
order-up = Subir: { $name }
order-down = Bajar: { $name }
# Read aloud after a line has moved
order-now = { $name } es ahora el número { $place } de { $count }
draft-kept = No habías terminado. Tus palabras siguen aquí.
draft-drop = Tirarlas
who-nobody = Nadie todavía
who-directory = Un lugar de la lista
who-text = Otra persona: escribo el nombre
who-search = Nombre del lugar
who-search-hint = Escribe unas letras y toca el lugar.
who-nothing = No se encontró nada. Prueba con otras letras.
who-place = El lugar: { $name }

## What an import did

import-title = Lo que había en el archivo
import-read = { $count ->
    [0] No se encontró nada en el archivo.
    [one] Se leyó una entrada.
   *[other] Se leyeron { $count } entradas.
}
import-added = { $count ->
    [one] Una es nueva.
   *[other] { $count } son nuevas.
}
import-updated = { $count ->
    [one] Una cambió.
   *[other] { $count } cambiaron.
}
import-unchanged = { $count ->
    [one] Una ya estaba aquí.
   *[other] { $count } ya estaban aquí.
}
import-refused = { $count ->
    [one] Una no se pudo tomar.
   *[other] { $count } no se pudieron tomar.
}
import-all-good = Se tomó todo.
import-remarks = Lo que no encajó
import-row = Entrada { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Foto y voz
face-colour = Color
face-colour-blue = Azul
face-colour-orange = Naranja
face-colour-green = Verde
face-colour-violet = Violeta
face-colour-brown = Marrón
face-colour-red = Rojo
face-picture = Hacer o elegir una foto
face-picture-remove = Borrar la foto
face-picture-unreadable = Esta foto no se puede abrir. Prueba con otra.
face-voice = Decir quién es
face-voice-remove = Borrar la grabación
face-private = Solo tú ves y oyes esto. Nunca se comparte.
