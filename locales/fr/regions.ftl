### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruxelles
region-ba-bih = Fédération de Bosnie-et-Herzégovine
region-ba-srp = République serbe de Bosnie
region-de-bb = Brandebourg
region-de-be = Berlin
region-de-bw = Bade-Wurtemberg
region-de-by = Bavière
region-de-hb = Brême
region-de-he = Hesse
region-de-hh = Hambourg
region-de-mv = Mecklembourg-Poméranie
region-de-ni = Basse-Saxe
region-de-nw = Rhénanie-du-Nord-Westphalie
region-de-rp = Rhénanie-Palatinat
region-de-sh = Schleswig-Holstein
region-de-sn = Saxe
region-de-st = Saxe-Anhalt
region-de-th = Thuringe
region-es-md = Madrid
