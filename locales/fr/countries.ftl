### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgique
country-fr = France
country-nl = Pays-Bas
country-de = Allemagne
country-lu = Luxembourg
country-it = Italie
country-es = Espagne
country-ro = Roumanie
country-bg = Bulgarie
country-gr = Grèce
country-hr = Croatie
country-si = Slovénie
country-rs = Serbie
country-ba = Bosnie-Herzégovine
country-me = Monténégro
country-mk = Macédoine du Nord
country-al = Albanie
country-xk = Kosovo
country-md = Moldavie
country-tr = Turquie
