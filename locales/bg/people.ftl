### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Моите хора
people-empty = Тук още няма никого. Кой ви носи добро? Кой може да ви помогне? Добавете тези хора тук.
people-add = Добави някого
people-ways-title = Други начини да добавите някого
people-from-directory = Избери от списъка с места
people-from-file = Вземи файл с контакти
people-from-file-hint = Телефонът ви може да запази контактите във файл. Името му свършва на .vcf.
people-filter = Покажи само хората, които помагат с
people-filter-all = Покажи всички
people-only-need-title = Всички за едно нещо
# $need is the name of a need ("A place to sleep")
people-only-need = Тук всички помагат с едно и също: { $need }. Може би искате някого и за друга нужда?
people-only-need-look = Потърси други
people-review-title = Да остане ли този човек тук: { $name }?
people-review-text = Списъкът е ваш. Оставете само хората, които ви носят добро.
people-review-keep = Да, остава
people-review-take-out = Извади
people-review-kept = { $name } остава.

contact-hours = Кога отговаря
contact-languages = Езици
contact-note = Моята бележка
contact-appointments = Общи срещи
contact-make-appointment = Запази час
contact-in-directory = Виж в списъка с места
contact-write-email = Напиши имейл
contact-helps-with = Помага с
contact-call-number = Обади се: { $label }
contact-text-number = Прати SMS: { $label }

contact-new-title = Добави някого
contact-edit-title = Промени: { $name }
contact-field-name = Име
contact-field-role = Какъв човек е за вас?
contact-field-role-hint = Например: сестра ми, медицинска сестра, адвокат
contact-field-organization = Къде работи?
contact-field-phone = Телефонен номер
contact-field-phone-label = За какво е този номер?
contact-field-phone-label-hint = Например: вечер, офис
contact-field-phone-add = Добави друг номер
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Номер { $number }
contact-field-phone-remove = Махни номер { $number }
contact-field-email = Имейл
contact-field-address = Адрес или къде се срещате
contact-field-languages = Какви езици говори?
contact-field-languages-more = Още езици
contact-field-needs = С какво помага?
contact-field-note-hint = Само вие можете да прочетете това.

## When somebody can be reached

hours-choice = Кога отговаря?
hours-unknown-choice = Не знам
hours-always-choice = Ден и нощ
hours-some-choice = В тези дни, по това време
hours-as-text-choice = Както е написано
hours-as-text-hint = Този текст казва повече, отколкото могат бутоните. Остава, както е.
hours-days = Дни
hours-from = От
hours-to = До
hours-add = Добави други дни или часове
hours-remove = Махни тези дни и часове
hours-incomplete = Изберете поне един ден и двата часа.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Промени реда
order-done = Редът е добър
order-up = Нагоре: { $name }
order-down = Надолу: { $name }
# Read aloud after a line has moved
order-now = { $name } сега е номер { $place } от { $count }
draft-kept = Не бяхте свършили. Думите ви са още тук.
draft-drop = Изхвърли ги
who-nobody = Още никой
who-directory = Място от списъка
who-text = Някой друг: ще напиша името
who-search = Име на мястото
who-search-hint = Напишете няколко букви и докоснете мястото.
who-nothing = Нищо не е намерено. Опитайте други букви.
who-place = Мястото: { $name }

## What an import did

import-title = Какво имаше във файла
import-read = { $count ->
    [0] Във файла нямаше нищо.
    [one] Прочетен е един запис.
   *[other] Прочетени са { $count } записа.
}
import-added = { $count ->
    [one] Един е нов.
   *[other] { $count } са нови.
}
import-updated = { $count ->
    [one] Един е променен.
   *[other] { $count } са променени.
}
import-unchanged = { $count ->
    [one] Един вече беше тук.
   *[other] { $count } вече бяха тук.
}
import-refused = { $count ->
    [one] Един не можа да се вземе.
   *[other] { $count } не можаха да се вземат.
}
import-all-good = Всичко е взето.
import-remarks = Какво не пасна
import-row = Запис { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Снимка и глас
face-colour = Цвят
face-colour-blue = Синьо
face-colour-orange = Оранжево
face-colour-green = Зелено
face-colour-violet = Виолетово
face-colour-brown = Кафяво
face-colour-red = Червено
face-picture = Снимай или избери снимка
face-picture-remove = Изтрий снимката
face-picture-unreadable = Тази снимка не се отваря. Опитайте с друга.
face-voice = Кажете кой е това
face-voice-remove = Изтрий записа
face-private = Само вие виждате и чувате това. То никога не се споделя.
