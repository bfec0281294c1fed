### El plan: cuatro partes, líneas cortas.

plan-title = Cuando se pone difícil
plan-lead = Escríbelo cuando estés bien. Así está aquí cuando lo necesites.
plan-warning-signs-hint = Por ejemplo: no duermo, no quiero ver a nadie
plan-what-helps-hint = Por ejemplo: un paseo, música, una ducha, una llamada
plan-people-and-places-hint = Por ejemplo: mi hermano, el parque, el centro de día
plan-reasons-hint = Por ejemplo: mi hija, mi música, el mar
plan-line = Unas palabras
plan-person = Alguien de mi gente
plan-add-to = Añadir una línea: { $part }
plan-edit-line = Cambiar: { $line }
plan-change = Cambiar mi plan
plan-change-done = Mi plan está bien
plan-help = Llamar a alguien ahora
