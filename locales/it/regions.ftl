### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruxelles
region-ba-bih = Federazione di Bosnia ed Erzegovina
region-ba-srp = Repubblica Serba
region-de-bb = Brandeburgo
region-de-be = Berlino
region-de-bw = Baden-Württemberg
region-de-by = Baviera
region-de-hb = Brema
region-de-he = Assia
region-de-hh = Amburgo
region-de-mv = Meclemburgo-Pomerania Anteriore
region-de-ni = Bassa Sassonia
region-de-nw = Renania Settentrionale-Vestfalia
region-de-rp = Renania-Palatinato
region-de-sh = Schleswig-Holstein
region-de-sn = Sassonia
region-de-st = Sassonia-Anhalt
region-de-th = Turingia
region-es-md = Madrid
