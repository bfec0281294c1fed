### Parts of countries that have help lines of their own, by ISO 3166-2 code.

region-be-bru = بروكسل
region-ba-bih = اتحاد البوسنة والهرسك
region-ba-srp = جمهورية صرب البوسنة
region-de-bb = براندنبورغ
region-de-be = برلين
region-de-bw = بادن فورتمبيرغ
region-de-by = بافاريا
region-de-hb = بريمن
region-de-he = هسن
region-de-hh = هامبورغ
region-de-mv = مكلنبورغ فوربومرن
region-de-ni = ساكسونيا السفلى
region-de-nw = شمال الراين وستفاليا
region-de-rp = راينلاند بالاتينات
region-de-sh = شليسفيغ هولشتاين
region-de-sn = ساكسونيا
region-de-st = ساكسونيا أنهالت
region-de-th = تورينغن
region-es-md = مدريد
