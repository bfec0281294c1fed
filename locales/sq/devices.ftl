### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Pajisjet e mia
devices-hint = Kutia juaj edhe në një telefon ose kompjuter tjetër
devices-text = Secila mban tërë kutinë tuaj. Hiqni nga lista atë që humbi ose nuk është më juaja.
devices-add = Shto një pajisje
devices-join = Sille kutinë time këtu
devices-join-hint = Nga një telefon ose kompjuter tjetër i juaji
device-unnamed = Një pajisje
device-heard = lajmi i fundit: { $when }
device-remove = Hiqe nga lista: { $name }
device-remove-text = Nuk merr asgjë nga ato që shkruhen tani e tutje. Sapo të ketë rrjet, zbrazet vetë.
device-remove-yes = Hiqe nga lista
device-removed = { $name } nuk është më në listë.

## Two devices side by side

pair-show-text = Vërini të dyja pajisjet pranë njëra-tjetrës. Kjo tregon një kod, tjetra e merr. Vlen pesë minuta.
pair-worker-text = Anëtari i ri është pranë jush. Kjo pajisje tregon një kod, e tija e merr. Vlen pesë minuta.
pair-join-title = Shkruaj kodin e një pajisjeje tjetër
pair-join-text = Në pajisjen tjetër: Cilësimet, Pajisjet e mia, Shto një pajisje. Në ekip: Anëtarët e ekipit. Pastaj shkruani këtu çfarë tregon.
pair-name = Emri i kësaj pajisjeje
pair-name-hint = Për shembull: telefoni im. Në ekip: emri juaj.
pair-coordinator-hint = Mund edhe të ftojë e të heqë anëtarë.
pair-show-typed = Trego një kod për ta shkruar
pair-code-text = Shkruajeni këtë në pajisjen tjetër:
pair-until = Vlen deri në { $time }.
pair-waiting = Po presim pajisjen tjetër.
pair-check-title = A tregojnë të dyja të njëjtën gjë?
pair-check-text = Shihni edhe ekranin tjetër ({ $name }). Nëse shifrat ndryshojnë, dikush është në mes: thoni jo.
pair-same = Po, e njëjta
pair-differ = Jo, ndryshe
pair-said-yes = Thoni po edhe në pajisjen tjetër.
pair-done = U bë. Në lidhje me { $name }.
pair-again = Nis nga e para
pair-failed-not-a-code = Ky nuk është kod pajisjeje. Shihni nëse të gjitha shkronjat janë të sakta.
pair-failed-wrong-code = Kodi nuk ishte i saktë. Nisni nga e para në të dyja.
pair-failed-expired = Pesë minutat kaluan. Nisni nga e para në të dyja.
pair-failed-declined = Mbaroi: të dyja nuk treguan të njëjtën gjë, ose dikush tha jo. Asgjë nuk ndryshoi.
pair-failed-broken = Pajisja tjetër bëri diçka që nuk mund të jetë e saktë. Asgjë nuk ndryshoi.
pair-failed-has-devices = Kjo pajisje është tashmë me të tjera. Hiqini ato së pari nga lista.
crew-join = Më ftuan në një ekip
crew-worker-add = Shto një anëtar

## Taking over a prepared toolbox

arrive-title = A keni tashmë një kuti?
take-title = Kam një kartë me kod
take-hint = Një kuti që dikush e përgatiti me ju
take-text = Ju duhet kodi në kartë dhe fjala që e dini vetëm ju.
take-code = Kodi në kartë
take-code-hint = Tetë grupe me katër shenja. Shkronja të vogla ose të mëdha, njësoj.
take-word = Fjala ime
take-word-hint = Ajo që zgjodhët kur u përgatit.
take-wrong-word = Nuk është kjo fjala. Provoni përsëri.
take-go = Sille këtu
take-fetching = Po sillet.
take-done = Është këtu dhe është juaja. Gjëra: { $count }
take-invitation = Edhe ekipi juaj ju fton. Shikimi nuk ndan asgjë.
take-failed-not-a-code = Ky nuk është kod karte. Shihni nëse të gjitha shenjat janë të sakta.
take-failed-gone = Nuk ka asgjë me këtë kod: u tërhoq, mbaroi ose u përdor.
take-failed-damaged = Çfarë erdhi është e dëmtuar. Kërkoni një kartë të re.

## Preparing and handing over

prepare-title = Përgatit për dikë
prepare-hint = Mbushni një kuti së bashku dhe dorëzojeni
prepare-text = Mbushni një kuti së bashku me dikë. Pastaj dorëzojeni: është e tij, dhe ju shihni vetëm çfarë ndan.
prepare-begin = Nis
prepare-banner = Kjo është kutia për { $name }.
prepare-close = Kthehu te imja
prepare-open = Vazhdo ta mbushësh
prepare-records = Gjëra: { $count }
prepare-drop = Fshije në këtë pajisje
prepare-drop-text = Një kod i saj ende i papërdorur nuk vlen më.
hand-word = Një fjalë që e di vetëm ai njeri
hand-word-hint = Ai e zgjedh. 4 shkronja ose më shumë. Mos e shkruani askund.
hand-word-weak = Fjala është shumë e shkurtër: 4 shkronja ose më shumë.
hand-invite = Shto një ftesë të ekipit tonë
hand-invite-hint = Mund ta shohë më vonë. Me këtë nuk ndahet asgjë.
hand-over = Bëj kodin për kartën
hand-code-text = Në telefonin e vet: hap aplikacionin, “Kam një kartë me kod”, pastaj këtë kod dhe fjalën.
hand-cancel = Tërhiqe kodin
hand-sending = E ruajtur në këtë pajisje. Kodi vlen sapo të dërgohet gjithçka.
hand-no-network = E ruajtur në këtë pajisje. Kodi vlen sapo të ketë rrjet.
hand-waiting = Kodi vlen tani.
hand-taken = Njeriu e ka. Këtu u fshi.
hand-over-time = Kodi mbaroi. Kutia është ende këtu: bëni një kod të ri.
hand-refused = Ana tjetër nuk e merr. Kutia është ende këtu.

## Codes for the camera, and what both screens show

pair-pictures = qen, mace, kalë, elefant, lepur, ari, bretkosë, pulë, rosë, buf, breshkë, peshk, balenë, bletë, kërmill, flutur, trëndafil, pemë, tërfil, gjethe, diell, hënë, yll, re, zjarr, valë, borë, ylber, mollë, banane, rrush, limon, karotë, bukë, djathë, vezë, akullore, tortë, kafe, lugë, shtëpi, derë, karrige, shtrat, llambë, çelës, dry, zile, orë, çadër, syze, këpucë, kapele, çantë, libër, laps, gërshërë, çekiç, makinë, biçikletë, autobus, varkë, top, kitarë
pair-show-qr = Trego një kod për kamerën
pair-qr-text = Tregoja këtë kamerës së pajisjes tjetër:
code-picture = Kod për kamerën
hand-frames = Pa rrjet: nga ekrani në ekran
hand-frames-text = Mbajini telefonat përballë. Në të tijin: “Kam një kartë me kod”, pastaj kamera. Pamjet vijnë rrotull derisa të lexohen të gjitha.
hand-frames-stop = Mos trego më
take-frames = Lexuar: { $have } nga { $of }. Mbaje kamerën pa lëvizur.
take-frames-done = Gjithçka u lexua. Tani kodi dhe fjala jote.
card-print = Shtyp kartën
card-text = Dy anë, për xhep. Të tjerëve nuk u thotë asgjë.
card-time = Me takimin e radhës
card-nobody = Askush
card-who = Kë të telefonosh
card-how = Hap { $address }. Zgjidh “Kam një kartë me kod”. Pastaj fjala jote.
card-how-invited = Mbaj kamerën e një telefoni mbi figurë. Ose hap { $address } dhe zgjidh “Kam një ftesë” te cilësimet.
card-next = Takimi i radhës
