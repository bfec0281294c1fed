### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Pomoć
help-page-title = { $number } · Pomoć
help-numbers = Brojevi za hitne slučajeve
help-call-number = Pozovi { $number }
help-back-to-app = Nazad u aplikaciju
help-elsewhere = U ovim zemljama broj je drugi:
help-sources = Odakle je ovo
help-languages = Jezici

card-title = Neko možda umire. Uradite ovo odmah.

card-look-title = 1. Pogledajte.
card-look-shake = Protresite ramena. Glasno recite ime.
card-look-signs = Znaci opasnosti:
card-look-wake = Osoba se ne budi.
card-look-breath = Diše veoma sporo ili uopšte ne diše.
card-look-snore = Hrče ili krklja.
card-look-blue = Usne ili nokti su plavi ili sivi. Koža je bleda i hladna.
card-look-eyes = Crne tačke u očima su sasvim male.
card-look-limp = Telo je mlitavo.
card-look-enough = Ne budi se ili loše diše: to je dovoljno. Ne čekajte.

card-call-title = 2. Pozovite { $number }.
card-call-free = Poziv je besplatan.
card-call-say = Recite: „Ne budi se. Ne diše dobro.“
card-call-where = Recite gde ste. Uključite zvučnik na telefonu. Radite ono što vam kaže osoba na telefonu.

card-naloxone-title = 3. Dajte nalokson, ako ga imate.
card-naloxone-nose = Sprej za nos: položite osobu na leđa. Zabacite joj glavu. Stavite vrh u jednu nozdrvu. Pritisnite.
card-naloxone-needle = Komplet sa iglom: u mišić, kako pokazuje papir iz kompleta.
card-naloxone-unsure = Niste sigurni da je opioid? Ipak ga dajte. Ne škodi onome ko nije uzeo opioid.
card-naloxone-none = Nema naloksona? Pređite na korak 4.

card-breathe-title = 4. Pomozite osobi da diše.
card-breathe-check = Ne diše ili jedva diše?
card-breathe-how = Glava unazad. Brada gore. Stisnite nos. Duvajte u usta: jedan udah na svakih 5 sekundi.
card-breathe-press = Ako vam osoba na telefonu kaže da pritiskate grudi, uradite to.
card-breathe-second = Posle 2 do 3 minuta nije bolje? Dajte drugi nalokson.

card-side-title = 5. Diše, ali se ne budi? Okrenite osobu na bok.
card-side-how = Savijte gornje koleno, da se ne prevrne nazad. Ruka ispod glave. Lice na stranu. Može da povraća. Na boku se teže uguši.

card-stay-title = 6. Ostanite.
card-stay-watch = Ne ostavljajte osobu samu. Pazite na disanje dok pomoć ne stigne.
card-stay-wears-off = Nalokson prestaje da deluje posle 30 do 90 minuta. Predoziranje može da se vrati.
card-stay-angry = Može da se probudi s mučninom ili u besu. Recite šta se desilo. Ne dajte da uzme još.
card-stay-tell = Recite ljudima iz hitne pomoći šta je uzeto.

card-scope = Ova stranica govori o opioidima (heroin, metadon, fentanil, morfin, jaki lekovi protiv bolova). Koraci 1, 2, 4, 5 i 6 važe za svaku supstancu.

## The first days

days-title = Prvi dani
days-changed-title = Vaše telo se promenilo.
days-changed = Imali ste pauzu. Stara doza sada može da vas ubije. Dovoljno je i nekoliko dana pauze.
days-weeks = Prvi dani i prve dve nedelje su najopasniji.
days-if = Ako uzimate:
days-alone-title = Ne uzimajte kad nikoga nema blizu.
days-alone = Neka blizu bude neko ko može da pozove { $number }.
days-low-title = Počnite s malo.
days-low = Prvo probajte veoma malu količinu. Sačekajte.
days-mix-title = Ne mešajte.
days-mix = Alkohol, tablete za spavanje, tablete za smirenje (benzo), pregabalin i metadon se sabiraju. Zajedno zaustavljaju disanje.
days-smoke-title = Pušenje je manje opasno od ubrizgavanja.
days-smoke = Ubrizgavanje deluje jače.
days-carry-title = Nosite nalokson sa sobom.
days-carry = Pokažite prijateljima gde je i kako se koristi.
days-treatment-title = Uzimate metadon ili buprenorfin? Ne prekidajte.
days-treatment = Pitajte danas gde dobijate sledeću dozu. Lečenje smanjuje rizik od smrti.
days-anonymous = Na većini linija za pomoć ne morate da kažete svoje ime.
days-ask-naloxone = Gde se dobija nalokson: pitajte službu za pomoć ili lekara.

## Help lines: kinds, and who comes

line-emergency = Hitan slučaj
line-suicide = Kad više ne želite da živite
line-emotional-support = Neko ko sluša
line-violence = Kad vas neko povređuje
line-poison = Otrovi i supstance
line-drugs = Podrška: alkohol i supstance
line-shelter = Krevet za noćas
line-justice = Prava i praćenje
line-service-any = Hitna pomoć, vatrogasci, policija
line-service-ambulance = Hitna pomoć
line-service-police = Policija
line-service-fire = Vatrogasci
line-service-text = SMS porukom
line-free = Poziv je besplatan
line-region = Samo ovde: { $region }
line-languages = Jezici: { $languages }
line-always = Dan i noć
line-sources = Odakle je ovaj broj
line-checked = Prikupljeno { $date } iz javnih izvora; za ovaj spisak ga niko nije zvao.
line-one-source = Viđeno samo u jednom izvoru: proverite pre nego što se oslonite na njega.
line-two-sources = Viđeno u dva izvora koji ne zavise jedan od drugog.
