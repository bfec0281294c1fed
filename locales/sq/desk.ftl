### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Shërbimet në listë
desk-text = Drejtoni një shërbim? Thuajuni njerëzve ku është, kur është hapur dhe kush mund të vijë. Nuk duhet fjalëkalim: ju dërgojmë një lidhje.
desk-email = Adresa juaj e e-mailit
desk-send-link = Më dërgoni një lidhje
desk-link-sent = Ju dërguam një e-mail. Hapeni lidhjen në të. Punon një herë, për një orë.
desk-signed-in = Hyri: { $name }
desk-sign-out = Dil
desk-confirmed = Faleminderit. “{ $name }” mbetet në listë.
desk-browser-only = Hapeni këtë faqe në një shfletues.

## What each page is for

explain-register = Këtu shërbimet u tregojnë njerëzve për veten. Ju duhet një adresë e-maili dhe asnjë fjalëkalim.
explain-listing = E shkruani një shërbim me hapa të vegjël dhe ruhet ndërsa shkruani. Redaksia e sheh para njerëzve.
explain-editor = Këtu shihni çfarë pret shqyrtim. Dy veta miratojnë çdo shërbim të ri.
explain-review = Shihni krah për krah çfarë ndryshoi. Pastaj miratoni, pyesni ose refuzoni.

## The provider's list

desk-mine = Shërbimet e mia
desk-none = Nuk keni ende shërbim këtu.
desk-add = Shto një shërbim
desk-no-name = Ende pa emër
desk-upload = Shumë shërbime në një skedë
desk-upload-text = HSDS 3.0 (JSON ose CSV) ose OpenStreetMap, deri në { $size } MB dhe { $count } shërbime. Më parë shihni çfarë do të bënte çdo rresht. Asgjë nuk ruhet para se ta thoni ju. E njëjta skedë përsëri ndryshon çfarë ka ndryshuar dhe nuk dyfishon asgjë.
desk-upload-choose = Zgjidh një skedë
desk-upload-keep = Dërgo këto
desk-upload-kept = U dërguan. Tani i shikon redaksia.

## Where a listing stands

stage-draft = Ende e padërguar
stage-waiting = E shikon redaksia: { $approvals } nga { $of } e miratuan
stage-asked = Një pyetje për ju
stage-published = E botuar
stage-refused = E pabotuar
stage-removed = E hequr
desk-live-older = Çfarë është botuar tani mbetet derisa redaksia ta miratojë ndryshimin.
desk-stale = Askush nuk e ka konfirmuar për gjashtë muaj

## The steps of the form

desk-step = Hapi { $number } nga { $count }
desk-step-who = Kush jeni
desk-step-needs = Me çfarë ndihmon
desk-step-terms = Kush mund të vijë dhe si
desk-step-reach = Si mund t’ju gjejmë
desk-step-places = Ku dhe kur
desk-step-check = Shikojeni edhe një herë
desk-saved = U ruajt
desk-not-saved = Ende nuk u ruajt: nuk ka rrjet. Do të provohet përsëri.
desk-organization = Organizata
desk-organization-about = Çfarë bën organizata
desk-name = Emri i shërbimit
desk-about = Çfarë gjendet atje, me fjalë të thjeshta
desk-audiences = Vetëm për disa? Zgjidhini. Pa zgjedhje do të thotë: për të gjithë.
desk-eligibility = Kush mund të vijë dhe kush jo
desk-documents = Dokumente për t’i marrë me vete
desk-documents-none = Nuk duhet dokument
desk-documents-needed = Këto dokumente
desk-documents-list = Cilat dokumente? Një në çdo rresht
desk-cost = Sa kushton
desk-languages = Gjuhët që fliten atje
desk-access = Si shkohet
desk-capacity = Sa vende ka (për shembull: 24 shtretër)
desk-phones = Numrat e telefonit, një në çdo rresht
desk-emails = Adresat e e-mailit për publikun, një në çdo rresht
desk-url = Faqja në internet
desk-contact = Si ju gjen redaksia? Nuk botohet kurrë.
desk-place = Vendi { $number }
desk-place-add = Shto një vend ose një ndalesë
desk-place-remove = Hiq këtë vend
desk-place-none = Një linjë telefoni ose një vizitë në shtëpi nuk ka nevojë për vend.
desk-place-name = Emri i vendit, nëse ka
desk-street = Rruga dhe numri
desk-postcode = Kodi postar
desk-city = Qyteti
desk-directions = Si gjendet dera
desk-here = Jam te dera: merr vendin e këtij telefoni
desk-here-taken = Vendi u mor: { $latitude }, { $longitude }
desk-here-failed = Ky telefon nuk e di ku është.
desk-here-forget = Harro këtë vend
reason-town-elsewhere = Kodi postar dhe qyteti janë larg njëri-tjetrit. Shikojini të dy.
reason-position-elsewhere = Ky vend është larg kodit postar dhe qytetit. Shikojini, ose harrojeni vendin.
desk-wheelchair = Me karrocë
desk-yes = Po
desk-no = Jo
desk-confidential = Adresa mbahet e fshehtë
desk-confidential-hint = Nuk botohet kurrë. Njerëzit telefonojnë për të ditur ku.
desk-mobile = Kalon këtu dhe ikën përsëri
desk-hours = Kur është hapur?
desk-holidays = Mbyllur në festa zyrtare
desk-note = Çfarë tjetër duhet ditur për orarin
desk-submit = Dërgo
desk-submitted = U dërgua. Redaktorët e shikojnë para se të botohet. Ju shkruajmë.
desk-fix = Disa gjëra duhen parë:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Vetëm për tani
desk-quick-text = Kjo del menjëherë, pa kontroll, dhe mbaron vetë.
desk-closed-today = Mbyllur sot
desk-closed-until = Mbyllur, dita e fundit
desk-full-until = Plot, dita e fundit
desk-alert = Një mesazh për të gjithë që vijnë
desk-alert-until = Mesazhi vlen deri
desk-quick-save = Thuajua njerëzve tani
desk-quick-saved = Telefonat e tregojnë pas përditësimit tjetër.
desk-still-right = Gjithçka është ende e saktë
desk-confirmed-on = Konfirmimi i fundit: { $day }
desk-take-out = Hiqe nga lista
desk-take-out-text = Telefonat nuk e tregojnë më pas përditësimit tjetër. Çfarë shkruat ruhet.
desk-answer = Përgjigjja juaj
desk-answer-send = Dërgo përgjigjen
desk-history = Çfarë u bë

## History

act-submitted = U dërgua
act-approved = U miratua
act-one-enough = Mjaftoi një miratim
act-published = U botua: versioni { $number }
act-restored = Versioni { $number } u botua përsëri
act-asked = Pyetje: { $text }
act-answered = Përgjigje: { $text }
act-quick = Mesazh i çastit
act-confirmed = U konfirmua
act-reminded = U pyet nëse është ende e saktë
act-warned = U tha se do të hiqet
act-removed = U hoq
act-settled = Ankesat u panë

## Editors

editor-title = Shqyrtimi
editor-enter = Hyni me çelësin tuaj
editor-enter-text = Shfletuesi ose telefoni juaj mban një çelës për këtë faqe. Kërkon gishtin ose kodin.
editor-join = Mirë se erdhët, { $name }. Bëni çelësin tuaj.
editor-make-key = Bëj një çelës
editor-one = Këtu mjafton një miratim: kështu vendosi kush e mban këtë listë.
editor-one-since = Kështu është që nga { $day }.
editor-new = E re
editor-changed = E ndryshuar
editor-reported = Me ankesë
editor-stale = Pa konfirmim për gjashtë muaj
editor-doubles = Ndoshta e njëjta
editor-nothing = Asgjë nuk pret. Shumë mirë.
editor-field = Fusha
editor-before = E botuar tani
editor-after = E dërguar
editor-approved-by = E miratoi: { $names }
editor-second = Duhet ta miratojë edhe dikush tjetër.
editor-approve = Mirato
editor-ask = Pyet shërbimin
editor-question = Pyetja juaj
editor-refuse = Mos boto, sepse
editor-restore = Boto përsëri versionin { $number }
editor-settle = Ankesat u zgjidhën
editor-report = { $kind } ({ $count })
editor-provider = E dërgoi { $name }
likeness-name = I njëjti emër
likeness-phone = I njëjti numër
likeness-place = I njëjti vend

## What the hub says

wrong-malformed = Kjo nuk u lexua dot. Ngarkojeni faqen përsëri.
wrong-fields = Disa fusha nuk janë ende në rregull.
wrong-sign-in = Keni dalë. Çfarë shkruat në fund ndoshta nuk u ruajt. Kërkoni një lidhje të re.
wrong-link = Kjo lidhje u përdor tashmë ose i mbaroi koha. Kërkoni një të re.
wrong-absent = Kjo nuk është më këtu.
wrong-changed = Ndërkohë ndryshoi diku tjetër. Ngarkojeni përsëri.
wrong-stage = Kjo nuk bëhet dot tani.
wrong-second-person = E keni miratuar tashmë ose është e juaja. Duhet dikush tjetër.
wrong-too-large = Kjo është shumë e madhe. Asgjë nuk u ruajt.
wrong-unreadable = Në këtë skedë nuk u gjetën shërbime. Asgjë nuk u ruajt.
wrong-too-many = Shumë përnjëherë. Prisni pak, pastaj provoni përsëri.
wrong-passkey = Çelësi nuk u përshtat. Provoni përsëri.
wrong-internal = Diçka nuk shkoi mirë te ne. Asgjë nuk ndryshoi. Provoni më vonë.
wrong-offline = Nuk ka rrjet. Çfarë shkruat mbetet në këtë faqe: lëreni hapur.
refusal-not-a-service = Ky nuk është shërbim për njerëzit që përdorin listën.
refusal-double = Është tashmë në listë.
refusal-unreachable = Nuk u gjet dot askush për ta parë.
refusal-elsewhere = Është jashtë zonës së kësaj liste.
refusal-incomplete = Mungon diçka e rëndësishme.
refusal-unsafe = Mund t’u bëjë keq njerëzve që shkojnë atje.
