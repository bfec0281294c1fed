### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Brussels
region-ba-bih = Federation of Bosnia and Herzegovina
region-ba-srp = Republika Srpska
region-de-bb = Brandenburg
region-de-be = Berlin
region-de-bw = Baden-Württemberg
region-de-by = Bavaria
region-de-hb = Bremen
region-de-he = Hesse
region-de-hh = Hamburg
region-de-mv = Mecklenburg-Western Pomerania
region-de-ni = Lower Saxony
region-de-nw = North Rhine-Westphalia
region-de-rp = Rhineland-Palatinate
region-de-sh = Schleswig-Holstein
region-de-sn = Saxony
region-de-st = Saxony-Anhalt
region-de-th = Thuringia
region-es-md = Madrid
