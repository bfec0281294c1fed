### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruxelles
region-ba-bih = Federația Bosniei și Herțegovinei
region-ba-srp = Republica Srpska
region-de-bb = Brandenburg
region-de-be = Berlin
region-de-bw = Baden-Württemberg
region-de-by = Bavaria
region-de-hb = Bremen
region-de-he = Hessa
region-de-hh = Hamburg
region-de-mv = Mecklenburg-Pomerania Inferioară
region-de-ni = Saxonia Inferioară
region-de-nw = Renania de Nord-Westfalia
region-de-rp = Renania-Palatinat
region-de-sh = Schleswig-Holstein
region-de-sn = Saxonia
region-de-st = Saxonia-Anhalt
region-de-th = Turingia
region-es-md = Madrid
