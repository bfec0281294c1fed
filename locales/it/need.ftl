### One need: own people first, then places, then help lines.

answer-now = Le mie persone: rispondono adesso
answer-later = Le altre mie persone
answer-nobody = Nella tua valigetta nessuno aiuta ancora con questo.
answer-add = Aggiungi qualcuno
answer-people = Le mie persone
answer-services = Posti
answer-where = Di’ dove sei. Così i posti più vicini vengono per primi.
answer-no-services = La lista non ha posti per questo. Cerca con una parola, o chiama una linea di aiuto.
answer-all = Tutti i posti per questo
