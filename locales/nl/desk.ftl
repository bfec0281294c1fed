### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Diensten in de gids
desk-text = Heb je een dienst? Vertel waar die is, wanneer die open is en wie mag komen. Een wachtwoord is niet nodig: we sturen je een link.
desk-email = Je e-mailadres
desk-send-link = Stuur me een link
desk-link-sent = We hebben je een mail gestuurd. Open de link erin. Die werkt één keer, een uur lang.
desk-signed-in = Aangemeld als { $name }
desk-sign-out = Afmelden
desk-confirmed = Bedankt. “{ $name }” blijft in de gids.
desk-browser-only = Open deze pagina in een browser.

## What each page is for

explain-register = Hier vertellen diensten over zichzelf. Je hebt een e-mailadres nodig en geen wachtwoord.
explain-listing = Je schrijft één dienst in kleine stappen, en het wordt bewaard terwijl je typt. De redactie kijkt het na voor mensen het zien.
explain-editor = Hier zie je wat op nazicht wacht. Twee mensen keuren elke nieuwe dienst goed.
explain-review = Je ziet naast elkaar wat er veranderde. Dan keur je goed, vraag je of weiger je.

## The provider's list

desk-mine = Mijn diensten
desk-none = Je hebt hier nog geen dienst.
desk-add = Een dienst toevoegen
desk-no-name = Nog zonder naam
desk-upload = Veel diensten in één bestand
desk-upload-text = HSDS 3.0 (JSON of CSV) of OpenStreetMap, tot { $size } MB en { $count } diensten. Je ziet eerst wat elke rij zou doen. Er wordt niets bewaard voor je ja zegt. Hetzelfde bestand nog eens past aan wat veranderde, zonder dubbels.
desk-upload-choose = Een bestand kiezen
desk-upload-keep = Dit indienen
desk-upload-kept = Ingediend. De redactie kijkt ernaar.

## Where a listing stands

stage-draft = Nog niet ingediend
stage-waiting = De redactie kijkt: { $approvals } van { $of } akkoord
stage-asked = Een vraag voor jou
stage-published = Gepubliceerd
stage-refused = Niet gepubliceerd
stage-removed = Weggehaald
desk-live-older = Wat nu gepubliceerd is, blijft tot de wijziging is goedgekeurd.
desk-stale = Al zes maanden door niemand bevestigd

## The steps of the form

desk-step = Stap { $number } van { $count }
desk-step-who = Wie jullie zijn
desk-step-needs = Waarmee het helpt
desk-step-terms = Wie mag komen, en hoe
desk-step-reach = Hoe je te bereiken bent
desk-step-places = Waar en wanneer
desk-step-check = Nakijken
desk-saved = Bewaard
desk-not-saved = Nog niet bewaard: geen netwerk. We proberen opnieuw.
desk-organization = Organisatie
desk-organization-about = Wat de organisatie doet
desk-name = Naam van de dienst
desk-about = Wat je er krijgt, in gewone woorden
desk-audiences = Alleen voor sommigen? Kies ze. Niemand gekozen betekent: voor iedereen.
desk-eligibility = Wie mag komen, en wie niet
desk-documents = Papieren om mee te brengen
desk-documents-none = Geen identiteitskaart nodig
desk-documents-needed = Deze papieren
desk-documents-list = Welke papieren? Eén per regel
desk-cost = Wat het kost
desk-languages = Talen ter plaatse
desk-access = Hoe kom je er
desk-capacity = Hoeveel plaatsen (bijvoorbeeld: 24 bedden)
desk-phones = Telefoonnummers, één per regel
desk-emails = E-mailadressen voor het publiek, één per regel
desk-url = Webpagina
desk-contact = Hoe bereikt de redactie je? Wordt nooit gepubliceerd.
desk-place = Plaats { $number }
desk-place-add = Een plaats of halte toevoegen
desk-place-remove = Deze plaats weghalen
desk-place-none = Een telefoonlijn of huisbezoek heeft geen plaats nodig.
desk-place-name = Naam van de plaats, als die er een heeft
desk-street = Straat en nummer
desk-postcode = Postcode
desk-city = Plaats
desk-directions = Hoe je de deur vindt
desk-here = Ik sta aan de deur: neem de plaats van deze telefoon
desk-here-taken = Plaats genomen: { $latitude }, { $longitude }
desk-here-failed = Deze telefoon weet niet waar hij is.
desk-here-forget = Vergeet deze plaats
reason-town-elsewhere = De postcode en de plaats liggen ver uit elkaar. Kijk ze allebei na.
reason-position-elsewhere = Dit punt ligt ver van de postcode en de plaats. Kijk ze na, of vergeet het punt.
desk-wheelchair = Met een rolstoel
desk-yes = Ja
desk-no = Nee
desk-confidential = Het adres blijft geheim
desk-confidential-hint = Het wordt nooit gepubliceerd. Mensen bellen om te weten waar.
desk-mobile = Het komt hier langs en vertrekt weer
desk-hours = Wanneer is het open?
desk-holidays = Gesloten op feestdagen
desk-note = Wat nog te weten over de uren
desk-submit = Indienen
desk-submitted = Ingediend. De redactie kijkt het na voor het verschijnt. We schrijven je.
desk-fix = Enkele dingen moet je nog nakijken:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Alleen voor nu
desk-quick-text = Dit gaat meteen uit, zonder nazicht, en stopt vanzelf.
desk-closed-today = Vandaag gesloten
desk-closed-until = Gesloten, laatste dag
desk-full-until = Vol, laatste dag
desk-alert = Een bericht voor wie komt
desk-alert-until = Het bericht geldt tot
desk-quick-save = Nu melden
desk-quick-saved = Telefoons tonen het na hun volgende update.
desk-still-right = Alles klopt nog
desk-confirmed-on = Laatst bevestigd op { $day }
desk-take-out = Uit de gids halen
desk-take-out-text = Telefoons tonen het niet meer na hun volgende update. Wat je schreef blijft bewaard.
desk-answer = Je antwoord
desk-answer-send = Antwoord sturen
desk-history = Wat er gebeurde

## History

act-submitted = Ingediend
act-approved = Goedgekeurd
act-one-enough = Eén akkoord volstond
act-published = Gepubliceerd: versie { $number }
act-restored = Versie { $number } opnieuw gepubliceerd
act-asked = Vraag: { $text }
act-answered = Antwoord: { $text }
act-quick = Bericht voor nu
act-confirmed = Bevestigd
act-reminded = Gevraagd of het nog klopt
act-warned = Gemeld dat het verdwijnt
act-removed = Weggehaald
act-settled = Meldingen afgehandeld

## Editors

editor-title = Nazicht
editor-enter = Aanmelden met je sleutel
editor-enter-text = Je browser of telefoon bewaart een sleutel voor deze pagina. Die vraagt je vinger of code.
editor-join = Welkom, { $name }. Maak je sleutel.
editor-make-key = Sleutel maken
editor-one = Eén akkoord volstaat hier: zo besliste wie deze gids beheert.
editor-one-since = Dat geldt sinds { $day }.
editor-new = Nieuw
editor-changed = Gewijzigd
editor-reported = Gemeld
editor-stale = Zes maanden niet bevestigd
editor-doubles = Misschien dezelfde
editor-nothing = Er wacht niets. Goed gedaan.
editor-field = Veld
editor-before = Nu gepubliceerd
editor-after = Ingediend
editor-approved-by = Goedgekeurd door { $names }
editor-second = Iemand anders moet het ook goedkeuren.
editor-approve = Goedkeuren
editor-ask = Een vraag stellen
editor-question = Je vraag
editor-refuse = Niet publiceren, omdat
editor-restore = Versie { $number } opnieuw publiceren
editor-settle = Meldingen afgehandeld
editor-report = { $kind } ({ $count })
editor-provider = Ingediend door { $name }
likeness-name = Zelfde naam
likeness-phone = Zelfde nummer
likeness-place = Zelfde plaats

## What the hub says

wrong-malformed = Dit kon niet worden gelezen. Laad de pagina opnieuw.
wrong-fields = Sommige velden kloppen nog niet.
wrong-sign-in = Je bent afgemeld. Wat je laatst typte is misschien niet bewaard. Vraag een nieuwe link.
wrong-link = Deze link is al gebruikt of verlopen. Vraag een nieuwe.
wrong-absent = Dit is hier niet meer.
wrong-changed = Het is intussen elders gewijzigd. Laad het opnieuw.
wrong-stage = Dat kan nu niet.
wrong-second-person = Je keurde het al goed, of het is van jou. Iemand anders moet het doen.
wrong-too-large = Dit is te groot. Er is niets bewaard.
wrong-unreadable = In dit bestand staan geen diensten. Er is niets bewaard.
wrong-too-many = Dat was veel ineens. Wacht even en probeer opnieuw.
wrong-passkey = De sleutel past niet. Probeer opnieuw.
wrong-internal = Er ging iets mis bij ons. Er is niets veranderd. Probeer later opnieuw.
wrong-offline = Er is geen netwerk. Wat je typte blijft op deze pagina: laat die open.

## Why something is not published

refusal-not-a-service = Dit is geen dienst voor de mensen die de gids gebruiken.
refusal-double = Het staat al in de gids.
refusal-unreachable = We konden niemand bereiken om het na te gaan.
refusal-elsewhere = Het ligt buiten de regio van deze gids.
refusal-incomplete = Er ontbreekt iets belangrijks.
refusal-unsafe = Het kan de mensen die erheen gaan schaden.
