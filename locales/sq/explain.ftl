### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Çfarë është ky ekran?
explain-close = Mbyll shpjegimin
explain-more = Të gjitha pyetjet

explain-home = Zgjidhni çfarë ju duhet dhe shihni te kush mund të shkoni. Poshtë janë njerëzit tuaj, takimi tjetër dhe hapi tjetër.
explain-need = Të parët janë njerëzit tuaj që përgjigjen tani, pastaj të tjerët, pastaj vendet pranë. Një prekje telefonon, shkruan ose tregon rrugën.
explain-people = Këta janë njerëzit dhe vendet që keni zgjedhur. Shtoni, ndryshoni renditjen ose hiqni kë të doni.
explain-person = Këtu është si gjendet ky person dhe me çfarë ndihmon. Mund ta ndryshoni ose ta pyesni veten nëse e doni ende këtu.
explain-person-edit = Duhet vetëm emri; pjesa tjetër mund të presë. Asgjë nuk ruhet derisa të shtypni Ruaj.
explain-times = Takimet tuaja: sot, që vijnë dhe të kaluara. Thoni më pas si shkoi ose mos thoni asgjë.
explain-time = Kur, ku dhe çfarë të merret. Nëse nuk mund të shkoni, shtyjeni ose njoftoni; s’ka gjë.
explain-time-edit = Shkruani kur dhe me kë; pjesa tjetër ndihmon atë ditë. Mund të përsëritet, çdo ditë ose çdo javë.
explain-steps = Hapa të vegjël për ditët e para, njëri pas tjetrit. Shënoni çfarë u bë, ndryshoni ose hiqni çfarë nuk përshtatet.
explain-step = Një hap nga plani juaj. Mund të thoni çfarë duhet dhe ku bëhet.
explain-find = Kërkoni vende me fjalë ose sipas nevojës, edhe pa rrjet. As fjalët, as vendi juaj nuk dalin nga ky telefon.
explain-service = Çfarë bën ky vend, kur është hapur dhe çfarë të merret. Shtojeni te njerëzit tuaj ose telefononi para se të shkoni.
explain-plan = Fjalët tuaja për çaste të vështira: çfarë ju paralajmëron, çfarë ndihmon, kë të telefononi. Shkruani një rresht në një ditë të mirë.
explain-notes = Shënime vetëm për ju. Janë të vulosura si gjithçka tjetër.
explain-help = Numra dhe ndihmë e parë kur jeta është në rrezik. Hapet pa kod dhe pa rrjet.
explain-settings = Gjuha, madhësia e shkronjave, e çelët ose e errët, dhe si mbrohet kutia juaj. Këtu mund të fshini edhe gjithçka.
explain-safe = Ndryshoni kodin, bëni një kod në letër ose ruani një kopje. Bëjeni në një çast të qetë.
explain-about = Kush e bëri këtë dhe nga vijnë numrat dhe vendet. Asgjë që bëni nuk numërohet dhe nuk dërgohet.
explain-welcome = Zgjidhni gjuhën dhe kush mund ta hapë kutinë. Mund ta kapërceni dhe të shikoni më parë.
explain-open = Shkruani kodin për ta hapur kutinë. Numrat e ndihmës dhe vendet hapen pa të.
explain-questions = Njëzet pyetje të shpeshta, me përgjigje të shkurtra. Prekni një pyetje për të lexuar ose dëgjuar përgjigjen.
explain-teams = Këtu shihni me kë ndani, çfarë shohin saktësisht dhe kush e hapi. Mund të ndaleni kurdo.
explain-accept = Një ekip mund t’ju ftojë. Shihni kush është para se të thoni po; me këtë nuk ndahet asgjë.
explain-entry = Thoni kush mund ta shohë këtë gjë, deri kur, dhe a mund ta ndryshojë. Pa po-në tuaj nuk e sheh askush.
explain-crew = Njerëzit që ndajnë me ekipin tuaj, dhe çfarë kërkon dikë tani. Shihni çfarë zgjodhën të ndajnë, dhe asgjë tjetër.
explain-figures = Sa takime të ndara u bënë, u shtynë ose nuk u bënë. Çfarë nuk ndahet numërohet si e pandarë, kurrë si mungesë.
explain-devices = Kutia juaj mund të jetë në disa pajisje. Të dyja tregojnë të njëjtat shifra para se të hyjë një, që askush të mos futet në mes.
explain-take = Nëse dikush përgatiti një kuti me ju, silleni këtu. Që atëherë është vetëm juaja.
explain-prepare = Mbushni një kuti me dikë në pajisjen tuaj, pastaj dorëzojeni. Çfarë nuk ndan pastaj, nuk e shihni.
explain-paper = Vëreni kutinë tuaj në letër, për kur telefoni të jetë bosh ose i humbur. Zgjidhni çdo gjë që mund të jetë aty.
explain-bring = Këtu një letër me kode bëhet sërish kutia juaj. Duhen të gjitha kodet dhe fjalia që keni zgjedhur.
