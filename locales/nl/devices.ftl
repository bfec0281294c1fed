### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Mijn toestellen
devices-hint = Je gereedschapskist ook op een andere telefoon of computer
devices-text = Elk ervan heeft je hele gereedschapskist. Haal er een van de lijst als het kwijt is of niet meer van jou.
devices-add = Een toestel toevoegen
devices-join = Mijn gereedschapskist hierheen halen
devices-join-hint = Van een andere telefoon of computer van jou
device-unnamed = Een toestel
device-heard = laatst gehoord: { $when }
device-remove = Van de lijst halen: { $name }
device-remove-text = Het krijgt niets van wat nog geschreven wordt. Zodra het online is, maakt het zichzelf leeg.
device-remove-yes = Van de lijst halen
device-removed = { $name } is van de lijst.

## Two devices side by side

pair-show-text = Leg beide toestellen naast elkaar. Dit toont een code, het andere neemt die over. Ze werkt vijf minuten.
pair-worker-text = Het nieuwe lid zit naast je. Dit toestel toont een code, het andere neemt die over. Ze werkt vijf minuten.
pair-join-title = De code van een ander toestel invoeren
pair-join-text = Op het andere toestel: Instellingen, Mijn toestellen, Een toestel toevoegen. In een team: Leden van het team. Voer dan hier in wat het toont.
pair-name = Naam van dit toestel
pair-name-hint = Bijvoorbeeld: mijn telefoon. In een team: je eigen naam.
pair-coordinator-hint = Mag ook leden uitnodigen en eruit halen.
pair-show-typed = Een code tonen om te typen
pair-code-text = Voer dit in op het andere toestel:
pair-until = Te gebruiken tot { $time }.
pair-waiting = Wacht op het andere toestel.
pair-check-title = Tonen beide hetzelfde?
pair-check-text = Kijk ook naar het andere scherm ({ $name }). Zijn de cijfers anders, dan zit er iemand tussen: zeg nee.
pair-same = Ja, hetzelfde
pair-differ = Nee, anders
pair-said-yes = Zeg ook ja op het andere toestel.
pair-done = Klaar. Verbonden met { $name }.
pair-again = Opnieuw beginnen
pair-failed-not-a-code = Dit is geen code van een toestel. Kijk of alle letters kloppen.
pair-failed-wrong-code = De code klopte niet. Begin opnieuw op beide toestellen.
pair-failed-expired = De vijf minuten zijn om. Begin opnieuw op beide toestellen.
pair-failed-declined = Het is gestopt: de twee toonden niet hetzelfde, of iemand zei nee. Er is niets veranderd.
pair-failed-broken = Het andere toestel deed iets dat niet kan kloppen. Er is niets veranderd.
pair-failed-has-devices = Dit toestel hoort al bij andere. Haal die eerst van de lijst.
crew-join = Ik ben in een team uitgenodigd
crew-worker-add = Een lid toevoegen

## Taking over a prepared toolbox

arrive-title = Heb je al een gereedschapskist?
take-title = Ik heb een kaart met een code
take-hint = Een gereedschapskist die iemand met jou heeft klaargemaakt
take-text = Je hebt de code op je kaart nodig, en het woord dat alleen jij kent.
take-code = De code op de kaart
take-code-hint = Acht groepjes van vier tekens. Kleine of grote letters, allebei goed.
take-word = Mijn woord
take-word-hint = Dat je koos toen ze werd klaargemaakt.
take-wrong-word = Dat is het woord niet. Probeer opnieuw.
take-go = Haal ze hierheen
take-fetching = Ze wordt opgehaald.
take-done = Ze is er, en ze is van jou. Dingen: { $count }
take-invitation = Je team nodigt je ook uit. Kijken deelt niets.
take-failed-not-a-code = Dit is geen code van een kaart. Kijk of alle tekens kloppen.
take-failed-gone = Er is niets onder deze code: ze is teruggenomen, voorbij of al gebruikt.
take-failed-damaged = Wat aankwam, is beschadigd. Vraag een nieuwe kaart.

## Preparing and handing over

prepare-title = Klaarmaken voor iemand
prepare-hint = Samen een gereedschapskist vullen en overdragen
prepare-text = Vul samen met iemand een gereedschapskist. Draag ze dan over: ze is van die persoon, en je ziet alleen wat die deelt.
prepare-begin = Beginnen
prepare-banner = Dit is de gereedschapskist voor { $name }.
prepare-close = Terug naar de mijne
prepare-open = Verder vullen
prepare-records = Dingen: { $count }
prepare-drop = Verwijderen op dit toestel
prepare-drop-text = Een code die nog niet gebruikt is, werkt dan niet meer.
hand-word = Een woord dat alleen die persoon kent
hand-word-hint = Die persoon kiest het. 4 letters of meer. Schrijf het nergens op.
hand-word-weak = Het woord is te kort: 4 letters of meer.
hand-invite = Een uitnodiging van ons team meegeven
hand-invite-hint = Ernaar kijken kan later. Er wordt niets door gedeeld.
hand-over = De code voor de kaart maken
hand-code-text = Op de eigen telefoon: open de app, “Ik heb een kaart met een code”, dan deze code en het woord.
hand-cancel = De code terugnemen
hand-sending = Bewaard op dit toestel. De code werkt zodra alles verstuurd is.
hand-no-network = Bewaard op dit toestel. De code werkt zodra er netwerk is.
hand-waiting = De code werkt nu.
hand-taken = De persoon heeft ze. Hier is ze verwijderd.
hand-over-time = De code is voorbij. De gereedschapskist is nog hier: maak een nieuwe code.
hand-refused = De andere kant neemt ze niet aan. De gereedschapskist is nog hier.

## Codes for the camera, and what both screens show

pair-pictures = hond, kat, paard, olifant, konijn, beer, kikker, kip, eend, uil, schildpad, vis, walvis, bij, slak, vlinder, roos, boom, klaver, blad, zon, maan, ster, wolk, vuur, golf, sneeuw, regenboog, appel, banaan, druiven, citroen, wortel, brood, kaas, ei, ijsje, taart, koffie, lepel, huis, deur, stoel, bed, lamp, sleutel, slot, bel, wekker, paraplu, bril, schoen, pet, tas, boek, potlood, schaar, hamer, auto, fiets, bus, boot, bal, gitaar
pair-show-qr = Een code voor de camera tonen
pair-qr-text = Laat de camera van het andere toestel hiernaar kijken:
code-picture = Code voor de camera
hand-frames = Zonder netwerk: van scherm naar scherm
hand-frames-text = Hou de telefoons tegenover elkaar. Op die van hen: ‘Ik heb een kaart met een code’, dan de camera. De beelden gaan rond tot alles gelezen is.
hand-frames-stop = Niet meer tonen
take-frames = Gelezen: { $have } van { $of }. Hou de camera stil.
take-frames-done = Alles is gelezen. Nu de code en je woord.
card-print = De kaart afdrukken
card-text = Twee kanten, voor op zak. Ze zegt niets aan anderen.
card-time = Met de volgende afspraak
card-nobody = Niemand
card-who = Wie bellen
card-how = Open { $address }. Kies ‘Ik heb een kaart met een code’. Dan je woord.
card-how-invited = Houd de camera van een telefoon voor het plaatje. Of open { $address } en kies ‘Ik heb een uitnodiging’ bij de instellingen.
card-next = Volgende afspraak
