### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgjikë
country-fr = Francë
country-nl = Holandë
country-de = Gjermani
country-lu = Luksemburg
country-it = Itali
country-es = Spanjë
country-ro = Rumani
country-bg = Bullgari
country-gr = Greqi
country-hr = Kroaci
country-si = Slloveni
country-rs = Serbi
country-ba = Bosnjë-Hercegovinë
country-me = Mal i Zi
country-mk = Maqedonia e Veriut
country-al = Shqipëri
country-xk = Kosovë
country-md = Moldavi
country-tr = Turqi
