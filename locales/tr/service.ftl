### The page of one service.


## Messages of the moment

service-closed-between = Kapalı: { $from } – { $until } (son gün içinde)
service-closed-to = Kapalı. Son gün: { $until }
service-closed-from = Kapalı. İlk gün: { $from }. Ne zamana kadar olduğunu söylemiyorlar.
service-closed-open-end = Şimdilik kapalı. Ne zamana kadar olduğunu söylemiyorlar.
service-full = Şu anda dolu. Gitmeden önce arayın.
service-alert = Şimdi bilmek iyi olur
service-alert-until = Geçerli olduğu son gün: { $date }.
service-stale = Bunu altı aydır kimse doğrulamadı. Gitmeden önce arayın.

## What to do

service-contact = Ara, yaz, git
service-copy-address = Adresi kopyala
service-mail = E-posta yaz
service-web = İnternet sayfaları
service-add = Çantama ekle
service-added = { $name } artık çantanızda.
service-in-toolbox = Çantamda
service-add-locked = Eklemek için önce çantanızı açın.
service-appointment = Randevu al

## Hours

service-hours-today = Bugün: { $hours }
service-week = Haftanın saatleri
service-day-closed = kapalı
service-day-away = burada değil
service-day-call = önce arayın
service-holiday = resmî tatil
service-hours-text = Saatleri için şöyle diyorlar: { $text }

## What to know before going

service-about = Ne yapıyorlar
service-good-to-know = Gitmeden önce
service-needs = Yardım ettiği konu
service-documents = Götürülecek belgeler
service-no-id = Kimlik gerekmez
service-documents-unknown = Bilinmiyor. Elinizde ne varsa götürün. Hiçbir şey yok mu? Arayıp sorun.
service-languages = Orada konuşulan diller
service-for = Kimler için
service-for-all = Herkes için
service-eligibility = Kimler gelebilir
service-cost = Ücreti
service-access = Nasıl gelinir

## Places

service-places = Nerede
service-place-number = Yer { $number }
service-mobile = Buraya gelir ve gider. Saatlere bakın.
service-confidential = Adres gizli tutuluyor. Yerini öğrenmek için arayın.
service-no-address = Adres bilinmiyor.
service-wheelchair-yes = Tekerlekli sandalyeyle girilebilir
service-wheelchair-no = Tekerlekli sandalyeyle girilemez
service-directions = Nasıl bulunur

## Where the record comes from

service-record = Bunu kim söylüyor
service-verified = Kontrol edildi: { $date }
service-verified-by = Kontrol edildi: { $date }, { $who }
service-never-verified = Bunu henüz kimse kontrol etmedi.
service-source = Kaynak: { $name }
service-licence = Lisans: { $licence }

## Telling that something is wrong

service-report = Burada bir şey yanlış
service-report-text = Bu listeyi yürütenlere söyleyin. Kimse kim olduğunuzu öğrenmez.
service-report-what = Ne yanlış?
service-report-words = İsterseniz kendi sözlerinizle. Lütfen ad yazmayın.
service-report-send = Gönder
service-report-sent = Teşekkürler. Ulaştı.
service-report-waits = Ağ olunca gönderilir, uygulama açık kalırsa.
service-report-waits-kept = Çantanızda bekliyor. Ağ olunca ve çanta açıkken gönderilir.
service-report-refused = Şimdi gönderilemedi. Daha sonra deneyin.
report-closed-for-good = Artık yok
report-wrong-number = Numara yanlış
report-wrong-hours = Saatler yanlış
report-unsafe = Orada insanlara iyi davranılmıyor
report-other = Başka bir şey
