### Cuvinte simple și calde. Spunem „dumneavoastră”, pe scurt „dvs.”.

## Buttons

save = Salvați
cancel = Renunțați
delete = Ștergeți
undo = Puneți la loc
back = Înapoi
call = Sunați
call-name = Sunați: { $name }
text = Scrieți un SMS
text-name = Scrieți un SMS: { $name }
go-there = Mergeți acolo
read-aloud = Citește cu voce tare
stop-reading = Oprește cititul
close = Închideți
more = Mai mult
next = Mai departe
edit = Schimbați
open = Deschideți
copied = Copiat
try-again = Încercați din nou
help-now = Ajutor acum
hide = Ascundeți
settings = Setări
home = Acasă

## States

loading = O clipă …
# $name is what was deleted, in the person's words
deleted-name = Șters: { $name }
not-known = Nu se știe
example-record = Exemplu, nu un loc adevărat

## Open or closed

open-until = Deschis. Se închide: { $time }
open-always = Deschis zi și noapte
closed-until = Închis. Se deschide: { $time }
closed = Închis
call-first = Sunați întâi
hours-unknown = Orar necunoscut
reach-until = Răspunde. Până la: { $time }
reach-always = Răspunde oricând
reach-again = Răspunde din nou: { $time }
reach-not = Acum nu răspunde
reach-unknown = Nu se știe când răspunde

## For whom, and how to come

audience-women = Femei
audience-men = Bărbați
audience-young = Sub 26 de ani
audience-older = Peste 60 de ani
audience-families = Părinți cu copii
audience-no-papers = Oameni fără acte
audience-with-animal = Oameni cu un câine sau alt animal
access-walk-in = Veniți fără programare
access-call = Sunați întâi
access-appointment = Faceți o programare
access-referral = Vă trimite cineva

## What became of an appointment: never a reproach

outcome-planned = Planificată
outcome-confirmed = Confirmată
outcome-attended = Am fost
outcome-missed = Nu s-a putut
outcome-excused = Nu am putut și am anunțat
outcome-rescheduled = Mutată în altă zi sau la altă oră
outcome-cancelled = Anulată

## The parts of the safety plan

plan-warning-signs = Cum simt că devine greu
plan-what-helps = Ce mă ajută
plan-people-and-places = Oameni și locuri care îmi fac bine
plan-reasons = Pentru ce trăiesc

## When something did not work: what happened, what was kept, what to do

fault-locked = Trusa dvs. este încuiată. Deschideți-o întâi.
fault-no-toolbox = Pe acest telefon nu este încă o trusă.
fault-toolbox-exists = Pe acest telefon este deja o trusă.
fault-wrong-secret = Codul nu este bun. { $tries ->
    [one] Mai aveți o încercare.
    [few] Mai aveți { $tries } încercări.
   *[other] Mai aveți { $tries } de încercări.
}
fault-wrong-secret-wait = Codul nu este bun. Așteptați { $wait }, apoi încercați din nou.
fault-must-wait = Prea multe încercări. Așteptați { $wait }, apoi încercați din nou.
fault-weak-secret = Alegeți cel puțin 6 cifre sau o frază de cel puțin 8 litere.
fault-secret-taken = Acesta nu poate fi folosit aici. Alegeți altul.
fault-not-found = Acest lucru nu mai este aici.
refused-name-missing = Scrieți un nume, vă rugăm.
refused-text-missing = Scrieți câteva cuvinte, vă rugăm.
refused-too-long = Textul este prea lung. Scurtați-l, vă rugăm.
refused-hours = Aceste ore nu se pot citi. Verificați-le, vă rugăm.
fault-unreadable-file = Acest fișier nu se poate citi aici. Nimic nu s-a schimbat.
fault-wrong-passphrase-or-damaged = Parola nu se potrivește cu fișierul sau fișierul este stricat. Nimic nu s-a schimbat.
fault-too-large = Acest fișier este prea mare. Nimic nu s-a schimbat.
fault-damaged = Trusa de pe acest telefon este stricată. Dacă aveți o copie, luați-o înapoi de acolo.
fault-newer = Acest lucru vine de la o versiune mai nouă a aplicației. Actualizați aplicația, vă rugăm.
fault-storage-full = Pe acest telefon nu mai este loc. Ce ați salvat înainte este tot aici.
fault-storage-gone = Memoria telefonului nu răspunde. Închideți aplicația și deschideți-o din nou.
fault-no-directory = Lista de locuri nu este încă pe acest telefon.
fault-unreachable = Aplicația nu răspunde. Închideți-o și deschideți-o din nou.
fault-internal = Ceva nu a mers în aplicație. Ce ați salvat înainte este tot aici.
