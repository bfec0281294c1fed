### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Aygıtlarım
devices-hint = Çantanız başka bir telefonda veya bilgisayarda da
devices-text = Her birinde çantanızın tamamı var. Kaybolanı veya artık sizin olmayanı listeden çıkarın.
devices-add = Aygıt ekle
devices-join = Çantamı buraya getir
devices-join-hint = Başka bir telefonunuzdan veya bilgisayarınızdan
device-unnamed = Bir aygıt
device-heard = son haber: { $when }
device-remove = Listeden çıkar: { $name }
device-remove-text = Bundan sonra yazılan hiçbir şey ona gitmez. Ağa bağlanınca kendini boşaltır.
device-remove-yes = Listeden çıkar
device-removed = { $name } artık listede değil.

## Two devices side by side

pair-show-text = İki aygıtı yan yana koyun. Bu bir kod gösterir, öteki onu alır. Beş dakika geçerlidir.
pair-worker-text = Yeni üye yanınızda olsun. Bu aygıt bir kod gösterir, onunki alır. Beş dakika geçerlidir.
pair-join-title = Başka bir aygıtın kodunu gir
pair-join-text = Öteki aygıtta: Ayarlar, Aygıtlarım, Aygıt ekle. Ekipte: Ekip üyeleri. Sonra gösterdiğini buraya girin.
pair-name = Bu aygıtın adı
pair-name-hint = Örneğin: telefonum. Ekipte: kendi adınız.
pair-coordinator-hint = Üye de davet edebilir ve çıkarabilir.
pair-show-typed = Yazılacak bir kod göster
pair-code-text = Bunu öteki aygıtta girin:
pair-until = Şu saate kadar geçerli: { $time }.
pair-waiting = Öteki aygıt bekleniyor.
pair-check-title = İkisi de aynı şeyi gösteriyor mu?
pair-check-text = Öteki ekrana da bakın ({ $name }). Rakamlar farklıysa arada biri var: hayır deyin.
pair-same = Evet, aynı
pair-differ = Hayır, farklı
pair-said-yes = Şimdi öteki aygıtta da evet deyin.
pair-done = Tamam. Bağlantı kuruldu: { $name }.
pair-again = Yeniden başla
pair-failed-not-a-code = Bu bir aygıtın kodu değil. Bütün harfler doğru mu, bakın.
pair-failed-wrong-code = Kod doğru değildi. İki aygıtta da yeniden başlayın.
pair-failed-expired = Beş dakika doldu. İki aygıtta da yeniden başlayın.
pair-failed-declined = Bitti: ikisi aynı şeyi göstermedi veya biri hayır dedi. Hiçbir şey değişmedi.
pair-failed-broken = Öteki aygıt doğru olamayacak bir şey yaptı. Hiçbir şey değişmedi.
pair-failed-has-devices = Bu aygıt zaten başkalarıyla birlikte. Önce onları listeden çıkarın.
crew-join = Bir ekibe davet edildim
crew-worker-add = Üye ekle

## Taking over a prepared toolbox

arrive-title = Zaten bir çantanız var mı?
take-title = Kodlu bir kartım var
take-hint = Birinin sizinle hazırladığı çanta
take-text = Kartınızdaki kod ve yalnız sizin bildiğiniz söz gerekir.
take-code = Karttaki kod
take-code-hint = Dörder işaretlik sekiz öbek. Küçük veya büyük harf, ikisi de olur.
take-word = Sözüm
take-word-hint = Hazırlanırken seçtiğiniz söz.
take-wrong-word = Söz bu değil. Yeniden deneyin.
take-go = Buraya getir
take-fetching = Getiriliyor.
take-done = Burada ve sizin. Kayıt: { $count }
take-invitation = Ekibiniz de sizi davet ediyor. Bakmak hiçbir şey paylaşmaz.
take-failed-not-a-code = Bu bir kart kodu değil. Bütün işaretler doğru mu, bakın.
take-failed-gone = Bu kodun altında bir şey yok: geri alındı, süresi doldu veya kullanıldı.
take-failed-damaged = Gelen bozuk. Yeni bir kart isteyin.

## Preparing and handing over

prepare-title = Biri için hazırla
prepare-hint = Birlikte bir çanta doldurup ona vermek
prepare-text = Biriyle birlikte bir çanta doldurun. Sonra ona verin: artık onundur ve siz yalnız paylaştığını görürsünüz.
prepare-begin = Başla
prepare-banner = Bu çanta şunun için: { $name }.
prepare-close = Kendiminkine dön
prepare-open = Doldurmayı sürdür
prepare-records = Kayıt: { $count }
prepare-drop = Bu aygıttan sil
prepare-drop-text = Henüz kullanılmamış kodu artık geçmez.
hand-word = Yalnız o kişinin bildiği bir söz
hand-word-hint = O seçer. 4 harf veya daha çok. Hiçbir yere yazmayın.
hand-word-weak = Söz çok kısa: 4 harf veya daha çok.
hand-invite = Ekibimizin davetini de ekle
hand-invite-hint = Sonra bakabilir. Bununla hiçbir şey paylaşılmaz.
hand-over = Kart için kod hazırla
hand-code-text = Kendi telefonunda: uygulamayı açar, “Kodlu bir kartım var”, sonra bu kod ve sözü.
hand-cancel = Kodu geri al
hand-sending = Bu aygıtta kayıtlı. Hepsi gönderilince kod geçer.
hand-no-network = Bu aygıtta kayıtlı. Ağ olunca kod geçer.
hand-waiting = Kod artık geçerli.
hand-taken = Çanta onda. Buradan silindi.
hand-over-time = Kodun süresi doldu. Çanta hâlâ burada: yeni bir kod hazırlayın.
hand-refused = Karşı taraf almıyor. Çanta hâlâ burada.

## Codes for the camera, and what both screens show

pair-pictures = köpek, kedi, at, fil, tavşan, ayı, kurbağa, tavuk, ördek, baykuş, kaplumbağa, balık, balina, arı, salyangoz, kelebek, gül, ağaç, yonca, yaprak, güneş, ay, yıldız, bulut, ateş, dalga, kar, gökkuşağı, elma, muz, üzüm, limon, havuç, ekmek, peynir, yumurta, dondurma, pasta, kahve, kaşık, ev, kapı, sandalye, yatak, lamba, anahtar, kilit, çan, saat, şemsiye, gözlük, ayakkabı, şapka, çanta, kitap, kalem, makas, çekiç, araba, bisiklet, otobüs, tekne, top, gitar
pair-show-qr = Kamera için bir kod göster
pair-qr-text = Bunu diğer aygıtın kamerasına gösterin:
code-picture = Kamera için kod
hand-frames = Ağ olmadan: ekrandan ekrana
hand-frames-text = Telefonları karşı karşıya tutun. Onunkinde: “Kodlu bir kartım var”, sonra kamera. Resimler hepsi okunana kadar döner.
hand-frames-stop = Göstermeyi bırak
take-frames = Okunan: { $have } / { $of }. Kamerayı kıpırdatmayın.
take-frames-done = Hepsi okundu. Şimdi kod ve sözünüz.
card-print = Kartı yazdır
card-text = İki yüzü var, cebe sığar. Başkalarına bir şey söylemez.
card-time = Sonraki randevu ile
card-nobody = Hiç kimse
card-who = Kim aranır
card-how = { $address } adresini açın. “Kodlu bir kartım var” seçin. Sonra sözünüzü yazın.
card-how-invited = Bir telefonun kamerasını resmin üzerine tutun. Ya da { $address } adresini açıp ayarlarda “Bir davetim var” seçin.
card-next = Sonraki randevu
