### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgio
country-fr = Francia
country-nl = Paesi Bassi
country-de = Germania
country-lu = Lussemburgo
country-it = Italia
country-es = Spagna
country-ro = Romania
country-bg = Bulgaria
country-gr = Grecia
country-hr = Croazia
country-si = Slovenia
country-rs = Serbia
country-ba = Bosnia ed Erzegovina
country-me = Montenegro
country-mk = Macedonia del Nord
country-al = Albania
country-xk = Kosovo
country-md = Moldavia
country-tr = Turchia
