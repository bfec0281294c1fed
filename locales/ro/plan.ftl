### The safety plan: four parts, short lines.

plan-title = Când devine greu
plan-lead = Scrieți cât vă este bine. Atunci este aici când aveți nevoie.
plan-warning-signs-hint = De exemplu: nu pot dormi. Stau departe de toți.
plan-what-helps-hint = De exemplu: o plimbare, muzica, un duș, un telefon
plan-people-and-places-hint = De exemplu: fratele meu, parcul, centrul de zi
plan-reasons-hint = De exemplu: fiica mea, muzica mea, marea
plan-line = Câteva cuvinte
plan-person = Cineva dintre oamenii mei
plan-add-to = Adăugați un rând: { $part }
plan-edit-line = Schimbați: { $line }
plan-change = Schimbați planul meu
plan-change-done = Planul meu este bun
plan-help = Sunați acum pe cineva
