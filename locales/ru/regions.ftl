### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = Брюссель
region-ba-bih = Федерация Боснии и Герцеговины
region-ba-srp = Республика Сербская
region-de-bb = Бранденбург
region-de-be = Берлин
region-de-bw = Баден-Вюртемберг
region-de-by = Бавария
region-de-hb = Бремен
region-de-he = Гессен
region-de-hh = Гамбург
region-de-mv = Мекленбург-Передняя Померания
region-de-ni = Нижняя Саксония
region-de-nw = Северный Рейн-Вестфалия
region-de-rp = Рейнланд-Пфальц
region-de-sh = Шлезвиг-Гольштейн
region-de-sn = Саксония
region-de-st = Саксония-Анхальт
region-de-th = Тюрингия
region-es-md = Мадрид
