### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Брюксел
region-ba-bih = Федерация Босна и Херцеговина
region-ba-srp = Република Сръбска
region-de-bb = Бранденбург
region-de-be = Берлин
region-de-bw = Баден-Вюртемберг
region-de-by = Бавария
region-de-hb = Бремен
region-de-he = Хесен
region-de-hh = Хамбург
region-de-mv = Мекленбург-Предна Померания
region-de-ni = Долна Саксония
region-de-nw = Северен Рейн-Вестфалия
region-de-rp = Рейнланд-Пфалц
region-de-sh = Шлезвиг-Холщайн
region-de-sn = Саксония
region-de-st = Саксония-Анхалт
region-de-th = Тюрингия
region-es-md = Мадрид
