### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgien
country-fr = Frankreich
country-nl = Niederlande
country-de = Deutschland
country-lu = Luxemburg
country-it = Italien
country-es = Spanien
country-ro = Rumänien
country-bg = Bulgarien
country-gr = Griechenland
country-hr = Kroatien
country-si = Slowenien
country-rs = Serbien
country-ba = Bosnien und Herzegowina
country-me = Montenegro
country-mk = Nordmazedonien
country-al = Albanien
country-xk = Kosovo
country-md = Moldau
country-tr = Türkei
