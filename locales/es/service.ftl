### The page of one service.


## Messages of the moment

service-closed-between = Cerrado del { $from } al { $until }, incluido
service-closed-to = Cerrado hasta el { $until }, incluido
service-closed-from = Cerrado desde el { $from }. No se sabe hasta cuándo.
service-closed-open-end = Cerrado por ahora. No se sabe hasta cuándo.
service-full = Completo por ahora. Llama antes de ir.
service-alert = Importante ahora
service-alert-until = Esto vale hasta el { $date }.
service-stale = Nadie lo ha confirmado en seis meses. Llama antes de ir.

## What to do

service-contact = Llamar, escribir, ir
service-copy-address = Copiar la dirección
service-mail = Escribir un correo
service-web = Su página web
service-add = Añadir a mi caja de herramientas
service-added = { $name } ya está en tu caja de herramientas.
service-in-toolbox = En mi caja de herramientas
service-add-locked = Para añadirlo, abre primero tu caja de herramientas.
service-appointment = Apuntar una cita

## Hours

service-hours-today = Hoy: { $hours }
service-week = Horario de la semana
service-day-closed = cerrado
service-day-away = no está aquí
service-day-call = llama antes
service-holiday = festivo
service-hours-text = Lo que dicen de su horario: { $text }

## What to know before going

service-about = Qué hacen
service-good-to-know = Antes de ir
service-needs = Ayuda con
service-documents = Papeles que llevar
service-no-id = No hace falta documento de identidad
service-documents-unknown = No se sabe. Lleva lo que tengas. ¿No tienes nada? Llama y pregunta.
service-languages = Idiomas que se hablan allí
service-for = Para quién
service-for-all = Para todos
service-eligibility = Quién puede venir
service-cost = Cuánto cuesta
service-access = Cómo venir

## Places

service-places = Dónde está
service-place-number = Lugar { $number }
service-mobile = Pasa por aquí y se va. Mira las horas.
service-confidential = La dirección es secreta. Llama para saber dónde.
service-no-address = No se conoce la dirección.
service-wheelchair-yes = Se puede entrar con silla de ruedas
service-wheelchair-no = No se puede entrar con silla de ruedas
service-directions = Cómo encontrarlo

## Where the record comes from

service-record = Quién lo dice
service-verified = Comprobado el { $date }
service-verified-by = Comprobado el { $date } por { $who }
service-never-verified = Nadie lo ha comprobado todavía.
service-source = Fuente: { $name }
service-licence = Licencia: { $licence }

## Telling that something is wrong

service-report = Aquí hay algo mal
service-report-text = Díselo a quienes llevan esta lista. Nadie sabrá quién eres.
service-report-what = ¿Qué está mal?
service-report-words = Con tus palabras, si quieres. Sin nombres, por favor.
service-report-send = Enviar
service-report-sent = Gracias. Ha llegado.
service-report-waits = Se enviará cuando haya red, mientras la app siga abierta.
service-report-waits-kept = Espera en tu caja de herramientas. Se enviará cuando haya red y la caja esté abierta.
service-report-refused = No se ha podido enviar ahora. Prueba más tarde.
report-closed-for-good = Ya no existe
report-wrong-number = El número es incorrecto
report-wrong-hours = El horario es incorrecto
report-unsafe = Allí no se trata bien a la gente
report-other = Otra cosa
