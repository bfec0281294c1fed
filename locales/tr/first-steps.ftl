### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Çıkmadan önce: belgelerinizi, çıkış kâğıdınızı, paranızı, reçetenizi ve ilaçlarınızı alın.
first-step-2 = “İlk günler” sayfasını okuyun. Vücudunuz artık eski dozu kaldırmaz. Nalokson isteyin.
first-step-3 = Bir telefon bulun ve şarj edin. Kâğıda üç numara yazın.
first-step-4 = Buradan nasıl gideceğinizi öğrenin: otobüs, tren, gelecek biri.
first-step-5 = Bu gece: nerede uyuyacaksınız? Erken arayın. Yer yok mu? Yeniden arayın.
first-step-6 = Bugün: ilacınızın veya tedavinizin sıradaki dozunu nereden alacaksınız?
first-step-7 = Yiyin ve için. Yakınınızda ücretsiz yemek arayın.
first-step-8 = Güvendiğiniz birini arayın. Bu gece yalnız kalmayın.
first-step-9 = Sıradaki takip randevunuzun gününü ve yerini yazın. Gidemezseniz haber verin.
first-step-10 = Bulunduğunuz şehrin sosyal hizmetine gidin: para, acil yardım.
first-step-11 = Adres işini çözün: kendi adresiniz veya bir posta adresi. Adres olmadan hak da olmaz.
first-step-12 = Sağlık sigortanızı yeniden başlatın. Doktordan randevu alın.
first-step-13 = Duş, temiz giysi, gündüz kalınacak bir yer.
first-step-14 = İsterseniz ailenize döndüğünüzü söyleyin.
first-step-15 = İş ve eğitim: bugün değil. Yalnız nereye yazılacağınızı not edin.
