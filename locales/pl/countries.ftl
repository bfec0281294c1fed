### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgia
country-fr = Francja
country-nl = Holandia
country-de = Niemcy
country-lu = Luksemburg
country-it = Włochy
country-es = Hiszpania
country-ro = Rumunia
country-bg = Bułgaria
country-gr = Grecja
country-hr = Chorwacja
country-si = Słowenia
country-rs = Serbia
country-ba = Bośnia i Hercegowina
country-me = Czarnogóra
country-mk = Macedonia Północna
country-al = Albania
country-xk = Kosowo
country-md = Mołdawia
country-tr = Turcja
