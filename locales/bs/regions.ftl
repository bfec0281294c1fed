### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Brisel
region-ba-bih = Federacija Bosne i Hercegovine
region-ba-srp = Republika Srpska
region-de-bb = Brandenburg
region-de-be = Berlin
region-de-bw = Baden-Virtemberg
region-de-by = Bavarska
region-de-hb = Bremen
region-de-he = Hesen
region-de-hh = Hamburg
region-de-mv = Meklenburg-Prednja Pomeranija
region-de-ni = Donja Saksonija
region-de-nw = Sjeverna Rajna-Vestfalija
region-de-rp = Rajna-Palatinat
region-de-sh = Šlezvig-Holštajn
region-de-sn = Saksonija
region-de-st = Saksonija-Anhalt
region-de-th = Tiringija
region-es-md = Madrid
