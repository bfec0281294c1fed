### Jednostavne i tople riječi. Obraćamo se sa „vi”.

## Buttons

save = Sačuvaj
cancel = Odustani
delete = Obriši
undo = Vrati
back = Nazad
call = Pozovi
call-name = Pozovi: { $name }
text = Pošalji SMS
text-name = Pošalji SMS: { $name }
go-there = Idi tamo
read-aloud = Čitaj naglas
stop-reading = Prestani čitati
close = Zatvori
more = Još
next = Dalje
edit = Promijeni
open = Otvori
copied = Kopirano
try-again = Pokušaj ponovo
help-now = Pomoć odmah
hide = Sakrij
settings = Postavke
home = Početak

## States

loading = Samo trenutak …
# $name is what was deleted, in the person's words
deleted-name = Obrisano: { $name }
not-known = Ne zna se
example-record = Primjer, nije pravo mjesto

## Open or closed

open-until = Otvoreno. Zatvara se: { $time }
open-always = Otvoreno dan i noć
closed-until = Zatvoreno. Otvara se: { $time }
closed = Zatvoreno
call-first = Prvo pozovite
hours-unknown = Radno vrijeme nije poznato
reach-until = Javlja se. Do: { $time }
reach-always = Javlja se u svako doba
reach-again = Ponovo se javlja: { $time }
reach-not = Sada se ne javlja
reach-unknown = Ne zna se kada se javlja

## For whom, and how to come

audience-women = Žene
audience-men = Muškarci
audience-young = Mlađi od 26 godina
audience-older = Stariji od 60 godina
audience-families = Roditelji s djecom
audience-no-papers = Ljudi bez dokumenata
audience-with-animal = Ljudi sa psom ili drugom životinjom
access-walk-in = Dođite bez najave
access-call = Prvo pozovite
access-appointment = Zakažite termin
access-referral = Neko vas tamo šalje

## What became of an appointment: never a reproach

outcome-planned = Planirano
outcome-confirmed = Potvrđeno
outcome-attended = Susret je održan
outcome-missed = Nije uspjelo
outcome-excused = Nije uspjelo, ali oni znaju
outcome-rescheduled = Pomjereno na drugo vrijeme
outcome-cancelled = Otkazano

## The parts of the safety plan

plan-warning-signs = Po čemu vidim da postaje teško
plan-what-helps = Šta mi pomaže
plan-people-and-places = Ljudi i mjesta koji mi prijaju
plan-reasons = Za šta živim

## When something did not work: what happened, what was kept, what to do

fault-locked = Vaša kutija je zaključana. Prvo je otvorite.
fault-no-toolbox = Na ovom telefonu još nema kutije.
fault-toolbox-exists = Na ovom telefonu već postoji kutija.
fault-wrong-secret = Kod nije tačan. { $tries ->
    [one] Imate još { $tries } pokušaj.
    [few] Imate još { $tries } pokušaja.
   *[other] Imate još { $tries } pokušaja.
}
fault-wrong-secret-wait = Kod nije tačan. Pokušajte ponovo kad prođe ovoliko vremena: { $wait }.
fault-must-wait = Previše pokušaja. Pokušajte ponovo kad prođe ovoliko vremena: { $wait }.
fault-weak-secret = Izaberite bar 6 cifara ili rečenicu od bar 8 slova.
fault-secret-taken = Ovaj ovdje ne može. Izaberite drugi.
fault-not-found = Ovoga više nema ovdje.
refused-name-missing = Molimo, napišite ime.
refused-text-missing = Molimo, napišite nekoliko riječi.
refused-too-long = Ovaj tekst je predugačak. Molimo, skratite ga.
refused-hours = Ovo vrijeme se ne može pročitati. Molimo, provjerite ga.
fault-unreadable-file = Ova datoteka se ovdje ne može pročitati. Ništa nije promijenjeno.
fault-wrong-passphrase-or-damaged = Lozinka ne odgovara ovoj datoteci ili je datoteka oštećena. Ništa nije promijenjeno.
fault-too-large = Ova datoteka je prevelika. Ništa nije promijenjeno.
fault-damaged = Kutija na ovom telefonu je oštećena. Ako imate kopiju, vratite je odatle.
fault-newer = Ovo je napravila novija verzija aplikacije. Molimo, ažurirajte aplikaciju.
fault-storage-full = Na ovom telefonu više nema mjesta. Ono što ste ranije sačuvali još je tu.
fault-storage-gone = Memorija telefona ne odgovara. Zatvorite aplikaciju i otvorite je ponovo.
fault-no-directory = Spisak mjesta još nije na ovom telefonu.
fault-unreachable = Aplikacija ne odgovara. Zatvorite je i otvorite ponovo.
fault-internal = Nešto u aplikaciji nije uspjelo. Ono što ste ranije sačuvali još je tu.
