### Parole semplici e gentili. Diamo del tu.

## Buttons

save = Salva
cancel = Annulla
delete = Elimina
undo = Rimetti
back = Indietro
call = Chiama
call-name = Chiama { $name }
text = Scrivi un SMS
text-name = Scrivi un SMS a { $name }
go-there = Vai lì
read-aloud = Leggi ad alta voce
stop-reading = Smetti di leggere
close = Chiudi
more = Altro
next = Avanti
edit = Cambia
open = Apri
copied = Copiato
try-again = Riprova
help-now = Aiuto subito
hide = Nascondi
settings = Impostazioni
home = Inizio

## States

loading = Un momento …
# $name is what was deleted, in the person's words
deleted-name = Eliminato: { $name }
not-known = Non si sa
example-record = Esempio, non è un posto vero

## Open or closed

open-until = Aperto. Chiude: { $time }
open-always = Aperto giorno e notte
closed-until = Chiuso. Apre: { $time }
closed = Chiuso
call-first = Prima telefona
hours-unknown = Orari non noti
reach-until = Risponde. Fino a: { $time }
reach-always = Risponde sempre
reach-again = Risponde di nuovo: { $time }
reach-not = Adesso non risponde
reach-unknown = Non si sa quando risponde

## For whom, and how to come

audience-women = Donne
audience-men = Uomini
audience-young = Meno di 26 anni
audience-older = Più di 60 anni
audience-families = Genitori con figli
audience-no-papers = Persone senza documenti
audience-with-animal = Persone con un cane o un altro animale
access-walk-in = Vai senza appuntamento
access-call = Prima telefona
access-appointment = Prendi un appuntamento
access-referral = Ti manda qualcuno

## What became of an appointment: never a reproach

outcome-planned = In programma
outcome-confirmed = Confermato
outcome-attended = C’ero
outcome-missed = Non è andata
outcome-excused = Non ho potuto, e ho avvisato
outcome-rescheduled = Spostato a un altro momento
outcome-cancelled = Annullato

## The parts of the safety plan

plan-warning-signs = Da cosa capisco che diventa dura
plan-what-helps = Che cosa mi aiuta
plan-people-and-places = Persone e posti che mi fanno bene
plan-reasons = Per che cosa vivo

## When something did not work: what happened, what was kept, what to do

fault-locked = La tua valigetta è chiusa. Prima aprila.
fault-no-toolbox = Su questo telefono non c’è ancora una valigetta.
fault-toolbox-exists = Su questo telefono c’è già una valigetta.
fault-wrong-secret = Il codice non è giusto. { $tries ->
    [one] Hai ancora un tentativo.
   *[other] Hai ancora { $tries } tentativi.
}
fault-wrong-secret-wait = Il codice non è giusto. Aspetta { $wait }, poi riprova.
fault-must-wait = Troppi tentativi. Aspetta { $wait }, poi riprova.
fault-weak-secret = Scegli almeno 6 cifre, o una frase di almeno 8 lettere.
fault-secret-taken = Questo qui non si può usare. Scegline un altro.
fault-not-found = Questo non c’è più.
refused-name-missing = Scrivi un nome, per favore.
refused-text-missing = Scrivi qualche parola, per favore.
refused-too-long = Questo testo è troppo lungo. Accorcialo, per favore.
refused-hours = Questi orari non si possono leggere. Controllali, per favore.
fault-unreadable-file = Questo file non si può leggere qui. Niente è cambiato.
fault-wrong-passphrase-or-damaged = La password non è quella di questo file, o il file è rovinato. Niente è cambiato.
fault-too-large = Questo file è troppo grande. Niente è cambiato.
fault-damaged = La valigetta su questo telefono è rovinata. Se hai una copia, riprendila da lì.
fault-newer = Questo viene da una versione più nuova dell’app. Aggiorna l’app, per favore.
fault-storage-full = Su questo telefono non c’è più spazio. Quello che hai salvato prima c’è ancora.
fault-storage-gone = La memoria del telefono non risponde. Chiudi l’app e riaprila.
fault-no-directory = La lista dei posti non è ancora su questo telefono.
fault-unreachable = L’app non risponde. Chiudila e riaprila.
fault-internal = Qualcosa nell’app non ha funzionato. Quello che hai salvato prima c’è ancora.
