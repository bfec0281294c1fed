### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Sorular

question-who = Buradakileri kim görebilir?
question-who-answer = Yalnız siz. Bu telefonda mühürlüdür ve hiçbir yere gönderilmez. Birine gösterip göstermemeye yalnız siz karar verirsiniz.
question-forgot = Kodumu unuttum. Şimdi ne olacak?
question-forgot-answer = Yaptıysanız kâğıttaki kodu kullanın. Onsuz çantayı kimse açamaz, biz bile. Silip yeniden başlayabilir veya bir kopyayı geri getirebilirsiniz.
question-lost = Telefonum kaybolursa veya çalınırsa?
question-lost-answer = Bulan kişiye kodunuz gerekir. Kopya yaptıysanız başka bir telefona geri getirin. 6 rakamlı kod acelesi olanı durdurur, sabırlı bir makineyi durdurmaz.
question-network = Ağ ve kontör olmadan çalışır mı?
question-network-answer = Evet. İnsanlarınız, randevularınız, yerler ve yardım kartı telefondadır. Çoğu ülkede acil numaralar kontörsüz aranır.
question-cost = Ücreti var mı?
question-cost-answer = Hayır. Hesap yok, reklam yok, ödenecek bir şey yok.
question-danger = Tehlikede hangi numarayı ararım?
question-danger-answer = Sağ altta Yardım düğmesine basın. Ülkenizin numarası en üsttedir; 112 bütün Avrupa Birliği’nde çalışır.
question-add = Birini nasıl eklerim?
question-add-answer = İnsanlar bölümünü açın ve Ekle düğmesine basın. Bir ad yeter. Aramadan bir yer veya bir kişi dosyası da ekleyebilirsiniz.
question-time = Randevuyu nasıl eklerim?
question-time-answer = Randevu bölümünü açın ve Ekle düğmesine basın. Size gönderilen bir randevu dosyasını (.ics) da alabilirsiniz.
question-missed = Bir randevuyu kaçırdım. Ne olur?
question-missed-answer = Bir şey olmaz, kimseye haber verilmez. İsterseniz olmadığını işaretleyin ve yenisini planlayın. Herkesin başına gelir.
question-remind = Telefonum bana hatırlatabilir mi?
question-remind-answer = Randevuyu açın ve telefonun takvimine kaydedin. Takvim, sizin hakkınızda bir şey söylemeyen sade bir başlıkla çalar.
question-language = Dili değiştirebilir miyim?
question-language-answer = Evet, her zaman: Ayarlar, Dil. Yazdıklarınız olduğu gibi kalır.
question-aloud = Bana sesli okunabilir mi?
question-aloud-answer = Yukarıdaki hoparlöre basın. Telefonunuzda dilinizin sesi varsa çalışır.
question-looks = Biri telefonuma bakmak istiyor
question-looks-answer = Gizle düğmesine basın: hemen başka bir sayfa açılır. Veya Ayarlarda Şimdi kilitle düğmesine basın. Bir dakika görünmezse kendisi de kilitlenir.
question-shared = Bu telefonu başkalarıyla kullanıyorum
question-shared-answer = Başta “Bu telefonda hiçbir şey saklama” seçin: kapatınca her şey gider. Veya yalnız sizin bildiğiniz bir kod kullanın.
question-move = Yeni telefona nasıl geçerim?
question-move-answer = Ayarlarda, aklınızda kalan bir cümleyle güvenli kopya yapın. Dosyayı yeni telefona götürün ve orada geri getirin.
question-erase = Her şeyi nasıl silerim?
question-erase-answer = Ayarlar, Her şeyi sil. Bir kez evet deyince bir saniyede gider ve geri getirilemez.
question-call = Bir yerde neden “Önce arayın” yazıyor?
question-call-answer = Çünkü randevuyla çalışır veya saatleri kesin değildir. Aramak sizi boşuna yürümekten kurtarır.
question-wrong = Bir yer için yazılanlar yanlış
question-wrong-answer = Olabilir. Liste ne kadar eski olduğunu ve her yerin ne zaman kontrol edildiğini söyler. Uzağa gitmeden önce arayın.
question-where = Uygulama nerede olduğumu biliyor mu?
question-where-answer = Yalnız izin verirseniz ve yalnız yerleri uzaklığa göre sıralamak için. Yeriniz bu telefondan hiç çıkmaz. Bir yer de yazabilirsiniz.
question-home = Onu nasıl elimin altında tutarım?
question-home-answer = Tarayıcının menüsünü açın ve “Ana ekrana ekle” seçin. Sonra ağ olmadan açılır ve daha iyi saklanır.

## The first three cards

first-card-label = { $number } / { $count }
first-one-title = İnsanlarınız
first-one-text = Her ihtiyaç için size iyi geleni seçin. Bir dokunuşla ararsınız.
first-two-title = Randevularınız ve adımlarınız
first-two-text = Gelecek olanı yazın. Küçük adımlar, kendi sıranızla.
first-three-title = Yalnız sizin
first-three-text = Ağ olmadan çalışır ve kimse görmez. Yardım numaraları kodsuz açılır.
first-next = İleri
first-done = Başla
first-skip = Atla
