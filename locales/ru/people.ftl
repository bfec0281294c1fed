### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Мои люди
people-empty = Здесь пока никого нет. С кем вам хорошо? Кто может помочь? Добавьте их сюда.
people-add = Добавить человека
people-ways-title = Как ещё добавить человека
people-from-directory = Выбрать из списка мест
people-from-file = Взять файл с контактами
people-from-file-hint = Ваш телефон может сохранить контакты в файл. Его имя кончается на .vcf.
people-filter = Показать только тех, кто помогает с этим
people-filter-all = Показать всех
people-only-need-title = Все для одного
# $need is the name of a need ("A place to sleep")
people-only-need = Здесь все помогают с одним: { $need }. Может быть, нужен кто-то и для другого?
people-only-need-look = Поискать других
people-review-title = Оставить здесь: { $name }?
people-review-text = Это ваш список. Оставьте только тех, с кем вам хорошо.
people-review-keep = Да, оставить
people-review-take-out = Убрать
people-review-kept = { $name } остаётся.

contact-hours = Когда на связи
contact-languages = Языки
contact-note = Моя заметка
contact-appointments = Общие встречи
contact-make-appointment = Записать встречу
contact-in-directory = Посмотреть в списке мест
contact-write-email = Написать на эл. почту
contact-helps-with = Помогает с этим
contact-call-number = Позвонить: { $label }
contact-text-number = Написать СМС: { $label }

contact-new-title = Добавить человека
contact-edit-title = Изменить: { $name }
contact-field-name = Имя
contact-field-role = Кто это для вас?
contact-field-role-hint = Например: моя сестра, медсестра, адвокат
contact-field-organization = Где работает?
contact-field-phone = Номер телефона
contact-field-phone-label = Для чего этот номер?
contact-field-phone-label-hint = Например: вечером, на работе
contact-field-phone-add = Добавить ещё номер
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Номер { $number }
contact-field-phone-remove = Убрать номер { $number }
contact-field-email = Эл. почта
contact-field-address = Адрес или место встречи
contact-field-languages = На каких языках говорит?
contact-field-languages-more = Другие языки
contact-field-needs = С чем помогает?
contact-field-note-hint = Это можете прочитать только вы.

## When somebody can be reached

hours-choice = Когда на связи?
hours-unknown-choice = Не знаю
hours-always-choice = Днём и ночью
hours-some-choice = В эти дни, в это время
hours-as-text-choice = Как написано
hours-as-text-hint = Этот текст сложнее, чем могут кнопки. Он останется как есть.
hours-days = Дни
hours-from = С
hours-to = До
hours-add = Добавить другие дни или время
hours-remove = Убрать эти дни и время
hours-incomplete = Выберите хотя бы один день и оба времени.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Изменить порядок
order-done = Порядок хороший
order-up = Выше: { $name }
order-down = Ниже: { $name }
# Read aloud after a line has moved
order-now = { $name }: теперь номер { $place } из { $count }
draft-kept = Вы не закончили. Ваши слова ещё здесь.
draft-drop = Выбросить их
who-nobody = Пока никто
who-directory = Место из списка
who-text = Кто-то другой: напишу имя
who-search = Название места
who-search-hint = Напишите несколько букв и нажмите на место.
who-nothing = Ничего не найдено. Попробуйте другие буквы.
who-place = Место: { $name }

## What an import did

import-title = Что было в файле
import-read = { $count ->
    [0] В файле ничего не найдено.
    [one] Прочитана { $count } запись.
    [few] Прочитано { $count } записи.
   *[many] Прочитано { $count } записей.
}
import-added = { $count ->
    [one] Новая: { $count }.
    [few] Новых: { $count }.
   *[many] Новых: { $count }.
}
import-updated = { $count ->
    [one] Изменена: { $count }.
    [few] Изменено: { $count }.
   *[many] Изменено: { $count }.
}
import-unchanged = { $count ->
    [one] Уже была здесь: { $count }.
    [few] Уже были здесь: { $count }.
   *[many] Уже были здесь: { $count }.
}
import-refused = { $count ->
    [one] Не удалось взять: { $count }.
    [few] Не удалось взять: { $count }.
   *[many] Не удалось взять: { $count }.
}
import-all-good = Всё взято.
import-remarks = Что не подошло
import-row = Запись { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Фото и голос
face-colour = Цвет
face-colour-blue = Синий
face-colour-orange = Оранжевый
face-colour-green = Зелёный
face-colour-violet = Фиолетовый
face-colour-brown = Коричневый
face-colour-red = Красный
face-picture = Снять или выбрать фото
face-picture-remove = Удалить фото
face-picture-unreadable = Это фото не открывается. Попробуйте другое.
face-voice = Сказать, кто это
face-voice-remove = Удалить запись
face-private = Это видите и слышите только вы. Этим никогда не делятся.
