### Woorden op veel schermen. Eenvoudig en vriendelijk. We zeggen "je".

## Buttons

save = Opslaan
cancel = Annuleren
delete = Verwijderen
undo = Terugzetten
back = Terug
call = Bellen
call-name = { $name } bellen
text = Sms sturen
text-name = Sms sturen naar { $name }
go-there = Erheen gaan
read-aloud = Voorlezen
stop-reading = Stop met voorlezen
close = Sluiten
more = Meer
next = Volgende
edit = Wijzigen
open = Openen
copied = Gekopieerd
try-again = Opnieuw proberen
help-now = Hulp nu
hide = Verbergen
settings = Instellingen
home = Begin

## States

loading = Even wachten …
deleted-name = { $name } is verwijderd
not-known = Niet bekend
example-record = Voorbeeld, geen echte plek

## Open or closed

open-until = Open tot { $time }
open-always = Dag en nacht open
closed-until = Gesloten tot { $time }
closed = Gesloten
call-first = Bel eerst
hours-unknown = Uren niet bekend
reach-until = Bereikbaar tot { $time }
reach-always = Altijd bereikbaar
reach-again = Weer bereikbaar: { $time }
reach-not = Nu niet bereikbaar
reach-unknown = Niet bekend wanneer bereikbaar

## For whom, and how to come

audience-women = Vrouwen
audience-men = Mannen
audience-young = Jonger dan 26
audience-older = Ouder dan 60
audience-families = Ouders met kinderen
audience-no-papers = Mensen zonder papieren
audience-with-animal = Mensen met een hond of ander dier
access-walk-in = Loop gewoon binnen
access-call = Bel eerst
access-appointment = Maak een afspraak
access-referral = Iemand stuurt je door

## What became of an appointment: never a reproach

outcome-planned = Gepland
outcome-confirmed = Bevestigd
outcome-attended = Ik ben gegaan
outcome-missed = Het is niet gelukt
outcome-excused = Ik kon niet, en heb het laten weten
outcome-rescheduled = Naar een ander moment verplaatst
outcome-cancelled = Afgezegd

## The parts of the safety plan

plan-warning-signs = Hoe ik merk dat het moeilijk wordt
plan-what-helps = Wat mij helpt
plan-people-and-places = Mensen en plekken die me goed doen
plan-reasons = Waar ik voor leef

## When something did not work: what happened, what was kept, what to do

fault-locked = Je gereedschapskist is dicht. Open ze eerst.
fault-no-toolbox = Er is nog geen gereedschapskist op deze telefoon.
fault-toolbox-exists = Er is al een gereedschapskist op deze telefoon.
fault-wrong-secret = Dat is niet de juiste code. { $tries ->
    [one] Je kan nog één keer proberen.
   *[other] Je kan nog { $tries } keer proberen.
}
fault-wrong-secret-wait = Dat is niet de juiste code. Wacht { $wait } en probeer dan opnieuw.
fault-must-wait = Te veel pogingen. Wacht { $wait } en probeer dan opnieuw.
fault-weak-secret = Kies minstens 6 cijfers, of een zin van minstens 8 letters.
fault-secret-taken = Deze kan hier niet. Kies een andere.
fault-not-found = Dit is hier niet meer.
refused-name-missing = Schrijf een naam.
refused-text-missing = Schrijf een paar woorden.
refused-too-long = Deze tekst is te lang. Maak hem korter.
refused-hours = Deze uren kunnen niet gelezen worden. Kijk ze na.
fault-unreadable-file = Dit bestand kan hier niet gelezen worden. Er is niets veranderd.
fault-wrong-passphrase-or-damaged = Het wachtwoord hoort niet bij dit bestand, of het bestand is beschadigd. Er is niets veranderd.
fault-too-large = Dit bestand is te groot. Er is niets veranderd.
fault-damaged = De gereedschapskist op deze telefoon is beschadigd. Heb je een veilige kopie, zet die dan terug.
fault-newer = Een nieuwere versie van de app heeft dit gemaakt. Werk de app bij.
fault-storage-full = Er is geen plaats meer op deze telefoon. Wat je eerder opsloeg, is er nog.
fault-storage-gone = Het geheugen van de telefoon antwoordt niet. Sluit de app en open ze opnieuw.
fault-no-directory = De lijst met plekken staat nog niet op deze telefoon.
fault-unreachable = De app antwoordt niet. Sluit ze en open ze opnieuw.
fault-internal = Er ging iets mis in de app. Wat je eerder opsloeg, is er nog.
