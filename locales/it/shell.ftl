### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Schermate principali
nav-people = Persone
nav-times = Agenda
nav-find = Cerca
nav-help = Aiuto
nav-steps = Passi
nav-plan = Il mio piano
nav-notes = Note
nav-about = Informazioni

## When the app cannot start

no-engine-title = Qui non si può aprire
no-engine-text = Questo browser è troppo vecchio, o questa finestra non conserva niente. Niente di tuo è andato perso.
no-engine-help = Aggiorna il browser, o apri questa pagina in un altro. I numeri di aiuto funzionano lo stesso.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Questa parte non c’è ancora
chunk-missing-text = Non si è potuta caricare. Quello che hai scritto è al sicuro. Controlla la rete, poi riprova.
other-tab-title = Aperta in un’altra scheda
other-tab-text = La tua valigetta è aperta in un’altra scheda o finestra. Chiudi quella, o continua qui.
other-tab-take-over = Continua qui

## The start

welcome-title = Ciao
welcome-text = Quale lingua vuoi?
protect-title = Proteggi la tua valigetta
protect-legend = Chi non deve poterla aprire?
protect-code = Un codice di 6 cifre o più
protect-code-hint = Ferma chi prende in mano il tuo telefono. Non chi ne copia il contenuto.
protect-passphrase = Una frase tua
protect-passphrase-hint = Se è lunga, ferma anche chi copia il telefono.
protect-session = Non tenere niente su questo telefono
protect-session-hint = Per un telefono non tuo: tutto sparisce quando chiudi l’app.
protect-later = Scegli dopo, prima guarda intorno
secret-code-title = Scegli il tuo codice
secret-code = Codice
secret-code-hint = 6 cifre o più. Non il tuo compleanno.
secret-passphrase-title = Scegli la tua frase
secret-passphrase = La tua frase
secret-passphrase-hint = 8 lettere o più. Quattro parole che ricordi vanno bene.
secret-again-title = Ancora una volta
secret-again = Di nuovo la stessa
secret-differs = Le due non sono uguali. Riprova.
after-title = È pronta
after-text = La tua valigetta è solo tua. Quello che segue lo decidi tu; puoi farlo dopo.
after-go = Vai alla mia valigetta

## About me

me-title = Di me
me-text = Non serve per forza. Non esce mai da questo telefono.
me-release = Il mio primo giorno
me-release-hint = I passi e la scheda delle prime settimane cominciano quel giorno.
me-release-forget = Dimentica questo giorno
me-country = Il mio paese adesso
me-country-hint = Così i numeri di emergenza giusti stanno per primi.

## Whether what is saved stays

kept-files = Quello che salvi resta in un file su questo dispositivo.
kept-promised = Quello che salvi resta su questo telefono. Il browser ha promesso di tenerlo.
kept-maybe = Quello che salvi resta su questo telefono, ma il browser può toglierlo quando gli serve spazio. Metti l’app sulla schermata iniziale, o fai una copia.
kept-session = Su questo telefono non resta niente. Tutto sparisce quando chiudi l’app.
kept-not-possible = Questa finestra non può tenere niente. Tutto funziona finché la chiudi; poi sparisce. Apri l’app in una finestra normale per tenerlo.
keep-from-now = D’ora in poi tienilo su questo telefono
damaged-records = { $count ->
    [one] Una voce non si può leggere. Resta com’è.
   *[other] { $count } voci non si possono leggere. Restano come sono.
}

## The lock

open-title = Apri la mia valigetta
open-wait = Troppi tentativi. Puoi riprovare tra { $wait }.
open-lost = L’ho dimenticato
open-by-code = Apri con il mio codice
open-paper = Il codice sul tuo foglio
open-paper-hint = Lo hai scritto quando hai fatto la valigetta. Gli spazi non contano.
open-find = Trova un posto senza aprire
open-by-phone = Usa il blocco di questo telefono
open-another = Sono un’altra persona
pad-delete = Cancella l’ultima cifra

## The first screen

home-title = Che cosa ti serve adesso?
home-needs = Che cosa mi serve
home-people = Le mie persone
home-no-people = Qui non c’è ancora nessuno. Aggiungi qualcuno che ti fa bene.
home-add-person = Aggiungi qualcuno
home-all-people = Tutte le mie persone
home-next-time = Il mio prossimo appuntamento
home-no-time = Niente in programma.
home-add-time = Aggiungi un appuntamento
home-next-step = Il mio prossimo passo
home-no-step = Nessun passo ti aspetta.
home-all-steps = Tutti i miei passi
home-mine = Cose mie
home-plan-hint = Per quando diventa dura
home-notes-hint = Solo per te
home-installing = La lista dei posti si sta preparando: { $percent } %
home-read-card = Leggi la scheda

## Settings

settings-language = Lingua
settings-look = Come appare
settings-theme = Chiaro o scuro
settings-theme-phone = Come sul mio telefono
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-text = Grandezza delle lettere
settings-text-normal = Normale
settings-text-large = Grande
settings-text-larger = Molto grande
settings-no-voice = Questo apparecchio non può leggere questa lingua ad alta voce.
settings-safe = Protezione
lock-now = Chiudi a chiave adesso
lock-leave = Esci, non tenere niente
lock-leave-text = Quello che c’è nella valigetta sparirà.
safe-title = Codice, codice su carta, copia
safe-hint = Cambia il tuo codice, o riprendi una copia
change-title = Cambia il mio codice
change-now = Il codice o la frase che la apre adesso
change-now-hint = Se l’hai dimenticato e hai aperto con il codice su carta, lascia vuoto.
change-kind = Che cosa deve aprirla?
change-new = Quello nuovo
change-done = Fatto. D’ora in poi la apre quello nuovo.
paper-title = Un codice su carta
paper-text = Se dimentichi il tuo codice, solo questo apre la valigetta. Nessun altro può farlo.
paper-show = Mostrami un codice da scrivere
paper-write = Scrivi questo su un foglio
paper-once = Si vede una volta sola. Un vecchio codice su carta non vale più. Tienilo lontano dal telefono.
paper-done = L’ho scritto
export-title = Fai una copia sicura
export-text = Un solo file sigillato con tutto. Senza la sua frase nessuno può leggerlo, nemmeno tu.
export-phrase = Frase della copia
export-button = Salva la copia
export-done = La copia è tra i tuoi file scaricati.
export-at = La copia è qui: { $place }
restore-title = Riprendi una copia
restore-text = Quello che c’è nella copia si aggiunge a quello che c’è qui. Niente va perso.
restore-choose = Scegli il file
restore-chosen = File scelto. Scegline un altro
restore-button = Riprendi
restore-done = Fatto. Nuove: { $added }. Cambiate: { $updated }.
phone-lock-title = Aprire con il blocco di questo telefono
phone-lock-text = Il tuo dito, il tuo viso o il codice del telefono apre allora anche la valigetta. Chi può sbloccare questo telefono può aprirla. Il telefono può mostrare una chiave di nome Besace.
phone-lock-on = Usa il blocco del telefono
phone-lock-off = Non usarlo più
phone-lock-done = Ora il blocco del telefono apre la tua valigetta.
phone-lock-gone = Ora solo il tuo codice apre la tua valigetta.
phone-lock-cannot = Questo telefono non può farlo, o hai detto di no. Il tuo codice funziona come prima.
erase-title = Cancella
erase-hint = Toglie tutto da questo telefono, subito e per sempre. Una copia altrove resta.
erase-button = Cancella tutto
erase-ask = Cancellare tutto?
erase-ask-text = Persone, appuntamenti, passi, piano e note spariranno. Non si può tornare indietro.
erase-done = Tutto è stato cancellato.
install-title = Mettila sulla schermata iniziale
install-text = Apri il menu del browser e scegli “Aggiungi a schermata Home”. Poi si apre senza rete, e il browser la conserva meglio.
install-guise = Il nome e l’immagine lì. Scegli prima di aggiungerla.
update-title = C’è una versione nuova
update-text = Finisci quello che stai scrivendo. Poi caricala.
update-now = Caricala adesso

## What it protects

about-title = Che cosa protegge, e che cosa no
about-text = La tua valigetta è una scatola sigillata sul tuo telefono. Tu decidi che cosa metterci, e chi la vede.
about-yes = Protegge
about-no = Non protegge
about-yes-phone = Chi prende in mano il tuo telefono bloccato non vede niente di quello che hai scritto.
about-yes-server = Niente di quello che scrivi va da qualche parte. Quello che cerchi resta sul telefono.
about-yes-offline = Funziona senza rete, così nessuno può vedere dalla rete che cosa guardi.
about-yes-nobody = Nessun account, nessuna pubblicità, nessuno che conta quello che fai.
about-no-copy = Un codice di 6 cifre non ferma chi copia il telefono e prova tutti i codici. Una frase lunga sì.
about-no-force = Chi può costringerti ad aprirla. In alcuni paesi rifiutare è un reato.
about-no-malware = Un telefono che qualcun altro controlla, o un programma che guarda lo schermo.
about-no-traces = Chiamate, messaggi e calendario del telefono: quello che fai lì resta lì.
about-version = Versione { $version }
sources-pictures = Le immagini
sources-app = L’app stessa
