### Los pasos: los primeros días, y los propios.

steps-title = Mis pasos
steps-lead = Pasos pequeños, uno tras otro. En tu propio orden. Deja lo que no es para ti.
steps-empty = Aquí no hay pasos. Puedes añadir los tuyos.
steps-add = Añadir un paso
steps-progress = { $done } de { $count } hechos
steps-group-before = Antes y enseguida
steps-group-hours = En las primeras horas
steps-group-day = El primer día
steps-group-two-days = El segundo día
steps-group-own = Cuando pueda
steps-edit-one = Cambiar: { $step }
steps-done-on = Hecho: { $when }
steps-ticked = ¡Bien hecho!
steps-unticked = Queda por hacer otra vez.
steps-with = { $name } ayuda

steps-new-title = Un paso nuevo
steps-edit-title = Cambiar este paso
steps-field-text = ¿Qué quieres hacer?
steps-field-text-hint = Una cosa pequeña, en pocas palabras
steps-field-when = ¿Para cuándo?
steps-field-who = ¿Quién te ayuda?
steps-field-needs = ¿Con qué ayuda?
steps-first-words = Volver a las primeras palabras
