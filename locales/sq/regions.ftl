### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruksel
region-ba-bih = Federata e Bosnjë-Hercegovinës
region-ba-srp = Republika Sërpska
region-de-bb = Brandenburg
region-de-be = Berlin
region-de-bw = Baden-Vyrtemberg
region-de-by = Bavari
region-de-hb = Bremen
region-de-he = Hesen
region-de-hh = Hamburg
region-de-mv = Meklenburg-Pomerania e Përparme
region-de-ni = Saksonia e Poshtme
region-de-nw = Rajnland Veriore-Vestfali
region-de-rp = Rajnland-Palatinat
region-de-sh = Shlezvig-Holshtajn
region-de-sn = Saksoni
region-de-st = Saksoni-Anhalt
region-de-th = Turingi
region-es-md = Madrid
