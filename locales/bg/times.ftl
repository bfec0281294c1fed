### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Моите срещи
times-empty = Още няма срещи. Добавете една и тя остава тук за вас.
times-add = Добави среща
times-from-file = Вземи файл от календар
times-from-file-hint = Имейл или телефон може да ви даде такъв файл. Името му свършва на .ics.
times-ways-title = Друг начин
times-to-answer = Как мина?
times-to-answer-hint = Едно докосване стига. Никой не ви се сърди.
times-today = Днес
times-coming = Предстоящи
times-past = Минали
times-past-show = Покажи миналите
times-past-hide = Скрий миналите
times-with = С кого: { $name }
times-moved-from = Трябваше да е: { $day }.

## What became of it

times-answer-for = Как мина: { $title }
times-moved-answer = Има друго време
times-answer-saved = Записано.
times-answer-kind = Няма нищо. Можете да им се обадите или да изберете друго време.
times-answer-back = Махни този отговор
times-new-date = Нов ден
times-new-clock = Нов час
times-move = Избери друго време
times-move-save = Използвай това време
times-move-one = Мести се само тази. Другите остават.
times-moved-done = Новото време е записано.
times-cannot-come = Не мога да дойда
times-cannot-come-hint = Изпратете тези думи или се обадете и ги кажете. Това стига.
times-cannot-come-words = Моите думи
times-cannot-come-text = Здравейте, не мога да дойда: { $when }. Може ли друг час? Благодаря.

## One appointment

times-where = Къде
times-route = Как се стига
times-bring = Какво да се носи
times-note = Моята бележка
times-helps-with = Помага с
times-all = Всички нейни часове
times-duration = Продължава: { $duration }.
times-calendar = Сложи в календара на телефона
times-calendar-hint = В календара пише само „{ $title }“. Звъни, преди да започне.
times-calendar-place = Напиши и мястото
times-calendar-place-hint = Други може да виждат календара ви. Мястото може да покаже за какво става дума.
# The only words that stand in the phone's calendar
times-calendar-title = Среща
times-calendar-saved = Файлът е готов. Отворете го, за да го сложите в календара.
times-calendar-saved-at = Файлът е тук: { $place }
times-calendar-failed = Файлът не можа да се запише.

## The form

times-new-title = Нова среща
times-edit-title = Промени срещата
times-field-title = За какво е?
times-field-title-hint = Например: лекар, община
times-field-who = С кого?
times-field-who-text = Име
times-field-date = Ден
times-field-clock = Час
times-field-date-missing = Моля, изберете ден.
times-field-clock-missing = Моля, изберете час.
times-field-duration = Колко продължава?
times-field-repeat = Повтаря ли се?
times-field-weekdays = В кои дни?
times-field-until = Последен ден
times-field-until-hint = Оставете празно, ако не знаете.
times-field-place = Къде е?
times-field-route = Как стигате дотам?
times-field-route-hint = Например: автобус 71, слезте на моста
times-field-bring = Какво носите?
times-field-bring-hint = По едно нещо на ред
times-field-needs = С какво помага?
times-field-note-hint = Само вие можете да прочетете това.

## How it repeats

times-once = Само веднъж
times-every-days = { $count ->
    [one] Всеки ден
   *[other] На всеки { $count } дни
}
times-every-weeks = { $count ->
    [one] Всяка седмица
   *[other] На всеки { $count } седмици
}
times-every-months = { $count ->
    [one] Всеки месец
   *[other] На всеки { $count } месеца
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, до { $day }
times-in-all = { $count ->
    [one] { $repeat }, общо един път
   *[other] { $repeat }, общо { $count } пъти
}
