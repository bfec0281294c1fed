### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Paylaşma
teams-title = Ekiplerim
teams-hint = Size yardım edenlere tek tek kayıt gösterin
teams-none = Kimseyle paylaşmıyorsunuz. Yazdığınız her şey yalnız sizin için.
teams-accept = Bir davetim var
teams-entries = Paylaşılan kayıt: { $count }
teams-not-connected = Bağlı değil
role-worker = Ekip üyesi
role-coordinator = Ekibi yürütür
reader-new = yeni

## An invitation

invited-title = Bir davet
invited-text = Bir ekipten kod, kart veya bağlantı aldınız. Önce kimden olduğuna bakın. Bakmak hiçbir şey paylaşmaz.
invited-by-link = Bir davet açtınız. Önce kimden olduğuna bakın. Bakmak hiçbir şey paylaşmaz.
invited-code = Kod
invited-code-hint = Karttan, mesajdan veya ekibin ekranından. Boşluklar önemli değil.
invited-look = Kimden olduğuna bak
invited-other = Başka bir kod
invited-looking = Kimden olduğu soruluyor …
invited-no-network = Ağ yok veya karşı taraf yanıt vermiyor. Kendiliğinden yeniden denenir.
invited-not-a-code = Bu bir davet değil. Bütün harfler doğru mu, bakın.
invited-elsewhere = Bu davet başka bir yer için: { $address }. Uygulamayı orada açın.
invited-gone = Bu davet artık yok: süresi doldu veya kullanıldı. Yenisini isteyin.
invited-from = { $team } sizi davet ediyor.
invited-terms = Henüz hiçbir şey paylaşılmadı. Her kaydı siz seçersiniz ve istediğiniz zaman durabilirsiniz.
invited-name = Görecekleri ad
invited-name-hint = İlk ad yeter, uydurma da olabilir.
invited-name-missing = Görecekleri adı yazın.
invited-phone = Arayabilecekleri numara
invited-phone-hint = Boş bırakabilirsiniz.
invited-not-now = Şimdi değil
invited-accept = Kabul et
invited-done = { $team } ile bağlantınız var. Henüz bir şey görmüyorlar.

## One team

team-knows-you = Sizi { $name } olarak tanıyorlar.
team-until = { $day } günü biter.
team-sees = Ne görüyorlar
team-sees-nothing = Hiçbir şey. Bir kaydı kendi sayfasından paylaşın: bir kişinizi veya bir randevuyu.
team-sees-text = Tam olarak bunu:
team-readers = Kim okuyabilir
team-ended = Artık bu ekiple paylaşmıyorsunuz.
team-stop-all = Bunların hepsini paylaşmayı durdur
team-leave = Bu ekiple bitir
team-stopped = Durdu. { $team } bundan artık bir şey almaz.
seen-direct = Doğrudan değiştirebilirler
seen-until = { $day } gününe kadar

## One entry

share-title = Bunu kim görüyor
share-none = Yalnız siz
share-seen-by = Siz ve { $teams }
share-none-of = { $team } bunu görmüyor.
share-on = { $team } bunu görüyor.
share-on-until = { $team } bunu { $day } gününe kadar görüyor.
share-with-note = Özel notunuz da.
share-contact-parts = Ad, rol, telefon, adres, saatler ve ihtiyaçları görürler. Notunuz sizde kalır.
share-time-parts = Ne için, ne zaman, nerede ve nasıl geçtiğini görürler. Notunuz sizde kalır.
share-all-with = { $name } ile randevularım da
share-all-with-hint = Şimdikiler ve gelecek olanlar.
share-follow = { $name } ile tüm randevularım
share-follow-stop = Bu randevuları paylaşmayı bırak
share-note = Özel notum da
share-note-hint = Yalnız siz isterseniz.
share-direct = Doğrudan değiştirebilirler
share-direct-hint = Yoksa her değişiklik bir öneridir; siz evet veya hayır dersiniz.
share-pass-on = Bunu dosya olarak iletebilirler
share-pass-on-hint = Size yardım eden başkalarına ve yalnız bunu.
share-until = Şu güne kadar
share-until-hint = Boş bırakın: siz durdurana kadar.
share-start = { $team } ile paylaş
share-done = { $team } bunu şimdiden görüyor.
share-stop = Bunu paylaşmayı durdur
share-stop-title = Paylaşma dursun mu?
share-stop-text = Bu andan sonra hiçbir şey almazlar. Bugüne kadar okuduklarını hatırlayabilirler.
history-title = Ne zaman ne yazıldı
history-here = bu aygıtta
history-wrote = Yazılan: { $fields }
field-when = Ne zaman
field-who = Kiminle
field-reach = Telefon ve e-posta
field-outcome = Nasıl geçti

## Who opened what

receipts-title = Kim neyi açtı
receipts-text = Birinin sizden bir şeyi her açışı ve sizin her evet ve hayırınız.
receipts-none = Henüz kimse bir şey açmadı.
receipt-accepted = Ekibi kabul ettiniz
receipt-ended = Ekiple bitti
receipt-shared = Paylaştınız: { $what }
receipt-stopped = Paylaşmayı durdurdunuz: { $what }
receipt-opened = { $name } açtı: { $what }
receipt-came = { $name } ekibe katıldı ve paylaştıklarınızı okuyabilir
receipt-went = { $name } ekipten ayrıldı ve o zamandan beri hiçbir şey okumuyor
receipt-team = Ekip
receipt-what = Ne oldu
receipts-save = Bu listeyi dosya olarak kaydet
receipts-file = Liste

## Suggestions

suggestion-from = Öneren: { $name }
suggestion-new = Yeni: { $what }
suggestion-instead-of = şunun yerine: { $before }
suggestion-taken-away = artık yok
suggestion-yes = Evet
suggestion-no = Hayır
suggestion-later = Sonra sor
suggestion-taken = Tamam. Çantanızda.
suggestion-declined = Peki. { $name } hayır dediğinizi görecek.
suggestion-kept = Sizi bekliyor.
conflict-text = İki aygıtta farklı yazılmış. Hangisinin doğru olduğunu söyleyene kadar ikisi de durur.
suggestion-waits = yanıt bekliyor
suggestion-was-accepted = kabul edildi
suggestion-was-declined = kabul edilmedi

## What became of an appointment, said by others

became-attended = gitti
became-moved = başka zamana alındı
became-excused = gelemeyeceğini bildirdi
became-missed = olmadı
became-cancelled = iptal edildi
became-unknown = henüz bilinmiyor
became-not-shared = paylaşılmadı
became-to-come = gelecek

## How sharing stands

sync-here = Bu telefonda kayıtlı. Olur olmaz gönderilir.
sync-shared = Paylaşıldı: { $when }
sync-network = Bu telefonda kayıtlı. Ağ bekleniyor.
sync-silent = Bu telefonda kayıtlı. Karşı taraf şu zamandan beri yanıt vermedi: { $when }. Kendiliğinden yeniden denenir.
sync-clock = Bu telefonun saati yanlış. Günü ve saati düzeltin, sonra devam eder.
sync-quiet = Ötekilerden şu zamandan beri bir şey gelmedi: { $when }. İyi olup olmadıklarını sorun.
sync-went-back = Karşı taraf bir şey yitirdi. Burada her şey duruyor; yeniden gönderebilirsiniz.
sync-put-back = Hepsini yeniden gönder
sync-wrong = Karşı taraf doğru olamayacak bir şey gönderdi. Alınmadı. Sizden bir şey yitmedi. Ekibinize söyleyin.
sync-removed = Bu aygıt, aygıtlarınızın listesinden çıkarıldı ve boşaltıldı.
sync-refused = Karşı taraf bu aygıtı şu zamandan beri almıyor: { $when }. Sizden bir şey yitmedi.
sync-gone = Paylaşılanlar karşı tarafta silindi.
sync-full = Karşı taraf için çok fazla. Daha az paylaşın veya bir notu kısaltın.
sync-update = Birinde uygulamanın daha yenisi var. Hepsini görmek için güncelleyin.
sync-other-device = Öbür cihazınızın bunu içeri alması bekleniyor. İkisini de kısa bir süre açık tutun.
sync-not-connected = Kayıtlarınız geri geldi ama ekibinizle bağlantı gelmedi. Onlardan yeni bir davet isteyin. O zamana kadar yeni bir şey almazlar. Önceden gördüklerini hâlâ görebilirler.

## A team at work

crew-section = Bir ekipte çalışıyorum
crew-hint = Başkalarına, onların onayıyla eşlik edenler için.
crew-title = Ekibimin insanları
crew-new-title = Ekip kur
crew-new-text = Başkalarına eşlik edenler için. Bir ekip kurun, sonra her kişiyi davet edin. Ne göreceğinizi onlar seçer.
crew-new-name = Ekibin adı
crew-new-phone = Ekibin telefonu
crew-new-me = Adınız
crew-new-me-hint = İnsanların sizi bildiği gibi. Önerdiğiniz her şeyin yanında okurlar.
crew-new-make = Ekibi kur
crew-nobody = Henüz kimse sizinle paylaşmıyor.
crew-invite = Birini davet et
crew-invite-text = Her kişinin kendi kodu olur. Evet demeden önce kim olduğunuzu görür. Bununla hiçbir şey paylaşılmaz.
crew-invite-label = Kimin için
crew-invite-label-hint = Yalnız ayırt etmek için; bu aygıtta kalır.
crew-invite-make = Davet hazırla
crew-invite-not-laid = Bu aygıtta kayıtlı. Ağ olunca kullanılabilir.
crew-invite-copy = Bağlantı olarak kopyala
crew-invite-until = Bir kez geçer, { $day } gününe kadar.
crew-invite-cancel = Geri al
crew-invite-cancelled = Geri alındı. Artık kimse kullanamaz.
crew-lost-phone = Telefonunu mu kaybetti? O zaman kişiyi yeniden davet edin. Paylaşım baştan başlar.
crew-restarted = Baştan başlaması gerekti: bu eski kaydı çıkar
crew-restarted-text = Bunu { $name } telefonunu kaybettiyse ve başka telefonu yoksa yapın. Burada paylaşılanlar karşı tarafta ve bütün üyelerde silinir. Yeni bir davet baştan başlar.
crew-restarted-done = Çıkarıldı. Karşı tarafta ağ olur olmaz silinir.
crew-missed = Olmadı, henüz yeni gün yok
crew-missed-hint = Bir telefon iyi gelebilir. Ne uygun olur, sorun.
crew-unknown = Nasıl geçti?
crew-unknown-hint = Henüz kimse söylemedi. Bu, gitmedi demek değildir.
crew-coming = Gelecek olanlar
crew-quiet = İki haftadır görüşülmedi
crew-everybody = Herkes
crew-reached-on = görüşme: { $day }
crew-not-in-touch = henüz görüşülmedi
crew-since = Sizinle paylaşıyor: { $day } gününden beri.
crew-shares = { $name } ne paylaşıyor
crew-shares-nothing = Şu anda hiçbir şey. Bu onun seçimidir ve nasıl olduğu hakkında bir şey söylemez.
crew-suggested = Önerdikleriniz
crew-in-touch = Görüşmeler
crew-in-touch-text = { $name } bu notları okuyabilir.
crew-note = Bir not
crew-reached = Ulaşıldı
crew-not-reached = Ulaşılamadı
crew-note-only = Yalnız not
crew-noted = Yazıldı.
crew-file = Öteki bakım sistemleri için randevu dosyası (FHIR)
crew-file-none = { $name } hiçbirinin iletilmesine izin vermedi.
crew-propose = Başka zaman öner
crew-propose-word = Birkaç söz
crew-propose-send = Öneriyi gönder
crew-proposed = Öneri olarak gönderildi. Evet deyince geçerli olur.
crew-workers = Ekip üyeleri
crew-workers-count = Üye: { $count }
crew-workers-text = Hepsi, insanların ekiple paylaştıklarını okuyabilir.
crew-worker-remove = { $name } ekipten çıksın
crew-worker-remove-text = Bundan sonra yazılanlardan bir şey almaz. Önceden okuyabildiklerini hatırlayabilir. İnsanlara bildirilir.
crew-worker-remove-yes = Çıkar
crew-worker-removed = { $name } artık ekipte değil.
crew-phone-hint = Sizinle paylaşan kişiler onu görür ve arayabilir.
crew-phone-saved = Kaydedildi. Kişiler yeni numarayı alır.
device-this = bu aygıt

## Follow-through

figures-title = Takip
figures-hint = Paylaşılan randevulara ne oldu
figures-text = Yalnız insanların paylaştıkları sayılır. Tam haftalar; beşten az kişi hiçbir zaman kendi satırında durmaz.
figures-from = İlk gün
figures-to = Son gün
figures-over = { $first } – { $last }
figures-people = Kişi: { $count }
figures-shared = Paylaşılan randevu: { $count }
figures-not-sharing = Randevu paylaşmayan kişi: { $count }. Bu, nasıl oldukları hakkında bir şey söylemez.
figures-few = Bu haftalarda beşten az kişi randevu paylaşıyor. Kimse tanınmasın diye daha fazlası söylenmez.
figures-by-with = Yere veya kişiye göre
figures-by-need = İhtiyaca göre
figures-by-week = Haftaya göre
figures-not-split = Ayırmak için çok az kişi var.
figures-col-people = Kişi
figures-col-shared = Paylaşılan
figures-all = Hepsi
figures-others = Ötekiler birlikte
figures-with-nobody = Kimse belirtilmedi
figures-no-need = İhtiyaç belirtilmedi
figures-several-needs = Birkaç ihtiyaç
figures-save = Tablo olarak kaydet (CSV)
figures-file = Tablo
