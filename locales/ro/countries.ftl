### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgia
country-fr = Franța
country-nl = Țările de Jos
country-de = Germania
country-lu = Luxemburg
country-it = Italia
country-es = Spania
country-ro = România
country-bg = Bulgaria
country-gr = Grecia
country-hr = Croația
country-si = Slovenia
country-rs = Serbia
country-ba = Bosnia și Herțegovina
country-me = Muntenegru
country-mk = Macedonia de Nord
country-al = Albania
country-xk = Kosovo
country-md = Moldova
country-tr = Turcia
