### The safety plan: four parts, short lines.

plan-title = Kad postane teško
plan-lead = Zapišite to dok ste dobro. Onda je ovde kad vam zatreba.
plan-warning-signs-hint = Na primer: ne mogu da spavam. Izbegavam sve ljude.
plan-what-helps-hint = Na primer: šetnja, muzika, tuširanje, poziv
plan-people-and-places-hint = Na primer: moj brat, park, dnevni centar
plan-reasons-hint = Na primer: moja ćerka, moja muzika, more
plan-line = Nekoliko reči
plan-person = Neko od mojih ljudi
plan-add-to = Dodaj red: { $part }
plan-edit-line = Promeni: { $line }
plan-change = Promeni moj plan
plan-change-done = Moj plan je dobar
plan-help = Pozovi nekoga sada
