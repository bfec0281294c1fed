### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Службите в списъка
desk-text = Имате служба? Кажете на хората къде е, кога е отворена и кой може да дойде. Не трябва парола: пращаме ви връзка.
desk-email = Вашият имейл адрес
desk-send-link = Пратете ми връзка
desk-link-sent = Пратихме ви имейл. Отворете връзката в него. Работи веднъж, един час.
desk-signed-in = Влезли сте като { $name }
desk-sign-out = Изход
desk-confirmed = Благодарим. „{ $name }“ остава в списъка.
desk-browser-only = Отворете тази страница в браузър.

## What each page is for

explain-register = Тук службите разказват на хората за себе си. Трябва ви имейл адрес, парола не трябва.
explain-listing = Описвате служба на малки стъпки и се запазва, докато пишете. Редакцията я гледа, преди да я видят хората.
explain-editor = Тук виждате какво чака преглед. Всяка нова служба се одобрява от двама души.
explain-review = Виждате едно до друго какво се е променило. После одобрявате, питате или отказвате.

## The provider's list

desk-mine = Моите служби
desk-none = Тук още нямате служба.
desk-add = Добави служба
desk-no-name = Още без име
desk-upload = Много служби в един файл
desk-upload-text = HSDS 3.0 (JSON или CSV) или OpenStreetMap, до { $size } МБ и { $count } служби. Първо виждате какво би направил всеки ред. Нищо не се пази, преди да кажете. Същият файл отново променя каквото се е променило и не прави двойници.
desk-upload-choose = Избери файл
desk-upload-keep = Прати тези
desk-upload-kept = Пратени са. Сега ги гледа редакцията.

## Where a listing stands

stage-draft = Още не е пратено
stage-waiting = Гледа го редакцията: одобрили { $approvals } от { $of }
stage-asked = Въпрос към вас
stage-published = Публикувано
stage-refused = Не е публикувано
stage-removed = Махнато
desk-live-older = Публикуваното сега остава, докато редакцията одобри промяната.
desk-stale = Никой не е потвърдил това от шест месеца

## The steps of the form

desk-step = Стъпка { $number } от { $count }
desk-step-who = Кои сте вие
desk-step-needs = С какво помага
desk-step-terms = Кой може да дойде и как
desk-step-reach = Как да ви намерим
desk-step-places = Къде и кога
desk-step-check = Прегледайте всичко
desk-saved = Запазено
desk-not-saved = Още не е запазено: няма мрежа. Ще се опита пак.
desk-organization = Организация
desk-organization-about = Какво прави организацията
desk-name = Име на службата
desk-about = Какво се получава там, с прости думи
desk-audiences = Само за някои? Изберете ги. Без избор значи: за всички.
desk-eligibility = Кой може да дойде и кой не
desk-documents = Документи за носене
desk-documents-none = Не трябва лична карта
desk-documents-needed = Тези документи
desk-documents-list = Кои документи? По един на ред
desk-cost = Колко струва
desk-languages = Езици, които се говорят там
desk-access = Как се идва
desk-capacity = Колко места има (например: 24 легла)
desk-phones = Телефонни номера, по един на ред
desk-emails = Имейл адреси за всички, по един на ред
desk-url = Страница в интернет
desk-contact = Как да ви намери редакцията? Никога не се публикува.
desk-place = Място { $number }
desk-place-add = Добави място или спирка
desk-place-remove = Махни това място
desk-place-none = За телефонна линия или посещение у дома не трябва място.
desk-place-name = Име на мястото, ако има
desk-street = Улица и номер
desk-postcode = Пощенски код
desk-city = Град
desk-directions = Как се намира вратата
desk-here = До вратата съм: вземи мястото на този телефон
desk-here-taken = Мястото е взето: { $latitude }, { $longitude }
desk-here-failed = Този телефон не знае къде е.
desk-here-forget = Забрави това място
reason-town-elsewhere = Пощенският код и градът са далеч един от друг. Проверете и двете.
reason-position-elsewhere = Това място е далеч от пощенския код и града. Проверете ги или забравете мястото.
desk-wheelchair = С инвалидна количка
desk-yes = Да
desk-no = Не
desk-confidential = Адресът е таен
desk-confidential-hint = Никога не се публикува. Хората се обаждат, за да разберат къде е.
desk-mobile = Минава оттук и пак тръгва
desk-hours = Кога е отворено?
desk-holidays = Затворено на празници
desk-note = Какво още да се знае за часовете
desk-submit = Прати
desk-submitted = Пратено е. Редактори го гледат, преди да се публикува. Ще ви пишем.
desk-fix = Някои неща трябва да се видят:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Само за сега
desk-quick-text = Вижда се веднага, без проверка, и само свършва.
desk-closed-today = Днес е затворено
desk-closed-until = Затворено, последен ден
desk-full-until = Пълно, последен ден
desk-alert = Съобщение за всички, които идват
desk-alert-until = Съобщението важи до
desk-quick-save = Кажи на хората сега
desk-quick-saved = Телефоните го показват след следващото обновяване.
desk-still-right = Всичко още е вярно
desk-confirmed-on = Последно потвърждение: { $day }
desk-take-out = Махни от списъка
desk-take-out-text = Телефоните вече не го показват след следващото обновяване. Написаното от вас се пази.
desk-answer = Вашият отговор
desk-answer-send = Прати отговора
desk-history = Какво е направено

## History

act-submitted = Пратено
act-approved = Одобрено
act-one-enough = Едно одобрение стигна
act-published = Публикувано: версия { $number }
act-restored = Версия { $number } е публикувана пак
act-asked = Въпрос: { $text }
act-answered = Отговор: { $text }
act-quick = Съобщение за момента
act-confirmed = Потвърдено
act-reminded = Попитано дали още е вярно
act-warned = Казано, че ще се махне
act-removed = Махнато
act-settled = Сигналите са прегледани

## Editors

editor-title = Преглед
editor-enter = Влезте с вашия ключ
editor-enter-text = Вашият браузър или телефон пази ключ за тази страница. Иска пръста или кода ви.
editor-join = Добре дошли, { $name }. Направете своя ключ.
editor-make-key = Направи ключ
editor-one = Тук стига едно одобрение: така е решил, който води този списък.
editor-one-since = Така е от { $day }
editor-new = Ново
editor-changed = Променено
editor-reported = Със сигнал
editor-stale = Не е потвърдено от шест месеца
editor-doubles = Може би същото
editor-nothing = Нищо не чака. Браво.
editor-field = Поле
editor-before = Публикувано сега
editor-after = Пратено
editor-approved-by = Одобрено от { $names }
editor-second = Трябва да го одобри и друг човек.
editor-approve = Одобри
editor-ask = Попитай службата
editor-question = Вашият въпрос
editor-refuse = Не публикувай, защото
editor-restore = Публикувай пак версия { $number }
editor-settle = Сигналите са уредени
editor-report = { $kind } ({ $count })
editor-provider = Пратено от { $name }
likeness-name = Същото име
likeness-phone = Същият номер
likeness-place = Същото място

## What the hub says

wrong-malformed = Това не можа да се прочете. Заредете страницата пак.
wrong-fields = Някои полета още не са верни.
wrong-sign-in = Излезли сте. Последното, което писахте, може да не е запазено. Поискайте нова връзка.
wrong-link = Тази връзка вече е използвана или времето ѝ мина. Поискайте нова.
wrong-absent = Това вече не е тук.
wrong-changed = Междувременно е променено другаде. Заредете го пак.
wrong-stage = Сега това не може да се направи.
wrong-second-person = Вече сте го одобрили или е ваше. Трябва друг човек.
wrong-too-large = Това е твърде голямо. Нищо не е запазено.
wrong-unreadable = В този файл няма служби. Нищо не е запазено.
wrong-too-many = Твърде много наведнъж. Изчакайте малко и опитайте пак.
wrong-passkey = Ключът не пасна. Опитайте пак.
wrong-internal = Нещо при нас се обърка. Нищо не е променено. Опитайте по-късно.
wrong-offline = Няма мрежа. Написаното остава на тази страница: оставете я отворена.
refusal-not-a-service = Това не е служба за хората, които ползват списъка.
refusal-double = Вече е в списъка.
refusal-unreachable = Никой не отговори, за да се провери.
refusal-elsewhere = Извън района на този списък е.
refusal-incomplete = Липсва нещо важно.
refusal-unsafe = Може да навреди на хората, които отидат там.
