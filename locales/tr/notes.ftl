### Notes.

notes-title = Notlarım
notes-lead = Onları yalnız siz okuyabilirsiniz.
notes-empty = Henüz not yok. Saklamak istediğinizi yazabilirsiniz.
notes-add = Not yaz
notes-new-title = Yeni not
notes-edit-title = Notum
notes-field-text = Sizin sözleriniz
notes-written = Yazıldı: { $when }

voice-record = Yazmak yerine söyleyin
voice-hint = En çok bir dakika. Yalnız siz duyabilirsiniz.
voice-running = Kaydediliyor: { $now } / { $most }
voice-keep = Durdur ve sakla
voice-drop = At
voice-notes = Söylediklerim
voice-note = Sesli not, { $length }
voice-listen = Dinle: { $name }
voice-stop = Durdur: { $name }
voice-deleted = Silindi.
voice-refused = Uygulamanın mikrofona izni yok. Yazabilirsiniz. Tarayıcının ayarları izin verebilir.
voice-missing = Burada mikrofon yanıt vermiyor. Yazabilirsiniz.
voice-not-here = Bu pencere kayıt yapamaz. Yazabilir ya da uygulamayı tarayıcıda kullanabilirsiniz.
voice-unplayable = Bu kayıt burada çalınamıyor.
voice-no-room = Yeni kayıtlar için yer yok. Önce eskileri silin.
