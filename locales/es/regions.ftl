### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruselas
region-ba-bih = Federación de Bosnia y Herzegovina
region-ba-srp = República Srpska
region-de-bb = Brandeburgo
region-de-be = Berlín
region-de-bw = Baden-Wurtemberg
region-de-by = Baviera
region-de-hb = Bremen
region-de-he = Hesse
region-de-hh = Hamburgo
region-de-mv = Mecklemburgo-Pomerania
region-de-ni = Baja Sajonia
region-de-nw = Renania del Norte-Westfalia
region-de-rp = Renania-Palatinado
region-de-sh = Schleswig-Holstein
region-de-sn = Sajonia
region-de-st = Sajonia-Anhalt
region-de-th = Turingia
region-es-md = Madrid
