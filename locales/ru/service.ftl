### The page of one service.


## Messages of the moment

service-closed-between = Закрыто: { $from } – { $until } включительно
service-closed-to = Закрыто. Последний день: { $until }
service-closed-from = Закрыто. Первый день: { $from }. До какого дня, не говорят.
service-closed-open-end = Пока закрыто. До какого дня, не говорят.
service-full = Сейчас нет мест. Позвоните, прежде чем идти.
service-alert = Важно знать сейчас
service-alert-until = Действует. Последний день: { $date }.
service-stale = Этого никто не подтверждал полгода. Позвоните, прежде чем идти.

## What to do

service-contact = Позвонить, написать, пойти
service-copy-address = Скопировать адрес
service-mail = Написать на эл. почту
service-web = Их страница в сети
service-add = Добавить в мой набор
service-added = Теперь в вашем наборе: { $name }.
service-in-toolbox = В моём наборе
service-add-locked = Чтобы добавить, сначала откройте набор.
service-appointment = Записать встречу

## Hours

service-hours-today = Сегодня: { $hours }
service-week = Часы на неделю
service-day-closed = закрыто
service-day-away = не здесь
service-day-call = сначала позвоните
service-holiday = праздник
service-hours-text = Что они пишут о часах: { $text }

## What to know before going

service-about = Что они делают
service-good-to-know = Прежде чем идти
service-needs = Помогает с этим
service-documents = Какие документы взять
service-no-id = Документы не нужны
service-documents-unknown = Неизвестно. Возьмите, что есть. Ничего нет? Позвоните и спросите.
service-languages = На каких языках там говорят
service-for = Для кого
service-for-all = Для всех
service-eligibility = Кто может прийти
service-cost = Сколько стоит
service-access = Как прийти

## Places

service-places = Где это
service-place-number = Место { $number }
service-mobile = Приезжает сюда и уезжает. Посмотрите на время.
service-confidential = Адрес держат в тайне. Позвоните, чтобы узнать.
service-no-address = Адрес неизвестен.
service-wheelchair-yes = Можно въехать на инвалидной коляске
service-wheelchair-no = На инвалидной коляске не въехать
service-directions = Как найти

## Where the record comes from

service-record = Кто это говорит
service-verified = Проверено { $date }
service-verified-by = Проверено { $date }, кем: { $who }
service-never-verified = Этого ещё никто не проверял.
service-source = Источник: { $name }
service-licence = Лицензия: { $licence }

## Telling that something is wrong

service-report = Здесь что-то неверно
service-report-text = Скажите тем, кто ведёт этот список. Никто не узнает, кто вы.
service-report-what = Что неверно?
service-report-words = Своими словами, если хотите. Без имён, пожалуйста.
service-report-send = Отправить
service-report-sent = Спасибо. Дошло.
service-report-waits = Отправится, когда будет сеть, если приложение останется открытым.
service-report-waits-kept = Ждёт в вашем наборе. Отправится, когда будет сеть и набор открыт.
service-report-refused = Сейчас не удалось отправить. Попробуйте позже.
report-closed-for-good = Этого больше нет
report-wrong-number = Номер неверный
report-wrong-hours = Часы неверные
report-unsafe = Там плохо обращаются с людьми
report-other = Другое
