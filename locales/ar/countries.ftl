### Countries whose help lines are shipped, by ISO 3166-1 code (xk: Kosovo).

country-be = بلجيكا
country-fr = فرنسا
country-nl = هولندا
country-de = ألمانيا
country-lu = لوكسمبورغ
country-it = إيطاليا
country-es = إسبانيا
country-ro = رومانيا
country-bg = بلغاريا
country-gr = اليونان
country-hr = كرواتيا
country-si = سلوفينيا
country-rs = صربيا
country-ba = البوسنة والهرسك
country-me = الجبل الأسود
country-mk = مقدونيا الشمالية
country-al = ألبانيا
country-xk = كوسوفو
country-md = مولدوفا
country-tr = تركيا
