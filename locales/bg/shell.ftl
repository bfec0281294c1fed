### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Основни екрани
nav-people = Хора
nav-times = Часове
nav-find = Търсене
nav-help = Помощ
nav-steps = Стъпки
nav-plan = Моят план
nav-notes = Бележки
nav-about = За това

## When the app cannot start

no-engine-title = Тук не може да се отвори
no-engine-text = Този браузър е твърде стар или този прозорец не пази нищо. Нищо ваше не е изгубено.
no-engine-help = Обновете браузъра или отворете тази страница в друг. Номерата за помощ работят и така.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Тази част още я няма
chunk-missing-text = Не можа да се зареди. Написаното е запазено. Проверете мрежата и опитайте пак.
other-tab-title = Отворено в друг раздел
other-tab-text = Кутията ви е отворена в друг раздел или прозорец. Затворете я там или продължете тук.
other-tab-take-over = Продължи тук

## The start

welcome-title = Добре дошли
welcome-text = Кой език искате?
protect-title = Пазете кутията си
protect-legend = Кой не бива да може да я отвори?
protect-code = Код от 6 или повече цифри
protect-code-hint = Спира човек, който вземе телефона ви. Не спира човек, който копира каквото е в него.
protect-passphrase = Ваше изречение
protect-passphrase-hint = Дългото спира и човек, който копира телефона.
protect-session = Не пази нищо на този телефон
protect-session-hint = За телефон, който не е ваш: всичко изчезва, когато затворите приложението.
protect-later = Ще избера после, първо ще разгледам
secret-code-title = Изберете своя код
secret-code = Код
secret-code-hint = 6 или повече цифри. Не рождения си ден.
secret-passphrase-title = Изберете своето изречение
secret-passphrase = Вашето изречение
secret-passphrase-hint = 8 или повече букви. Добри са четири думи, които помните.
secret-again-title = Още веднъж
secret-again = Същото пак
secret-differs = Двете не са еднакви. Опитайте пак.
after-title = Готово е
after-text = Кутията е само ваша. Какво следва, зависи от вас; можете да го направите и после.
after-go = Към моята кутия

## About me

me-title = За мен
me-text = Не е задължително. Никога не напуска този телефон.
me-release = Моят първи ден
me-release-hint = От този ден започват стъпките и картата за първите седмици.
me-release-forget = Забрави този ден
me-country = Страната, в която съм
me-country-hint = За да са първи правилните спешни номера.

## Whether what is saved stays

kept-files = Каквото запазите, остава във файл на това устройство.
kept-promised = Каквото запазите, остава на този телефон. Браузърът обеща да го пази.
kept-maybe = Каквото запазите, остава на този телефон, но браузърът може да го махне, когато му трябва място. Сложете приложението на началния екран или направете копие.
kept-session = На този телефон не се пази нищо. Всичко изчезва, когато затворите приложението.
kept-not-possible = Този прозорец не може да пази нищо. Всичко работи, докато го затворите; после изчезва. За да се пази, отворете приложението в обикновен прозорец.
keep-from-now = Отсега нататък пази на този телефон
damaged-records = { $count ->
    [one] Един запис не може да се прочете. Остава, както е.
   *[other] { $count } записа не могат да се прочетат. Остават, както са.
}

## The lock

open-title = Отвори моята кутия
open-wait = Твърде много опити. Можете да опитате пак след { $wait }.
open-lost = Не си спомням
open-by-code = Отвори с моя код
open-paper = Кодът от хартията
open-paper-hint = Записахте го, когато направихте кутията. Интервалите не са важни.
open-find = Намери място, без да отваряш
open-another = Аз съм друг човек
pad-delete = Изтрий последната цифра

## The first screen

home-title = Какво ви трябва сега?
home-needs = Какво ми трябва
home-people = Моите хора
home-no-people = Тук още няма никого. Добавете някого, който ви носи добро.
home-add-person = Добави някого
home-all-people = Всички мои хора
home-next-time = Следващата ми среща
home-no-time = Няма нищо предстоящо.
home-add-time = Добави среща
home-next-step = Следващата ми стъпка
home-no-step = Не ви чака стъпка.
home-all-steps = Всички мои стъпки
home-mine = Мое
home-plan-hint = За когато стане трудно
home-notes-hint = Само за вас
home-installing = Списъкът с места се подготвя: { $percent } %
home-read-card = Прочети картата

## Settings

settings-language = Език
settings-look = Как изглежда
settings-theme = Светло или тъмно
settings-theme-phone = Както на телефона ми
settings-theme-light = Светло
settings-theme-dark = Тъмно
settings-text = Големина на буквите
settings-text-normal = Обикновена
settings-text-large = Голяма
settings-text-larger = Много голяма
settings-no-voice = Това устройство не може да чете на глас на този език.
settings-safe = Защита
lock-now = Заключи сега
lock-leave = Излез, не пази нищо
lock-leave-text = Каквото е в кутията, ще изчезне.
safe-title = Код, код на хартия, копие
safe-hint = Променете кода си или върнете копие
change-title = Промени моя код
change-now = Кодът или изречението, което я отваря сега
change-now-hint = Ако сте го забравили и сте влезли с кода от хартията, оставете празно.
change-kind = С какво да се отваря?
change-new = Новото
change-done = Готово. Отсега я отваря новото.
paper-title = Код на хартия
paper-text = Ако забравите кода си, само този отваря кутията. Никой друг не може.
paper-show = Покажи ми код за записване
paper-write = Запишете това на хартия
paper-once = Показва се само веднъж. По-стар код от хартия вече не работи. Пазете го далеч от телефона.
paper-done = Записах го
export-title = Направи копие
export-text = Един запечатан файл с всичко. Без неговото изречение никой не може да го прочете, дори вие.
export-phrase = Изречение за копието
export-button = Запази копието
export-done = Копието е при изтеглените файлове.
export-at = Копието е тук: { $place }
restore-title = Върни копие
restore-text = Каквото е в копието, се добавя към това тук. Нищо не се губи.
restore-choose = Избери файла
restore-chosen = Файлът е избран. Избери друг
restore-button = Върни
restore-done = Готово. Нови: { $added }. Променени: { $updated }.
erase-title = Изтриване
erase-hint = Маха всичко от този телефон, веднага и завинаги. Копие на друго място остава.
erase-button = Изтрий всичко
erase-ask = Да се изтрие ли всичко?
erase-ask-text = Хората, срещите, стъпките, планът и бележките ще изчезнат. Това не може да се върне.
erase-done = Всичко е изтрито.
install-title = Сложете го на началния екран
install-text = Отворете менюто на браузъра и изберете „Добавяне към началния екран“. После се отваря и без мрежа, а браузърът го пази по-добре.
update-title = Има нова версия
update-text = Довършете каквото пишете. После я заредете.
update-now = Зареди я сега

## What it protects

about-title = Какво пази това и какво не
about-text = Кутията ви е запечатана на телефона ви. Вие решавате какво влиза в нея и кой я вижда.
about-yes = Пази
about-no = Не пази
about-yes-phone = Който вземе заключения ви телефон, не вижда нищо от написаното.
about-yes-server = Нищо от това, което пишете, не се праща никъде. Каквото търсите, остава на телефона.
about-yes-offline = Работи без мрежа, затова никой не може да види от мрежата какво гледате.
about-yes-nobody = Без профил, без реклами, никой не брои какво правите.
about-no-copy = Код от 6 цифри не спира човек, който копира телефона и опита всички кодове. Дълго изречение го спира.
about-no-force = От човек, който може да ви принуди да я отворите. В някои страни отказът е нарушение.
about-no-malware = Телефон, който управлява някой друг, или програма, която гледа екрана.
about-no-traces = Обаждания, съобщения и календар на телефона: каквото правите там, остава там.
about-version = Версия { $version }
sources-pictures = Картинките
sources-app = Самото приложение
