### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Pantallas principales
nav-people = Personas
nav-times = Citas
nav-find = Buscar
nav-help = Ayuda
nav-steps = Pasos
nav-plan = Mi plan
nav-notes = Notas
nav-about = Sobre la app

## When the app cannot start

no-engine-title = No se puede abrir aquí
no-engine-text = Este navegador es muy antiguo, o esta ventana no guarda nada. No se ha perdido nada tuyo.
no-engine-help = Actualiza el navegador, o abre esta página en otro. Los números de ayuda funcionan igual.
chunk-missing-title = Esta parte aún no está
chunk-missing-text = No se ha podido cargar. Lo que escribiste se conserva. Comprueba la red y prueba otra vez.
other-tab-title = Abierto en otra pestaña
other-tab-text = Tu caja de herramientas está abierta en otra pestaña o ventana. Ciérrala, o sigue aquí.
other-tab-take-over = Seguir aquí

## The start

welcome-title = Te damos la bienvenida
welcome-text = ¿Qué idioma quieres?
protect-title = Protege tu caja de herramientas
protect-legend = ¿Quién no debe poder abrirla?
protect-code = Un código de 6 cifras o más
protect-code-hint = Frena a quien coja tu teléfono. No a quien copie lo que hay dentro.
protect-passphrase = Una frase tuya
protect-passphrase-hint = Si es larga, frena también a quien copie el teléfono.
protect-session = No guardar nada en este teléfono
protect-session-hint = Para un teléfono que no es tuyo: todo desaparece al cerrar la app.
protect-later = Elegir más tarde, mirar primero
secret-code-title = Elige tu código
secret-code = Código
secret-code-hint = 6 cifras o más. No tu fecha de nacimiento.
secret-passphrase-title = Elige tu frase
secret-passphrase = Tu frase
secret-passphrase-hint = 8 letras o más. Cuatro palabras que recuerdes van bien.
secret-again-title = Otra vez
secret-again = Lo mismo otra vez
secret-differs = Los dos no son iguales. Inténtalo otra vez.
after-title = Ya está
after-text = Tu caja de herramientas es solo tuya. Lo que sigue es opcional; puedes hacerlo después.
after-go = Ir a mi caja de herramientas

## About me

me-title = Sobre mí
me-text = No es obligatorio. Nunca sale de este teléfono.
me-release = Mi primer día
me-release-hint = Los pasos y la tarjeta de las primeras semanas empiezan ese día.
me-release-forget = Olvidar este día
me-country = Mi país ahora
me-country-hint = Para que salgan primero los números de emergencia correctos.

## Whether what is saved stays

kept-files = Lo que guardas se queda en un archivo de este dispositivo.
kept-promised = Lo que guardas se queda en este teléfono. El navegador ha prometido conservarlo.
kept-maybe = Lo que guardas se queda en este teléfono, pero el navegador puede borrarlo si necesita sitio. Pon la app en la pantalla de inicio, o haz una copia segura.
kept-session = No se guarda nada en este teléfono. Todo desaparece al cerrar la app.
kept-not-possible = Esta ventana no puede guardar nada. Todo funciona hasta que la cierres; luego desaparece. Abre la app en una ventana normal para guardar.
keep-from-now = Guardar en este teléfono desde ahora
damaged-records = { $count ->
    [one] Un elemento no se puede leer. Se guarda como está.
   *[other] { $count } elementos no se pueden leer. Se guardan como están.
}

## The lock

open-title = Abrir mi caja de herramientas
open-wait = Demasiados intentos. Puedes volver a probar en { $wait }.
open-lost = Lo he olvidado
open-by-code = Abrir con mi código
open-paper = El código de tu papel
open-paper-hint = Lo apuntaste al crear la caja. Los espacios no importan.
open-find = Buscar un lugar sin abrir
open-by-phone = Usar el bloqueo de este teléfono
open-another = Soy otra persona
pad-delete = Borrar la última cifra

## The first screen

home-title = ¿Qué necesitas ahora?
home-needs = Lo que necesito
home-people = Mi gente
home-no-people = Aún no hay nadie. Añade a alguien que te haga bien.
home-add-person = Añadir a alguien
home-all-people = Toda mi gente
home-next-time = Mi próxima cita
home-no-time = Nada previsto.
home-add-time = Añadir una cita
home-next-step = Mi próximo paso
home-no-step = Ningún paso te espera.
home-all-steps = Todos mis pasos
home-mine = Lo mío
home-plan-hint = Para cuando se pone difícil
home-notes-hint = Solo para ti
home-installing = Se está preparando la lista de lugares: { $percent } %
home-read-card = Leer la tarjeta

## Settings

settings-language = Idioma
settings-look = Aspecto
settings-theme = Claro u oscuro
settings-theme-phone = Como mi teléfono
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-text = Tamaño de las letras
settings-text-normal = Normal
settings-text-large = Grande
settings-text-larger = Muy grande
settings-no-voice = Este aparato no puede leer este idioma en voz alta.
settings-safe = Protección
lock-now = Bloquear ahora
lock-leave = Salir sin guardar nada
lock-leave-text = Lo que hay en la caja desaparecerá.
safe-title = Código, código de papel, copia segura
safe-hint = Cambiar el código, o recuperar una copia
change-title = Cambiar mi código
change-now = El código o la frase que la abre ahora
change-now-hint = Si lo olvidaste y entraste con el código de papel, déjalo vacío.
change-kind = ¿Con qué se abrirá?
change-new = El nuevo
change-done = Hecho. Desde ahora se abre con el nuevo.
paper-title = Un código en papel
paper-text = Si olvidas tu código, solo este abre la caja. Nadie más puede.
paper-show = Muéstrame un código para apuntar
paper-write = Escribe esto en un papel
paper-once = Solo se muestra una vez. El código de papel anterior ya no sirve. Guárdalo lejos del teléfono.
paper-done = Ya lo he apuntado
export-title = Hacer una copia segura
export-text = Un archivo sellado con todo. Sin su frase nadie puede leerlo, ni tú.
export-phrase = Frase de la copia
export-button = Guardar la copia
export-done = La copia está en tus descargas.
export-at = La copia está aquí: { $place }
restore-title = Recuperar una copia
restore-text = Lo que hay en la copia se añade a lo que hay aquí. No se pierde nada.
restore-choose = Elegir el archivo
restore-chosen = Archivo elegido. Elegir otro
restore-button = Recuperar
restore-done = Hecho. Nuevos: { $added }. Cambiados: { $updated }.
phone-lock-title = Abrir con el bloqueo de este teléfono
phone-lock-text = Tu dedo, tu cara o el código del teléfono abre entonces también la caja de herramientas. Quien pueda desbloquear este teléfono puede abrirla. El teléfono puede mostrar una llave llamada Besace.
phone-lock-on = Usar el bloqueo del teléfono
phone-lock-off = Dejar de usarlo
phone-lock-done = El bloqueo del teléfono abre ahora tu caja de herramientas.
phone-lock-gone = Ahora solo tu código abre tu caja de herramientas.
phone-lock-cannot = Este teléfono no puede, o has dicho que no. Tu código funciona como antes.
erase-title = Borrar
erase-hint = Quita todo de este teléfono, al momento y para siempre. Una copia en otro sitio se queda.
erase-button = Borrar todo
erase-ask = ¿Borrar todo?
erase-ask-text = Personas, citas, pasos, plan y notas desaparecerán. No se puede deshacer.
erase-done = Se ha borrado todo.
install-title = Ponla en tu pantalla de inicio
install-text = Abre el menú del navegador y elige «Añadir a pantalla de inicio». Así se abre sin red, y el navegador la conserva mejor.
install-guise = Su nombre y su imagen allí. Elige antes de añadirla.
update-title = Hay una versión nueva
update-text = Termina primero lo que escribes. Luego cárgala.
update-now = Cargar ahora

## What it protects

about-title = Qué protege esto y qué no
about-text = Tu caja de herramientas es una caja sellada en tu teléfono. Tú decides qué entra y quién lo ve.
about-yes = Protege
about-no = No protege
about-yes-phone = Quien coja tu teléfono bloqueado no ve nada de lo que escribiste.
about-yes-server = Nada de lo que escribes se envía. Lo que buscas se queda en el teléfono.
about-yes-offline = Funciona sin red, así que nadie ve por la red lo que miras.
about-yes-nobody = Sin cuenta, sin publicidad, nadie cuenta lo que haces.
about-no-copy = Un código de 6 cifras no frena a quien copie el teléfono y pruebe todos los códigos. Una frase larga sí.
about-no-force = De quien pueda obligarte a abrirla. En algunos países negarse es delito.
about-no-malware = Un teléfono que controla otra persona, o un programa que mira la pantalla.
about-no-traces = Las llamadas, los mensajes y el calendario del teléfono: lo que haces ahí, ahí queda.
about-version = Versión { $version }
sources-pictures = Los dibujos
sources-app = La propia app
