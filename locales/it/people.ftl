### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Le mie persone
people-empty = Qui non c’è ancora nessuno. Chi ti fa bene? Chi ti può aiutare? Aggiungi queste persone qui.
people-add = Aggiungi qualcuno
people-ways-title = Altri modi per aggiungere qualcuno
people-from-directory = Scegli dalla lista dei posti
people-from-file = Prendi un file di contatti
people-from-file-hint = Il tuo telefono può salvare i contatti in un file. Il nome finisce con .vcf.
people-filter = Mostra solo chi aiuta con
people-filter-all = Mostra tutti
people-only-need-title = Tutti per una cosa sola
# $need is the name of a need ("A place to sleep")
people-only-need = Qui tutti aiutano con la stessa cosa: { $need }. Forse vuoi anche qualcuno per un altro bisogno?
people-only-need-look = Cerca altre persone
people-review-title = Vuoi ancora { $name } qui?
people-review-text = La lista è tua. Tieni solo chi ti fa bene.
people-review-keep = Sì, tieni
people-review-take-out = Togli
people-review-kept = { $name } resta.

contact-hours = Quando risponde
contact-languages = Lingue
contact-note = La mia nota
contact-appointments = Appuntamenti insieme
contact-make-appointment = Prendi un appuntamento
contact-in-directory = Guarda nella lista dei posti
contact-write-email = Scrivi un’e-mail
contact-helps-with = Aiuta con
contact-call-number = Chiama: { $label }
contact-text-number = Scrivi un SMS: { $label }

contact-new-title = Aggiungi qualcuno
contact-edit-title = Cambia: { $name }
contact-field-name = Nome
contact-field-role = Chi è per te?
contact-field-role-hint = Per esempio: mia sorella, infermiere, avvocata
contact-field-organization = Dove lavora?
contact-field-phone = Numero di telefono
contact-field-phone-label = Per cosa è questo numero?
contact-field-phone-label-hint = Per esempio: di sera, ufficio
contact-field-phone-add = Aggiungi un altro numero
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Numero { $number }
contact-field-phone-remove = Togli il numero { $number }
contact-field-email = E-mail
contact-field-address = Indirizzo, o dove vi vedete
contact-field-languages = Quali lingue parla?
contact-field-languages-more = Altre lingue
contact-field-needs = Con che cosa aiuta?
contact-field-note-hint = Solo tu puoi leggerlo.

## When somebody can be reached

hours-choice = Quando risponde?
hours-unknown-choice = Non lo so
hours-always-choice = Giorno e notte
hours-some-choice = In questi giorni, a queste ore
hours-as-text-choice = Come è scritto
hours-as-text-hint = Questo testo dice più di quello che possono i pulsanti. Resta com’è.
hours-days = Giorni
hours-from = Dalle
hours-to = Alle
hours-add = Aggiungi altri giorni o ore
hours-remove = Togli questi giorni e ore
hours-incomplete = Scegli almeno un giorno e tutte e due le ore.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Cambia l’ordine
order-done = L’ordine va bene
order-up = Sposta in su: { $name }
order-down = Sposta in giù: { $name }
# Read aloud after a line has moved
order-now = { $name }: adesso numero { $place } di { $count }
draft-kept = Non avevi finito. Le tue parole sono ancora qui.
draft-drop = Buttale via
who-nobody = Ancora nessuno
who-directory = Un posto dalla lista
who-text = Un’altra persona: scrivo il nome
who-search = Nome del posto
who-search-hint = Scrivi qualche lettera, poi tocca il posto.
who-nothing = Niente trovato. Prova altre lettere.
who-place = Il posto: { $name }

## What an import did

import-title = Che cosa c’era nel file
import-read = { $count ->
    [0] Nel file non c’era niente.
    [one] È stata letta una voce.
   *[other] Sono state lette { $count } voci.
}
import-added = { $count ->
    [one] Una è nuova.
   *[other] { $count } sono nuove.
}
import-updated = { $count ->
    [one] Una è cambiata.
   *[other] { $count } sono cambiate.
}
import-unchanged = { $count ->
    [one] Una c’era già.
   *[other] { $count } c’erano già.
}
import-refused = { $count ->
    [one] Una non si è potuta prendere.
   *[other] { $count } non si sono potute prendere.
}
import-all-good = Tutto è stato preso.
import-remarks = Che cosa non andava
import-row = Voce { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Foto e voce
face-colour = Colore
face-colour-blue = Blu
face-colour-orange = Arancione
face-colour-green = Verde
face-colour-violet = Viola
face-colour-brown = Marrone
face-colour-red = Rosso
face-picture = Fai o scegli una foto
face-picture-remove = Elimina la foto
face-picture-unreadable = Questa foto non si apre. Provane un’altra.
face-voice = Di’ chi è
face-voice-remove = Elimina la registrazione
face-private = Solo tu lo vedi e lo senti. Non viene mai condiviso.
