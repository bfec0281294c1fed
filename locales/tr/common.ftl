### Sade ve nazik sözler. "Siz" deriz.

## Buttons

save = Kaydet
cancel = Vazgeç
delete = Sil
undo = Geri al
back = Geri
call = Ara
call-name = Ara: { $name }
text = SMS yaz
text-name = SMS yaz: { $name }
go-there = Oraya git
read-aloud = Sesli oku
stop-reading = Okumayı durdur
close = Kapat
more = Daha fazla
next = İleri
edit = Değiştir
open = Aç
copied = Kopyalandı
try-again = Yeniden dene
help-now = Şimdi yardım
hide = Gizle
settings = Ayarlar
home = Başlangıç

## States

loading = Bir dakika …
# $name is what was deleted, in the person's words
deleted-name = Silindi: { $name }
not-known = Bilinmiyor
example-record = Örnek, gerçek bir yer değil

## Open or closed

open-until = Açık. Kapanış: { $time }
open-always = Gece gündüz açık
closed-until = Kapalı. Açılış: { $time }
closed = Kapalı
call-first = Önce arayın
hours-unknown = Saatler bilinmiyor
reach-until = Ulaşılabilir. Son saat: { $time }
reach-always = Her zaman ulaşılabilir
reach-again = Yeniden ulaşılabilir: { $time }
reach-not = Şimdi ulaşılamıyor
reach-unknown = Ne zaman ulaşılacağı bilinmiyor

## For whom, and how to come

audience-women = Kadınlar
audience-men = Erkekler
audience-young = 26 yaşından küçükler
audience-older = 60 yaşından büyükler
audience-families = Çocuklu anneler ve babalar
audience-no-papers = Belgesi olmayanlar
audience-with-animal = Köpeği veya başka hayvanı olanlar
access-walk-in = Doğrudan gelin
access-call = Önce arayın
access-appointment = Randevu alın
access-referral = Sizi oraya biri gönderir

## What became of an appointment: never a reproach

outcome-planned = Planlandı
outcome-confirmed = Onaylandı
outcome-attended = Gittim
outcome-missed = Olmadı
outcome-excused = Gidemedim, haber verdim
outcome-rescheduled = Başka zamana alındı
outcome-cancelled = İptal edildi

## The parts of the safety plan

plan-warning-signs = Zorlaştığını nasıl anlarım
plan-what-helps = Bana ne iyi gelir
plan-people-and-places = Bana iyi gelen insanlar ve yerler
plan-reasons = Ne için yaşıyorum

## When something did not work: what happened, what was kept, what to do

fault-locked = Çantanız kilitli. Önce onu açın.
fault-no-toolbox = Bu telefonda henüz çanta yok.
fault-toolbox-exists = Bu telefonda zaten bir çanta var.
fault-wrong-secret = Kod doğru değil. { $tries ->
    [one] Bir hakkınız daha var.
   *[other] { $tries } hakkınız daha var.
}
fault-wrong-secret-wait = Kod doğru değil. { $wait } bekleyin, sonra yeniden deneyin.
fault-must-wait = Çok fazla deneme oldu. { $wait } bekleyin, sonra yeniden deneyin.
fault-weak-secret = En az 6 rakam veya en az 8 harfli bir cümle seçin.
fault-secret-taken = Bu burada kullanılamaz. Lütfen başka bir tane seçin.
fault-not-found = Bu artık burada değil.
refused-name-missing = Lütfen bir ad yazın.
refused-text-missing = Lütfen birkaç kelime yazın.
refused-too-long = Bu metin çok uzun. Lütfen kısaltın.
refused-hours = Bu saatler okunamıyor. Lütfen kontrol edin.
fault-unreadable-file = Bu dosya burada okunamıyor. Hiçbir şey değişmedi.
fault-wrong-passphrase-or-damaged = Parola bu dosyaya uymuyor veya dosya bozuk. Hiçbir şey değişmedi.
fault-too-large = Bu dosya çok büyük. Hiçbir şey değişmedi.
fault-damaged = Bu telefondaki çanta bozulmuş. Bir kopyanız varsa oradan geri alın.
fault-newer = Bunu uygulamanın daha yeni bir sürümü yapmış. Lütfen uygulamayı güncelleyin.
fault-storage-full = Bu telefonda yer kalmadı. Önceden kaydettikleriniz yerinde duruyor.
fault-storage-gone = Telefonun hafızası yanıt vermiyor. Uygulamayı kapatıp yeniden açın.
fault-no-directory = Yer listesi henüz bu telefonda değil.
fault-unreachable = Uygulama yanıt vermiyor. Kapatıp yeniden açın.
fault-internal = Uygulamada bir şey ters gitti. Önceden kaydettikleriniz yerinde duruyor.
