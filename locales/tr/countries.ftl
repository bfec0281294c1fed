### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belçika
country-fr = Fransa
country-nl = Hollanda
country-de = Almanya
country-lu = Lüksemburg
country-it = İtalya
country-es = İspanya
country-ro = Romanya
country-bg = Bulgaristan
country-gr = Yunanistan
country-hr = Hırvatistan
country-si = Slovenya
country-rs = Sırbistan
country-ba = Bosna-Hersek
country-me = Karadağ
country-mk = Kuzey Makedonya
country-al = Arnavutluk
country-xk = Kosova
country-md = Moldova
country-tr = Türkiye
