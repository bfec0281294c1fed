### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Bruxelas
region-ba-bih = Federação da Bósnia e Herzegovina
region-ba-srp = República Sérvia
region-de-bb = Brandemburgo
region-de-be = Berlim
region-de-bw = Baden-Württemberg
region-de-by = Baviera
region-de-hb = Bremen
region-de-he = Hesse
region-de-hh = Hamburgo
region-de-mv = Meclemburgo-Pomerânia Ocidental
region-de-ni = Baixa Saxónia
region-de-nw = Renânia do Norte-Vestefália
region-de-rp = Renânia-Palatinado
region-de-sh = Schleswig-Holstein
region-de-sn = Saxónia
region-de-st = Saxónia-Anhalt
region-de-th = Turíngia
region-es-md = Madrid
