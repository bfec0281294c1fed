### Steps: the first days, and the person's own.

steps-title = Pașii mei
steps-lead = Pași mici, unul după altul. Faceți-i în ordinea dvs. Lăsați deoparte ce nu vi se potrivește.
steps-empty = Niciun pas aici. Puteți adăuga pașii dvs.
steps-add = Adăugați un pas
steps-progress = { $done } din { $count } făcuți
steps-group-before = Înainte și imediat
steps-group-hours = În primele ore
steps-group-day = În prima zi
steps-group-two-days = În a doua zi
steps-group-own = Când pot
steps-edit-one = Schimbați: { $step }
steps-done-on = Făcut: { $when }
steps-ticked = Foarte bine!
steps-unticked = Este din nou de făcut.
steps-with = { $name } ajută

steps-new-title = Un pas nou
steps-edit-title = Schimbați acest pas
steps-field-text = Ce vreți să faceți?
steps-field-text-hint = Un lucru mic, în câteva cuvinte
steps-field-when = Până când?
steps-field-who = Cine vă ajută?
steps-field-needs = Cu ce ajută?
steps-first-words = Înapoi la primele cuvinte
