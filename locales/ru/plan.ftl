### The safety plan: four parts, short lines.

plan-title = Когда тяжело
plan-lead = Напишите это, пока вам хорошо. Тогда оно будет здесь, когда понадобится.
plan-warning-signs-hint = Например: не могу спать. Ни с кем не хочу говорить.
plan-what-helps-hint = Например: прогулка, музыка, душ, звонок
plan-people-and-places-hint = Например: мой брат, парк, дневной центр
plan-reasons-hint = Например: моя дочь, моя музыка, море
plan-line = Несколько слов
plan-person = Кто-то из моих людей
plan-add-to = Добавить строку: { $part }
plan-edit-line = Изменить: { $line }
plan-change = Изменить мой план
plan-change-done = Мой план хороший
plan-help = Позвонить кому-нибудь сейчас
