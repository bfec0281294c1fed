### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgija
country-fr = Francuska
country-nl = Holandija
country-de = Njemačka
country-lu = Luksemburg
country-it = Italija
country-es = Španija
country-ro = Rumunija
country-bg = Bugarska
country-gr = Grčka
country-hr = Hrvatska
country-si = Slovenija
country-rs = Srbija
country-ba = Bosna i Hercegovina
country-me = Crna Gora
country-mk = Sjeverna Makedonija
country-al = Albanija
country-xk = Kosovo
country-md = Moldavija
country-tr = Turska
