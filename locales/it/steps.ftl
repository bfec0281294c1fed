### Steps: the first days, and the person's own.

steps-title = I miei passi
steps-lead = Piccoli passi, uno dopo l’altro. Falli nell’ordine che vuoi. Lascia stare quello che non fa per te.
steps-empty = Qui non c’è nessun passo. Puoi aggiungere i tuoi.
steps-add = Aggiungi un passo
steps-progress = Fatti { $done } su { $count }
steps-group-before = Prima e subito
steps-group-hours = Nelle prime ore
steps-group-day = Il primo giorno
steps-group-two-days = Il secondo giorno
steps-group-own = Quando posso
steps-edit-one = Cambia: { $step }
steps-done-on = Fatto: { $when }
steps-ticked = Ben fatto!
steps-unticked = È di nuovo da fare.
steps-with = { $name } aiuta

steps-new-title = Un nuovo passo
steps-edit-title = Cambia questo passo
steps-field-text = Che cosa vuoi fare?
steps-field-text-hint = Una cosa piccola, in poche parole
steps-field-when = Entro quando?
steps-field-who = Chi ti aiuta?
steps-field-needs = A che cosa serve?
steps-first-words = Torna alle prime parole
