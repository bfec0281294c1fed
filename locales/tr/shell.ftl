### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Ana ekranlar
nav-people = İnsanlar
nav-times = Randevu
nav-find = Ara
nav-help = Yardım
nav-steps = Adımlar
nav-plan = Planım
nav-notes = Notlar
nav-about = Hakkında

## When the app cannot start

no-engine-title = Burada açılmıyor
no-engine-text = Bu tarayıcı çok eski veya bu pencere hiçbir şey saklamıyor. Size ait hiçbir şey kaybolmadı.
no-engine-help = Tarayıcıyı güncelleyin veya bu sayfayı başka bir tarayıcıda açın. Yardım numaraları yine de çalışır.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Bu bölüm henüz burada değil
chunk-missing-text = Yüklenemedi. Yazdıklarınız duruyor. Ağa bakın, sonra yeniden deneyin.
other-tab-title = Başka bir sekmede açık
other-tab-text = Çantanız başka bir sekmede veya pencerede açık. Onu kapatın veya buradan devam edin.
other-tab-take-over = Buradan devam et

## The start

welcome-title = Hoş geldiniz
welcome-text = Hangi dili istiyorsunuz?
protect-title = Çantanızı koruyun
protect-legend = Onu kim açamasın?
protect-code = 6 veya daha çok rakamlı bir kod
protect-code-hint = Telefonunuzu eline alanı durdurur. İçindekini kopyalayanı durdurmaz.
protect-passphrase = Kendi cümleniz
protect-passphrase-hint = Uzun bir cümle, telefonu kopyalayanı da durdurur.
protect-session = Bu telefonda hiçbir şey saklama
protect-session-hint = Sizin olmayan bir telefon için: uygulamayı kapatınca her şey gider.
protect-later = Sonra seçerim, önce bakayım
secret-code-title = Kodunuzu seçin
secret-code = Kod
secret-code-hint = 6 veya daha çok rakam. Doğum gününüz olmasın.
secret-passphrase-title = Cümlenizi seçin
secret-passphrase = Cümleniz
secret-passphrase-hint = 8 veya daha çok harf. Aklınızda kalan dört kelime iyidir.
secret-again-title = Bir kez daha
secret-again = Aynısı yeniden
secret-differs = İkisi aynı değil. Yeniden deneyin.
after-title = Hazır
after-text = Çantanız yalnız sizin. Bundan sonrası size bağlı; daha sonra da yapabilirsiniz.
after-go = Çantama git

## About me

me-title = Hakkımda
me-text = Gerekli değil. Bu telefondan hiç çıkmaz.
me-release = İlk günüm
me-release-hint = İlk haftaların adımları ve kartı o gün başlar.
me-release-forget = Bu günü unut
me-country = Şimdi bulunduğum ülke
me-country-hint = Doğru acil numaralar önde dursun diye.

## Whether what is saved stays

kept-files = Kaydettikleriniz bu cihazda bir dosyada kalır.
kept-promised = Kaydettikleriniz bu telefonda kalır. Tarayıcı saklayacağına söz verdi.
kept-maybe = Kaydettikleriniz bu telefonda kalır, ama tarayıcı yer gerekince silebilir. Uygulamayı ana ekrana ekleyin veya güvenli bir kopya yapın.
kept-session = Bu telefonda hiçbir şey saklanmıyor. Uygulamayı kapatınca her şey gider.
kept-not-possible = Bu pencere hiçbir şey saklayamaz. Kapatana kadar her şey çalışır; sonra gider. Saklamak için uygulamayı normal bir pencerede açın.
keep-from-now = Bundan sonra bu telefonda sakla
damaged-records = { $count ->
    [one] Bir kayıt okunamıyor. Olduğu gibi duruyor.
   *[other] { $count } kayıt okunamıyor. Oldukları gibi duruyorlar.
}

## The lock

open-title = Çantamı aç
open-wait = Çok fazla deneme oldu. Yeniden denemek için bekleyin: { $wait }.
open-lost = Unuttum
open-by-code = Kodumla aç
open-paper = Kâğıdınızdaki kod
open-paper-hint = Çantayı yaparken yazmıştınız. Boşluklar önemli değil.
open-find = Açmadan yer bul
open-by-phone = Bu telefonun kilidini kullan
open-another = Ben başka biriyim
pad-delete = Son rakamı sil

## The first screen

home-title = Şimdi neye ihtiyacınız var?
home-needs = Neye ihtiyacım var
home-people = İnsanlarım
home-no-people = Burada henüz kimse yok. Size iyi gelen birini ekleyin.
home-add-person = Birini ekle
home-all-people = Bütün insanlarım
home-next-time = Sıradaki randevum
home-no-time = Plan yok.
home-add-time = Randevu ekle
home-next-step = Sıradaki adımım
home-no-step = Sizi bekleyen adım yok.
home-all-steps = Bütün adımlarım
home-mine = Benim
home-plan-hint = Zorlaştığında
home-notes-hint = Yalnız sizin için
home-installing = Yer listesi hazırlanıyor: %{ $percent }
home-read-card = Kartı oku

## Settings

settings-language = Dil
settings-look = Görünüm
settings-theme = Açık veya koyu
settings-theme-phone = Telefonumdaki gibi
settings-theme-light = Açık
settings-theme-dark = Koyu
settings-text = Harf boyu
settings-text-normal = Orta
settings-text-large = Büyük
settings-text-larger = Çok büyük
settings-no-voice = Bu cihaz bu dili sesli okuyamıyor.
settings-safe = Koruma
lock-now = Şimdi kilitle
lock-leave = Çık, hiçbir şey saklama
lock-leave-text = Çantadakiler gidecek.
safe-title = Kod, kâğıttaki kod, güvenli kopya
safe-hint = Kodunuzu değiştirin veya bir kopyayı geri getirin
change-title = Kodumu değiştir
change-now = Onu şimdi açan kod veya cümle
change-now-hint = Unuttuysanız ve kâğıttaki kodla girdiyseniz boş bırakın.
change-kind = Onu ne açsın?
change-new = Yenisi
change-done = Tamam. Bundan sonra onu yenisi açar.
paper-title = Kâğıtta bir kod
paper-text = Kodunuzu unutursanız çantayı yalnız bu açar. Başka kimse açamaz.
paper-show = Yazmam için bir kod göster
paper-write = Bunu kâğıda yazın
paper-once = Yalnız bir kez gösterilir. Daha eski kâğıt kodu artık çalışmaz. Telefondan uzakta tutun.
paper-done = Yazdım
export-title = Güvenli kopya yap
export-text = İçinde her şey olan mühürlü tek bir dosya. Cümlesi olmadan kimse okuyamaz, siz de okuyamazsınız.
export-phrase = Kopyanın cümlesi
export-button = Kopyayı kaydet
export-done = Kopya indirilenler arasında.
export-at = Kopya burada: { $place }
restore-title = Kopyayı geri getir
restore-text = Kopyadakiler buradakilere eklenir. Hiçbir şey kaybolmaz.
restore-choose = Dosyayı seç
restore-chosen = Dosya seçildi. Başkasını seç
restore-button = Geri getir
restore-done = Tamam. Yeni: { $added }. Değişen: { $updated }.
phone-lock-title = Bu telefonun kilidiyle açma
phone-lock-text = Parmağınız, yüzünüz veya telefonun kodu o zaman çantayı da açar. Bu telefonun kilidini açabilen herkes onu açabilir. Telefon, Besace adlı bir anahtar gösterebilir.
phone-lock-on = Telefonun kilidini kullan
phone-lock-off = Artık kullanma
phone-lock-done = Telefonun kilidi artık çantanızı açıyor.
phone-lock-gone = Artık çantanızı yalnızca kodunuz açıyor.
phone-lock-cannot = Bu telefon bunu yapamıyor ya da hayır dediniz. Kodunuz eskisi gibi çalışıyor.
erase-title = Silme
erase-hint = Bu telefondaki her şeyi hemen ve sonsuza dek siler. Başka yerdeki kopya kalır.
erase-button = Her şeyi sil
erase-ask = Her şey silinsin mi?
erase-ask-text = İnsanlar, randevular, adımlar, plan ve notlar gidecek. Bu geri alınamaz.
erase-done = Her şey silindi.
install-title = Ana ekranınıza ekleyin
install-text = Tarayıcının menüsünü açın ve “Ana ekrana ekle” seçin. Sonra ağ olmadan açılır ve tarayıcı onu daha iyi saklar.
install-guise = Oradaki adı ve resmi. Eklemeden önce seçin.
update-title = Yeni bir sürüm hazır
update-text = Yazdığınızı bitirin. Sonra yükleyin.
update-now = Şimdi yükle

## What it protects

about-title = Bu neyi korur, neyi korumaz
about-text = Çantanız telefonunuzda mühürlü bir kutudur. İçine ne gireceğine ve kimin göreceğine siz karar verirsiniz.
about-yes = Korur
about-no = Korumaz
about-yes-phone = Kilitli telefonunuzu eline alan biri yazdıklarınızdan hiçbir şey görmez.
about-yes-server = Yazdığınız hiçbir şey bir yere gönderilmez. Aradıklarınız telefonda kalır.
about-yes-offline = Ağ olmadan çalışır, bu yüzden kimse ağdan neye baktığınızı göremez.
about-yes-nobody = Hesap yok, reklam yok, yaptıklarınızı sayan kimse yok.
about-no-copy = 6 rakamlı bir kod, telefonu kopyalayıp bütün kodları deneyeni durdurmaz. Uzun bir cümle durdurur.
about-no-force = Onu açmaya sizi zorlayabilecek birine karşı. Bazı ülkelerde reddetmek suçtur.
about-no-malware = Başkasının yönettiği bir telefon veya ekranı izleyen bir program.
about-no-traces = Aramalar, mesajlar ve telefonunuzun takvimi: orada yaptıklarınız orada kalır.
about-version = Sürüm { $version }
sources-pictures = Resimler
sources-app = Uygulamanın kendisi
