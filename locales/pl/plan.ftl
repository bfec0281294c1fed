### The safety plan: four parts, short lines.

plan-title = Kiedy robi się trudno
plan-lead = Napisz to, kiedy jest dobrze. Wtedy będzie tutaj, kiedy będzie trzeba.
plan-warning-signs-hint = Na przykład: nie mogę spać. Unikam wszystkich.
plan-what-helps-hint = Na przykład: spacer, muzyka, prysznic, telefon do kogoś
plan-people-and-places-hint = Na przykład: mój brat, park, dom dzienny
plan-reasons-hint = Na przykład: moja córka, moja muzyka, morze
plan-line = Kilka słów
plan-person = Ktoś z moich ludzi
plan-add-to = Dodaj wiersz: { $part }
plan-edit-line = Zmień: { $line }
plan-change = Zmień mój plan
plan-change-done = Mój plan jest dobry
plan-help = Zadzwoń teraz do kogoś
