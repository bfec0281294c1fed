### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Ecrane principale
nav-people = Oameni
nav-times = Orar
nav-find = Căutare
nav-help = Ajutor
nav-steps = Pași
nav-plan = Planul meu
nav-notes = Notițe
nav-about = Despre

## When the app cannot start

no-engine-title = Nu se poate deschide aici
no-engine-text = Browserul este prea vechi sau fereastra nu păstrează nimic. Nu s-a pierdut nimic din ce este al dvs.
no-engine-help = Actualizați browserul sau deschideți pagina în altul. Numerele de ajutor merg oricum.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Această parte nu este încă aici
chunk-missing-text = Nu s-a putut încărca. Ce ați scris s-a păstrat. Verificați rețeaua, apoi încercați din nou.
other-tab-title = Deschisă în altă filă
other-tab-text = Trusa dvs. este deschisă în altă filă sau fereastră. Închideți-o pe aceea sau continuați aici.
other-tab-take-over = Continuați aici

## The start

welcome-title = Bun venit
welcome-text = Ce limbă doriți?
protect-title = Protejați trusa dvs.
protect-legend = Cine nu trebuie să o poată deschide?
protect-code = Un cod de 6 cifre sau mai multe
protect-code-hint = Oprește pe cine vă ia telefonul în mână. Nu oprește pe cine copiază ce este în el.
protect-passphrase = O frază a dvs.
protect-passphrase-hint = Una lungă oprește și pe cine copiază telefonul.
protect-session = Nu păstra nimic pe acest telefon
protect-session-hint = Pentru un telefon care nu este al dvs.: totul dispare când închideți aplicația.
protect-later = Aleg mai târziu, întâi mă uit
secret-code-title = Alegeți codul dvs.
secret-code = Cod
secret-code-hint = 6 cifre sau mai multe. Nu ziua de naștere.
secret-passphrase-title = Alegeți fraza dvs.
secret-passphrase = Fraza dvs.
secret-passphrase-hint = 8 litere sau mai multe. Patru cuvinte pe care le țineți minte sunt bune.
secret-again-title = Încă o dată
secret-again = Același lucru din nou
secret-differs = Cele două nu sunt la fel. Încercați din nou.
after-title = Este gata
after-text = Trusa este numai a dvs. Restul e cum doriți; puteți face și mai târziu.
after-go = La trusa mea

## About me

me-title = Despre mine
me-text = Nu este obligatoriu. Nu pleacă niciodată de pe acest telefon.
me-release = Prima mea zi
me-release-hint = Pașii și fișa primelor săptămâni încep în acea zi.
me-release-forget = Uită această zi
me-country = Țara mea acum
me-country-hint = Ca să fie întâi numerele de urgență potrivite.

## Whether what is saved stays

kept-files = Ce salvați rămâne într-un fișier pe acest dispozitiv.
kept-promised = Ce salvați rămâne pe acest telefon. Browserul a promis să păstreze.
kept-maybe = Ce salvați rămâne pe acest telefon, dar browserul poate șterge când are nevoie de loc. Puneți aplicația pe ecranul de pornire sau faceți o copie.
kept-session = Pe acest telefon nu se păstrează nimic. Totul dispare când închideți aplicația.
kept-not-possible = Această fereastră nu poate păstra nimic. Totul merge până o închideți; apoi dispare. Deschideți aplicația într-o fereastră obișnuită ca să păstreze.
keep-from-now = De acum păstrează pe acest telefon
damaged-records = { $count ->
    [one] Un rând nu se poate citi. Rămâne așa cum este.
    [few] { $count } rânduri nu se pot citi. Rămân așa cum sunt.
   *[other] { $count } de rânduri nu se pot citi. Rămân așa cum sunt.
}

## The lock

open-title = Deschideți trusa mea
open-wait = Prea multe încercări. Puteți încerca din nou peste { $wait }.
open-lost = Am uitat
open-by-code = Deschideți cu codul meu
open-paper = Codul de pe hârtie
open-paper-hint = L-ați scris când ați făcut trusa. Spațiile nu contează.
open-find = Găsiți un loc fără să deschideți
open-by-phone = Folosiți blocarea acestui telefon
open-another = Sunt altcineva
pad-delete = Ștergeți ultima cifră

## The first screen

home-title = De ce aveți nevoie acum?
home-needs = De ce am nevoie
home-people = Oamenii mei
home-no-people = Încă nu este nimeni aici. Adăugați pe cineva care vă face bine.
home-add-person = Adăugați pe cineva
home-all-people = Toți oamenii mei
home-next-time = Următoarea mea programare
home-no-time = Nimic planificat.
home-add-time = Adăugați o programare
home-next-step = Următorul meu pas
home-no-step = Niciun pas nu vă așteaptă.
home-all-steps = Toți pașii mei
home-mine = Ale mele
home-plan-hint = Pentru când devine greu
home-notes-hint = Numai pentru dvs.
home-installing = Lista de locuri se pregătește: { $percent } %
home-read-card = Citiți fișa

## Settings

settings-language = Limbă
settings-look = Cum arată
settings-theme = Luminos sau întunecat
settings-theme-phone = Ca pe telefonul meu
settings-theme-light = Luminos
settings-theme-dark = Întunecat
settings-text = Mărimea literelor
settings-text-normal = Normală
settings-text-large = Mare
settings-text-larger = Foarte mare
settings-no-voice = Acest aparat nu poate citi cu voce tare în această limbă.
settings-safe = Protecție
lock-now = Încuiați acum
lock-leave = Ieșiți, nu păstra nimic
lock-leave-text = Ce este în trusă va dispărea.
safe-title = Cod, cod pe hârtie, copie
safe-hint = Schimbați codul sau aduceți înapoi o copie
change-title = Schimbați codul meu
change-now = Codul sau fraza care o deschide acum
change-now-hint = Dacă l-ați uitat și ați intrat cu codul de pe hârtie, lăsați gol.
change-kind = Cu ce să se deschidă?
change-new = Cel nou
change-done = Gata. De acum o deschide cel nou.
paper-title = Un cod pe hârtie
paper-text = Dacă uitați codul, numai acesta deschide trusa. Nimeni altcineva nu poate.
paper-show = Arată-mi un cod de scris
paper-write = Scrieți asta pe hârtie
paper-once = Se arată o singură dată. Un cod mai vechi de pe hârtie nu mai merge. Țineți-l departe de telefon.
paper-done = L-am scris
export-title = Faceți o copie sigură
export-text = Un singur fișier sigilat, cu tot. Fără fraza lui nu îl poate citi nimeni, nici dvs.
export-phrase = Fraza copiei
export-button = Salvați copia
export-done = Copia este în descărcările dvs.
export-at = Copia este aici: { $place }
restore-title = Aduceți înapoi o copie
restore-text = Ce este în copie se adaugă la ce este aici. Nu se pierde nimic.
restore-choose = Alegeți fișierul
restore-chosen = Fișier ales. Alegeți altul
restore-button = Aduceți înapoi
restore-done = Gata. Noi: { $added }. Schimbate: { $updated }.
phone-lock-title = Deschideți cu blocarea acestui telefon
phone-lock-text = Degetul, fața sau codul telefonului deschide atunci și trusa. Oricine poate debloca acest telefon o poate deschide. Telefonul poate arăta o cheie numită Besace.
phone-lock-on = Folosiți blocarea telefonului
phone-lock-off = Nu o mai folosiți
phone-lock-done = Blocarea telefonului deschide acum trusa dvs.
phone-lock-gone = Acum doar codul dvs. deschide trusa.
phone-lock-cannot = Acest telefon nu poate, sau ați spus nu. Codul dvs. merge ca înainte.
erase-title = Ștergere
erase-hint = Ia totul de pe acest telefon, imediat și pentru totdeauna. O copie din altă parte rămâne.
erase-button = Ștergeți tot
erase-ask = Ștergeți tot?
erase-ask-text = Oamenii, programările, pașii, planul și notițele vor dispărea. Nu se poate da înapoi.
erase-done = Totul a fost șters.
install-title = Puneți pe ecranul de pornire
install-text = Deschideți meniul browserului și alegeți „Adăugați pe ecranul de pornire”. Apoi se deschide și fără internet, iar browserul o păstrează mai bine.
install-guise = Numele și imaginea de acolo. Alegeți înainte de a adăuga.
update-title = Este gata o versiune nouă
update-text = Terminați ce scrieți. Apoi încărcați-o.
update-now = Încărcați-o acum

## What it protects

about-title = Ce protejează și ce nu
about-text = Trusa dvs. este o cutie sigilată pe telefon. Dvs. hotărâți ce intră și cine vede.
about-yes = Protejează
about-no = Nu protejează
about-yes-phone = Cine vă ia telefonul blocat nu vede nimic din ce ați scris.
about-yes-server = Nimic din ce scrieți nu este trimis undeva. Ce căutați rămâne pe telefon.
about-yes-offline = Merge fără internet, așa că nimeni nu poate vedea din rețea la ce vă uitați.
about-yes-nobody = Fără cont, fără reclame, nimeni care numără ce faceți.
about-no-copy = Un cod de 6 cifre nu oprește pe cine copiază telefonul și încearcă toate codurile. O frază lungă da.
about-no-force = Cineva care vă poate obliga să o deschideți. În unele țări refuzul este o faptă pedepsită.
about-no-malware = Un telefon controlat de altcineva sau un program care privește ecranul.
about-no-traces = Apelurile, mesajele și calendarul telefonului: ce faceți acolo rămâne acolo.
about-version = Versiunea { $version }
sources-pictures = Imaginile
sources-app = Aplicația însăși
