### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Ndarja
teams-title = Ekipet e mia
teams-hint = Tregojuni gjëra të veçanta atyre që ju ndihmojnë
teams-none = Nuk ndani me askënd. Gjithçka që shkruani është vetëm për ju.
teams-accept = Kam një ftesë
teams-entries = Gjëra të ndara: { $count }
teams-not-connected = Pa lidhje
role-worker = Anëtar i ekipit
role-coordinator = Bashkërendon ekipin
reader-new = i ri

## An invitation

invited-title = Një ftesë
invited-text = Morët një kod, një kartë ose një lidhje nga një ekip. Shihni së pari nga kush është. Shikimi nuk ndan asgjë.
invited-by-link = Hapët një ftesë. Shihni së pari nga kush është. Shikimi nuk ndan asgjë.
invited-code = Kodi
invited-code-hint = Nga karta, mesazhi ose ekrani i ekipit. Hapësirat nuk kanë rëndësi.
invited-look = Shihni nga kush është
invited-other = Një kod tjetër
invited-looking = Po pyesim nga kush është …
invited-no-network = Nuk ka rrjet, ose ana tjetër nuk përgjigjet. Provohet vetë përsëri.
invited-not-a-code = Kjo nuk është ftesë. Shihni nëse të gjitha shkronjat janë të sakta.
invited-elsewhere = Kjo ftesë është për një vend tjetër: { $address }. Hapeni aplikacionin atje.
invited-gone = Kjo ftesë nuk është më: mbaroi ose u përdor. Kërkoni një të re.
invited-from = { $team } ju fton.
invited-terms = Ende nuk ndahet asgjë. Ju zgjidhni çdo gjë dhe mund të ndaleni kurdo.
invited-name = Emri që ata shohin
invited-name-hint = Mjafton emri, ose një i sajuar.
invited-name-missing = Shkruani emrin që do të shohin.
invited-phone = Numri ku mund të telefonojnë
invited-phone-hint = Mund ta lini bosh.
invited-not-now = Jo tani
invited-accept = Pranoj
invited-done = Jeni në lidhje me { $team }. Ende nuk shohin asgjë.

## One team

team-knows-you = Ju njohin si { $name }.
team-until = Mbaron më { $day }.
team-sees = Çfarë shohin
team-sees-nothing = Asgjë. Ndani diçka nga faqja e saj: dikë tuajin ose një takim.
team-sees-text = Pikërisht këtë:
team-readers = Kush mund ta lexojë
team-ended = Nuk ndani më me këtë ekip.
team-stop-all = Mos ndaj më asgjë nga këto
team-leave = Mbylle me këtë ekip
team-stopped = U ndal. { $team } nuk merr më asgjë nga kjo.
seen-direct = Mund ta ndryshojnë drejtpërdrejt
seen-until = deri më { $day }

## One entry

share-title = Kush e sheh këtë
share-none = Vetëm ju
share-seen-by = Ju dhe { $teams }
share-none-of = { $team } nuk e sheh këtë.
share-on = { $team } e sheh këtë.
share-on-until = { $team } e sheh këtë deri më { $day }.
share-with-note = Edhe shënimi juaj vetjak.
share-contact-parts = Shohin emrin, rolin, telefonin, adresën, orët dhe nevojat. Shënimi mbetet te ju.
share-time-parts = Shohin për çfarë, kur, ku dhe si shkoi. Shënimi mbetet te ju.
share-all-with = Edhe takimet e mia me { $name }
share-all-with-hint = Ato që janë dhe ato që vijnë.
share-follow = Të gjitha takimet e mia me { $name }
share-follow-stop = Mos i ndaj më këto takime
share-note = Edhe shënimi im vetjak
share-note-hint = Vetëm nëse doni.
share-direct = Mund ta ndryshojnë drejtpërdrejt
share-direct-hint = Përndryshe çdo ndryshim është propozim, dhe ju thoni po ose jo.
share-pass-on = Mund ta përcjellin si skedar
share-pass-on-hint = Te të tjerë që ju ndihmojnë, dhe vetëm këtë.
share-until = Deri më
share-until-hint = Lëreni bosh: derisa të ndaleni.
share-start = Ndaj me { $team }
share-done = { $team } e sheh që tani.
share-stop = Mos e ndaj më këtë
share-stop-title = Të ndalet ndarja?
share-stop-text = Që nga ky çast nuk marrin më asgjë. Mund të mbajnë mend çfarë lexuan deri sot.
history-title = Çfarë u shkrua dhe kur
history-here = në këtë pajisje
history-wrote = U shkrua: { $fields }
field-when = Kur
field-who = Me kë
field-reach = Telefoni dhe e-maili
field-outcome = Si shkoi

## Who opened what

receipts-title = Kush çfarë hapi
receipts-text = Çdo herë që dikush hapi diçka tuajën, dhe çdo po e jo juaja.
receipts-none = Ende askush nuk ka hapur asgjë.
receipt-accepted = E pranuat ekipin
receipt-ended = Mbaroi me ekipin
receipt-shared = Ndatë: { $what }
receipt-stopped = Nuk ndani më: { $what }
receipt-opened = { $name } hapi: { $what }
receipt-came = { $name } erdhi në ekip dhe mund të lexojë çfarë ndan
receipt-went = { $name } u largua nga ekipi dhe prej atëherë nuk lexon asgjë
receipt-team = Ekipi
receipt-what = Çfarë ndodhi
receipts-save = Ruaje këtë listë në skedar
receipts-file = Lista

## Suggestions

suggestion-from = Një propozim nga { $name }
suggestion-new = E re: { $what }
suggestion-instead-of = në vend të: { $before }
suggestion-taken-away = më asgjë
suggestion-yes = Po
suggestion-no = Jo
suggestion-later = Pyetmë më vonë
suggestion-taken = U bë. Është në kutinë tuaj.
suggestion-declined = Në rregull. { $name } do të shohë se thatë jo.
suggestion-kept = Ju pret.
conflict-text = Është shkruar ndryshe në dy pajisje. Mbahen të dyja derisa të thoni cila është e saktë.
suggestion-waits = pret përgjigje
suggestion-was-accepted = u pranua
suggestion-was-declined = nuk u pranua

## What became of an appointment, said by others

became-attended = shkoi
became-moved = u shty
became-excused = lajmëroi se nuk mundte
became-missed = nuk u bë
became-cancelled = u anulua
became-unknown = ende nuk dihet
became-not-shared = nuk ndahet
became-to-come = do të vijë

## How sharing stands

sync-here = E ruajtur në këtë telefon. Dërgohet sapo të mundet.
sync-shared = U nda: { $when }
sync-network = E ruajtur në këtë telefon. Po pret rrjetin.
sync-silent = E ruajtur në këtë telefon. Ana tjetër nuk përgjigjet që prej: { $when }. Provohet vetë përsëri.
sync-clock = Ora e këtij telefoni është gabim. Vëreni mirë ditën dhe orën, pastaj vazhdon.
sync-quiet = Nga të tjerët nuk ka ardhur asgjë që prej: { $when }. Pyetini nëse çdo gjë është mirë.
sync-went-back = Ana tjetër ka humbur diçka. Këtu është ende gjithçka, dhe mund ta dërgoni përsëri.
sync-put-back = Dërgo gjithçka përsëri
sync-wrong = Ana tjetër dërgoi diçka që nuk mund të jetë e saktë. Nuk u pranua. Asgjë juaja nuk humbi. Thuajini ekipit tuaj.
sync-removed = Kjo pajisje u hoq nga lista e pajisjeve të tua dhe u zbraz.
sync-refused = Ana tjetër nuk e lë këtë pajisje të hyjë që prej: { $when }. Asgjë juaja nuk humbi.
sync-gone = Çfarë ndahej u fshi në anën tjetër.
sync-full = Është tepër për anën tjetër. Ndani më pak ose shkurtoni një shënim.
sync-update = Dikush ka një version më të ri. Përditësoni aplikacionin për të parë gjithçka.
sync-other-device = Pritet që pajisja jote tjetër ta lërë këtë të hyjë. Hapi të dyja për një çast.
sync-not-connected = Shënimet e tua u kthyen, por jo rruga te ekipi yt. Kërkoji një ftesë të re. Deri atëherë nuk merr asgjë të re. Ndoshta sheh ende atë që shihte më parë.

## A team at work

crew-section = Punoj në një ekip
crew-hint = Për ata që shoqërojnë të tjerë, me pëlqimin e tyre.
crew-title = Njerëzit e ekipit tim
crew-new-title = Krijo një ekip
crew-new-text = Për ata që shoqërojnë të tjerë. Krijoni një ekip, pastaj ftoni çdo njeri. Ata zgjedhin çfarë shihni.
crew-new-name = Emri i ekipit
crew-new-phone = Telefoni i ekipit
crew-new-me = Emri juaj
crew-new-me-hint = Siç ju njohin. E lexojnë pranë çdo gjëje që propozoni.
crew-new-make = Krijo ekipin
crew-nobody = Ende askush nuk ndan me ju.
crew-invite = Fto dikë
crew-invite-text = Çdo njeri merr kodin e vet. E sheh kush jeni para se të thotë po. Me këtë nuk ndahet asgjë.
crew-invite-label = Për kë
crew-invite-label-hint = Vetëm për t’i dalluar; mbetet në këtë pajisje.
crew-invite-make = Bëj një ftesë
crew-invite-not-laid = E ruajtur në këtë pajisje. Vlen sapo të ketë rrjet.
crew-invite-copy = Kopjo si lidhje
crew-invite-until = Vlen një herë, deri më { $day }.
crew-invite-cancel = Tërhiqe
crew-invite-cancelled = U tërhoq. Askush nuk mund ta përdorë më.
crew-lost-phone = E ka humbur telefonin? Atëherë ftoje sërish. Ndarja fillon nga e para.
crew-restarted = Iu desh të fillojë nga e para: hiqe këtë shënim të vjetër
crew-restarted-text = Bëje këtë kur { $name } ka humbur telefonin dhe s’ka tjetër. Çfarë u nda këtu fshihet në anën tjetër dhe te të gjithë anëtarët. Një ftesë e re fillon nga e para.
crew-restarted-done = U hoq. Në anën tjetër fshihet sapo të ketë rrjet.
crew-missed = Nuk u bë, ende pa ditë të re
crew-missed-hint = Një telefonatë mund të ndihmojë. Pyetini çfarë u vjen mirë.
crew-unknown = Si shkoi?
crew-unknown-hint = Ende askush nuk e ka thënë. Nuk do të thotë se nuk shkoi.
crew-coming = Që vijnë
crew-quiet = Dy javë pa lidhje
crew-everybody = Të gjithë
crew-reached-on = lidhja: { $day }
crew-not-in-touch = ende pa lidhje
crew-since = Ndan me ju që më { $day }.
crew-shares = Çfarë ndan { $name }
crew-shares-nothing = Tani asgjë. Është zgjedhja e tij dhe nuk thotë asgjë se si është.
crew-suggested = Çfarë propozuat
crew-in-touch = Lidhja
crew-in-touch-text = { $name } mund t’i lexojë këto shënime.
crew-note = Një shënim
crew-reached = U gjet
crew-not-reached = Nuk u gjet
crew-note-only = Vetëm shënimi
crew-noted = U shënua.
crew-file = Takimet si skedar për sisteme të tjera (FHIR)
crew-file-none = { $name } nuk ka lejuar të përcillet asnjë.
crew-propose = Propozo një kohë tjetër
crew-propose-word = Dy fjalë
crew-propose-send = Dërgo propozimin
crew-proposed = U dërgua si propozim. Vlen kur të thotë po.
crew-workers = Anëtarët e ekipit
crew-workers-count = Anëtarë: { $count }
crew-workers-text = Të gjithë mund të lexojnë çfarë njerëzit ndajnë me ekipin.
crew-worker-remove = Hiqe { $name } nga ekipi
crew-worker-remove-text = Nuk merr më asgjë nga çfarë shkruhet tani e tutje. Mund të mbajë mend çfarë mundi të lexojë më parë. Njerëzit lajmërohen.
crew-worker-remove-yes = Hiqe
crew-worker-removed = { $name } nuk është më në ekip.
crew-phone-hint = Njerëzit që ndajnë me ju e shohin dhe mund të telefonojnë.
crew-phone-saved = U ruajt. Njerëzit marrin numrin e ri.
device-this = kjo pajisje

## Follow-through

figures-title = Ecuria
figures-hint = Çfarë u bë me takimet e ndara
figures-text = Numërohet vetëm çfarë ndajnë njerëzit. Javë të plota; më pak se pesë njerëz nuk kanë kurrë rresht më vete.
figures-from = Nga
figures-to = Deri
figures-over = Nga { $first } deri { $last }
figures-people = Njerëz: { $count }
figures-shared = Takime të ndara: { $count }
figures-not-sharing = Njerëz që nuk ndajnë takime: { $count }. Nuk thotë asgjë se si janë.
figures-few = Më pak se pesë njerëz ndajnë një takim në këto javë. Nuk thuhet më shumë, që askush të mos njihet.
figures-by-with = Sipas vendit ose njeriut
figures-by-need = Sipas nevojës
figures-by-week = Sipas javës
figures-not-split = Shumë pak njerëz për t’i dalluar.
figures-col-people = Njerëz
figures-col-shared = Të ndara
figures-all = Të gjitha
figures-others = Të tjerat bashkë
figures-with-nobody = Askush i përmendur
figures-no-need = Pa nevojë të përmendur
figures-several-needs = Disa nevoja
figures-save = Ruaje si tabelë (CSV)
figures-file = Tabela
