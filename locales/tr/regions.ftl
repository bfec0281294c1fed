### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Brüksel
region-ba-bih = Bosna-Hersek Federasyonu
region-ba-srp = Sırp Cumhuriyeti
region-de-bb = Brandenburg
region-de-be = Berlin
region-de-bw = Baden-Württemberg
region-de-by = Bavyera
region-de-hb = Bremen
region-de-he = Hessen
region-de-hh = Hamburg
region-de-mv = Mecklenburg-Ön Pomeranya
region-de-ni = Aşağı Saksonya
region-de-nw = Kuzey Ren-Vestfalya
region-de-rp = Rheinland-Pfalz
region-de-sh = Schleswig-Holstein
region-de-sn = Saksonya
region-de-st = Saksonya-Anhalt
region-de-th = Thüringen
region-es-md = Madrid
