### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Belgium
country-fr = France
country-nl = Netherlands
country-de = Germany
country-lu = Luxembourg
country-it = Italy
country-es = Spain
country-ro = Romania
country-bg = Bulgaria
country-gr = Greece
country-hr = Croatia
country-si = Slovenia
country-rs = Serbia
country-ba = Bosnia and Herzegovina
country-me = Montenegro
country-mk = North Macedonia
country-al = Albania
country-xk = Kosovo
country-md = Moldova
country-tr = Türkiye
