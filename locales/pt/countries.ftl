### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Bélgica
country-fr = França
country-nl = Países Baixos
country-de = Alemanha
country-lu = Luxemburgo
country-it = Itália
country-es = Espanha
country-ro = Roménia
country-bg = Bulgária
country-gr = Grécia
country-hr = Croácia
country-si = Eslovénia
country-rs = Sérvia
country-ba = Bósnia e Herzegovina
country-me = Montenegro
country-mk = Macedónia do Norte
country-al = Albânia
country-xk = Kosovo
country-md = Moldávia
country-tr = Turquia
