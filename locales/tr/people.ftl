### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = İnsanlarım
people-empty = Burada henüz kimse yok. Size kim iyi geliyor? Kim yardım edebilir? Onları buraya ekleyin.
people-add = Birini ekle
people-ways-title = Birini eklemenin başka yolları
people-from-directory = Yer listesinden seç
people-from-file = Kişi dosyası al
people-from-file-hint = Telefonunuz kişileri bir dosyaya kaydedebilir. Dosyanın adı .vcf ile biter.
people-filter = Yalnız şuna yardım edenleri göster
people-filter-all = Herkesi göster
people-only-need-title = Hepsi tek bir şey için
# $need is the name of a need ("A place to sleep")
people-only-need = Buradaki herkes aynı şeye yardım ediyor: { $need }. Belki başka bir ihtiyaç için de birini istersiniz?
people-only-need-look = Başkalarını ara
people-review-title = Bu kişi burada kalsın mı: { $name }?
people-review-text = Liste sizin. Yalnız size iyi gelenleri tutun.
people-review-keep = Evet, kalsın
people-review-take-out = Çıkar
people-review-kept = { $name } kalıyor.

contact-hours = Ne zaman ulaşılır
contact-languages = Konuştuğu diller
contact-note = Notum
contact-appointments = Birlikte randevular
contact-make-appointment = Randevu al
contact-in-directory = Yer listesinde gör
contact-write-email = E-posta yaz
contact-helps-with = Yardım ettiği konu
contact-call-number = Ara: { $label }
contact-text-number = SMS yaz: { $label }

contact-new-title = Birini ekle
contact-edit-title = Değiştir: { $name }
contact-field-name = Ad
contact-field-role = Sizin için kim?
contact-field-role-hint = Örneğin: ablam, hemşire, avukat
contact-field-organization = Nerede çalışıyor?
contact-field-phone = Telefon numarası
contact-field-phone-label = Bu numara ne için?
contact-field-phone-label-hint = Örneğin: akşamları, ofis
contact-field-phone-add = Başka numara ekle
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Numara { $number }
contact-field-phone-remove = Numarayı çıkar: { $number }
contact-field-email = E-posta
contact-field-address = Adres veya buluştuğunuz yer
contact-field-languages = Hangi dilleri konuşuyor?
contact-field-languages-more = Daha fazla dil
contact-field-needs = Neye yardım ediyor?
contact-field-note-hint = Bunu yalnız siz okuyabilirsiniz.

## When somebody can be reached

hours-choice = Ona ne zaman ulaşılır?
hours-unknown-choice = Bilmiyorum
hours-always-choice = Gece gündüz
hours-some-choice = Bu günlerde, bu saatlerde
hours-as-text-choice = Yazıldığı gibi
hours-as-text-hint = Bu metin düğmelerin gösterebileceğinden fazlasını söylüyor. Olduğu gibi kalır.
hours-days = Günler
hours-from = Başlangıç
hours-to = Bitiş
hours-add = Başka gün veya saat ekle
hours-remove = Bu gün ve saatleri çıkar
hours-incomplete = En az bir gün ve iki saati seçin.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Sırayı değiştir
order-done = Sıra iyi
order-up = Yukarı al: { $name }
order-down = Aşağı al: { $name }
# Read aloud after a line has moved
order-now = { $name } şimdi { $count } içinde { $place }. sırada
draft-kept = Bitirmemiştiniz. Sözleriniz hâlâ burada.
draft-drop = Onları at
who-nobody = Henüz kimse
who-directory = Yer listesinden bir yer
who-text = Başka biri: adını yazarım
who-search = Yerin adı
who-search-hint = Birkaç harf yazın, sonra yere dokunun.
who-nothing = Hiçbir şey bulunamadı. Başka harfler deneyin.
who-place = Yer: { $name }

## What an import did

import-title = Dosyada ne vardı
import-read = { $count ->
    [0] Dosyada hiçbir şey bulunamadı.
    [one] Bir kayıt okundu.
   *[other] { $count } kayıt okundu.
}
import-added = { $count ->
    [one] Biri yeni.
   *[other] { $count } tanesi yeni.
}
import-updated = { $count ->
    [one] Biri değişti.
   *[other] { $count } tanesi değişti.
}
import-unchanged = { $count ->
    [one] Biri zaten buradaydı.
   *[other] { $count } tanesi zaten buradaydı.
}
import-refused = { $count ->
    [one] Biri alınamadı.
   *[other] { $count } tanesi alınamadı.
}
import-all-good = Hepsi alındı.
import-remarks = Ne uymadı
import-row = Kayıt { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Resim ve ses
face-colour = Renk
face-colour-blue = Mavi
face-colour-orange = Turuncu
face-colour-green = Yeşil
face-colour-violet = Mor
face-colour-brown = Kahverengi
face-colour-red = Kırmızı
face-picture = Resim çek veya seç
face-picture-remove = Resmi sil
face-picture-unreadable = Bu resim açılmıyor. Başkasını deneyin.
face-voice = Kim olduğunu söyleyin
face-voice-remove = Kaydı sil
face-private = Bunu yalnız siz görür ve duyarsınız. Hiç paylaşılmaz.
