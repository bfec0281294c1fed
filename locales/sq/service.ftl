### The page of one service.


## Messages of the moment

service-closed-between = Mbyllur: { $from } – { $until }, me ditën e fundit
service-closed-to = Mbyllur. Dita e fundit: { $until }
service-closed-from = Mbyllur. Dita e parë: { $from }. Nuk thonë deri kur.
service-closed-open-end = Mbyllur tani për tani. Nuk thonë deri kur.
service-full = Plot tani. Telefononi para se të shkoni.
service-alert = Mirë të dihet tani
service-alert-until = Kjo vlen deri më { $date }.
service-stale = Askush nuk e ka konfirmuar këtë për gjashtë muaj. Telefononi para se të shkoni.

## What to do

service-contact = Telefononi, shkruani, shkoni
service-copy-address = Kopjo adresën
service-mail = Shkruaj një e-mail
service-web = Faqja e tyre në internet
service-add = Shto në kutinë time
service-added = { $name } është tani në kutinë tuaj.
service-in-toolbox = Në kutinë time
service-add-locked = Për ta shtuar, hapni më parë kutinë.
service-appointment = Lini një takim

## Hours

service-hours-today = Sot: { $hours }
service-week = Orari i javës
service-day-closed = mbyllur
service-day-away = jo këtu
service-day-call = telefononi më parë
service-holiday = festë zyrtare
service-hours-text = Çfarë thonë për orarin: { $text }

## What to know before going

service-about = Çfarë bëjnë
service-good-to-know = Para se të shkoni
service-needs = Ndihmon me
service-documents = Dokumente për t’i marrë me vete
service-no-id = Nuk duhet dokument
service-documents-unknown = Nuk dihet. Merrni çfarë keni. Nuk keni asgjë? Telefononi dhe pyetni.
service-languages = Gjuhët që fliten atje
service-for = Për kë
service-for-all = Për të gjithë
service-eligibility = Kush mund të vijë
service-cost = Sa kushton
service-access = Si shkohet

## Places

service-places = Ku është
service-place-number = Vendi { $number }
service-mobile = Kalon këtu dhe ikën përsëri. Shikoni orët.
service-confidential = Adresa mbahet e fshehtë. Telefononi për të ditur ku.
service-no-address = Adresa nuk dihet.
service-wheelchair-yes = Hyhet me karrocë
service-wheelchair-no = Nuk hyhet me karrocë
service-directions = Si gjendet

## Where the record comes from

service-record = Kush e thotë
service-verified = Parë më { $date }
service-verified-by = Parë më { $date } nga { $who }
service-never-verified = Askush nuk e ka parë ende këtë.
service-source = Burimi: { $name }
service-licence = Licenca: { $licence }

## Telling that something is wrong

service-report = Diçka nuk është e saktë këtu
service-report-text = Thuajuni atyre që e mbajnë këtë listë. Askush nuk mëson kush jeni.
service-report-what = Çfarë nuk është e saktë?
service-report-words = Me fjalët tuaja, nëse doni. Pa emra, ju lutemi.
service-report-send = Dërgo
service-report-sent = Faleminderit. Mbërriti.
service-report-waits = Niset kur të ketë rrjet, nëse aplikacioni mbetet i hapur.
service-report-waits-kept = Pret në kutinë tuaj. Niset kur të ketë rrjet dhe kutia të jetë e hapur.
service-report-refused = Nuk u dërgua dot tani. Provoni më vonë.
report-closed-for-good = Nuk ekziston më
report-wrong-number = Numri është i gabuar
report-wrong-hours = Orët janë të gabuara
report-unsafe = Atje njerëzit nuk trajtohen mirë
report-other = Diçka tjetër
