### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruksela
region-ba-bih = Federacja Bośni i Hercegowiny
region-ba-srp = Republika Serbska
region-de-bb = Brandenburgia
region-de-be = Berlin
region-de-bw = Badenia-Wirtembergia
region-de-by = Bawaria
region-de-hb = Brema
region-de-he = Hesja
region-de-hh = Hamburg
region-de-mv = Meklemburgia-Pomorze Przednie
region-de-ni = Dolna Saksonia
region-de-nw = Nadrenia Północna-Westfalia
region-de-rp = Nadrenia-Palatynat
region-de-sh = Szlezwik-Holsztyn
region-de-sn = Saksonia
region-de-st = Saksonia-Anhalt
region-de-th = Turyngia
region-es-md = Madryt
