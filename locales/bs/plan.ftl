### The safety plan: four parts, short lines.

plan-title = Kad postane teško
plan-lead = Zapišite to dok ste dobro. Onda je ovdje kad vam zatreba.
plan-warning-signs-hint = Na primjer: ne mogu spavati. Izbjegavam sve ljude.
plan-what-helps-hint = Na primjer: šetnja, muzika, tuširanje, poziv
plan-people-and-places-hint = Na primjer: moj brat, park, dnevni centar
plan-reasons-hint = Na primjer: moja kćerka, moja muzika, more
plan-line = Nekoliko riječi
plan-person = Neko od mojih ljudi
plan-add-to = Dodaj red: { $part }
plan-edit-line = Promijeni: { $line }
plan-change = Promijeni moj plan
plan-change-done = Moj plan je dobar
plan-help = Pozovi nekoga sada
