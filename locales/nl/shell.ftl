### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Hoofdschermen
nav-people = Mensen
nav-times = Afspraken
nav-find = Zoeken
nav-help = Hulp
nav-steps = Stappen
nav-plan = Mijn plan
nav-notes = Notities
nav-about = Over de app

## When the app cannot start

no-engine-title = Dit kan hier niet open
no-engine-text = Deze browser is te oud, of dit venster bewaart niets. Er is niets van jou verloren.
no-engine-help = Werk de browser bij, of open deze pagina in een andere. De hulpnummers werken toch.
chunk-missing-title = Dit deel is er nog niet
chunk-missing-text = Het kon niet worden geladen. Wat je schreef is bewaard. Kijk of er netwerk is en probeer opnieuw.
other-tab-title = Open in een ander tabblad
other-tab-text = Je gereedschapskist is open in een ander tabblad of venster. Sluit dat, of ga hier verder.
other-tab-take-over = Hier verdergaan

## The start

welcome-title = Welkom
welcome-text = Welke taal wil je?
protect-title = Je gereedschapskist beschermen
protect-legend = Wie mag hem niet kunnen openen?
protect-code = Een code van 6 cijfers of meer
protect-code-hint = Houdt iemand tegen die je telefoon pakt. Niet iemand die de inhoud kopieert.
protect-passphrase = Een eigen zin
protect-passphrase-hint = Een lange houdt ook iemand tegen die de telefoon kopieert.
protect-session = Niets bewaren op deze telefoon
protect-session-hint = Voor een telefoon die niet van jou is: alles is weg als je de app sluit.
protect-later = Later kiezen, eerst rondkijken
secret-code-title = Kies je code
secret-code = Code
secret-code-hint = 6 cijfers of meer. Niet je geboortedatum.
secret-passphrase-title = Kies je zin
secret-passphrase = Je zin
secret-passphrase-hint = 8 letters of meer. Vier woorden die je onthoudt zijn goed.
secret-again-title = Nog een keer
secret-again = Nog eens hetzelfde
secret-differs = De twee zijn niet gelijk. Probeer opnieuw.
after-title = Het is klaar
after-text = Je gereedschapskist is alleen van jou. Wat volgt hoeft niet; het kan ook later.
after-go = Naar mijn gereedschapskist

## About me

me-title = Over mij
me-text = Niet verplicht. Het verlaat deze telefoon nooit.
me-release = Mijn eerste dag
me-release-hint = De stappen en de kaart van de eerste weken beginnen op die dag.
me-release-forget = Deze dag vergeten
me-country = Mijn land nu
me-country-hint = Dan staan de juiste noodnummers eerst.

## Whether what is saved stays

kept-files = Wat je bewaart blijft in een bestand op dit toestel.
kept-promised = Wat je bewaart blijft op deze telefoon. De browser heeft beloofd het te houden.
kept-maybe = Wat je bewaart blijft op deze telefoon, maar de browser kan het wissen als er plaats nodig is. Zet de app op het startscherm, of maak een veilige kopie.
kept-session = Op deze telefoon wordt niets bewaard. Alles is weg als je de app sluit.
kept-not-possible = Dit venster kan niets bewaren. Alles werkt tot je het sluit; dan is het weg. Open de app in een gewoon venster om te bewaren.
keep-from-now = Vanaf nu op deze telefoon bewaren
damaged-records = { $count ->
    [one] Eén item kan niet gelezen worden. Het blijft zoals het is.
   *[other] { $count } items kunnen niet gelezen worden. Ze blijven zoals ze zijn.
}

## The lock

open-title = Mijn gereedschapskist openen
open-wait = Te veel pogingen. Je kunt opnieje proberen over { $wait }.
open-lost = Ik ben het vergeten
open-by-code = Openen met mijn code
open-paper = De code op je papier
open-paper-hint = Je schreef hem op toen je de kist maakte. Spaties tellen niet.
open-find = Een plek zoeken zonder openen
open-by-phone = Het slot van deze telefoon gebruiken
open-another = Ik ben iemand anders
pad-delete = Laatste cijfer wissen

## The first screen

home-title = Wat heb je nu nodig?
home-needs = Wat ik nodig heb
home-people = Mijn mensen
home-no-people = Nog niemand hier. Voeg iemand toe die je goeddoet.
home-add-person = Iemand toevoegen
home-all-people = Al mijn mensen
home-next-time = Mijn volgende afspraak
home-no-time = Niets gepland.
home-add-time = Een afspraak toevoegen
home-next-step = Mijn volgende stap
home-no-step = Er wacht geen stap op je.
home-all-steps = Al mijn stappen
home-mine = Van mij
home-plan-hint = Voor als het moeilijk wordt
home-notes-hint = Alleen voor jou
home-installing = De lijst van plekken wordt klaargezet: { $percent } %
home-read-card = De kaart lezen

## Settings

settings-language = Taal
settings-look = Hoe het eruitziet
settings-theme = Licht of donker
settings-theme-phone = Zoals mijn telefoon
settings-theme-light = Licht
settings-theme-dark = Donker
settings-text = Grootte van de letters
settings-text-normal = Gewoon
settings-text-large = Groot
settings-text-larger = Heel groot
settings-no-voice = Dit toestel kan deze taal niet voorlezen.
settings-safe = Bescherming
lock-now = Nu vergrendelen
lock-leave = Weggaan, niets bewaren
lock-leave-text = Wat in de gereedschapskist zit, is dan weg.
safe-title = Code, papieren code, veilige kopie
safe-hint = Code wijzigen, of een kopie terugzetten
change-title = Mijn code wijzigen
change-now = De code of zin die hem nu opent
change-now-hint = Ben je het vergeten en kwam je binnen met de papieren code? Laat dit leeg.
change-kind = Waarmee moet hij opengaan?
change-new = De nieuwe
change-done = Klaar. Vanaf nu opent de nieuwe.
paper-title = Een code op papier
paper-text = Vergeet je je code, dan opent alleen deze de kist. Niemand anders kan dat.
paper-show = Toon een code om op te schrijven
paper-write = Schrijf dit op papier
paper-once = Hij wordt maar één keer getoond. Een oudere papieren code werkt niet meer. Bewaar hem niet bij de telefoon.
paper-done = Ik heb hem opgeschreven
export-title = Een veilige kopie maken
export-text = Eén verzegeld bestand met alles. Zonder de zin kan niemand het lezen, ook jij niet.
export-phrase = Zin van de kopie
export-button = Kopie bewaren
export-done = De kopie staat bij je downloads.
export-at = De kopie staat hier: { $place }
restore-title = Een kopie terugzetten
restore-text = Wat in de kopie zit, komt bij wat hier is. Er gaat niets verloren.
restore-choose = Kies het bestand
restore-chosen = Bestand gekozen. Kies een ander
restore-button = Terugzetten
restore-done = Klaar. Nieuw: { $added }. Gewijzigd: { $updated }.
phone-lock-title = Openen met het slot van deze telefoon
phone-lock-text = Je vinger, je gezicht of de code van de telefoon opent dan ook de gereedschapskist. Wie deze telefoon kan ontgrendelen, kan ze openen. De telefoon kan een sleutel tonen met de naam Besace.
phone-lock-on = Het slot van de telefoon gebruiken
phone-lock-off = Niet meer gebruiken
phone-lock-done = Het slot van de telefoon opent nu je gereedschapskist.
phone-lock-gone = Alleen je code opent nu je gereedschapskist.
phone-lock-cannot = Deze telefoon kan het niet, of je zei nee. Je code werkt zoals voorheen.
erase-title = Wissen
erase-hint = Haalt alles van deze telefoon, meteen en voorgoed. Een kopie elders blijft.
erase-button = Alles wissen
erase-ask = Alles wissen?
erase-ask-text = Mensen, afspraken, stappen, plan en notities zijn dan weg. Dit kan niet ongedaan worden gemaakt.
erase-done = Alles is gewist.
install-title = Zet hem op je startscherm
install-text = Open het menu van de browser en kies “Toevoegen aan startscherm”. Dan opent hij zonder netwerk, en de browser bewaart hem beter.
install-guise = De naam en het beeld daar. Kies voor je hem toevoegt.
update-title = Er is een nieuwe versie klaar
update-text = Maak eerst af wat je schrijft. Laad hem daarna.
update-now = Nu laden

## What it protects

about-title = Wat dit beschermt, en wat niet
about-text = Je gereedschapskist is een verzegelde kist op je telefoon. Jij beslist wat erin gaat en wie het ziet.
about-yes = Het beschermt
about-no = Het beschermt niet
about-yes-phone = Wie je vergrendelde telefoon pakt, ziet niets van wat je schreef.
about-yes-server = Niets wat je schrijft wordt verstuurd. Wat je zoekt blijft op de telefoon.
about-yes-offline = Hij werkt zonder netwerk, dus niemand ziet via het netwerk wat je bekijkt.
about-yes-nobody = Geen account, geen reclame, niemand die telt wat je doet.
about-no-copy = Een code van 6 cijfers houdt niemand tegen die de telefoon kopieert en alle codes probeert. Een lange zin wel.
about-no-force = Tegen iemand die je kan dwingen hem te openen. In sommige landen is weigeren strafbaar.
about-no-malware = Een telefoon die iemand anders beheert, of een programma dat meekijkt.
about-no-traces = Oproepen, berichten en de agenda van de telefoon: wat je daar doet, blijft daar.
about-version = Versie { $version }
sources-pictures = De plaatjes
sources-app = De app zelf
