### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Delen
teams-title = Mijn teams
teams-hint = Losse dingen tonen aan mensen die je helpen
teams-none = Je deelt met niemand. Alles wat je schrijft is voor jou alleen.
teams-accept = Ik heb een uitnodiging
teams-entries = Gedeelde dingen: { $count }
teams-not-connected = Niet verbonden
role-worker = Lid van het team
role-coordinator = Coördineert het team
reader-new = nieuw

## An invitation

invited-title = Een uitnodiging
invited-text = Je kreeg een code, een kaart of een link van een team. Kijk eerst van wie die komt. Kijken deelt niets.
invited-by-link = Je hebt een uitnodiging geopend. Kijk eerst van wie die komt. Kijken deelt niets.
invited-code = De code
invited-code-hint = Van de kaart, het bericht of het scherm van het team. Spaties tellen niet.
invited-look = Kijken van wie die komt
invited-other = Een andere code
invited-looking = Er wordt gevraagd van wie die komt …
invited-no-network = Er is geen netwerk, of de andere kant antwoordt niet. Het wordt vanzelf opnieuw geprobeerd.
invited-not-a-code = Dit is geen uitnodiging. Kijk of alle letters kloppen.
invited-elsewhere = Deze uitnodiging is voor een andere plek: { $address }. Open de app daar.
invited-gone = Deze uitnodiging is er niet meer: ze is voorbij of al gebruikt. Vraag een nieuwe.
invited-from = { $team } nodigt je uit.
invited-terms = Er is nog niets gedeeld. Je kiest elk ding zelf, en je kunt altijd stoppen.
invited-name = De naam die zij zien
invited-name-hint = Een voornaam is genoeg, of een naam die je verzint.
invited-name-missing = Schrijf de naam die zij te zien krijgen.
invited-phone = Het nummer dat zij mogen bellen
invited-phone-hint = Je mag het leeg laten.
invited-not-now = Nu niet
invited-accept = Aannemen
invited-done = Je bent verbonden met { $team }. Zij zien nog niets.

## One team

team-knows-you = Zij kennen je als { $name }.
team-until = Het eindigt op { $day }.
team-sees = Wat zij zien
team-sees-nothing = Niets. Deel iets vanaf zijn eigen pagina: iemand van jou, of een afspraak.
team-sees-text = Precies dit:
team-readers = Wie het kan lezen
team-ended = Je deelt niet meer met dit team.
team-stop-all = Dit alles niet meer delen
team-leave = Met dit team ophouden
team-stopped = Gestopt. { $team } krijgt er niets meer van.
seen-direct = Zij mogen het meteen veranderen
seen-until = tot { $day }

## One entry

share-title = Wie dit ziet
share-none = Alleen jij
share-seen-by = Jij en { $teams }
share-none-of = { $team } ziet dit niet.
share-on = { $team } ziet dit.
share-on-until = { $team } ziet dit tot { $day }.
share-with-note = Je eigen notitie ook.
share-contact-parts = Zij zien naam, rol, telefoon, adres, uren en behoeften. Je notitie blijft bij jou.
share-time-parts = Zij zien waarvoor, wanneer, waar en hoe het ging. Je notitie blijft bij jou.
share-all-with = Ook mijn afspraken met { $name }
share-all-with-hint = Die er zijn, en die nog komen.
share-follow = Al mijn afspraken met { $name }
share-follow-stop = Deze afspraken niet meer delen
share-note = Mijn eigen notitie ook
share-note-hint = Alleen als je dat wilt.
share-direct = Zij mogen het meteen veranderen
share-direct-hint = Anders is elke verandering een voorstel, en zeg jij ja of nee.
share-pass-on = Zij mogen het als bestand doorgeven
share-pass-on-hint = Aan anderen die je helpen, en alleen dit.
share-until = Tot
share-until-hint = Laat het leeg: tot je stopt.
share-start = Delen met { $team }
share-done = { $team } ziet het vanaf nu.
share-stop = Dit niet meer delen
share-stop-title = Stoppen met delen?
share-stop-text = Vanaf dit moment krijgen zij niets meer. Zij kunnen onthouden wat ze tot vandaag hebben gelezen.
history-title = Wat wanneer geschreven is
history-here = op dit toestel
history-wrote = Geschreven: { $fields }
field-when = Wanneer
field-who = Met wie
field-reach = Telefoon en e-mail
field-outcome = Hoe het ging

## Who opened what

receipts-title = Wie wat heeft geopend
receipts-text = Elke keer dat iemand iets van jou opende, en elk ja en nee van jou.
receipts-none = Nog niemand heeft iets geopend.
receipt-accepted = Je hebt het team aangenomen
receipt-ended = Het is voorbij met het team
receipt-shared = Je hebt gedeeld: { $what }
receipt-stopped = Je deelt niet meer: { $what }
receipt-opened = { $name } opende: { $what }
receipt-came = { $name } kwam bij het team en kan lezen wat je deelt
receipt-went = { $name } ging weg uit het team en leest vanaf dan niets meer
receipt-team = Ploeg
receipt-what = Wat er gebeurde
receipts-save = Deze lijst als bestand bewaren
receipts-file = Lijst

## Suggestions

suggestion-from = Een voorstel van { $name }
suggestion-new = Nieuw: { $what }
suggestion-instead-of = in plaats van: { $before }
suggestion-taken-away = niets meer
suggestion-yes = Ja
suggestion-no = Nee
suggestion-later = Vraag het later
suggestion-taken = Klaar. Het zit in je gereedschapskist.
suggestion-declined = Goed. { $name } zal zien dat je nee zei.
suggestion-kept = Het wacht op je.
conflict-text = Het is op twee toestellen anders geschreven. Beide blijven tot jij zegt wat klopt.
suggestion-waits = wacht op antwoord
suggestion-was-accepted = werd aangenomen
suggestion-was-declined = werd niet aangenomen

## What became of an appointment, said by others

became-attended = is gegaan
became-moved = verplaatst
became-excused = liet weten niet te kunnen
became-missed = is niet gelukt
became-cancelled = afgezegd
became-unknown = nog niet bekend
became-not-shared = niet gedeeld
became-to-come = komt nog

## How sharing stands

sync-here = Bewaard op deze telefoon. Het wordt verstuurd zodra het kan.
sync-shared = Gedeeld: { $when }
sync-network = Bewaard op deze telefoon. Wacht op netwerk.
sync-silent = Bewaard op deze telefoon. De andere kant antwoordt niet sinds { $when }. Het wordt vanzelf opnieuw geprobeerd.
sync-clock = De klok van deze telefoon is fout. Zet dag en uur goed, dan gaat het verder.
sync-quiet = Er kwam niets van de anderen sinds { $when }. Vraag hun of alles goed is.
sync-went-back = De andere kant is iets kwijt. Alles is nog hier, en je kunt het opnieuw sturen.
sync-put-back = Alles opnieuw sturen
sync-wrong = De andere kant stuurde iets dat niet kan kloppen. Het is niet overgenomen. Niets van jou is verloren. Zeg het tegen je team.
sync-removed = Dit toestel is van de lijst van je toestellen gehaald, en leeggemaakt.
sync-refused = De andere kant laat dit toestel niet toe sinds { $when }. Niets van jou is verloren.
sync-gone = Wat gedeeld was, is aan de andere kant gewist.
sync-full = Het is te veel voor de andere kant. Deel minder, of maak een notitie korter.
sync-update = Iemand heeft een nieuwere versie van de app. Werk de app bij om alles te zien.
sync-other-device = Wacht tot je andere toestel dit toestel toelaat. Houd ze allebei even open.
sync-not-connected = Je gegevens zijn terug, maar de weg naar je team niet. Vraag het team om een nieuwe uitnodiging. Tot dan krijgt het niets nieuws. Het ziet misschien nog wat het eerder zag.

## A team at work

crew-section = Ik werk in een team
crew-hint = Voor wie anderen begeleidt, met hun akkoord.
crew-title = De mensen van mijn team
crew-new-title = Een team maken
crew-new-text = Voor wie anderen begeleidt. Maak een team en nodig dan elke persoon uit. Zij kiezen wat je ziet.
crew-new-name = Naam van het team
crew-new-phone = Telefoon van het team
crew-new-me = Je naam
crew-new-me-hint = Zoals mensen je kennen. Ze lezen hem bij alles wat je voorstelt.
crew-new-make = Het team maken
crew-nobody = Nog niemand deelt met je.
crew-invite = Iemand uitnodigen
crew-invite-text = Elke persoon krijgt een eigen code. Zij zien wie je bent voor ze ja zeggen. Er wordt niets door gedeeld.
crew-invite-label = Voor wie
crew-invite-label-hint = Alleen om ze uit elkaar te houden; het blijft op dit toestel.
crew-invite-make = Een uitnodiging maken
crew-invite-not-laid = Bewaard op dit toestel. Ze werkt zodra er netwerk is.
crew-invite-copy = Als link kopiëren
crew-invite-until = Eén keer te gebruiken, tot { $day }.
crew-invite-cancel = Terugnemen
crew-invite-cancelled = Teruggenomen. Niemand kan ze nog gebruiken.
crew-lost-phone = Is de telefoon weg? Nodig die persoon dan opnieuw uit. Het delen begint dan opnieuw.
crew-restarted = Moest opnieuw beginnen: haal dit oude stuk weg
crew-restarted-text = Doe dit als { $name } de telefoon kwijt is en geen andere heeft. Wat hier gedeeld werd, wordt aan de andere kant en bij alle leden gewist. Een nieuwe uitnodiging begint opnieuw.
crew-restarted-done = Weggehaald. Aan de andere kant wordt het gewist zodra er netwerk is.
crew-missed = Niet gelukt, nog geen nieuwe dag
crew-missed-hint = Bellen kan helpen. Vraag wat hun past.
crew-unknown = Hoe ging het?
crew-unknown-hint = Nog niemand heeft het gezegd. Dat is niet hetzelfde als niet gegaan.
crew-coming = Komt eraan
crew-quiet = Twee weken geen contact
crew-everybody = Iedereen
crew-reached-on = contact: { $day }
crew-not-in-touch = nog geen contact
crew-since = Deelt met jullie sinds { $day }.
crew-shares = Wat { $name } deelt
crew-shares-nothing = Op dit moment niets. Dat is hun keuze, en zegt niets over hoe het gaat.
crew-suggested = Wat jullie voorstelden
crew-in-touch = Contact houden
crew-in-touch-text = { $name } kan deze notities lezen.
crew-note = Een notitie
crew-reached = Bereikt
crew-not-reached = Niet bereikt
crew-note-only = Alleen de notitie
crew-noted = Genoteerd.
crew-file = Afspraken als bestand voor andere zorgsystemen (FHIR)
crew-file-none = { $name } heeft er geen laten doorgeven.
crew-propose = Een ander moment voorstellen
crew-propose-word = Een woordje erbij
crew-propose-send = Het voorstel sturen
crew-proposed = Verstuurd als voorstel. Het telt als zij ja zeggen.
crew-workers = Leden van het team
crew-workers-count = Leden: { $count }
crew-workers-text = Zij kunnen allemaal lezen wat mensen met het team delen.
crew-worker-remove = { $name } uit het team halen
crew-worker-remove-text = Die persoon krijgt niets meer van wat vanaf nu geschreven wordt. Wat eerder te lezen was, kan onthouden worden. De mensen krijgen het te horen.
crew-worker-remove-yes = Eruit halen
crew-worker-removed = { $name } zit niet meer in het team.
crew-phone-hint = De mensen die met je delen, zien het en kunnen bellen.
crew-phone-saved = Bewaard. De mensen krijgen het nieuwe nummer.
device-this = dit toestel

## Follow-through

figures-title = Opvolging
figures-hint = Wat er van de gedeelde afspraken werd
figures-text = Alleen wat mensen delen telt mee. Hele weken; minder dan vijf mensen staan nooit op een eigen regel.
figures-from = Van
figures-to = Tot
figures-over = { $first } tot { $last }
figures-people = Mensen: { $count }
figures-shared = Gedeelde afspraken: { $count }
figures-not-sharing = Mensen die geen afspraak delen: { $count }. Dat zegt niets over hoe het met hen gaat.
figures-few = Minder dan vijf mensen delen een afspraak in deze weken. Meer wordt niet verteld, zodat niemand herkend wordt.
figures-by-with = Per plek of persoon
figures-by-need = Per behoefte
figures-by-week = Per week
figures-not-split = Te weinig mensen om ze te onderscheiden.
figures-col-people = Mensen
figures-col-shared = Gedeeld
figures-all = Alle
figures-others = De andere samen
figures-with-nobody = Niemand genoemd
figures-no-need = Geen behoefte genoemd
figures-several-needs = Meerdere behoeften
figures-save = Als tabel bewaren (CSV)
figures-file = Tabel
