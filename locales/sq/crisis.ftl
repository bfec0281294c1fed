### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Ndihmë
help-page-title = { $number } · Ndihmë
help-numbers = Numrat e urgjencës
help-call-number = Telefono { $number }
help-back-to-app = Kthehu te aplikacioni
help-elsewhere = Në këto vende numri është tjetër:
help-sources = Nga vijnë këto
help-languages = Gjuhët

card-title = Dikush mund të jetë duke vdekur. Bëni këtë tani.

card-look-title = 1. Shikoni.
card-look-shake = Tundeni nga supet. Thirreni me zë në emër.
card-look-signs = Shenja rreziku:
card-look-wake = Personi nuk zgjohet.
card-look-breath = Merr frymë shumë ngadalë ose aspak.
card-look-snore = Gërhet ose gurgullon.
card-look-blue = Buzët ose thonjtë janë blu ose gri. Lëkura është e zbehtë dhe e ftohtë.
card-look-eyes = Pikat e zeza në sy janë shumë të vogla.
card-look-limp = Trupi është i lëshuar.
card-look-enough = Nuk zgjohet ose merr frymë keq: kjo mjafton. Mos prisni.

card-call-title = 2. Telefononi { $number }.
card-call-free = Thirrja është falas.
card-call-say = Thoni: “Nuk zgjohet. Nuk merr frymë mirë.”
card-call-where = Thoni ku jeni. Vëreni telefonin me zë të lartë. Bëni çfarë ju thotë personi në telefon.

card-naloxone-title = 3. Jepni nalokson, nëse keni.
card-naloxone-nose = Sprej për hundë: shtrijeni në shpinë. Kthejani kokën prapa. Vendoseni majën në një vrimë të hundës. Shtypni.
card-naloxone-needle = Komplet me gjilpërë: në muskul, siç tregon fleta e kompletit.
card-naloxone-unsure = Nuk e dini nëse është opioid? Jepeni prapë. Nuk i bën keq dikujt që nuk ka marrë opioid.
card-naloxone-none = Nuk ka nalokson? Kaloni te hapi 4.

card-breathe-title = 4. Ndihmojeni të marrë frymë.
card-breathe-check = Nuk merr frymë ose pothuajse aspak?
card-breathe-how = Koka prapa. Mjekra lart. Mbyllni hundën. Fryni në gojë: një frymë çdo 5 sekonda.
card-breathe-press = Nëse personi në telefon ju thotë të shtypni gjoksin, bëjeni.
card-breathe-second = Pas 2 deri 3 minutash nuk është më mirë? Jepni nalokson për herë të dytë.

card-side-title = 5. Merr frymë, por nuk zgjohet? Kthejeni në krah.
card-side-how = Përthyeni gjurin e sipërm, që të mos rrokulliset prapa. Një dorë nën kokë. Fytyra anash. Mund të vjellë. Në krah mbytet më vështirë.

card-stay-title = 6. Qëndroni.
card-stay-watch = Mos e lini vetëm. Shikojeni frymëmarrjen derisa të vijë ndihma.
card-stay-wears-off = Naloksoni pushon pas 30 deri 90 minutash. Mbidoza mund të kthehet.
card-stay-angry = Mund të zgjohet me të përziera ose me zemërim. Tregojini çfarë ndodhi. Mos e lini të marrë më.
card-stay-tell = Tregojuni njerëzve të ambulancës çfarë ka marrë.

card-scope = Kjo faqe flet për opioidet (heroinë, metadon, fentanil, morfinë, qetësues të fortë dhimbjeje). Hapat 1, 2, 4, 5 dhe 6 vlejnë për çdo lëndë.

## The first days

days-title = Ditët e para
days-changed-title = Trupi juaj ka ndryshuar.
days-changed = Bëtë një pushim. Doza e vjetër mund t’ju vrasë tani. Mjaftojnë edhe pak ditë pushim.
days-weeks = Ditët e para dhe dy javët e para janë më të rrezikshmet.
days-if = Nëse përdorni:
days-alone-title = Mos përdorni vetëm.
days-alone = Kini pranë dikë që mund të telefonojë { $number }.
days-low-title = Filloni me pak.
days-low = Provoni në fillim një sasi shumë të vogël. Prisni.
days-mix-title = Mos përzieni.
days-mix = Alkooli, ilaçet për gjumë, qetësuesit (benzo), pregabalina dhe metadoni mblidhen. Bashkë ju ndalin frymën.
days-smoke-title = Tymosja është më pak e rrezikshme se gjilpëra.
days-smoke = Gjilpëra godet më fort.
days-carry-title = Mbani me vete nalokson.
days-carry = Tregojuni miqve ku është dhe si përdoret.
days-treatment-title = Merrni metadon ose buprenorfinë? Mos e ndaloni.
days-treatment = Pyetni sot ku e merrni dozën tjetër. Mjekimi e ul rrezikun e vdekjes.
days-anonymous = Në shumicën e linjave të ndihmës nuk duhet të thoni emrin.
days-ask-naloxone = Ku merret naloksoni: pyetni një shërbim ndihme ose një mjek.

## Help lines: kinds, and who comes

line-emergency = Urgjencë
line-suicide = Kur nuk doni më të jetoni
line-emotional-support = Dikush që dëgjon
line-violence = Kur dikush ju bën keq
line-poison = Helme dhe lëndë
line-drugs = Ndihmë me alkoolin dhe lëndë të tjera
line-shelter = Një shtrat për sonte
line-justice = Të drejta dhe shoqërim
line-service-any = Ambulancë, zjarrfikës, polici
line-service-ambulance = Ambulancë
line-service-police = Polici
line-service-fire = Zjarrfikës
line-service-text = Me SMS
line-free = Thirrja është falas
line-region = Vetëm në: { $region }
line-languages = Gjuhët: { $languages }
line-always = Ditë e natë
line-sources = Nga vjen ky numër
line-checked = Mbledhur më { $date } nga burime publike; askush nuk e ka telefonuar për këtë listë.
line-one-source = Parë vetëm në një burim: shikojeni përsëri para se t’i besoni.
line-two-sources = Parë në dy burime që nuk varen nga njëri-tjetri.
