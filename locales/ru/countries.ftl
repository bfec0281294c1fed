### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = Бельгия
country-fr = Франция
country-nl = Нидерланды
country-de = Германия
country-lu = Люксембург
country-it = Италия
country-es = Испания
country-ro = Румыния
country-bg = Болгария
country-gr = Греция
country-hr = Хорватия
country-si = Словения
country-rs = Сербия
country-ba = Босния и Герцеговина
country-me = Черногория
country-mk = Северная Македония
country-al = Албания
country-xk = Косово
country-md = Молдова
country-tr = Турция
