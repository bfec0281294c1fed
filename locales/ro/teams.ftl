### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Partajare
teams-title = Echipele mele
teams-hint = Arătați lucruri anume celor care vă ajută
teams-none = Nu partajați cu nimeni. Tot ce scrieți este doar pentru dvs.
teams-accept = Am o invitație
teams-entries = Lucruri partajate: { $count }
teams-not-connected = Fără legătură
role-worker = Membru al echipei
role-coordinator = Coordonează echipa
reader-new = nou

## An invitation

invited-title = O invitație
invited-text = Ați primit un cod, un card sau un link de la o echipă. Vedeți întâi de la cine este. Dacă vă uitați, nu se partajează nimic.
invited-by-link = Ați deschis o invitație. Vedeți întâi de la cine este. Dacă vă uitați, nu se partajează nimic.
invited-code = Codul
invited-code-hint = De pe card, din mesaj sau de pe ecranul echipei. Spațiile nu contează.
invited-look = Vedeți de la cine este
invited-other = Alt cod
invited-looking = Se întreabă de la cine este …
invited-no-network = Nu este rețea sau cealaltă parte nu răspunde. Se încearcă din nou de la sine.
invited-not-a-code = Aceasta nu este o invitație. Vedeți dacă toate literele sunt corecte.
invited-elsewhere = Această invitație este pentru alt loc: { $address }. Deschideți aplicația acolo.
invited-gone = Această invitație nu mai există: s-a terminat sau a fost folosită. Cereți una nouă.
invited-from = { $team } vă invită.
invited-terms = Încă nu se partajează nimic. Dvs. alegeți fiecare lucru și vă puteți opri oricând.
invited-name = Numele pe care îl văd
invited-name-hint = Ajunge prenumele sau un nume inventat.
invited-name-missing = Scrieți numele pe care să îl vadă.
invited-phone = Numărul la care pot suna
invited-phone-hint = Îl puteți lăsa gol.
invited-not-now = Nu acum
invited-accept = Acceptați
invited-done = Sunteți în legătură cu { $team }. Încă nu văd nimic.

## One team

team-knows-you = Vă cunosc ca { $name }.
team-until = Se termină pe { $day }.
team-sees = Ce văd ei
team-sees-nothing = Nimic. Partajați un lucru din pagina lui: pe cineva al dvs. sau o programare.
team-sees-text = Exact aceasta:
team-readers = Cine poate citi
team-ended = Nu mai partajați cu această echipă.
team-stop-all = Nu mai partajați toate acestea
team-leave = Încheiați cu această echipă
team-stopped = Oprit. { $team } nu mai primește nimic din aceasta.
seen-direct = Pot schimba direct
seen-until = până pe { $day }

## One entry

share-title = Cine vede aceasta
share-none = Doar dvs.
share-seen-by = Dvs. și { $teams }
share-none-of = { $team } nu vede aceasta.
share-on = { $team } vede aceasta.
share-on-until = { $team } vede aceasta până pe { $day }.
share-with-note = Și nota dvs. privată.
share-contact-parts = Văd numele, rolul, telefonul, adresa, orele și nevoile. Nota rămâne la dvs.
share-time-parts = Văd pentru ce, când, unde și cum a fost. Nota rămâne la dvs.
share-all-with = Și programările mele cu { $name }
share-all-with-hint = Cele care sunt și cele care vin.
share-follow = Toate programările mele cu { $name }
share-follow-stop = Nu mai arăta aceste programări
share-note = Și nota mea privată
share-note-hint = Doar dacă doriți.
share-direct = Pot schimba direct
share-direct-hint = Altfel fiecare schimbare este o propunere, iar dvs. spuneți da sau nu.
share-pass-on = O pot da mai departe într-un fișier
share-pass-on-hint = Altora care vă ajută, și numai aceasta.
share-until = Până pe
share-until-hint = Lăsați gol: până vă opriți.
share-start = Partajați cu { $team }
share-done = { $team } vede de acum.
share-stop = Nu mai partajați aceasta
share-stop-title = Nu mai partajați?
share-stop-text = Din acest moment nu mai primesc nimic. Își pot aminti ce au citit până azi.
history-title = Ce s-a scris și când
history-here = pe acest aparat
history-wrote = Scris: { $fields }
field-when = Când
field-who = Cu cine
field-reach = Telefon și e-mail
field-outcome = Cum a fost

## Who opened what

receipts-title = Cine ce a deschis
receipts-text = De fiecare dată când cineva a deschis ceva al dvs. și fiecare da și nu al dvs.
receipts-none = Încă nu a deschis nimeni nimic.
receipt-accepted = Ați acceptat echipa
receipt-ended = S-a încheiat cu echipa
receipt-shared = Ați partajat: { $what }
receipt-stopped = Nu mai partajați: { $what }
receipt-opened = { $name } a deschis: { $what }
receipt-came = { $name } a venit în echipă și poate citi ce împărtășești
receipt-went = { $name } a plecat din echipă și de atunci nu mai citește nimic
receipt-team = Echipă
receipt-what = Ce s-a întâmplat
receipts-save = Salvați lista într-un fișier
receipts-file = Listă

## Suggestions

suggestion-from = O propunere de la { $name }
suggestion-new = Nou: { $what }
suggestion-instead-of = în loc de: { $before }
suggestion-taken-away = nimic
suggestion-yes = Da
suggestion-no = Nu
suggestion-later = Întrebați-mă mai târziu
suggestion-taken = Gata. Este în trusa dvs.
suggestion-declined = Bine. { $name } va vedea că ați spus nu.
suggestion-kept = Vă așteaptă.
conflict-text = S-a scris diferit pe două aparate. Se păstrează amândouă până spuneți care este corect.
suggestion-waits = așteaptă răspuns
suggestion-was-accepted = a fost acceptată
suggestion-was-declined = nu a fost acceptată

## What became of an appointment, said by others

became-attended = a mers
became-moved = mutată
became-excused = a anunțat că nu poate
became-missed = nu a reușit
became-cancelled = anulată
became-unknown = încă nu se știe
became-not-shared = nepartajat
became-to-come = urmează

## How sharing stands

sync-here = Salvat pe acest telefon. Se trimite imediat ce se poate.
sync-shared = Partajat: { $when }
sync-network = Salvat pe acest telefon. Se așteaptă rețeaua.
sync-silent = Salvat pe acest telefon. Cealaltă parte nu răspunde din: { $when }. Se încearcă din nou de la sine.
sync-clock = Ceasul acestui telefon este greșit. Potriviți ziua și ora, apoi merge mai departe.
sync-quiet = De la ceilalți nu vine nimic din: { $when }. Întrebați-i dacă totul este bine.
sync-went-back = Cealaltă parte a pierdut ceva. Aici este încă tot și puteți trimite din nou.
sync-put-back = Trimiteți tot din nou
sync-wrong = Cealaltă parte a trimis ceva ce nu poate fi corect. Nu s-a luat în seamă. Nimic de-al dvs. nu s-a pierdut. Spuneți echipei.
sync-removed = Acest dispozitiv a fost scos din lista dispozitivelor tale și golit.
sync-refused = Cealaltă parte nu lasă acest aparat să intre din: { $when }. Nimic de-al dvs. nu s-a pierdut.
sync-gone = Ce era partajat a fost șters de cealaltă parte.
sync-full = Este prea mult pentru cealaltă parte. Partajați mai puțin sau scurtați o notă.
sync-update = Cineva are o versiune mai nouă a aplicației. Actualizați aplicația ca să vedeți tot.
sync-other-device = Se așteaptă ca celălalt aparat al tău să-l lase pe acesta să intre. Deschide-le pe amândouă o clipă.
sync-not-connected = Datele tale s-au întors, dar nu și legătura cu echipa ta. Cere-i o nouă invitație. Până atunci nu primește nimic nou. Poate încă vede ce vedea înainte.

## A team at work

crew-section = Lucrez într-o echipă
crew-hint = Pentru cei care însoțesc alte persoane, cu acordul lor.
crew-title = Oamenii echipei mele
crew-new-title = Faceți o echipă
crew-new-text = Pentru cei care însoțesc alte persoane. Faceți o echipă, apoi invitați fiecare persoană. Ei aleg ce vedeți.
crew-new-name = Numele echipei
crew-new-phone = Telefonul echipei
crew-new-me = Numele dvs.
crew-new-me-hint = Cum vă cunosc oamenii. Îl citesc lângă tot ce propuneți.
crew-new-make = Faceți echipa
crew-nobody = Încă nu partajează nimeni cu dvs.
crew-invite = Invitați o persoană
crew-invite-text = Fiecare persoană primește codul ei. Vede cine sunteți înainte să spună da. Prin aceasta nu se partajează nimic.
crew-invite-label = Pentru cine
crew-invite-label-hint = Doar ca să o deosebiți; rămâne pe acest aparat.
crew-invite-make = Faceți o invitație
crew-invite-not-laid = Salvată pe acest aparat. Merge imediat ce este rețea.
crew-invite-copy = Copiați ca link
crew-invite-until = Bună o dată, până pe { $day }.
crew-invite-cancel = Retrageți-o
crew-invite-cancelled = Retrasă. Nimeni nu o mai poate folosi.
crew-lost-phone = Și-a pierdut telefonul? Atunci invită persoana din nou. Împărtășirea începe de la capăt.
crew-restarted = A trebuit să ia totul de la capăt: scoateți această intrare veche
crew-restarted-text = Faceți asta când { $name } și-a pierdut telefonul și nu are altul. Ce s-a împărtășit aici se șterge de cealaltă parte și la toți membrii. O nouă invitație începe de la capăt.
crew-restarted-done = Scos. De cealaltă parte se șterge imediat ce există rețea.
crew-missed = Nu a reușit, încă nicio zi nouă
crew-missed-hint = Un telefon poate ajuta. Întrebați ce li s-ar potrivi.
crew-unknown = Cum a fost?
crew-unknown-hint = Încă nu a spus nimeni. Nu înseamnă că nu a mers.
crew-coming = Urmează
crew-quiet = Fără legătură de două săptămâni
crew-everybody = Toți
crew-reached-on = în legătură: { $day }
crew-not-in-touch = încă fără legătură
crew-since = Partajează cu dvs. din { $day }.
crew-shares = Ce partajează { $name }
crew-shares-nothing = Nimic acum. Este alegerea lor și nu spune nimic despre cum le este.
crew-suggested = Ce ați propus
crew-in-touch = În legătură
crew-in-touch-text = { $name } poate citi aceste note.
crew-note = O notă
crew-reached = Am vorbit
crew-not-reached = Nu am dat de persoană
crew-note-only = Doar nota
crew-noted = Notat.
crew-file = Programări ca fișier pentru alte sisteme (FHIR)
crew-file-none = { $name } nu a permis niciuna.
crew-propose = Propuneți altă oră
crew-propose-word = Un cuvânt
crew-propose-send = Trimiteți propunerea
crew-proposed = Trimis ca propunere. Contează când spune da.
crew-workers = Membrii echipei
crew-workers-count = Membri: { $count }
crew-workers-text = Toți pot citi ce partajează oamenii cu echipa.
crew-worker-remove = Scoateți pe { $name } din echipă
crew-worker-remove-text = Nu mai primește nimic din ce se scrie de acum. Își poate aminti ce a putut citi înainte. Oamenii sunt anunțați.
crew-worker-remove-yes = Scoateți
crew-worker-removed = { $name } nu mai este în echipă.
crew-phone-hint = Oamenii care împărtășesc cu voi îl văd și pot suna.
crew-phone-saved = Salvat. Oamenii primesc noul număr.
device-this = acest aparat

## Follow-through

figures-title = Urmărire
figures-hint = Ce s-a ales de programările partajate
figures-text = Se numără doar ce partajează oamenii. Săptămâni întregi; mai puțin de cinci persoane nu stau niciodată pe un rând al lor.
figures-from = De la
figures-to = Până la
figures-over = { $first } până la { $last }
figures-people = Persoane: { $count }
figures-shared = Programări partajate: { $count }
figures-not-sharing = Persoane care nu partajează nicio programare: { $count }. Nu spune nimic despre cum le este.
figures-few = Mai puțin de cinci persoane partajează o programare în aceste săptămâni. Nu se spune mai mult, ca nimeni să nu fie recunoscut.
figures-by-with = După loc sau persoană
figures-by-need = După nevoie
figures-by-week = După săptămână
figures-not-split = Prea puține persoane ca să le deosebim.
figures-col-people = Persoane
figures-col-shared = Partajate
figures-all = Toate
figures-others = Celelalte împreună
figures-with-nobody = Nimeni numit
figures-no-need = Nicio nevoie numită
figures-several-needs = Mai multe nevoi
figures-save = Salvați ca tabel (CSV)
figures-file = Tabel
