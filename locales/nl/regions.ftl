### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Brussel
region-ba-bih = Federatie van Bosnië en Herzegovina
region-ba-srp = Servische Republiek
region-de-bb = Brandenburg
region-de-be = Berlijn
region-de-bw = Baden-Württemberg
region-de-by = Beieren
region-de-hb = Bremen
region-de-he = Hessen
region-de-hh = Hamburg
region-de-mv = Mecklenburg-Voor-Pommeren
region-de-ni = Nedersaksen
region-de-nw = Noordrijn-Westfalen
region-de-rp = Rijnland-Palts
region-de-sh = Sleeswijk-Holstein
region-de-sn = Saksen
region-de-st = Saksen-Anhalt
region-de-th = Thüringen
region-es-md = Madrid
