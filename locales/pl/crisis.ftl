### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Pomoc
help-page-title = { $number } · Pomoc
help-numbers = Numery alarmowe
help-call-number = Zadzwoń na { $number }
help-back-to-app = Wróć do aplikacji
help-elsewhere = W tych krajach numer jest inny:
help-sources = Skąd to wiemy
help-languages = Języki

card-title = Ktoś może umierać. Zrób to teraz.

card-look-title = 1. Popatrz.
card-look-shake = Potrząśnij za ramiona. Głośno powiedz imię.
card-look-signs = Znaki zagrożenia:
card-look-wake = Osoba się nie budzi.
card-look-breath = Oddycha bardzo wolno albo wcale.
card-look-snore = Chrapie albo charczy.
card-look-blue = Usta lub paznokcie są sine albo szare. Skóra jest blada i zimna.
card-look-eyes = Czarne kropki w oczach są malutkie.
card-look-limp = Ciało jest wiotkie.
card-look-enough = Nie budzi się albo źle oddycha: to wystarczy. Nie czekaj.

card-call-title = 2. Zadzwoń na { $number }.
card-call-free = Połączenie jest bezpłatne.
card-call-say = Powiedz: „Ta osoba się nie budzi. Źle oddycha”.
card-call-where = Powiedz, gdzie jesteś. Włącz głośnik w telefonie. Rób to, co mówi osoba w telefonie.

card-naloxone-title = 3. Podaj nalokson, jeśli go masz.
card-naloxone-nose = Spray do nosa: połóż osobę na plecach. Odchyl jej głowę do tyłu. Włóż końcówkę do jednej dziurki nosa. Naciśnij.
card-naloxone-needle = Zestaw z igłą: w mięsień, tak jak pokazuje ulotka z zestawu.
card-naloxone-unsure = Nie wiesz, czy to opioid? I tak podaj. Nie szkodzi komuś, kto nie brał opioidów.
card-naloxone-none = Nie masz naloksonu? Przejdź do kroku 4.

card-breathe-title = 4. Pomóż oddychać.
card-breathe-check = Nie oddycha albo prawie nie?
card-breathe-how = Głowa do tyłu. Broda w górę. Zaciśnij nos. Wdmuchuj powietrze do ust: jeden wdech co 5 sekund.
card-breathe-press = Jeśli osoba w telefonie każe uciskać klatkę piersiową, zrób to.
card-breathe-second = Po 2–3 minutach nie jest lepiej? Podaj drugi nalokson.

card-side-title = 5. Oddycha, ale się nie budzi? Obróć ją na bok.
card-side-how = Zegnij górne kolano, żeby się nie przetoczyła. Ręka pod głową. Twarz na bok. Może wymiotować. Na boku trudniej się udusić.

card-stay-title = 6. Zostań.
card-stay-watch = Nie zostawiaj tej osoby samej. Patrz, czy oddycha, aż przyjdzie pomoc.
card-stay-wears-off = Nalokson przestaje działać po 30–90 minutach. Przedawkowanie może wrócić.
card-stay-angry = Osoba może się obudzić z mdłościami albo w złości. Powiedz jej, co się stało. Nie pozwól jej brać więcej.
card-stay-tell = Powiedz załodze karetki, co ta osoba wzięła.

card-scope = Ta strona mówi o opioidach (heroina, metadon, fentanyl, morfina, silne leki przeciwbólowe). Kroki 1, 2, 4, 5 i 6 są dobre przy każdym środku.

## The first days

days-title = Pierwsze dni
days-changed-title = Twoje ciało się zmieniło.
days-changed = Była przerwa. Dawna dawka może cię teraz zabić. Wystarczy kilka dni przerwy.
days-weeks = Pierwsze dni i pierwsze dwa tygodnie są najgroźniejsze.
days-if = Jeśli bierzesz:
days-alone-title = Nie bierz bez nikogo obok.
days-alone = Niech blisko będzie ktoś, kto może zadzwonić na { $number }.
days-low-title = Zacznij od małej ilości.
days-low = Najpierw spróbuj bardzo mało. Poczekaj.
days-mix-title = Nie mieszaj.
days-mix = Alkohol, leki nasenne, leki uspokajające (benzo), pregabalina i metadon się sumują. Razem zatrzymują oddech.
days-smoke-title = Palenie jest mniej groźne niż wstrzykiwanie.
days-smoke = Zastrzyk działa mocniej.
days-carry-title = Noś przy sobie nalokson.
days-carry = Pokaż znajomym, gdzie jest i jak go użyć.
days-treatment-title = Bierzesz metadon albo buprenorfinę? Nie przerywaj.
days-treatment = Zapytaj dzisiaj, gdzie dostaniesz następną dawkę. Leczenie zmniejsza ryzyko śmierci.
days-anonymous = Na większości linii pomocy nie trzeba mówić, jak się nazywasz.
days-ask-naloxone = Skąd wziąć nalokson: zapytaj w miejscu pomocy albo u lekarza.

## Help lines: kinds, and who comes

line-emergency = Nagły wypadek
line-suicide = Kiedy nie chcesz już żyć
line-emotional-support = Ktoś, kto słucha
line-violence = Kiedy ktoś cię krzywdzi
line-poison = Trucizny i inne środki
line-drugs = Wsparcie: alkohol i inne środki
line-shelter = Nocleg na dziś
line-justice = Prawa i dalsza opieka
line-service-any = Karetka, straż, policja
line-service-ambulance = Karetka
line-service-police = Policja
line-service-fire = Straż pożarna
line-service-text = Przez SMS
line-free = Połączenie jest bezpłatne
line-region = Tylko tutaj: { $region }
line-languages = Języki: { $languages }
line-always = Dzień i noc
line-sources = Skąd jest ten numer
line-checked = Zebrano { $date } z publicznych źródeł; dla tej listy nikt tam nie dzwonił.
line-one-source = Tylko w jednym źródle: sprawdź, zanim na nim polegasz.
line-two-sources = W dwóch źródłach, niezależnych od siebie.
