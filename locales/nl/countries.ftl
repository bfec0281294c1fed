### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = België
country-fr = Frankrijk
country-nl = Nederland
country-de = Duitsland
country-lu = Luxemburg
country-it = Italië
country-es = Spanje
country-ro = Roemenië
country-bg = Bulgarije
country-gr = Griekenland
country-hr = Kroatië
country-si = Slovenië
country-rs = Servië
country-ba = Bosnië en Herzegovina
country-me = Montenegro
country-mk = Noord-Macedonië
country-al = Albanië
country-xk = Kosovo
country-md = Moldavië
country-tr = Turkije
