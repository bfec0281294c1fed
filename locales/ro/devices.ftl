### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Aparatele mele
devices-hint = Trusa dvs. și pe alt telefon sau calculator
devices-text = Fiecare are toată trusa dvs. Scoateți unul de pe listă dacă s-a pierdut sau nu mai este al dvs.
devices-add = Adăugați un aparat
devices-join = Aduceți trusa mea aici
devices-join-hint = De pe alt telefon sau calculator al dvs.
device-unnamed = Un aparat
device-heard = ultima veste: { $when }
device-remove = Scoateți de pe listă: { $name }
device-remove-text = Nu mai primește nimic din ce se scrie de acum. Când are rețea, se golește singur.
device-remove-yes = Scoateți de pe listă
device-removed = { $name } nu mai este pe listă.

## Two devices side by side

pair-show-text = Puneți aparatele unul lângă altul. Acesta arată un cod, celălalt îl preia. Este bun cinci minute.
pair-worker-text = Noul membru este lângă dvs. Acest aparat arată un cod, al lui îl preia. Este bun cinci minute.
pair-join-title = Scrieți codul altui aparat
pair-join-text = Pe celălalt aparat: Setări, Aparatele mele, Adăugați un aparat. Într-o echipă: Membrii echipei. Apoi scrieți aici ce arată.
pair-name = Numele acestui aparat
pair-name-hint = De exemplu: telefonul meu. Într-o echipă: numele dvs.
pair-coordinator-hint = Poate și să invite și să scoată membri.
pair-show-typed = Arătați un cod de scris
pair-code-text = Scrieți aceasta pe celălalt aparat:
pair-until = Bun până la { $time }.
pair-waiting = Se așteaptă celălalt aparat.
pair-check-title = Arată amândouă la fel?
pair-check-text = Priviți și celălalt ecran ({ $name }). Dacă cifrele diferă, este cineva la mijloc: spuneți nu.
pair-same = Da, la fel
pair-differ = Nu, altfel
pair-said-yes = Spuneți da și pe celălalt aparat.
pair-done = Gata. În legătură cu { $name }.
pair-again = Începeți din nou
pair-failed-not-a-code = Acesta nu este codul unui aparat. Vedeți dacă toate literele sunt corecte.
pair-failed-wrong-code = Codul nu era corect. Începeți din nou pe amândouă.
pair-failed-expired = Cele cinci minute au trecut. Începeți din nou pe amândouă.
pair-failed-declined = S-a încheiat: cele două nu arătau la fel sau cineva a spus nu. Nu s-a schimbat nimic.
pair-failed-broken = Celălalt aparat a făcut ceva ce nu poate fi corect. Nu s-a schimbat nimic.
pair-failed-has-devices = Acest aparat ține deja de altele. Scoateți-le întâi de pe listă.
crew-join = Am fost invitat într-o echipă
crew-worker-add = Adăugați un membru

## Taking over a prepared toolbox

arrive-title = Aveți deja o trusă?
take-title = Am un card cu un cod
take-hint = O trusă pe care cineva a pregătit-o cu dvs.
take-text = Aveți nevoie de codul de pe card și de cuvântul pe care doar dvs. îl știți.
take-code = Codul de pe card
take-code-hint = Opt grupe de patru semne. Litere mici sau mari, amândouă merg.
take-word = Cuvântul meu
take-word-hint = Cel ales când a fost pregătită.
take-wrong-word = Nu este acest cuvânt. Încercați din nou.
take-go = Aduceți-o aici
take-fetching = Se aduce acum.
take-done = Este aici și este a dvs. Lucruri: { $count }
take-invitation = Și echipa dvs. vă invită. Dacă vă uitați, nu se partajează nimic.
take-failed-not-a-code = Acesta nu este codul unui card. Vedeți dacă toate semnele sunt corecte.
take-failed-gone = Sub acest cod nu este nimic: a fost retras, s-a terminat sau a fost folosit.
take-failed-damaged = Ce a venit este stricat. Cereți un card nou.

## Preparing and handing over

prepare-title = Pregătiți pentru cineva
prepare-hint = Umpleți o trusă împreună și predați-o
prepare-text = Umpleți o trusă împreună cu cineva. Apoi predați-o: este a lor, iar dvs. vedeți doar ce partajează.
prepare-begin = Începeți
prepare-banner = Aceasta este trusa pentru { $name }.
prepare-close = Înapoi la a mea
prepare-open = Continuați să o umpleți
prepare-records = Lucruri: { $count }
prepare-drop = Ștergeți-o pe acest aparat
prepare-drop-text = Un cod al ei nefolosit încă nu mai merge.
hand-word = Un cuvânt pe care doar persoana îl știe
hand-word-hint = Ea îl alege. 4 litere sau mai multe. Nu îl scrieți nicăieri.
hand-word-weak = Cuvântul este prea scurt: 4 litere sau mai multe.
hand-invite = Adăugați o invitație a echipei noastre
hand-invite-hint = O poate privi mai târziu. Prin aceasta nu se partajează nimic.
hand-over = Faceți codul pentru card
hand-code-text = Pe telefonul persoanei: se deschide aplicația, „Am un card cu un cod”, apoi acest cod și cuvântul.
hand-cancel = Retrageți codul
hand-sending = Salvat pe acest aparat. Codul merge când totul este trimis.
hand-no-network = Salvat pe acest aparat. Codul merge imediat ce este rețea.
hand-waiting = Codul merge acum.
hand-taken = Persoana o are. Aici este ștearsă.
hand-over-time = Codul s-a terminat. Trusa este încă aici: faceți un cod nou.
hand-refused = Cealaltă parte nu o ia. Trusa este încă aici.

## Codes for the camera, and what both screens show

pair-pictures = câine, pisică, cal, elefant, iepure, urs, broască, găină, rață, bufniță, țestoasă, pește, balenă, albină, melc, fluture, trandafir, copac, trifoi, frunză, soare, lună, stea, nor, foc, val, zăpadă, curcubeu, măr, banană, struguri, lămâie, morcov, pâine, brânză, ou, înghețată, tort, cafea, lingură, casă, ușă, scaun, pat, lampă, cheie, lacăt, clopot, ceas, umbrelă, ochelari, pantof, șapcă, rucsac, carte, creion, foarfecă, ciocan, mașină, bicicletă, autobuz, barcă, minge, chitară
pair-show-qr = Arată un cod pentru cameră
pair-qr-text = Arată asta camerei celuilalt dispozitiv:
code-picture = Cod pentru cameră
hand-frames = Fără rețea: de la ecran la ecran
hand-frames-text = Ține telefoanele față în față. Pe al lor: „Am un card cu un cod”, apoi camera. Imaginile se rotesc până se citește tot.
hand-frames-stop = Nu mai arăta
take-frames = Citit: { $have } din { $of }. Ține camera nemișcată.
take-frames-done = Totul e citit. Acum codul și cuvântul tău.
card-print = Tipărește cardul
card-text = Două fețe, de buzunar. Altora nu le spune nimic.
card-time = Cu următoarea programare
card-nobody = Nimeni
card-who = Pe cine suni
card-how = Deschide { $address }. Alege „Am un card cu un cod”. Apoi cuvântul tău.
card-how-invited = Ține camera unui telefon deasupra imaginii. Sau deschide { $address } și alege „Am o invitație” în setări.
card-next = Următoarea programare
