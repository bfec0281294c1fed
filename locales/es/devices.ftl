### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Mis aparatos
devices-hint = Tu caja de herramientas también en otro teléfono u ordenador
devices-text = Cada uno tiene toda tu caja de herramientas. Quita uno de la lista si se perdió o ya no es tuyo.
devices-add = Añadir un aparato
devices-join = Traer aquí mi caja de herramientas
devices-join-hint = Desde otro teléfono u ordenador tuyo
device-unnamed = Un aparato
device-heard = última noticia: { $when }
device-remove = Quitar de la lista: { $name }
device-remove-text = No recibe nada de lo que se escriba a partir de ahora. En cuanto tenga red, se vacía.
device-remove-yes = Quitar de la lista
device-removed = { $name } ya no está en la lista.

## Two devices side by side

pair-show-text = Pon los dos aparatos uno al lado del otro. Este muestra un código y el otro lo toma. Vale cinco minutos.
pair-worker-text = El nuevo miembro está a tu lado. Este aparato muestra un código y el suyo lo toma. Vale cinco minutos.
pair-join-title = Escribir el código de otro aparato
pair-join-text = En el otro aparato: Ajustes, Mis aparatos, Añadir un aparato. En un equipo: Miembros del equipo. Después escribe aquí lo que muestra.
pair-name = Nombre de este aparato
pair-name-hint = Por ejemplo: mi teléfono. En un equipo: tu propio nombre.
pair-coordinator-hint = También puede invitar y sacar a miembros.
pair-show-typed = Mostrar un código para escribir
pair-code-text = Escribe esto en el otro aparato:
pair-until = Vale hasta las { $time }.
pair-waiting = Esperando al otro aparato.
pair-check-title = ¿Muestran los dos lo mismo?
pair-check-text = Mira también la otra pantalla ({ $name }). Si las cifras son distintas, hay alguien en medio: di que no.
pair-same = Sí, lo mismo
pair-differ = No, distinto
pair-said-yes = Di que sí también en el otro aparato.
pair-done = Hecho. En contacto con { $name }.
pair-again = Empezar otra vez
pair-failed-not-a-code = Esto no es un código de un aparato. Mira si todas las letras están bien.
pair-failed-wrong-code = El código no era correcto. Empezad otra vez en los dos aparatos.
pair-failed-expired = Pasaron los cinco minutos. Empezad otra vez en los dos aparatos.
pair-failed-declined = Se terminó: los dos no mostraban lo mismo, o alguien dijo que no. No cambió nada.
pair-failed-broken = El otro aparato hizo algo que no puede ser cierto. No cambió nada.
pair-failed-has-devices = Este aparato ya va con otros. Quítalos primero de la lista.
crew-join = Me invitaron a un equipo
crew-worker-add = Añadir un miembro

## Taking over a prepared toolbox

arrive-title = ¿Ya tienes una caja de herramientas?
take-title = Tengo una tarjeta con un código
take-hint = Una caja de herramientas que alguien preparó contigo
take-text = Necesitas el código de tu tarjeta y la palabra que solo tú sabes.
take-code = El código de la tarjeta
take-code-hint = Ocho grupos de cuatro signos. Letras grandes o pequeñas, da igual.
take-word = Mi palabra
take-word-hint = La que elegiste al prepararla.
take-wrong-word = Esa no es la palabra. Prueba otra vez.
take-go = Traerla aquí
take-fetching = Se está trayendo.
take-done = Aquí está, y es tuya. Cosas: { $count }
take-invitation = Tu equipo también te invita. Mirar no comparte nada.
take-failed-not-a-code = Esto no es un código de una tarjeta. Mira si todos los signos están bien.
take-failed-gone = No hay nada con este código: se retiró, se acabó o ya se usó.
take-failed-damaged = Lo que llegó está dañado. Pide una tarjeta nueva.

## Preparing and handing over

prepare-title = Preparar para alguien
prepare-hint = Llenar juntos una caja de herramientas y entregarla
prepare-text = Llena una caja de herramientas con alguien. Después entrégala: es suya, y tú ves solo lo que comparte.
prepare-begin = Empezar
prepare-banner = Esta es la caja de herramientas para { $name }.
prepare-close = Volver a la mía
prepare-open = Seguir llenándola
prepare-records = Cosas: { $count }
prepare-drop = Borrarla en este aparato
prepare-drop-text = Un código suyo que aún no se usó deja de valer.
hand-word = Una palabra que solo esa persona sabe
hand-word-hint = La elige ella. 4 letras o más. No la escribas en ningún sitio.
hand-word-weak = La palabra es muy corta: 4 letras o más.
hand-invite = Añadir una invitación de nuestro equipo
hand-invite-hint = Puede mirarla más tarde. Con eso no se comparte nada.
hand-over = Hacer el código para la tarjeta
hand-code-text = En su propio teléfono: abrir la app, «Tengo una tarjeta con un código», y luego este código y su palabra.
hand-cancel = Retirar el código
hand-sending = Guardado en este aparato. El código vale cuando todo esté enviado.
hand-no-network = Guardado en este aparato. El código vale en cuanto haya red.
hand-waiting = El código ya vale.
hand-taken = Ya la tiene. Aquí está borrada.
hand-over-time = El código se acabó. La caja sigue aquí: haz un código nuevo.
hand-refused = El otro lado no la acepta. La caja sigue aquí.

## Codes for the camera, and what both screens show

pair-pictures = perro, gato, caballo, elefante, conejo, oso, rana, gallina, pato, búho, tortuga, pez, ballena, abeja, caracol, mariposa, rosa, árbol, trébol, hoja, sol, luna, estrella, nube, fuego, ola, nieve, arcoíris, manzana, plátano, uvas, limón, zanahoria, pan, queso, huevo, helado, tarta, café, cuchara, casa, puerta, silla, cama, lámpara, llave, candado, campana, reloj, paraguas, gafas, zapato, gorra, mochila, libro, lápiz, tijeras, martillo, coche, bicicleta, autobús, barco, pelota, guitarra
pair-show-qr = Mostrar un código para la cámara
pair-qr-text = Enseña esto a la cámara del otro aparato:
code-picture = Código para la cámara
hand-frames = Sin red: de pantalla a pantalla
hand-frames-text = Pon los teléfonos cara a cara. En el suyo: «Tengo una tarjeta con un código», y la cámara. Las imágenes dan vueltas hasta que se lea todo.
hand-frames-stop = Dejar de mostrar
take-frames = Leído: { $have } de { $of }. No muevas la cámara.
take-frames-done = Todo está leído. Ahora el código y tu palabra.
card-print = Imprimir la tarjeta
card-text = Dos caras, para el bolsillo. No dice nada a otros.
card-time = Con la próxima cita
card-nobody = Nadie
card-who = A quién llamar
card-how = Abre { $address }. Elige «Tengo una tarjeta con un código». Luego tu palabra.
card-how-invited = Pon la cámara de un teléfono sobre la imagen. O abre { $address } y elige «Tengo una invitación» en los ajustes.
card-next = Próxima cita
