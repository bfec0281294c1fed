### Palabras de muchas pantallas. Sencillas y amables. Decimos «tú».

## Buttons

save = Guardar
cancel = Cancelar
delete = Borrar
undo = Deshacer
back = Atrás
call = Llamar
call-name = Llamar a { $name }
text = Enviar SMS
text-name = Enviar SMS a { $name }
go-there = Ir allí
read-aloud = Leer en voz alta
stop-reading = Dejar de leer
close = Cerrar
more = Más
next = Siguiente
edit = Cambiar
open = Abrir
copied = Copiado
try-again = Probar otra vez
help-now = Ayuda ahora
hide = Ocultar
settings = Ajustes
home = Inicio

## States

loading = Un momento…
deleted-name = Se ha borrado { $name }
not-known = No se sabe
example-record = Ejemplo, no es un lugar real

## Open or closed

open-until = Abierto hasta: { $time }
open-always = Abierto día y noche
closed-until = Cerrado hasta: { $time }
closed = Cerrado
call-first = Llama antes
hours-unknown = Horario no conocido
reach-until = Se puede contactar hasta: { $time }
reach-always = Se puede contactar a cualquier hora
reach-again = Se puede contactar de nuevo: { $time }
reach-not = Ahora no se puede contactar
reach-unknown = No se sabe cuándo contactar

## For whom, and how to come

audience-women = Mujeres
audience-men = Hombres
audience-young = Menos de 26 años
audience-older = Más de 60 años
audience-families = Padres y madres con hijos
audience-no-papers = Personas sin papeles
audience-with-animal = Personas con perro u otro animal
access-walk-in = Ven sin cita
access-call = Llama antes
access-appointment = Pide cita
access-referral = Alguien te envía allí

## What became of an appointment: never a reproach

outcome-planned = Previsto
outcome-confirmed = Confirmado
outcome-attended = Fui
outcome-missed = No pudo ser
outcome-excused = No pude ir, y avisé
outcome-rescheduled = Cambiado a otro momento
outcome-cancelled = Cancelado

## The parts of the safety plan

plan-warning-signs = Cómo noto que se pone difícil
plan-what-helps = Lo que me ayuda
plan-people-and-places = Personas y lugares que me hacen bien
plan-reasons = Por lo que vivo

## When something did not work: what happened, what was kept, what to do

fault-locked = Tu caja de herramientas está cerrada. Ábrela primero.
fault-no-toolbox = Todavía no hay caja de herramientas en este teléfono.
fault-toolbox-exists = Ya hay una caja de herramientas en este teléfono.
fault-wrong-secret = Ese no es el código. { $tries ->
    [one] Te queda un intento.
   *[other] Te quedan { $tries } intentos.
}
fault-wrong-secret-wait = Ese no es el código. Espera { $wait } y prueba otra vez.
fault-must-wait = Demasiados intentos. Espera { $wait } y prueba otra vez.
fault-weak-secret = Elige al menos 6 cifras, o una frase de al menos 8 letras.
fault-secret-taken = Este no se puede usar aquí. Elige otro, por favor.
fault-not-found = Esto ya no está aquí.
refused-name-missing = Escribe un nombre, por favor.
refused-text-missing = Escribe unas palabras, por favor.
refused-too-long = Este texto es demasiado largo. Hazlo más corto, por favor.
refused-hours = Este horario no se puede leer. Míralo otra vez, por favor.
fault-unreadable-file = Este archivo no se puede leer aquí. No se ha cambiado nada.
fault-wrong-passphrase-or-damaged = La contraseña no es la de este archivo, o el archivo está dañado. No se ha cambiado nada.
fault-too-large = Este archivo es demasiado grande. No se ha cambiado nada.
fault-damaged = La caja de herramientas de este teléfono está dañada. Si tienes una copia segura, recupérala de ahí.
fault-newer = Una versión más nueva de la aplicación hizo esto. Actualiza la aplicación, por favor.
fault-storage-full = No queda sitio en este teléfono. Lo que guardaste antes sigue ahí.
fault-storage-gone = La memoria del teléfono no responde. Cierra la aplicación y ábrela otra vez.
fault-no-directory = La lista de lugares todavía no está en este teléfono.
fault-unreachable = La aplicación no responde. Ciérrala y ábrela otra vez.
fault-internal = Algo ha fallado en la aplicación. Lo que guardaste antes sigue ahí.
