### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Главные экраны
nav-people = Люди
nav-times = Встречи
nav-find = Поиск
nav-help = Помощь
nav-steps = Шаги
nav-plan = Мой план
nav-notes = Заметки
nav-about = О приложении

## When the app cannot start

no-engine-title = Здесь не открывается
no-engine-text = Этот браузер слишком старый, или это окно ничего не хранит. Ничего вашего не потеряно.
no-engine-help = Обновите браузер или откройте эту страницу в другом. Номера помощи работают и так.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Этой части ещё нет
chunk-missing-text = Её не удалось загрузить. То, что вы написали, сохранено. Проверьте сеть и попробуйте ещё раз.
other-tab-title = Открыто в другой вкладке
other-tab-text = Ваш набор открыт в другой вкладке или в другом окне. Закройте там или продолжайте здесь.
other-tab-take-over = Продолжить здесь

## The start

welcome-title = Добро пожаловать
welcome-text = Какой язык вам нужен?
protect-title = Защитите свой набор
protect-legend = Кто не должен его открыть?
protect-code = Код из 6 цифр или больше
protect-code-hint = Остановит того, кто возьмёт ваш телефон. Но не того, кто скопирует всё из него.
protect-passphrase = Своя фраза
protect-passphrase-hint = Длинная остановит и того, кто скопирует телефон.
protect-session = Ничего не хранить на этом телефоне
protect-session-hint = Для чужого телефона: всё исчезнет, когда вы закроете приложение.
protect-later = Выбрать позже, сначала осмотреться
secret-code-title = Выберите код
secret-code = Код
secret-code-hint = 6 цифр или больше. Не день рождения.
secret-passphrase-title = Выберите фразу
secret-passphrase = Ваша фраза
secret-passphrase-hint = 8 букв или больше. Хорошо подходят четыре слова, которые вы помните.
secret-again-title = Ещё раз
secret-again = То же самое снова
secret-differs = Они не одинаковые. Попробуйте ещё раз.
after-title = Готово
after-text = Ваш набор только ваш. Дальше решаете вы; можно и позже.
after-go = К моему набору

## About me

me-title = Обо мне
me-text = Это не обязательно. Это никогда не уходит с телефона.
me-release = Мой первый день
me-release-hint = С этого дня начинаются шаги и карточка первых недель.
me-release-forget = Забыть этот день
me-country = Где я сейчас: страна
me-country-hint = Чтобы нужные экстренные номера были первыми.

## Whether what is saved stays

kept-files = То, что вы сохраните, останется в файле на этом устройстве.
kept-promised = То, что вы сохраните, останется на этом телефоне. Браузер обещал это хранить.
kept-maybe = То, что вы сохраните, останется на этом телефоне, но браузер может это убрать, когда нужно место. Поставьте приложение на главный экран или сделайте копию.
kept-session = На этом телефоне ничего не хранится. Всё исчезнет, когда вы закроете приложение.
kept-not-possible = Это окно не может ничего хранить. Всё работает, пока вы его не закроете; потом исчезнет. Чтобы хранить, откройте приложение в обычном окне.
keep-from-now = С этого момента хранить на этом телефоне
damaged-records = { $count ->
    [one] { $count } запись нельзя прочитать. Она остаётся как есть.
    [few] { $count } записи нельзя прочитать. Они остаются как есть.
   *[many] { $count } записей нельзя прочитать. Они остаются как есть.
}

## The lock

open-title = Открыть мой набор
open-wait = Слишком много попыток. Снова можно через такое время: { $wait }.
open-lost = Не помню
open-by-code = Открыть моим кодом
open-paper = Код на вашей бумаге
open-paper-hint = Вы записали его, когда делали набор. Пробелы не важны.
open-find = Найти место, не открывая
open-another = Я другой человек
pad-delete = Стереть последнюю цифру

## The first screen

home-title = Что вам нужно сейчас?
home-needs = Что мне нужно
home-people = Мои люди
home-no-people = Здесь пока никого нет. Добавьте того, с кем вам хорошо.
home-add-person = Добавить человека
home-all-people = Все мои люди
home-next-time = Моя следующая встреча
home-no-time = Ничего не запланировано.
home-add-time = Добавить встречу
home-next-step = Мой следующий шаг
home-no-step = Сейчас шагов нет.
home-all-steps = Все мои шаги
home-mine = Моё
home-plan-hint = На случай, когда тяжело
home-notes-hint = Только для вас
home-installing = Список мест готовится: { $percent } %
home-read-card = Прочитать карточку

## Settings

settings-language = Язык
settings-look = Как выглядит
settings-theme = Светлое или тёмное
settings-theme-phone = Как на моём телефоне
settings-theme-light = Светлое
settings-theme-dark = Тёмное
settings-text = Размер букв
settings-text-normal = Обычный
settings-text-large = Большой
settings-text-larger = Очень большой
settings-no-voice = Это устройство не может читать вслух на этом языке.
settings-safe = Защита
lock-now = Закрыть сейчас
lock-leave = Выйти и ничего не хранить
lock-leave-text = То, что в наборе, исчезнет.
safe-title = Код, код на бумаге, копия
safe-hint = Изменить код или вернуть копию
change-title = Изменить мой код
change-now = Код или фраза, которой он открывается сейчас
change-now-hint = Если вы его забыли и вошли с кодом на бумаге, оставьте пустым.
change-kind = Чем его открывать?
change-new = Новый код или фраза
change-done = Готово. Теперь открывает новое.
paper-title = Код на бумаге
paper-text = Если вы забудете код, набор откроет только этот. Больше никто не сможет.
paper-show = Показать код, чтобы записать
paper-write = Запишите это на бумаге
paper-once = Он показан только один раз. Старый код на бумаге больше не работает. Держите его отдельно от телефона.
paper-done = Готово, записано
export-title = Сделать копию
export-text = Один запечатанный файл со всем. Без фразы его никто не прочитает, даже вы.
export-phrase = Фраза для копии
export-button = Сохранить копию
export-done = Копия среди загрузок.
export-at = Копия здесь: { $place }
restore-title = Вернуть копию
restore-text = То, что в копии, добавится к тому, что здесь. Ничего не потеряется.
restore-choose = Выбрать файл
restore-chosen = Файл выбран. Выбрать другой
restore-button = Вернуть
restore-done = Готово. Новых: { $added }. Изменено: { $updated }.
erase-title = Стереть
erase-hint = Убирает всё с этого телефона, сразу и навсегда. Копия в другом месте останется.
erase-button = Стереть всё
erase-ask = Стереть всё?
erase-ask-text = Люди, встречи, шаги, план и заметки исчезнут. Вернуть будет нельзя.
erase-done = Всё стёрто.
install-title = Поставьте на главный экран
install-text = Откройте меню браузера и выберите «Добавить на главный экран». Тогда оно откроется без сети, и браузер лучше его хранит.
update-title = Есть новая версия
update-text = Закончите то, что пишете. Потом загрузите её.
update-now = Загрузить сейчас

## What it protects

about-title = Что это защищает, а что нет
about-text = Ваш набор — запечатанная коробка на вашем телефоне. Вы решаете, что в неё положить и кто её увидит.
about-yes = Защищает
about-no = Не защищает
about-yes-phone = Кто возьмёт ваш закрытый телефон, не увидит ничего из того, что вы написали.
about-yes-server = То, что вы пишете, никуда не отправляется. То, что вы ищете, остаётся на телефоне.
about-yes-offline = Работает без сети, поэтому по сети никто не увидит, на что вы смотрите.
about-yes-nobody = Нет учётной записи, нет рекламы, никто не считает, что вы делаете.
about-no-copy = Код из 6 цифр не остановит того, кто скопирует телефон и переберёт все коды. Длинная фраза остановит.
about-no-force = Того, кто может заставить вас открыть. В некоторых странах отказ — нарушение закона.
about-no-malware = Телефон, которым управляет кто-то другой, или программа, которая следит за экраном.
about-no-traces = Звонки, сообщения и календарь телефона: что вы делаете там, хранится там.
about-version = Версия { $version }
sources-pictures = Картинки
sources-app = Само приложение
