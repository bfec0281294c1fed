### The page of one service.


## Messages of the moment

service-closed-between = Затворено: { $from } – { $until } включително
service-closed-to = Затворено до { $until } включително
service-closed-from = Затворено от { $from } Не казват докога.
service-closed-open-end = Засега затворено. Не казват докога.
service-full = В момента е пълно. Обадете се, преди да отидете.
service-alert = Добре е да знаете сега
service-alert-until = Това важи до { $date }
service-stale = Никой не е потвърдил това от шест месеца. Обадете се, преди да отидете.

## What to do

service-contact = Обади се, пиши, иди
service-copy-address = Копирай адреса
service-mail = Напиши имейл
service-web = Тяхната страница в интернет
service-add = Добави в моята кутия
service-added = { $name } вече е в кутията ви.
service-in-toolbox = В моята кутия
service-add-locked = За да добавите това, първо отворете кутията.
service-appointment = Запази час

## Hours

service-hours-today = Днес: { $hours }
service-week = Часове през седмицата
service-day-closed = затворено
service-day-away = не е тук
service-day-call = първо се обадете
service-holiday = празник
service-hours-text = Какво казват за часовете: { $text }

## What to know before going

service-about = Какво правят
service-good-to-know = Преди да отидете
service-needs = Помага с
service-documents = Документи за носене
service-no-id = Не трябва лична карта
service-documents-unknown = Не се знае. Носете каквото имате. Нямате нищо? Обадете се и питайте.
service-languages = Езици, които се говорят там
service-for = За кого
service-for-all = За всички
service-eligibility = Кой може да дойде
service-cost = Колко струва
service-access = Как се идва

## Places

service-places = Къде е
service-place-number = Място { $number }
service-mobile = Минава оттук и пак тръгва. Вижте часовете.
service-confidential = Адресът е таен. Обадете се, за да разберете къде е.
service-no-address = Адресът не е известен.
service-wheelchair-yes = Може да се влезе с инвалидна количка
service-wheelchair-no = Не може да се влезе с инвалидна количка
service-directions = Как се намира

## Where the record comes from

service-record = Кой казва това
service-verified = Проверено на { $date }
service-verified-by = Проверено на { $date } от { $who }
service-never-verified = Още никой не е проверил това.
service-source = Източник: { $name }
service-licence = Лиценз: { $licence }

## Telling that something is wrong

service-report = Тук нещо не е вярно
service-report-text = Кажете на хората, които водят този списък. Никой не научава кои сте.
service-report-what = Какво не е вярно?
service-report-words = С ваши думи, ако искате. Без имена, моля.
service-report-send = Прати
service-report-sent = Благодарим. Пристигна.
service-report-waits = Праща се, когато има мрежа, ако приложението остане отворено.
service-report-waits-kept = Чака в кутията ви. Праща се, когато има мрежа и кутията е отворена.
service-report-refused = Сега не можа да се прати. Опитайте по-късно.
report-closed-for-good = Вече не съществува
report-wrong-number = Номерът е грешен
report-wrong-hours = Часовете са грешни
report-unsafe = Там не се отнасят добре с хората
report-other = Нещо друго
