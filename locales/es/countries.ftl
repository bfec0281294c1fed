### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Bélgica
country-fr = Francia
country-nl = Países Bajos
country-de = Alemania
country-lu = Luxemburgo
country-it = Italia
country-es = España
country-ro = Rumanía
country-bg = Bulgaria
country-gr = Grecia
country-hr = Croacia
country-si = Eslovenia
country-rs = Serbia
country-ba = Bosnia y Herzegovina
country-me = Montenegro
country-mk = Macedonia del Norte
country-al = Albania
country-xk = Kosovo
country-md = Moldavia
country-tr = Turquía
