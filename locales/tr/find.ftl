### Looking for places: words, needs, filters, the list and the overview.

find-title = Yer bul
find-label = Ne arıyorsunuz?
find-hint = Bir kelime yeter: yatak, doktor, yemek …
find-tiles = Veya neye ihtiyacınız olduğunu seçin
find-needs = Bunu mu arıyorsunuz:
find-need-only = Yalnız: { $need }
find-count = { $count ->
    [0] Hiçbir şey bulunamadı.
    [one] Bir yer bulundu.
   *[other] { $count } yer bulundu.
}
find-count-most = Bulunan yer çok. En az: { $count }.
find-nearest = En yakınlar önce gelir.
find-none-hint = Başka bir kelime deneyin veya filtreleri kaldırın.
find-shown = { $count } yerden { $shown } tanesini görüyorsunuz.
find-distance = { $distance }, { $direction } yönünde
find-warning = Şimdilik kapalı veya dolu: gitmeden önce bakın

## List or overview

find-view = Liste veya çevre görünümü
find-list = Liste
find-map = Çevremde
find-map-label = { $count ->
    [one] Çevrenizde bir yer var. Kuzey yukarıda. Aşağıdaki listede aynı numara var.
   *[other] Çevrenizde { $count } yer var. Kuzey yukarıda. Aşağıdaki listede aynı numaralar var.
}
find-map-north = K
find-map-no-place = Nerede olduğunuzu söyleyin. Sonra çevrenizdeki yerleri görürsünüz.

## Where one is

find-where = Neredesiniz?
find-near = Buranın yakınında: { $place }
find-near-me = Yakınımda
find-position-use = Şimdi bulunduğum yeri kullan
find-position-note = Yeriniz bu telefonda kalır. Başka kimse görmez.
find-position-refused = Telefon nerede olduğunu söylemiyor. Tarayıcının ayarlarından izin verin veya buraya bir yer yazın.
find-position-unknown = Telefon nerede olduğunu bilmiyor. Buraya bir yer yazın.
find-place-label = Veya bir yer yazın
find-place-hint = Bir şehir, posta kodu veya sokak
find-place-count = { $count ->
    [0] Bu yer listede yok. Şehrin adını deneyin.
    [one] Bir yer var. Aşağıda seçin.
   *[other] { $count } yer var. Aşağıda birini seçin.
}
find-place-forget = Yerimi unut

## Filters

find-filters = Filtreler
find-filters-on = Filtreler: { $count }
find-filter-only = Yalnız bu yerler
find-filter-open = şimdi açık
find-filter-no-id = kimliksiz
find-filter-wheelchair = tekerlekli sandalyeyle
find-filter-language = Orada bu dil konuşulsun
find-filter-language-any = Herhangi bir dil
find-filter-for = Kimler için
find-filters-clear = Bütün filtreleri kaldır
find-filters-done = Yerleri göster

## The list on the phone

find-directory = { $name }. Hazırlandı: { $age }.
find-directory-example = Örnek liste. Hazırlandı: { $age }. Yerler gerçek değil.
find-directory-old = Bu liste eski. Gitmeden önce arayın.
find-directory-none = Yer listesi henüz bu telefonda değil.
find-directory-none-hint = Bu uygulamayı ağ olan bir yerde bir kez açın. Liste kendiliğinden gelir. Yardım hatları o olmadan da çalışır.
find-waits = Bağlantınız para tutabilir. Yer listesi siz isteyene kadar bekler.
find-fetch = Şimdi getir
find-directory-expired = Bu listenin { $date } tarihine kadar yenilenmesi gerekiyordu. Hâlâ çalışıyor. Gitmeden önce arayın.

## Which lists the phone carries

regions-title = Yer listeleri
regions-text = Bu telefonun hangi listeleri taşıyacağını seçin. Ağ olmadan çalışırlar. Daha çok liste daha çok yer kaplar.
regions-none = Henüz seçilecek liste yok. Bu uygulamayı ağ olan bir yerde bir kez açın.
regions-nowhere = Bu uygulama listelerin nereden geldiğini henüz bilmiyor. Onu bu cihaza kuran kişiye sorun.
regions-here = Bu telefonda. Yerler: { $services }. Hazırlandı: { $age }.
regions-expired = Bu telefonda. Yerler: { $services }. { $date } tarihine kadar yenilenmesi gerekiyordu.
regions-coming = Ağ olunca gelir. Yerler: { $services }.
regions-offered = Bu telefonda değil. Yerler: { $services }. İndirilecek: { $kilobytes } kB.
