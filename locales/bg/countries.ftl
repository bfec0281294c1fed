### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Белгия
country-fr = Франция
country-nl = Нидерландия (Холандия)
country-de = Германия
country-lu = Люксембург
country-it = Италия
country-es = Испания
country-ro = Румъния
country-bg = България
country-gr = Гърция
country-hr = Хърватия
country-si = Словения
country-rs = Сърбия
country-ba = Босна и Херцеговина
country-me = Черна гора
country-mk = Северна Македония
country-al = Албания
country-xk = Косово
country-md = Молдова
country-tr = Турция
