### The safety plan: four parts, short lines.

plan-title = Когато стане трудно
plan-lead = Напишете го, докато сте добре. Така ще е тук, когато ви потрябва.
plan-warning-signs-hint = Например: не мога да спя. Стоя далеч от всички.
plan-what-helps-hint = Например: разходка, музика, душ, обаждане
plan-people-and-places-hint = Например: брат ми, паркът, дневният център
plan-reasons-hint = Например: дъщеря ми, моята музика, морето
plan-line = Няколко думи
plan-person = Някой от моите хора
plan-add-to = Добави ред: { $part }
plan-edit-line = Промени: { $line }
plan-change = Промени моя план
plan-change-done = Планът ми е добър
plan-help = Обади се на някого сега
