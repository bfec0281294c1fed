### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Ce este acest ecran?
explain-close = Închideți explicația
explain-more = Toate întrebările

explain-home = Alegeți ce aveți nevoie și vedeți la cine puteți merge. Mai jos sunt oamenii dvs., următoarea programare și următorul pas.
explain-need = Întâi vin oamenii dvs. care răspund acum, apoi ceilalți, apoi locurile apropiate. O atingere sună, scrie sau arată drumul.
explain-people = Aceștia sunt oamenii și locurile pe care le-ați ales. Adăugați, schimbați ordinea sau scoateți pe cine doriți.
explain-person = Aici vedeți cum găsiți această persoană și cu ce ajută. Puteți schimba sau vă puteți întreba dacă o mai vreți aici.
explain-person-edit = Trebuie numai numele; restul poate aștepta. Nimic nu se salvează până nu apăsați Salvați.
explain-times = Programările dvs.: azi, viitoare și trecute. După aceea spuneți cum a mers sau nu spuneți nimic.
explain-time = Când, unde și ce luați cu dvs. Dacă nu puteți merge, mutați sau anunțați; este în regulă.
explain-time-edit = Scrieți când și cu cine; restul ajută în acea zi. Se poate repeta, în fiecare zi sau săptămână.
explain-steps = Pași mici pentru primele zile, unul după altul. Bifați ce este făcut, schimbați sau scoateți ce nu se potrivește.
explain-step = Un pas din planul dvs. Puteți spune ce îi trebuie și unde se poate face.
explain-find = Căutați locuri cu un cuvânt sau după nevoie, chiar și fără internet. Nici cuvintele, nici locul dvs. nu pleacă de pe telefon.
explain-service = Ce face acest loc, când este deschis și ce luați cu dvs. Puneți-l la oamenii dvs. sau sunați înainte de a merge.
explain-plan = Cuvintele dvs. pentru clipe grele: ce vă avertizează, ce ajută, pe cine sunați. Scrieți un rând într-o zi bună.
explain-notes = Notițe numai pentru dvs. Sunt sigilate ca tot restul.
explain-help = Numere și prim ajutor când viața este în pericol. Se deschide fără cod și fără internet.
explain-settings = Limba, mărimea literelor, luminos sau întunecat și cum este protejată trusa. Tot aici puteți șterge tot.
explain-safe = Schimbați codul, faceți un cod pe hârtie sau salvați o copie. Faceți asta într-un moment liniștit.
explain-about = Cine a făcut asta și de unde vin numerele și locurile. Nimic din ce faceți nu se numără și nu se trimite.
explain-welcome = Alegeți limba și cine poate deschide trusa. Puteți sări peste și întâi să vă uitați.
explain-open = Scrieți codul ca să deschideți trusa. Numerele de ajutor și locurile se deschid și fără el.
explain-questions = Douăzeci de întrebări frecvente, cu răspunsuri scurte. Atingeți o întrebare ca să citiți sau să auziți răspunsul.
explain-teams = Aici vedeți cu cine partajați, ce văd exact și cine a deschis. Vă puteți opri oricând.
explain-accept = O echipă vă poate invita. Vedeți cine este înainte să spuneți da; prin aceasta nu se partajează nimic.
explain-entry = Spuneți cine poate vedea acest lucru, până când și dacă îl poate schimba. Fără acordul dvs. nu îl vede nimeni.
explain-crew = Oamenii care partajează cu echipa dvs. și ce cere pe cineva acum. Vedeți ce au ales să partajeze și nimic altceva.
explain-figures = Câte programări partajate au avut loc, s-au mutat sau nu au reușit. Ce nu este partajat se numără ca nepartajat, niciodată ca lipsă.
explain-devices = Trusa dvs. poate sta pe mai multe aparate. Amândouă arată aceleași cifre înainte să intre unul, ca nimeni să nu se strecoare la mijloc.
explain-take = Dacă cineva a pregătit o trusă cu dvs., aduceți-o aici. De atunci este doar a dvs.
explain-prepare = Umpleți o trusă cu cineva pe aparatul dvs., apoi predați-o. Ce nu se partajează după aceea nu vedeți.
explain-paper = Puneți trusa pe hârtie, pentru când telefonul e descărcat sau pierdut. Alegeți fiecare lucru care poate sta pe ea.
explain-bring = Aici o hârtie cu coduri redevine trusa dvs. Aveți nevoie de toate codurile și de fraza pe care ați ales-o.
