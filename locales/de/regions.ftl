### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Brüssel
region-ba-bih = Föderation Bosnien und Herzegowina
region-ba-srp = Republika Srpska
region-de-bb = Brandenburg
region-de-be = Berlin
region-de-bw = Baden-Württemberg
region-de-by = Bayern
region-de-hb = Bremen
region-de-he = Hessen
region-de-hh = Hamburg
region-de-mv = Mecklenburg-Vorpommern
region-de-ni = Niedersachsen
region-de-nw = Nordrhein-Westfalen
region-de-rp = Rheinland-Pfalz
region-de-sh = Schleswig-Holstein
region-de-sn = Sachsen
region-de-st = Sachsen-Anhalt
region-de-th = Thüringen
region-es-md = Madrid
