### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Yardım
help-page-title = { $number } · Yardım
help-numbers = Acil numaralar
help-call-number = Ara: { $number }
help-back-to-app = Uygulamaya dön
help-elsewhere = Bu ülkelerde numara başka:
help-sources = Bunlar nereden geliyor
help-languages = Diller

card-title = Biri ölüyor olabilir. Bunu şimdi yapın.

card-look-title = 1. Bakın.
card-look-shake = Omuzlarını sarsın. Adını yüksek sesle söyleyin.
card-look-signs = Tehlike işaretleri:
card-look-wake = Kişi uyanmıyor.
card-look-breath = Çok yavaş nefes alıyor veya hiç almıyor.
card-look-snore = Horluyor veya hırıldıyor.
card-look-blue = Dudakları veya tırnakları mor ya da gri. Cildi soluk ve soğuk.
card-look-eyes = Gözlerindeki siyah noktalar çok küçük.
card-look-limp = Vücudu gevşek.
card-look-enough = Uyanmıyor veya kötü nefes alıyor: bu yeter. Beklemeyin.

card-call-title = 2. { $number } numarasını arayın.
card-call-free = Arama ücretsiz.
card-call-say = Şöyle deyin: “Uyanmıyor. İyi nefes almıyor.”
card-call-where = Nerede olduğunuzu söyleyin. Telefonun sesini dışarı verin. Telefondaki kişinin dediğini yapın.

card-naloxone-title = 3. Nalokson varsa verin.
card-naloxone-nose = Burun spreyi: kişiyi sırtüstü yatırın. Başını geriye eğin. Ucu bir burun deliğine koyun. Basın.
card-naloxone-needle = İğneli set: kasa yapılır, setteki kâğıdın gösterdiği gibi.
card-naloxone-unsure = Opioid olup olmadığını bilmiyor musunuz? Yine de verin. Opioid almamış birine zarar vermez.
card-naloxone-none = Nalokson yok mu? 4. adıma geçin.

card-breathe-title = 4. Nefes almasına yardım edin.
card-breathe-check = Nefes almıyor mu, çok mu az alıyor?
card-breathe-how = Başı geriye. Çenesi yukarı. Burnunu sıkın. Ağzına üfleyin: her 5 saniyede bir nefes.
card-breathe-press = Telefondaki kişi göğsüne bastırın derse bastırın.
card-breathe-second = 2–3 dakika sonra iyileşmedi mi? İkinci naloksonu verin.

card-side-title = 5. Nefes alıyor ama uyanmıyor mu? Yan çevirin.
card-side-how = Üstteki dizini bükün, geri dönmesin. Bir elini başının altına koyun. Yüzü yana baksın. Kusabilir. Yan yatınca boğulması zorlaşır.

card-stay-title = 6. Yanında kalın.
card-stay-watch = Onu yalnız bırakmayın. Yardım gelene kadar nefesine bakın.
card-stay-wears-off = Naloksonun etkisi 30–90 dakika sonra geçer. Aşırı doz geri gelebilir.
card-stay-angry = Midesi bulanarak veya kızgın uyanabilir. Ne olduğunu anlatın. Yeniden almasına izin vermeyin.
card-stay-tell = Ambulanstakilere ne aldığını söyleyin.

card-scope = Bu sayfa opioidler içindir (eroin, metadon, fentanil, morfin, güçlü ağrı kesiciler). 1, 2, 4, 5 ve 6. adımlar her madde için geçerlidir.

## The first days

days-title = İlk günler
days-changed-title = Vücudunuz değişti.
days-changed = Ara verdiniz. Eski dozunuz şimdi sizi öldürebilir. Birkaç gün ara bile yeter.
days-weeks = En tehlikeli zaman ilk günler ve ilk iki haftadır.
days-if = Kullanıyorsanız:
days-alone-title = Tek başınıza kullanmayın.
days-alone = Yanınızda { $number } numarasını arayabilecek biri olsun.
days-low-title = Azdan başlayın.
days-low = Önce çok az deneyin. Bekleyin.
days-mix-title = Karıştırmayın.
days-mix = Alkol, uyku hapları, sakinleştiriciler (benzo), pregabalin ve metadon üst üste biner. Birlikte nefesinizi durdurur.
days-smoke-title = İçmek, iğne yapmaktan daha az risklidir.
days-smoke = İğne daha sert vurur.
days-carry-title = Yanınızda nalokson taşıyın.
days-carry = Arkadaşlarınıza yerini ve nasıl kullanıldığını gösterin.
days-treatment-title = Metadon veya buprenorfin alıyor musunuz? Bırakmayın.
days-treatment = Sıradaki dozu nereden alacağınızı bugün sorun. Tedavi ölüm riskini azaltır.
days-anonymous = Çoğu yardım hattında adınızı söylemeniz gerekmez.
days-ask-naloxone = Nalokson nereden alınır: bir destek yerine veya doktora sorun.

## Help lines: kinds, and who comes

line-emergency = Acil durum
line-suicide = Artık yaşamak istemediğinizde
line-emotional-support = Sizi dinleyen biri
line-violence = Biri size zarar verdiğinde
line-poison = Zehir ve maddeler
line-drugs = Alkol ve maddelerde destek
line-shelter = Bu gece için yatak
line-justice = Haklar ve takip
line-service-any = Ambulans, itfaiye, polis
line-service-ambulance = Ambulans
line-service-police = Polis
line-service-fire = İtfaiye
line-service-text = SMS ile
line-free = Arama ücretsiz
line-region = Yalnız burada: { $region }
line-languages = Konuşulan diller: { $languages }
line-always = Gece gündüz
line-sources = Bu numara nereden geliyor
line-checked = { $date } günü herkese açık kaynaklardan toplandı; bu liste için kimse aramadı.
line-one-source = Yalnız bir kaynakta görüldü: güvenmeden önce kontrol edin.
line-two-sources = Birbirine bağlı olmayan iki kaynakta görüldü.
