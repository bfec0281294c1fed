### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Ekranet kryesore
nav-people = Njerëz
nav-times = Takime
nav-find = Kërko
nav-help = Ndihmë
nav-steps = Hapa
nav-plan = Plani im
nav-notes = Shënime
nav-about = Rreth

## When the app cannot start

no-engine-title = Nuk hapet këtu
no-engine-text = Ky shfletues është shumë i vjetër ose kjo dritare nuk ruan asgjë. Asgjë nga tuajat nuk humbi.
no-engine-help = Përditësoni shfletuesin ose hapeni këtë faqe në një tjetër. Numrat e ndihmës punojnë njësoj.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Kjo pjesë nuk është ende këtu
chunk-missing-text = Nuk u ngarkua dot. Çfarë shkruat u ruajt. Shikoni rrjetin, pastaj provoni përsëri.
other-tab-title = E hapur në një vend tjetër
other-tab-text = Kutia juaj është e hapur në një faqe ose dritare tjetër. Mbylleni atë ose vazhdoni këtu.
other-tab-take-over = Vazhdo këtu

## The start

welcome-title = Mirë se erdhët
welcome-text = Cilën gjuhë doni?
protect-title = Mbroni kutinë tuaj
protect-legend = Kush nuk duhet ta hapë dot?
protect-code = Një kod me 6 shifra ose më shumë
protect-code-hint = Ndal dikë që ju merr telefonin në dorë. Jo dikë që kopjon çfarë ka brenda.
protect-passphrase = Një fjali e juaja
protect-passphrase-hint = Një fjali e gjatë ndal edhe dikë që kopjon telefonin.
protect-session = Mos mbaj asgjë në këtë telefon
protect-session-hint = Për një telefon që nuk është i juaji: gjithçka zhduket kur e mbyllni aplikacionin.
protect-later = Zgjedh më vonë, më parë shikoj
secret-code-title = Zgjidhni kodin tuaj
secret-code = Kodi
secret-code-hint = 6 shifra ose më shumë. Jo ditëlindja.
secret-passphrase-title = Zgjidhni fjalinë tuaj
secret-passphrase = Fjalia juaj
secret-passphrase-hint = 8 shkronja ose më shumë. Katër fjalë që i mbani mend janë mirë.
secret-again-title = Edhe një herë
secret-again = E njëjta përsëri
secret-differs = Të dyja nuk janë njësoj. Provoni përsëri.
after-title = Është gati
after-text = Kutia është vetëm e juaja. Çfarë vjen më tej varet nga ju; mund ta bëni më vonë.
after-go = Te kutia ime

## About me

me-title = Për mua
me-text = Nuk është e detyrueshme. Nuk del kurrë nga ky telefon.
me-release = Dita ime e parë
me-release-hint = Hapat dhe karta e javëve të para fillojnë atë ditë.
me-release-forget = Harro këtë ditë
me-country = Vendi im tani
me-country-hint = Që numrat e duhur të urgjencës të jenë të parët.

## Whether what is saved stays

kept-files = Çfarë ruani mbetet në një skedar në këtë pajisje.
kept-promised = Çfarë ruani mbetet në këtë telefon. Shfletuesi premtoi ta mbajë.
kept-maybe = Çfarë ruani mbetet në këtë telefon, por shfletuesi mund ta heqë kur i duhet vend. Vëreni aplikacionin në ekranin bazë ose bëni një kopje.
kept-session = Në këtë telefon nuk mbahet asgjë. Gjithçka zhduket kur e mbyllni aplikacionin.
kept-not-possible = Kjo dritare nuk mban dot asgjë. Gjithçka punon derisa ta mbyllni; pastaj zhduket. Për ta mbajtur, hapeni aplikacionin në një dritare të zakonshme.
keep-from-now = Mbaje në këtë telefon që tani
damaged-records = { $count ->
    [one] Një rresht nuk lexohet. Mbahet siç është.
   *[other] { $count } rreshta nuk lexohen. Mbahen siç janë.
}

## The lock

open-title = Hap kutinë time
open-wait = Shumë prova. Mund të provoni përsëri pas: { $wait }.
open-lost = E harrova
open-by-code = Hap me kodin tim
open-paper = Kodi në letrën tuaj
open-paper-hint = E shkruajtët kur bëtë kutinë. Hapësirat nuk kanë rëndësi.
open-find = Gjej një vend pa e hapur
open-by-phone = Përdor bllokimin e këtij telefoni
open-another = Unë jam dikush tjetër
pad-delete = Fshi shifrën e fundit

## The first screen

home-title = Çfarë ju duhet tani?
home-needs = Çfarë më duhet
home-people = Njerëzit e mi
home-no-people = Ende nuk ka njeri këtu. Shtoni dikë që ju bën mirë.
home-add-person = Shto dikë
home-all-people = Të gjithë njerëzit e mi
home-next-time = Takimi im tjetër
home-no-time = Asgjë e planifikuar.
home-add-time = Shto një takim
home-next-step = Hapi im tjetër
home-no-step = Asnjë hap nuk ju pret.
home-all-steps = Të gjithë hapat e mi
home-mine = Të miat
home-plan-hint = Për kur bëhet e vështirë
home-notes-hint = Vetëm për ju
home-installing = Lista e vendeve po përgatitet: { $percent } %
home-read-card = Lexo kartën

## Settings

settings-language = Gjuha
settings-look = Pamja
settings-theme = E çelët ose e errët
settings-theme-phone = Si në telefonin tim
settings-theme-light = E çelët
settings-theme-dark = E errët
settings-text = Madhësia e shkronjave
settings-text-normal = Mesatare
settings-text-large = E madhe
settings-text-larger = Shumë e madhe
settings-no-voice = Kjo pajisje nuk e lexon dot me zë këtë gjuhë.
settings-safe = Mbrojtja
lock-now = Kyç tani
lock-leave = Dil, mos mbaj asgjë
lock-leave-text = Çfarë është në kuti do të zhduket.
safe-title = Kodi, kodi në letër, kopja
safe-hint = Ndryshoni kodin ose ktheni një kopje
change-title = Ndrysho kodin tim
change-now = Kodi ose fjalia që e hap tani
change-now-hint = Nëse e harruat dhe hytë me kodin në letër, lëreni bosh.
change-kind = Çfarë do ta hapë?
change-new = I riu
change-done = U bë. Tani e tutje e hap i riu.
paper-title = Një kod në letër
paper-text = Nëse e harroni kodin, vetëm ky e hap kutinë. Askush tjetër nuk mundet.
paper-show = Më trego një kod për ta shkruar
paper-write = Shkruajeni këtë në letër
paper-once = Tregohet vetëm një herë. Një kod më i vjetër në letër nuk vlen më. Mbajeni larg telefonit.
paper-done = E shkrova
export-title = Bëni një kopje të sigurt
export-text = Një skedë e vulosur me gjithçka. Pa fjalinë e saj nuk e lexon dot askush, as ju.
export-phrase = Fjalia e kopjes
export-button = Ruaj kopjen
export-done = Kopja është te shkarkimet tuaja.
export-at = Kopja është këtu: { $place }
restore-title = Ktheni një kopje
restore-text = Çfarë është në kopje i shtohet asaj që është këtu. Asgjë nuk humb.
restore-choose = Zgjidh skedën
restore-chosen = Skeda u zgjodh. Zgjidh një tjetër
restore-button = Ktheje
restore-done = U bë. Të reja: { $added }. Të ndryshuara: { $updated }.
phone-lock-title = Hapje me bllokimin e këtij telefoni
phone-lock-text = Gishti, fytyra juaj ose kodi i telefonit e hap atëherë edhe kutinë. Kushdo që mund ta zhbllokojë këtë telefon mund ta hapë. Telefoni mund të tregojë një çelës me emrin Besace.
phone-lock-on = Përdor bllokimin e telefonit
phone-lock-off = Mos e përdor më
phone-lock-done = Bllokimi i telefonit e hap tani kutinë tuaj.
phone-lock-gone = Tani vetëm kodi juaj e hap kutinë.
phone-lock-cannot = Ky telefon nuk mundet, ose ju thatë jo. Kodi juaj punon si më parë.
erase-title = Fshirja
erase-hint = Heq gjithçka nga ky telefon, menjëherë dhe përgjithmonë. Një kopje diku tjetër mbetet.
erase-button = Fshi gjithçka
erase-ask = Të fshihet gjithçka?
erase-ask-text = Njerëzit, takimet, hapat, plani dhe shënimet do të zhduken. Kjo nuk kthehet dot.
erase-done = Gjithçka u fshi.
install-title = Vëreni në ekranin bazë
install-text = Hapni menunë e shfletuesit dhe zgjidhni “Shto në ekranin bazë”. Pastaj hapet pa rrjet dhe shfletuesi e ruan më mirë.
install-guise = Emri dhe figura atje. Zgjidhni para se ta shtoni.
update-title = Është gati një version i ri
update-text = Mbaroni çfarë po shkruani. Pastaj ngarkojeni.
update-now = Ngarkoje tani

## What it protects

about-title = Çfarë mbron kjo dhe çfarë jo
about-text = Kutia juaj është e vulosur në telefonin tuaj. Ju vendosni çfarë hyn në të dhe kush e sheh.
about-yes = Mbron
about-no = Nuk mbron
about-yes-phone = Kush ju merr telefonin e kyçur nuk sheh asgjë nga çfarë keni shkruar.
about-yes-server = Asgjë nga çfarë shkruani nuk dërgohet gjëkundi. Çfarë kërkoni mbetet në telefon.
about-yes-offline = Punon pa rrjet, prandaj askush nuk sheh dot nga rrjeti çfarë shikoni.
about-yes-nobody = Pa llogari, pa reklama, askush nuk numëron çfarë bëni.
about-no-copy = Një kod me 6 shifra nuk ndal dikë që kopjon telefonin dhe provon të gjitha kodet. Një fjali e gjatë po.
about-no-force = Nga dikush që mund t’ju detyrojë ta hapni. Në disa vende refuzimi është shkelje e ligjit.
about-no-malware = Një telefon që e kontrollon dikush tjetër ose një program që shikon ekranin.
about-no-traces = Thirrjet, mesazhet dhe kalendari i telefonit: çfarë bëni atje mbetet atje.
about-version = Versioni { $version }
sources-pictures = Figurat
sources-app = Vetë aplikacioni
