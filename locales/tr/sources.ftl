### For those who run the app: where the content comes from, and how sure it is.

sources-title = Bunlar nereden geliyor
sources-intro = Bu uygulamayı yönetenler için. Her numarayı güvenmeden önce arayın, sonra her altı ayda bir yeniden arayın.
sources-one-count = { $total } numaradan { $count } tanesi yalnız bir kaynakta görüldü.
sources-one-only = Yalnız bunları göster
sources-directory = Yer listesi
sources-digest = Listenin parmak izi: { $digest }
sources-steps = İlk adımlar
sources-card = Kartın adımları, düzenleyenler için (İngilizce)
sources-compiled = { $date } günü herkese açık kaynaklardan toplandı.
