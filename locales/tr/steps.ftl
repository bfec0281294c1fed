### Steps: the first days, and the person's own.

steps-title = Adımlarım
steps-lead = Küçük adımlar, birer birer. Kendi sıranızla yapın. Size göre olmayanı atlayın.
steps-empty = Burada adım yok. Kendinizinkini ekleyebilirsiniz.
steps-add = Adım ekle
steps-progress = { $count } adımdan { $done } tanesi tamam
steps-group-before = Önce ve hemen ardından
steps-group-hours = İlk saatlerde
steps-group-day = İlk gün
steps-group-two-days = İkinci gün
steps-group-own = Yapabildiğimde
steps-edit-one = Değiştir: { $step }
steps-done-on = Tamam: { $when }
steps-ticked = Çok güzel!
steps-unticked = Yeniden açık.
steps-with = Yardım eden: { $name }

steps-new-title = Yeni adım
steps-edit-title = Bu adımı değiştir
steps-field-text = Ne yapmak istiyorsunuz?
steps-field-text-hint = Küçük bir şey, birkaç kelimeyle
steps-field-when = Ne zamana kadar?
steps-field-who = Size kim yardım ediyor?
steps-field-needs = Neye yardım eder?
steps-first-words = İlk sözlere dön
