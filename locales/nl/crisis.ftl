### De kaart voor eerste hulp en de hulplijnen. Ze volgt assets/content/first-aid.md zin per zin:
### een arts of verpleegkundige moet ze nalezen. De titels zeggen een voorbijganger niets.

help-title = Hulp
help-page-title = { $number } · Hulp
help-numbers = Noodnummers
help-call-number = Bel { $number }
help-back-to-app = Terug naar de app
help-elsewhere = In deze landen is het een ander nummer:
help-sources = Waar dit vandaan komt
help-languages = Talen

card-title = Misschien gaat er iemand dood. Doe dit nu.

card-look-title = 1. Kijk.
card-look-shake = Schud aan de schouders. Zeg de naam, luid.
card-look-signs = Tekenen van gevaar:
card-look-wake = De persoon wordt niet wakker.
card-look-breath = De persoon ademt heel traag, of helemaal niet.
card-look-snore = De persoon snurkt of rochelt.
card-look-blue = De lippen of nagels zijn blauw of grijs. De huid is bleek en koud.
card-look-eyes = De zwarte stippen in de ogen zijn heel klein.
card-look-limp = Het lichaam is slap.
card-look-enough = De persoon wordt niet wakker, of ademt slecht: dat is genoeg. Wacht niet.

card-call-title = 2. Bel { $number }.
card-call-free = De oproep is gratis.
card-call-say = Zeg: “De persoon wordt niet wakker. De persoon ademt niet goed.”
card-call-where = Zeg waar je bent. Zet de luidspreker aan. Doe wat de persoon aan de telefoon zegt.

card-naloxone-title = 3. Geef naloxon, als je het hebt.
card-naloxone-nose = Neusspray: leg de persoon op de rug. Kantel het hoofd naar achteren. Steek het tipje in één neusgat. Druk.
card-naloxone-needle = Kit met naald: in een spier, zoals de bijsluiter in de kit toont.
card-naloxone-unsure = Niet zeker of het een opioïde is? Geef het toch. Het doet geen kwaad bij iemand die geen opioïde nam.
card-naloxone-none = Geen naloxon? Ga naar stap 4.

card-breathe-title = 4. Help ademen.
card-breathe-check = Ademt de persoon niet, of bijna niet?
card-breathe-how = Hoofd naar achteren. Kin omhoog. Knijp de neus dicht. Blaas in de mond: één keer om de 5 seconden.
card-breathe-press = Zegt de persoon aan de telefoon dat je op de borst moet duwen? Doe het.
card-breathe-second = Na 2 tot 3 minuten niet beter? Geef een tweede keer naloxon.

card-side-title = 5. Ademt, maar niet wakker? Draai de persoon op de zij.
card-side-how = Buig de bovenste knie, zodat de persoon niet terugrolt. Een hand onder het hoofd. Gezicht opzij. De persoon kan overgeven. Op de zij is er minder gevaar voor stikken.

card-stay-title = 6. Blijf.
card-stay-watch = Laat de persoon niet alleen. Let op de adem tot er hulp komt.
card-stay-wears-off = Naloxon werkt maar 30 tot 90 minuten. De overdosis kan terugkomen.
card-stay-angry = De persoon kan ziek of boos wakker worden. Vertel wat er gebeurd is. Laat de persoon niets meer nemen.
card-stay-tell = Zeg aan de mensen van de ambulance wat er genomen is.

card-scope = Deze pagina gaat over opioïden (heroïne, methadon, fentanyl, morfine, sterke pijnstillers). Stap 1, 2, 4, 5 en 6 gelden voor elk middel.

## The first days

days-title = De eerste dagen
days-changed-title = Je lichaam is veranderd.
days-changed = Je hebt een pauze genomen. Je oude dosis kan je nu doden. Zelfs een paar dagen zonder is genoeg.
days-weeks = De eerste dagen en de eerste twee weken zijn het gevaarlijkst.
days-if = Als je gebruikt:
days-alone-title = Gebruik niet alleen.
days-alone = Heb iemand bij je die { $number } kan bellen.
days-low-title = Begin laag.
days-low = Probeer eerst een heel kleine hoeveelheid. Wacht.
days-mix-title = Meng niet.
days-mix = Alcohol, slaappillen, kalmeerpillen (benzo’s), pregabaline en methadon tellen op. Samen stoppen ze je adem.
days-smoke-title = Roken is minder riskant dan spuiten.
days-smoke = Spuiten komt harder aan.
days-carry-title = Heb naloxon bij je.
days-carry = Toon je vrienden waar het zit, en hoe je het gebruikt.
days-treatment-title = Op methadon of buprenorfine? Stop niet.
days-treatment = Vraag vandaag waar je de volgende dosis krijgt. Behandeling verlaagt het risico om te sterven.
days-anonymous = Bij de meeste hulplijnen hoef je je naam niet te zeggen.
days-ask-naloxone = Waar vind je naloxon: vraag het aan een hulpdienst of een dokter.

## Help lines: kinds, and who comes

line-emergency = Nood
line-suicide = Als je niet meer wil leven
line-emotional-support = Iemand die luistert
line-violence = Als iemand je pijn doet
line-poison = Vergif en middelen
line-drugs = Steun bij alcohol en middelen
line-shelter = Een bed voor vanavond
line-justice = Rechten en opvolging
line-service-any = Ambulance, brandweer, politie
line-service-ambulance = Ambulance
line-service-police = Politie
line-service-fire = Brandweer
line-service-text = Met een sms
line-free = De oproep is gratis
line-region = Alleen in: { $region }
line-languages = Ze spreken: { $languages }
line-always = Dag en nacht
line-sources = Waar dit nummer vandaan komt
line-checked = Verzameld op { $date } uit openbare bronnen; niemand heeft het voor deze lijst gebeld.
line-one-source = In maar één bron gezien: kijk het na voor je erop vertrouwt.
line-two-sources = Gezien in twee bronnen die los van elkaar staan.
