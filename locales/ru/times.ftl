### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Мои встречи
times-empty = Встреч пока нет. Добавьте одну, и она останется здесь для вас.
times-add = Добавить встречу
times-from-file = Взять файл календаря
times-from-file-hint = Такой файл может дать эл. почта или телефон. Его имя кончается на .ics.
times-ways-title = Другой способ
times-to-answer = Как всё прошло?
times-to-answer-hint = Достаточно одного нажатия. Никто на вас не сердится.
times-today = Сегодня
times-coming = Впереди
times-past = Прошедшие
times-past-show = Показать прошедшие
times-past-hide = Скрыть прошедшие
times-with = С кем: { $name }
times-moved-from = Было назначено: { $day }.

## What became of it

times-answer-for = Чем кончилось: { $title }
times-moved-answer = Теперь другое время
times-answer-saved = Записано.
times-answer-kind = Ничего страшного. Можно позвонить им или выбрать другое время.
times-answer-back = Убрать этот ответ
times-new-date = Новый день
times-new-clock = Новое время
times-move = Выбрать другое время
times-move-save = Взять это время
times-move-one = Переносится только эта встреча. Остальные остаются.
times-moved-done = Новое время записано.
times-cannot-come = Не могу прийти
times-cannot-come-hint = Отправьте эти слова или позвоните и скажите их. Этого достаточно.
times-cannot-come-words = Мои слова
times-cannot-come-text = Здравствуйте, не могу прийти: { $when }. Можно другое время? Спасибо.

## One appointment

times-where = Где
times-route = Как добраться
times-bring = Что взять с собой
times-note = Моя заметка
times-helps-with = Помогает с этим
times-all = Все её дни и часы
times-duration = Займёт: { $duration }.
times-calendar = Внести в календарь телефона
times-calendar-hint = В календаре будет только «{ $title }». Напомнит перед началом.
times-calendar-place = Написать и место
times-calendar-place-hint = Ваш календарь могут увидеть другие. Место может выдать, о чём речь.
# The only words that stand in the phone's calendar
times-calendar-title = Встреча
times-calendar-saved = Файл готов. Откройте его, чтобы внести в календарь.
times-calendar-saved-at = Файл лежит здесь: { $place }
times-calendar-failed = Файл не удалось записать.

## The form

times-new-title = Новая встреча
times-edit-title = Изменить встречу
times-field-title = Для чего она?
times-field-title-hint = Например: врач, мэрия
times-field-who = С кем?
times-field-who-text = Имя
times-field-date = День
times-field-clock = Время
times-field-date-missing = Пожалуйста, выберите день.
times-field-clock-missing = Пожалуйста, выберите время.
times-field-duration = Сколько это займёт?
times-field-repeat = Повторяется?
times-field-weekdays = В какие дни?
times-field-until = Последний день
times-field-until-hint = Оставьте пустым, если не знаете.
times-field-place = Где это?
times-field-route = Как вы туда доберётесь?
times-field-route-hint = Например: автобус 71, выйти у моста
times-field-bring = Что вы возьмёте?
times-field-bring-hint = По одной вещи в строке
times-field-needs = С чем это поможет?
times-field-note-hint = Это можете прочитать только вы.

## How it repeats

times-once = Только один раз
times-every-days = { $count ->
    [1] Каждый день
    [one] Каждый { $count } день
    [few] Каждые { $count } дня
   *[many] Каждые { $count } дней
}
times-every-weeks = { $count ->
    [1] Каждую неделю
    [one] Каждую { $count } неделю
    [few] Каждые { $count } недели
   *[many] Каждые { $count } недель
}
times-every-months = { $count ->
    [1] Каждый месяц
    [one] Каждый { $count } месяц
    [few] Каждые { $count } месяца
   *[many] Каждые { $count } месяцев
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }. Последний день: { $day }
times-in-all = { $count ->
    [one] { $repeat }, всего { $count } раз
    [few] { $repeat }, всего { $count } раза
   *[many] { $repeat }, всего { $count } раз
}
