### The safety plan: four parts, short lines.

plan-title = Zorlaştığında
plan-lead = Bunu iyiyken yazın. İhtiyacınız olduğunda burada olur.
plan-warning-signs-hint = Örneğin: uyuyamıyorum. Herkesten uzak duruyorum.
plan-what-helps-hint = Örneğin: yürüyüş, müzik, duş, bir telefon
plan-people-and-places-hint = Örneğin: kardeşim, park, gündüz merkezi
plan-reasons-hint = Örneğin: kızım, müziğim, deniz
plan-line = Birkaç kelime
plan-person = İnsanlarımdan biri
plan-add-to = Satır ekle: { $part }
plan-edit-line = Değiştir: { $line }
plan-change = Planımı değiştir
plan-change-done = Planım iyi
plan-help = Şimdi birini ara
