### The safety plan: four parts, short lines.

plan-title = Quando diventa dura
plan-lead = Scrivilo quando stai bene. Così è qui quando ti serve.
plan-warning-signs-hint = Per esempio: non riesco a dormire. Sto lontano da tutti.
plan-what-helps-hint = Per esempio: una passeggiata, la musica, una doccia, una telefonata
plan-people-and-places-hint = Per esempio: mio fratello, il parco, il centro diurno
plan-reasons-hint = Per esempio: mia figlia, la mia musica, il mare
plan-line = Qualche parola
plan-person = Una delle mie persone
plan-add-to = Aggiungi una riga: { $part }
plan-edit-line = Cambia: { $line }
plan-change = Cambia il mio piano
plan-change-done = Il mio piano va bene
plan-help = Chiama qualcuno adesso
