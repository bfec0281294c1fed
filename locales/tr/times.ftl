### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Randevularım
times-empty = Henüz randevu yok. Bir tane ekleyin, sizin için burada dursun.
times-add = Randevu ekle
times-from-file = Takvim dosyası al
times-from-file-hint = Bir e-posta veya telefon size böyle bir dosya verebilir. Dosyanın adı .ics ile biter.
times-ways-title = Başka bir yol
times-to-answer = Nasıl geçti?
times-to-answer-hint = Bir dokunuş yeter. Kimse size kızgın değil.
times-today = Bugün
times-coming = Gelecek
times-past = Geçmiş
times-past-show = Geçmişleri göster
times-past-hide = Geçmişleri gizle
times-with = Kiminle: { $name }
times-moved-from = Eski günü: { $day }.

## What became of it

times-answer-for = Nasıl sonuçlandı: { $title }
times-moved-answer = Zamanı değişti
times-answer-saved = Yazıldı.
times-answer-kind = Sorun değil. Onları arayabilir veya başka bir zaman seçebilirsiniz.
times-answer-back = Bu yanıtı geri al
times-new-date = Yeni gün
times-new-clock = Yeni saat
times-move = Başka zaman seç
times-move-save = Bu zamanı kullan
times-move-one = Yalnız bu değişir. Öbürleri kalır.
times-moved-done = Yeni zaman yazıldı.
times-cannot-come = Gelemiyorum
times-cannot-come-hint = Bu sözleri gönderin ya da arayıp söyleyin. Bu yeter.
times-cannot-come-words = Sözlerim
times-cannot-come-text = Merhaba, gelemiyorum: { $when }. Başka bir randevu alabilir miyim? Teşekkürler.

## One appointment

times-where = Nerede
times-route = Nasıl gidilir
times-bring = Ne götürülecek
times-note = Notum
times-helps-with = Yardım ettiği konu
times-all = Bütün zamanları
times-duration = Süresi: { $duration }.
times-calendar = Telefonun takvimine koy
times-calendar-hint = Takvimde adı yalnız “{ $title }” olur. Başlamadan önce çalar.
times-calendar-place = Yeri de yaz
times-calendar-place-hint = Takviminizi başkaları görebilir. Bir yer, konunun ne olduğunu belli edebilir.
# The only words that stand in the phone's calendar
times-calendar-title = Randevu
times-calendar-saved = Dosya hazır. Takvime koymak için açın.
times-calendar-saved-at = Dosya burada: { $place }
times-calendar-failed = Dosya yazılamadı.

## The form

times-new-title = Yeni randevu
times-edit-title = Randevuyu değiştir
times-field-title = Ne için?
times-field-title-hint = Örneğin: doktor, belediye
times-field-who = Kiminle?
times-field-who-text = Ad
times-field-date = Gün
times-field-clock = Saat
times-field-date-missing = Lütfen bir gün seçin.
times-field-clock-missing = Lütfen bir saat seçin.
times-field-duration = Ne kadar sürer?
times-field-repeat = Tekrar eder mi?
times-field-weekdays = Hangi günler?
times-field-until = Son gün
times-field-until-hint = Bilmiyorsanız boş bırakın.
times-field-place = Nerede?
times-field-route = Oraya nasıl gidersiniz?
times-field-route-hint = Örneğin: 71 numaralı otobüs, köprüde inin
times-field-bring = Ne götüreceksiniz?
times-field-bring-hint = Her satıra bir şey
times-field-needs = Neye yardım eder?
times-field-note-hint = Bunu yalnız siz okuyabilirsiniz.

## How it repeats

times-once = Yalnız bir kez
times-every-days = { $count ->
    [one] Her gün
   *[other] { $count } günde bir
}
times-every-weeks = { $count ->
    [one] Her hafta
   *[other] { $count } haftada bir
}
times-every-months = { $count ->
    [one] Her ay
   *[other] { $count } ayda bir
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }. Son gün: { $day }
times-in-all = { $count ->
    [one] { $repeat }, toplam bir kez
   *[other] { $repeat }, toplam { $count } kez
}
