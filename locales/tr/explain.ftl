### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = Bu ekran nedir?
explain-close = Açıklamayı kapat
explain-more = Bütün sorular

explain-home = Neye ihtiyacınız olduğunu seçin, kime gidebileceğinizi görün. Aşağıda insanlarınız, sıradaki randevunuz ve sıradaki adımınız var.
explain-need = Önce şimdi ulaşılabilen insanlarınız gelir, sonra öbürleri, sonra yakındaki yerler. Bir dokunuş arar, yazar veya yolu gösterir.
explain-people = Bunlar sizin seçtiğiniz insanlar ve yerler. İstediğinizi ekleyin, sırasını değiştirin veya çıkarın.
explain-person = Burada bu kişiye nasıl ulaşılacağı ve neye yardım ettiği yazar. Değiştirebilir veya burada kalsın mı diye düşünebilirsiniz.
explain-person-edit = Yalnız ad gerekir; geri kalanı bekleyebilir. Kaydet düğmesine basmadan hiçbir şey kaydedilmez.
explain-times = Randevularınız: bugün, gelecek ve geçmiş. Sonra nasıl geçtiğini söyleyin veya bir şey demeyin.
explain-time = Ne zaman, nerede ve ne götürülecek. Gidemezseniz zamanını değiştirin veya haber verin; sorun değil.
explain-time-edit = Ne zaman ve kiminle, yazın; geri kalanı o gün işe yarar. Her gün veya her hafta tekrar edebilir.
explain-steps = İlk günler için küçük adımlar, birer birer. Yapılanı işaretleyin, uymayanı değiştirin veya çıkarın.
explain-step = Kendi planınızdan bir adım. Ne gerektiğini ve nerede yapılacağını yazabilirsiniz.
explain-find = Kelimeyle veya ihtiyaca göre yer arayın, ağ olmasa da. Ne sözleriniz ne yeriniz bu telefondan çıkar.
explain-service = Bu yer ne yapar, ne zaman açıktır, ne götürülür. İnsanlarınıza ekleyin veya gitmeden önce arayın.
explain-plan = Zor anlar için kendi sözleriniz: sizi ne uyarır, ne iyi gelir, kim aranır. İyi bir günde bir satır yazın.
explain-notes = Yalnız sizin için notlar. Her şey gibi onlar da mühürlü.
explain-help = Hayat tehlikedeyken numaralar ve ilk yardım. Kodsuz ve ağsız açılır.
explain-settings = Dil, harf boyu, açık veya koyu ve çantanızın nasıl korunduğu. Her şeyi buradan da silebilirsiniz.
explain-safe = Kodunuzu değiştirin, kâğıda kod yapın veya kopya kaydedin. Bunu sakin bir anda yapın.
explain-about = Bunu kim yaptı, numaralar ve yerler nereden geliyor. Yaptığınız hiçbir şey sayılmaz, gönderilmez.
explain-welcome = Dilinizi ve çantanızı kimin açabileceğini seçin. Atlayıp önce bakabilirsiniz.
explain-open = Çantanızı açmak için kodunuzu yazın. Yardım numaraları ve yerler onsuz da açılır.
explain-questions = Sık sorulan yirmi soru, kısa yanıtlarla. Yanıtı okumak veya dinlemek için bir soruya dokunun.
explain-teams = Burada kiminle paylaştığınızı, tam olarak ne gördüklerini ve kimin açtığını görürsünüz. İstediğiniz zaman durabilirsiniz.
explain-accept = Bir ekip sizi davet edebilir. Evet demeden önce kim olduğuna bakın; bununla hiçbir şey paylaşılmaz.
explain-entry = Bu tek kaydı kim, ne zamana kadar görebilir ve değiştirebilir mi, söyleyin. Siz evet demeden kimse görmez.
explain-crew = Ekibinizle paylaşan insanlar ve şimdi birini bekleyenler. Paylaşmayı seçtiklerini görürsünüz, başka bir şeyi değil.
explain-figures = Paylaşılan randevuların kaçı oldu, kaydı veya olmadı. Paylaşılmayan, paylaşılmadı diye sayılır; asla gelmedi diye değil.
explain-devices = Çantanız birkaç aygıtta durabilir. Biri girmeden önce ikisi aynı rakamları gösterir; böylece araya kimse giremez.
explain-take = Biri sizinle bir çanta hazırladıysa buraya getirin. Ondan sonra yalnız sizindir.
explain-prepare = Aygıtınızda biriyle bir çanta doldurun, sonra ona verin. Sonrasında paylaşmadığını görmezsiniz.
explain-paper = Çantanızı kâğıda geçirin, telefon bitince veya kaybolunca gerekir. Üzerinde durabilecek her şeyi seçin.
explain-bring = Burada kodlu bir kâğıt yeniden çantanız olur. Bütün kodları ve seçtiğiniz cümle gerekir.
