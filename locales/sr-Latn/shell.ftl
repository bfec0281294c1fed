### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Glavni ekrani
nav-people = Ljudi
nav-times = Termini
nav-find = Traži
nav-help = Pomoć
nav-steps = Koraci
nav-plan = Moj plan
nav-notes = Beleške
nav-about = O aplikaciji

## When the app cannot start

no-engine-title = Ne može da se otvori ovde
no-engine-text = Ovaj pregledač je prestar ili ovaj prozor ništa ne čuva. Ništa vaše nije izgubljeno.
no-engine-help = Ažurirajte pregledač ili otvorite ovu stranicu u drugom. Brojevi za pomoć svejedno rade.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Ovaj deo još nije tu
chunk-missing-text = Nije mogao da se učita. Ono što ste napisali je sačuvano. Proverite mrežu i pokušajte ponovo.
other-tab-title = Otvoreno u drugoj kartici
other-tab-text = Vaša kutija je otvorena u drugoj kartici ili prozoru. Zatvorite je tamo ili nastavite ovde.
other-tab-take-over = Nastavi ovde

## The start

welcome-title = Dobro došli
welcome-text = Koji jezik želite?
protect-title = Zaštitite svoju kutiju
protect-legend = Ko ne sme da otvori kutiju?
protect-code = Kod od 6 ili više cifara
protect-code-hint = Zaustavlja onoga ko uzme vaš telefon. Ne zaustavlja onoga ko kopira šta je u njemu.
protect-passphrase = Vaša rečenica
protect-passphrase-hint = Duga rečenica zaustavlja i onoga ko kopira telefon.
protect-session = Ne čuvaj ništa na ovom telefonu
protect-session-hint = Za telefon koji nije vaš: sve nestaje kad zatvorite aplikaciju.
protect-later = Izaberi kasnije, prvo razgledaj
secret-code-title = Izaberite svoj kod
secret-code = Kod
secret-code-hint = 6 ili više cifara. Ne vaš rođendan.
secret-passphrase-title = Izaberite svoju rečenicu
secret-passphrase = Vaša rečenica
secret-passphrase-hint = 8 ili više slova. Dobre su četiri reči koje pamtite.
secret-again-title = Još jednom
secret-again = Isto to ponovo
secret-differs = To dvoje nije isto. Pokušajte ponovo.
after-title = Spremno je
after-text = Kutija je samo vaša. Šta sledi, zavisi od vas; možete i kasnije.
after-go = U moju kutiju

## About me

me-title = O meni
me-text = Nije obavezno. Nikad ne napušta ovaj telefon.
me-release = Moj prvi dan
me-release-hint = Koraci i kartica prvih nedelja počinju tog dana.
me-release-forget = Zaboravi ovaj dan
me-country = Zemlja u kojoj sam
me-country-hint = Da pravi brojevi za hitne slučajeve budu prvi.

## Whether what is saved stays

kept-files = Ono što sačuvate ostaje u datoteci na ovom uređaju.
kept-promised = Ono što sačuvate ostaje na ovom telefonu. Pregledač je obećao da će to čuvati.
kept-maybe = Ono što sačuvate ostaje na ovom telefonu, ali pregledač može to da ukloni kad mu treba mesta. Stavite aplikaciju na početni ekran ili napravite kopiju.
kept-session = Na ovom telefonu se ništa ne čuva. Sve nestaje kad zatvorite aplikaciju.
kept-not-possible = Ovaj prozor ne može ništa da čuva. Sve radi dok ga ne zatvorite; onda nestaje. Da se čuva, otvorite aplikaciju u običnom prozoru.
keep-from-now = Od sada čuvaj na ovom telefonu
damaged-records = { $count ->
    [one] { $count } unos ne može da se pročita. Ostaje kakav jeste.
    [few] { $count } unosa ne mogu da se pročitaju. Ostaju kakvi jesu.
   *[other] { $count } unosa ne može da se pročita. Ostaju kakvi jesu.
}

## The lock

open-title = Otvori moju kutiju
open-wait = Previše pokušaja. Možete ponovo kad prođe ovoliko vremena: { $wait }.
open-lost = Ne sećam se
open-by-code = Otvori mojim kodom
open-paper = Kod na vašem papiru
open-paper-hint = Zapisali ste ga kad ste napravili kutiju. Razmaci nisu važni.
open-find = Nađi mesto bez otvaranja
open-by-phone = Koristi bravu ovog telefona
open-another = Ja sam neko drugi
pad-delete = Obriši poslednju cifru

## The first screen

home-title = Šta vam sada treba?
home-needs = Šta mi treba
home-people = Moji ljudi
home-no-people = Ovde još nema nikoga. Dodajte nekoga ko vam prija.
home-add-person = Dodaj nekoga
home-all-people = Svi moji ljudi
home-next-time = Moj sledeći sastanak
home-no-time = Ništa nije planirano.
home-add-time = Dodaj sastanak
home-next-step = Moj sledeći korak
home-no-step = Nijedan korak vas ne čeka.
home-all-steps = Svi moji koraci
home-mine = Moje
home-plan-hint = Za kad postane teško
home-notes-hint = Samo za vas
home-installing = Spisak mesta se priprema: { $percent } %
home-read-card = Pročitaj karticu

## Settings

settings-language = Jezik
settings-look = Izgled
settings-theme = Svetlo ili tamno
settings-theme-phone = Kao na mom telefonu
settings-theme-light = Svetlo
settings-theme-dark = Tamno
settings-text = Veličina slova
settings-text-normal = Obična
settings-text-large = Velika
settings-text-larger = Veoma velika
settings-no-voice = Ovaj uređaj ne može da čita naglas na ovom jeziku.
settings-safe = Zaštita
lock-now = Zaključaj sada
lock-leave = Izađi, ne čuvaj ništa
lock-leave-text = Ono što je u kutiji nestaće.
safe-title = Kod, kod na papiru, kopija
safe-hint = Promenite kod ili vratite kopiju
change-title = Promeni moj kod
change-now = Kod ili rečenica koja je sada otvara
change-now-hint = Ako ste ga zaboravili i ušli kodom s papira, ostavite prazno.
change-kind = Čime se otvara?
change-new = Novi kod ili rečenica
change-done = Gotovo. Od sada je otvara novo.
paper-title = Kod na papiru
paper-text = Ako zaboravite kod, samo ovaj otvara kutiju. Niko drugi ne može.
paper-show = Pokaži mi kod da ga zapišem
paper-write = Zapišite ovo na papir
paper-once = Prikazuje se samo jednom. Stariji kod s papira više ne važi. Držite ga dalje od telefona.
paper-done = Zapisano je
export-title = Napravi sigurnu kopiju
export-text = Jedna zapečaćena datoteka sa svime. Bez njene rečenice niko je ne može pročitati, ni vi.
export-phrase = Rečenica kopije
export-button = Sačuvaj kopiju
export-done = Kopija je među preuzetim datotekama.
export-at = Kopija je ovde: { $place }
restore-title = Vrati kopiju
restore-text = Ono što je u kopiji dodaje se ovome ovde. Ništa se ne gubi.
restore-choose = Izaberi datoteku
restore-chosen = Datoteka je izabrana. Izaberi drugu
restore-button = Vrati
restore-done = Gotovo. Novo: { $added }. Promenjeno: { $updated }.
phone-lock-title = Otvaranje bravom ovog telefona
phone-lock-text = Vaš prst, lice ili kod telefona tada otvara i kutiju. Ko može da otključa ovaj telefon, može da je otvori. Telefon može da prikaže ključ sa imenom Besace.
phone-lock-on = Koristi bravu telefona
phone-lock-off = Ne koristi je više
phone-lock-done = Brava telefona sada otvara vašu kutiju.
phone-lock-gone = Sada samo vaš kod otvara vašu kutiju.
phone-lock-cannot = Ovaj telefon to ne može ili ste rekli ne. Vaš kod radi kao i pre.
erase-title = Brisanje
erase-hint = Skida sve s ovog telefona, odmah i zauvek. Kopija na drugom mestu ostaje.
erase-button = Obriši sve
erase-ask = Obrisati sve?
erase-ask-text = Ljudi, sastanci, koraci, plan i beleške će nestati. To ne može da se vrati.
erase-done = Sve je obrisano.
install-title = Stavite na početni ekran
install-text = Otvorite meni pregledača i izaberite „Dodaj na početni ekran“. Onda se otvara i bez mreže, a pregledač je bolje čuva.
install-guise = Ime i slika na ekranu. Izaberite pre dodavanja.
update-title = Nova verzija je spremna
update-text = Završite ono što pišete. Onda je učitajte.
update-now = Učitaj sada

## What it protects

about-title = Šta ovo štiti, a šta ne
about-text = Vaša kutija je zapečaćena na vašem telefonu. Vi odlučujete šta ulazi u nju i ko je vidi.
about-yes = Štiti
about-no = Ne štiti
about-yes-phone = Ko uzme vaš zaključan telefon ne vidi ništa od onoga što ste napisali.
about-yes-server = Ništa što pišete nikuda se ne šalje. Ono što tražite ostaje na telefonu.
about-yes-offline = Radi bez mreže, pa niko preko mreže ne može da vidi šta gledate.
about-yes-nobody = Nema naloga, nema reklama, niko ne broji šta radite.
about-no-copy = Kod od 6 cifara ne zaustavlja onoga ko kopira telefon i proba sve kodove. Duga rečenica zaustavlja.
about-no-force = Od nekoga ko može da vas natera da je otvorite. U nekim zemljama odbijanje je protiv zakona.
about-no-malware = Telefon kojim upravlja neko drugi ili program koji gleda ekran.
about-no-traces = Pozivi, poruke i kalendar telefona: što tamo radite, tamo i ostaje.
about-version = Verzija { $version }
sources-pictures = Slike
sources-app = Sama aplikacija
