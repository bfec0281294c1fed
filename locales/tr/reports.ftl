### What an import did, row by row.

severity-mended = Düzeltildi
severity-kept-as-text = Yalnız metin olarak tutuldu
severity-left-out = Dışarıda bırakıldı
severity-refused = Alınmadı

reason-malformed = Dosyanın bu bölümü okunamıyor
reason-name-missing = Ad eksik
reason-id-missing = Kendi numarası yok; bir numara verildi
reason-double-id = Dosyada iki kez var; sonraki geçerli
reason-dangling-reference = Dosyada olmayan bir şeyi gösteriyor
reason-position = Haritadaki yer eksik veya doğru olamaz
reason-hours = Saatler okunamıyor
reason-time = Tarih veya saat okunamıyor
reason-repeat = Bu tekrar biçimi burada bilinmiyor
reason-link = Yalnız güvenli bağlantılar (https) alınır
reason-phone = Bu numara aranamaz
reason-email = Bu e-posta adresi doğru olamaz
reason-language = Bu dil burada bilinmiyor
reason-category = Buradaki ihtiyaçların hiçbirine uymuyor
reason-characters = Garip işaretler çıkarıldı
reason-too-long = Metin çok uzundu, kısaltıldı
reason-not-supported = Burada bunun için yer yok
reason-encoding = Harfler başka biçimde yazılmıştı, çevrildi
reason-missing = Lütfen burayı doldurun
reason-too-many = Bunlardan çok fazla var
