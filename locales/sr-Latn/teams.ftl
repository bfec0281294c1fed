### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Deljenje
teams-title = Moji timovi
teams-hint = Pokažite pojedine stvari onima koji vam pomažu
teams-none = Ni sa kim ne delite. Sve što pišete samo je za vas.
teams-accept = Imam pozivnicu
teams-entries = Podeljene stvari: { $count }
teams-not-connected = Nije povezano
role-worker = Član tima
role-coordinator = Koordinira tim
reader-new = odskora

## An invitation

invited-title = Pozivnica
invited-text = Dobili ste kod, karticu ili link od tima. Prvo pogledajte od koga je. Gledanje ništa ne deli.
invited-by-link = Otvorili ste pozivnicu. Prvo pogledajte od koga je. Gledanje ništa ne deli.
invited-code = Kod
invited-code-hint = Sa kartice, iz poruke ili sa ekrana tima. Razmaci nisu važni.
invited-look = Pogledaj od koga je
invited-other = Drugi kod
invited-looking = Pitamo od koga je …
invited-no-network = Nema mreže ili druga strana ne odgovara. Pokušava se ponovo samo.
invited-not-a-code = Ovo nije pozivnica. Pogledajte da li su sva slova tačna.
invited-elsewhere = Ova pozivnica je za drugo mesto: { $address }. Otvorite aplikaciju tamo.
invited-gone = Ove pozivnice više nema: istekla je ili je iskorišćena. Tražite novu.
invited-from = { $team } vas poziva.
invited-terms = Još ništa nije podeljeno. Svaku stvar birate vi i možete stati kad god želite.
invited-name = Ime koje vide
invited-name-hint = Dovoljno je ime, može i izmišljeno.
invited-name-missing = Napišite ime koje će videti.
invited-phone = Broj na koji mogu da zovu
invited-phone-hint = Može ostati prazno.
invited-not-now = Ne sada
invited-accept = Prihvati
invited-done = Povezani ste: { $team }. Još ništa ne vide.

## One team

team-knows-you = Znaju vas kao { $name }.
team-until = Završava se { $day }
team-sees = Šta oni vide
team-sees-nothing = Ništa. Podelite nešto sa njegove stranice: nekoga svog ili termin.
team-sees-text = Tačno ovo:
team-readers = Ko može da čita
team-ended = Više ne delite sa ovim timom.
team-stop-all = Prestani da deliš sve ovo
team-leave = Završi sa ovim timom
team-stopped = Zaustavljeno. { $team } od ovoga više ništa ne dobija.
seen-direct = Mogu to odmah da menjaju
seen-until = do { $day }

## One entry

share-title = Ko vidi ovo
share-none = Samo vi
share-seen-by = Vi i { $teams }
share-none-of = { $team } ovo ne vidi.
share-on = { $team } ovo vidi.
share-on-until = { $team } ovo vidi do { $day }
share-with-note = I vašu privatnu belešku.
share-contact-parts = Vide ime, ulogu, telefon, adresu, vreme i potrebe. Beleška ostaje kod vas.
share-time-parts = Vide zašto, kada, gde i kako je prošlo. Beleška ostaje kod vas.
share-all-with = I moje termine: { $name }
share-all-with-hint = One koji postoje i one koji dolaze.
share-follow = Svi moji termini: { $name }
share-follow-stop = Ne deli više ove termine
share-note = I moju privatnu belešku
share-note-hint = Samo ako želite.
share-direct = Mogu to odmah da menjaju
share-direct-hint = Inače je svaka promena predlog, a vi kažete da ili ne.
share-pass-on = Mogu to da proslede kao datoteku
share-pass-on-hint = Drugima koji vam pomažu, i samo ovo.
share-until = Do
share-until-hint = Ostavite prazno: dok ne prestanete.
share-start = Podeli: { $team }
share-done = { $team } to vidi od sada.
share-stop = Prestani da deliš ovo
share-stop-title = Prestati sa deljenjem?
share-stop-text = Od ovog trenutka ništa više ne dobijaju. Mogu pamtiti ono što su pročitali do danas.
history-title = Šta je kada pisano
history-here = na ovom uređaju
history-wrote = Napisano: { $fields }
field-when = Kada
field-who = Sa kim
field-reach = Telefon i e-mail
field-outcome = Kako je prošlo

## Who opened what

receipts-title = Ko je šta otvorio
receipts-text = Svaki put kad je neko otvorio nešto vaše i svako vaše da i ne.
receipts-none = Još niko ništa nije otvorio.
receipt-accepted = Prihvatili ste tim
receipt-ended = Završeno je sa timom
receipt-shared = Podelili ste: { $what }
receipt-stopped = Više ne delite: { $what }
receipt-opened = { $name } otvara: { $what }
receipt-came = { $name } je sada u timu i može da čita ono što deliš
receipt-went = { $name } više nije u timu i otada ne čita ništa
receipt-team = Ekipa
receipt-what = Šta se desilo
receipts-save = Sačuvaj ovaj spisak u datoteku
receipts-file = Spisak

## Suggestions

suggestion-from = Predlog od: { $name }
suggestion-new = Novo: { $what }
suggestion-instead-of = umesto: { $before }
suggestion-taken-away = više ništa
suggestion-yes = Da
suggestion-no = Ne
suggestion-later = Pitaj me kasnije
suggestion-taken = Gotovo. U vašoj je kutiji.
suggestion-declined = U redu. { $name } će videti da ste rekli ne.
suggestion-kept = Čeka vas.
conflict-text = Na dva uređaja piše različito. Čuva se oboje dok ne kažete šta je tačno.
suggestion-waits = čeka odgovor
suggestion-was-accepted = prihvaćeno
suggestion-was-declined = nije prihvaćeno

## What became of an appointment, said by others

became-attended = bilo je
became-moved = pomereno
became-excused = javljeno da ne može
became-missed = nije uspelo
became-cancelled = otkazano
became-unknown = još se ne zna
became-not-shared = nije podeljeno
became-to-come = tek dolazi

## How sharing stands

sync-here = Sačuvano na ovom telefonu. Šalje se čim bude moglo.
sync-shared = Podeljeno: { $when }
sync-network = Sačuvano na ovom telefonu. Čeka se mreža.
sync-silent = Sačuvano na ovom telefonu. Druga strana ne odgovara od: { $when }. Pokušava se ponovo samo.
sync-clock = Sat ovog telefona je pogrešan. Podesite dan i vreme, pa ide dalje.
sync-quiet = Od drugih nema ničega od: { $when }. Pitajte ih da li je sve u redu.
sync-went-back = Druga strana je nešto izgubila. Ovde je još sve i možete ponovo poslati.
sync-put-back = Pošalji sve ponovo
sync-wrong = Druga strana je poslala nešto što ne može biti tačno. Nije prihvaćeno. Ništa vaše nije izgubljeno. Recite svom timu.
sync-removed = Ovaj uređaj je skinut sa spiska tvojih uređaja i ispražnjen.
sync-refused = Druga strana ne pušta ovaj uređaj od: { $when }. Ništa vaše nije izgubljeno.
sync-gone = Ono što je bilo podeljeno obrisano je na drugoj strani.
sync-full = Previše je za drugu stranu. Delite manje ili skratite belešku.
sync-update = Neko ima noviju verziju. Ažurirajte aplikaciju da vidite sve.
sync-other-device = Čeka se da tvoj drugi uređaj pusti ovaj. Otvori oba na trenutak.
sync-not-connected = Tvoji unosi su se vratili, ali ne i put do tvog tima. Zatraži od njih novu pozivnicu. Do tada ne dobijaju ništa novo. Možda još vide ono što su ranije videli.

## A team at work

crew-section = Radim u timu
crew-hint = Za one koji prate druge, uz njihov pristanak.
crew-title = Ljudi mog tima
crew-new-title = Napravi tim
crew-new-text = Za one koji prate druge. Napravite tim, pa pozovite svaku osobu. Oni biraju šta vidite.
crew-new-name = Ime tima
crew-new-phone = Telefon tima
crew-new-me = Vaše ime
crew-new-me-hint = Kako vas znaju. Čitaju ga uz sve što predlažete.
crew-new-make = Napravi tim
crew-nobody = Još niko ne deli sa vama.
crew-invite = Pozovi osobu
crew-invite-text = Svaka osoba dobija svoj kod. Vidi ko ste pre nego što kaže da. Time se ništa ne deli.
crew-invite-label = Za koga
crew-invite-label-hint = Samo radi razlikovanja; ostaje na ovom uređaju.
crew-invite-make = Napravi pozivnicu
crew-invite-not-laid = Sačuvana na ovom uređaju. Važi čim bude mreže.
crew-invite-copy = Kopiraj kao link
crew-invite-until = Važi jednom, do { $day }
crew-invite-cancel = Povuci
crew-invite-cancelled = Povučena. Niko je više ne može koristiti.
crew-lost-phone = Telefon je izgubljen? Onda pozovi tu osobu ponovo. Deljenje počinje iz početka.
crew-restarted = Ova osoba je morala da počne ponovo: skini ovaj stari unos
crew-restarted-text = Uradi ovo kad { $name } nema više svoj telefon ni neki drugi. Ono što je ovde podeljeno briše se na drugoj strani i kod svih članova. Novi poziv počinje iz početka.
crew-restarted-done = Skinuto. Na drugoj strani se briše čim bude mreže.
crew-missed = Nije uspelo, još nema novog dana
crew-missed-hint = Poziv može pomoći. Pitajte šta bi im odgovaralo.
crew-unknown = Kako je prošlo?
crew-unknown-hint = Još niko nije rekao. To ne znači da osoba nije išla.
crew-coming = Dolazi
crew-quiet = Dve nedelje bez kontakta
crew-everybody = Svi
crew-reached-on = kontakt: { $day }
crew-not-in-touch = još bez kontakta
crew-since = Deli sa vama od { $day }
crew-shares = Šta deli { $name }
crew-shares-nothing = Trenutno ništa. To je lični izbor i ne govori ništa o tome kako je.
crew-suggested = Šta ste predložili
crew-in-touch = U kontaktu
crew-in-touch-text = { $name } može da čita ove beleške.
crew-note = Beleška
crew-reached = Javila se osoba
crew-not-reached = Nije se javila osoba
crew-note-only = Samo beleška
crew-noted = Zabeleženo.
crew-file = Termini kao datoteka za druge sisteme (FHIR)
crew-file-none = { $name } nije dozvolio nijedan.
crew-propose = Predloži drugo vreme
crew-propose-word = Koja reč
crew-propose-send = Pošalji predlog
crew-proposed = Poslato kao predlog. Važi kad kažu da.
crew-workers = Članovi tima
crew-workers-count = Članovi: { $count }
crew-workers-text = Svi oni mogu da čitaju ono što ljudi dele sa timom.
crew-worker-remove = Skini sa tima: { $name }
crew-worker-remove-text = Ova osoba više ništa ne dobija od onoga što se od sada piše. Može pamtiti ono što je ranije mogla da čita. Ljudi se obaveštavaju.
crew-worker-remove-yes = Skini
crew-worker-removed = { $name } više nije u timu.
crew-phone-hint = Ljudi koji dele s vama vide ga i mogu da pozovu.
crew-phone-saved = Sačuvano. Ljudi dobijaju novi broj.
device-this = ovaj uređaj

## Follow-through

figures-title = Praćenje
figures-hint = Šta je bilo sa podeljenim terminima
figures-text = Broji se samo ono što ljudi dele. Cele nedelje; manje od pet ljudi nikada ne stoji u svom redu.
figures-from = Od
figures-to = Do
figures-over = Od { $first } do { $last }
figures-people = Ljudi: { $count }
figures-shared = Podeljeni termini: { $count }
figures-not-sharing = Ljudi koji ne dele nijedan termin: { $count }. To ne govori ništa o tome kako su.
figures-few = Manje od pet ljudi deli termin u ovim nedeljama. Više se ne kaže, da niko ne bude prepoznat.
figures-by-with = Po mestu ili osobi
figures-by-need = Po potrebi
figures-by-week = Po nedelji
figures-not-split = Premalo ljudi da bi se razlikovali.
figures-col-people = Ljudi
figures-col-shared = Podeljeno
figures-all = Sve
figures-others = Ostali zajedno
figures-with-nobody = Niko naveden
figures-no-need = Nema navedene potrebe
figures-several-needs = Više potreba
figures-save = Sačuvaj kao tabelu (CSV)
figures-file = Tabela
