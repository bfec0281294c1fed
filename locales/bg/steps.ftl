### Steps: the first days, and the person's own.

steps-title = Моите стъпки
steps-lead = Малки стъпки, една след друга. Правете ги в свой ред. Оставете това, което не е за вас.
steps-empty = Тук няма стъпки. Можете да добавите свои.
steps-add = Добави стъпка
steps-progress = Готови: { $done } от { $count }
steps-group-before = Преди и веднага след това
steps-group-hours = В първите часове
steps-group-day = През първия ден
steps-group-two-days = През втория ден
steps-group-own = Когато мога
steps-edit-one = Промени: { $step }
steps-done-on = Готово: { $when }
steps-ticked = Браво!
steps-unticked = Пак предстои.
steps-with = { $name } помага

steps-new-title = Нова стъпка
steps-edit-title = Промени тази стъпка
steps-field-text = Какво искате да направите?
steps-field-text-hint = Едно малко нещо, с няколко думи
steps-field-when = Докога?
steps-field-who = Кой ви помага с това?
steps-field-needs = С какво помага?
steps-first-words = Върни първите думи
