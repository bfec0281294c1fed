### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Întrebări

question-who = Cine poate vedea ce este aici?
question-who-answer = Numai dvs. Totul este sigilat pe acest telefon și nu se trimite nicăieri. Numai dvs. hotărâți dacă arătați cuiva.
question-forgot = Am uitat codul. Ce fac?
question-forgot-answer = Folosiți codul de pe hârtie, dacă ați făcut unul. Fără el nimeni nu poate deschide trusa, nici noi. O puteți șterge și începe din nou sau aduce înapoi o copie.
question-lost = Ce se întâmplă dacă pierd telefonul sau mi se fură?
question-lost-answer = Cine îl găsește are nevoie de codul dvs. Aduceți înapoi copia pe alt telefon, dacă ați făcut una. Un cod de 6 cifre oprește pe cineva grăbit, nu o mașină răbdătoare.
question-network = Merge fără internet și fără credit?
question-network-answer = Da. Oamenii, programările, locurile și fișa de ajutor sunt toate pe telefon. În cele mai multe țări numerele de urgență se pot suna fără credit.
question-cost = Costă ceva?
question-cost-answer = Nu. Nu este cont, nu sunt reclame și nu plătiți nimic.
question-danger = La ce număr sun când este pericol?
question-danger-answer = Apăsați Ajutor, jos în dreapta. Numărul țării dvs. este sus; 112 merge în toată Uniunea Europeană.
question-add = Cum adaug pe cineva?
question-add-answer = Deschideți Oameni și apăsați Adăugați. Ajunge un nume. Puteți adăuga și un loc din Căutare sau un fișier de contacte.
question-time = Cum adaug o programare?
question-time-answer = Deschideți Orar și apăsați Adăugați. Puteți lua și un fișier de programare (.ics) trimis de cineva.
question-missed = Am lipsit de la o programare. Ce se întâmplă?
question-missed-answer = Nu se întâmplă nimic și nimeni nu este anunțat. Dacă vreți, spuneți că nu ați putut și faceți alta. Se întâmplă oricui.
question-remind = Telefonul îmi poate aminti?
question-remind-answer = Deschideți programarea și salvați-o în calendarul telefonului. Calendarul sună cu un titlu neutru, care nu spune nimic despre dvs.
question-language = Pot schimba limba?
question-language-answer = Da, oricând: Setări, Limbă. Tot ce ați scris rămâne la fel.
question-aloud = Poate să-mi citească?
question-aloud-answer = Apăsați difuzorul de sus. Merge dacă telefonul are o voce pentru limba dvs.
question-looks = Cineva vrea să se uite în telefonul meu
question-looks-answer = Apăsați Ascundeți: se deschide imediat altă pagină. Sau apăsați Încuiați acum în Setări. Se încuie și singură după un minut în care nu se vede.
question-shared = Folosesc telefonul împreună cu alții
question-shared-answer = Alegeți la început „Nu păstra nimic pe acest telefon”: totul dispare când închideți. Sau folosiți un cod pe care numai dvs. îl știți.
question-move = Cum trec pe un telefon nou?
question-move-answer = Faceți o copie sigură în Setări, cu o frază pe care o țineți minte. Duceți fișierul pe telefonul nou și aduceți copia înapoi acolo.
question-erase = Cum șterg tot?
question-erase-answer = Setări, Ștergeți tot. După un singur da, totul dispare într-o secundă și nu se mai poate aduce înapoi.
question-call = De ce scrie la un loc „Sunați întâi”?
question-call-answer = Pentru că primește cu programare sau orarul nu este sigur. Un telefon vă scutește de un drum degeaba.
question-wrong = Ce scrie despre un loc este greșit
question-wrong-answer = Se întâmplă. Lista spune cât de veche este și când a fost verificat fiecare loc. Sunați înainte de a merge departe.
question-where = Știe aplicația unde sunt?
question-where-answer = Numai dacă îi dați voie și numai ca să ordoneze locurile după distanță. Locul dvs. nu pleacă niciodată de pe telefon. Puteți și să scrieți un loc.
question-home = Cum o am la îndemână?
question-home-answer = Deschideți meniul browserului și alegeți „Adăugați pe ecranul de pornire”. Apoi se deschide fără internet și se păstrează mai bine.

## The first three cards

first-card-label = { $number } din { $count }
first-one-title = Oamenii dvs.
first-one-text = Alegeți cine vă face bine, pentru fiecare nevoie. O atingere și sunați.
first-two-title = Programările și pașii dvs.
first-two-text = Scrieți ce urmează. Pași mici, în ordinea dvs.
first-three-title = Numai a dvs.
first-three-text = Merge fără internet și nimeni nu o vede. Numerele de ajutor se deschid fără cod.
first-next = Mai departe
first-done = Începeți
first-skip = Săriți
