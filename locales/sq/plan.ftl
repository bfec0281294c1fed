### The safety plan: four parts, short lines.

plan-title = Kur bëhet e vështirë
plan-lead = Shkruajeni kur jeni mirë. Atëherë është këtu kur ju duhet.
plan-warning-signs-hint = Për shembull: nuk fle dot. Rri larg nga të gjithë.
plan-what-helps-hint = Për shembull: një shëtitje, muzikë, një dush, një telefonatë
plan-people-and-places-hint = Për shembull: vëllai im, parku, qendra ditore
plan-reasons-hint = Për shembull: vajza ime, muzika ime, deti
plan-line = Disa fjalë
plan-person = Dikush nga njerëzit e mi
plan-add-to = Shto një rresht: { $part }
plan-edit-line = Ndrysho: { $line }
plan-change = Ndrysho planin tim
plan-change-done = Plani im është mirë
plan-help = Telefono dikë tani
