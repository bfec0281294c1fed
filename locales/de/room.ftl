room-used = Die App hält { $megabytes } MB auf diesem Handy.
room-low-title = Es ist wenig Platz übrig
room-low = Der Browser hat noch { $megabytes } MB für die App. Noch ist nichts verloren. Mach eine Kopie und lösche Fotos oder Apps, die du nicht brauchst.
