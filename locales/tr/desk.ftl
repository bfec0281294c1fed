### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Listedeki hizmetler
desk-text = Bir hizmet mi yürütüyorsunuz? İnsanlara nerede olduğunu, ne zaman açık olduğunu ve kimlerin gelebileceğini söyleyin. Parola gerekmez: size bir bağlantı göndeririz.
desk-email = E-posta adresiniz
desk-send-link = Bana bağlantı gönder
desk-link-sent = Size bir e-posta gönderdik. İçindeki bağlantıyı açın. Bir kez, bir saat boyunca çalışır.
desk-signed-in = Giriş yapan: { $name }
desk-sign-out = Çıkış yap
desk-confirmed = Teşekkürler. “{ $name }” listede kalıyor.
desk-browser-only = Bu sayfayı bir tarayıcıda açın.

## What each page is for

explain-register = Burada hizmetler insanlara kendilerini anlatır. Bir e-posta adresi gerekir, parola gerekmez.
explain-listing = Bir hizmeti küçük adımlarla yazarsınız, yazdıkça kaydedilir. İnsanlar görmeden önce editörler bakar.
explain-editor = Burada neyin inceleme beklediğini görürsünüz. Her yeni hizmeti iki kişi onaylar.
explain-review = Neyin değiştiğini yan yana görürsünüz. Sonra onaylar, sorar veya reddedersiniz.

## The provider's list

desk-mine = Hizmetlerim
desk-none = Burada henüz hizmetiniz yok.
desk-add = Hizmet ekle
desk-no-name = Henüz adı yok
desk-upload = Tek dosyada birçok hizmet
desk-upload-text = HSDS 3.0 (JSON veya CSV) ya da OpenStreetMap, en çok { $size } MB ve { $count } hizmet. Önce her satırın ne yapacağını görürsünüz. Siz söylemeden hiçbir şey saklanmaz. Aynı dosya yeniden gelirse değişeni değiştirir, kopya yapmaz.
desk-upload-choose = Dosya seç
desk-upload-keep = Bunları gönder
desk-upload-kept = Gönderildi. Editörler şimdi bakıyor.

## Where a listing stands

stage-draft = Henüz gönderilmedi
stage-waiting = Editörler bakıyor: { $of } onaydan { $approvals } tamam
stage-asked = Size bir soru
stage-published = Yayımlandı
stage-refused = Yayımlanmadı
stage-removed = Çıkarıldı
desk-live-older = Şimdi yayımda olan, editörler değişikliği onaylayana kadar kalır.
desk-stale = Bunu altı aydır kimse onaylamadı

## The steps of the form

desk-step = Adım { $number } / { $count }
desk-step-who = Siz kimsiniz
desk-step-needs = Neye yardım ediyor
desk-step-terms = Kimler, nasıl gelebilir
desk-step-reach = Size nasıl ulaşılır
desk-step-places = Nerede ve ne zaman
desk-step-check = Gözden geçirin
desk-saved = Kaydedildi
desk-not-saved = Henüz kaydedilmedi: ağ yok. Yeniden denenecek.
desk-organization = Kuruluş
desk-organization-about = Kuruluş ne yapıyor
desk-name = Hizmetin adı
desk-about = Orada ne bulunur, sade sözlerle
desk-audiences = Yalnız bazıları için mi? Onları seçin. Kimse seçilmezse: herkes için.
desk-eligibility = Kimler gelebilir, kimler gelemez
desk-documents = Getirilecek belgeler
desk-documents-none = Kimlik gerekmez
desk-documents-needed = Bu belgeler
desk-documents-list = Hangi belgeler? Her satıra bir tane
desk-cost = Ücreti
desk-languages = Orada konuşulan diller
desk-access = Nasıl gelinir
desk-capacity = Kaç kişilik yer var (örneğin: 24 yatak)
desk-phones = Telefon numaraları, her satıra bir tane
desk-emails = Herkese açık e-posta adresleri, her satıra bir tane
desk-url = İnternet sayfası
desk-contact = Editörler size nasıl ulaşır? Bu hiç yayımlanmaz.
desk-place = Yer { $number }
desk-place-add = Yer veya durak ekle
desk-place-remove = Bu yeri çıkar
desk-place-none = Telefon hattı veya ev ziyareti için yer gerekmez.
desk-place-name = Yerin adı, varsa
desk-street = Sokak ve numara
desk-postcode = Posta kodu
desk-city = Şehir
desk-directions = Kapı nasıl bulunur
desk-here = Kapının önündeyim: bu telefonun yerini al
desk-here-taken = Yer alındı: { $latitude }, { $longitude }
desk-here-failed = Bu telefon nerede olduğunu bilmiyor.
desk-here-forget = Bu yeri unut
reason-town-elsewhere = Posta kodu ile şehir birbirinden uzak. İkisini de denetleyin.
reason-position-elsewhere = Bu yer posta kodundan ve şehirden uzak. Onları denetleyin ya da yeri unutun.
desk-wheelchair = Tekerlekli sandalyeyle
desk-yes = Evet
desk-no = Hayır
desk-confidential = Adres gizli tutuluyor
desk-confidential-hint = Hiç yayımlanmaz. İnsanlar yerini öğrenmek için arar.
desk-mobile = Buraya gelir ve gider
desk-hours = Ne zaman açık?
desk-holidays = Resmî tatillerde kapalı
desk-note = Saatler için bilinecek başka şey
desk-submit = Gönder
desk-submitted = Gönderildi. Yayımlanmadan önce editörler bakar. Size yazarız.
desk-fix = Bazı şeylere bakmak gerek:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Yalnız şimdilik
desk-quick-text = Hemen, inceleme olmadan görünür ve kendiliğinden biter.
desk-closed-today = Bugün kapalı
desk-closed-until = Kapalı, son gün
desk-full-until = Dolu, son gün
desk-alert = Gelen herkese bir mesaj
desk-alert-until = Mesajın son günü
desk-quick-save = İnsanlara şimdi söyle
desk-quick-saved = Telefonlar bir sonraki güncellemeden sonra gösterir.
desk-still-right = Her şey hâlâ doğru
desk-confirmed-on = Son onay: { $day }
desk-take-out = Listeden çıkar
desk-take-out-text = Telefonlar bir sonraki güncellemeden sonra artık göstermez. Yazdıklarınız saklanır.
desk-answer = Yanıtınız
desk-answer-send = Yanıtı gönder
desk-history = Neler yapıldı

## History

act-submitted = Gönderildi
act-approved = Onaylandı
act-one-enough = Bir onay yetti
act-published = Yayımlandı: sürüm { $number }
act-restored = Sürüm { $number } yeniden yayımlandı
act-asked = Soru: { $text }
act-answered = Yanıt: { $text }
act-quick = Anlık mesaj
act-confirmed = Doğru olduğu onaylandı
act-reminded = Hâlâ doğru mu diye soruldu
act-warned = Çıkarılacağı bildirildi
act-removed = Çıkarıldı
act-settled = Bildirimlere bakıldı

## Editors

editor-title = İnceleme
editor-enter = Anahtarınızla girin
editor-enter-text = Tarayıcınız veya telefonunuz bu sayfa için bir anahtar tutar. Parmağınızı veya kodunuzu ister.
editor-join = Hoş geldiniz, { $name }. Anahtarınızı oluşturun.
editor-make-key = Anahtar oluştur
editor-one = Burada bir onay yeter: listeyi yürütenler böyle karar verdi.
editor-one-since = Bu kural şu günden beri geçerli: { $day }.
editor-new = Yeni
editor-changed = Değişti
editor-reported = Bildirildi
editor-stale = Altı aydır onaylanmadı
editor-doubles = Belki aynısı
editor-nothing = Bekleyen yok. Çok güzel.
editor-field = Alan
editor-before = Şimdi yayımda
editor-after = Gönderilen
editor-approved-by = Onaylayan: { $names }
editor-second = Başka birinin de onaylaması gerekir.
editor-approve = Onayla
editor-ask = Hizmete sor
editor-question = Sorunuz
editor-refuse = Yayımlama, çünkü
editor-restore = Sürümü yeniden yayımla: { $number }
editor-settle = Bildirimler tamam
editor-report = { $kind } ({ $count })
editor-provider = Gönderen: { $name }
likeness-name = Aynı ad
likeness-phone = Aynı numara
likeness-place = Aynı yer

## What the hub says

wrong-malformed = Bu okunamadı. Sayfayı yeniden yükleyin.
wrong-fields = Bazı alanlar henüz doğru değil.
wrong-sign-in = Çıkış yapıldı. Son yazdığınız kaydedilmemiş olabilir. Yeni bir bağlantı isteyin.
wrong-link = Bu bağlantı zaten kullanıldı veya süresi bitti. Yenisini isteyin.
wrong-absent = Bu artık burada değil.
wrong-changed = Bu arada başka yerde değişti. Yeniden yükleyin.
wrong-stage = Bu şimdi yapılamaz.
wrong-second-person = Siz zaten onayladınız veya bu sizin. Başka biri yapmalı.
wrong-too-large = Bu çok büyük. Hiçbir şey saklanmadı.
wrong-unreadable = Bu dosyada hizmet bulunamadı. Hiçbir şey saklanmadı.
wrong-too-many = Bir seferde çok fazla. Biraz bekleyin, sonra yeniden deneyin.
wrong-passkey = Anahtar uymadı. Yeniden deneyin.
wrong-internal = Bizde bir şey ters gitti. Hiçbir şey değişmedi. Daha sonra deneyin.
wrong-offline = Ağ yok. Yazdığınız bu sayfada kalır: açık bırakın.
refusal-not-a-service = Bu, listeyi kullanan insanlar için bir hizmet değil.
refusal-double = Zaten listede var.
refusal-unreachable = Kontrol etmek için kimseye ulaşılamadı.
refusal-elsewhere = Bu listenin bölgesi dışında.
refusal-incomplete = Önemli bir şey eksik.
refusal-unsafe = Oraya giden insanlara zarar verebilir.
