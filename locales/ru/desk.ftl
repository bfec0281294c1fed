### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Службы в списке
desk-text = Вы ведёте службу? Скажите людям, где она, когда открыта и кто может прийти. Пароль не нужен: мы пришлём ссылку.
desk-email = Ваш адрес эл. почты
desk-send-link = Прислать мне ссылку
desk-link-sent = Мы отправили вам письмо. Откройте ссылку в нём. Она работает один раз, в течение часа.
desk-signed-in = Вход выполнен: { $name }
desk-sign-out = Выйти
desk-confirmed = Спасибо. «{ $name }» остаётся в списке.
desk-browser-only = Откройте эту страницу в браузере.

## What each page is for

explain-register = Здесь службы рассказывают людям о себе. Нужен адрес эл. почты, пароль не нужен.
explain-listing = Вы описываете службу маленькими шагами, всё сохраняется сразу. Редакция смотрит, прежде чем увидят люди.
explain-editor = Здесь видно, что ждёт проверки. Каждую новую службу одобряют два человека.
explain-review = Вы видите рядом, что изменилось. Потом одобрите, спросите или откажите.

## The provider's list

desk-mine = Мои службы
desk-none = У вас здесь ещё нет службы.
desk-add = Добавить службу
desk-no-name = Пока без названия
desk-upload = Много служб в одном файле
desk-upload-text = HSDS 3.0 (JSON или CSV) или OpenStreetMap, до { $size } МБ и { $count } служб. Сначала вы увидите, что сделает каждая строка. Ничего не сохраняется, пока вы не скажете. Тот же файл ещё раз меняет то, что изменилось, и не делает повторов.
desk-upload-choose = Выбрать файл
desk-upload-keep = Отправить эти
desk-upload-kept = Отправлено. Теперь смотрит редакция.

## Where a listing stands

stage-draft = Ещё не отправлено
stage-waiting = Смотрит редакция: одобрили { $approvals } из { $of }
stage-asked = Вопрос к вам
stage-published = Опубликовано
stage-refused = Не опубликовано
stage-removed = Убрано
desk-live-older = То, что опубликовано сейчас, остаётся, пока редакция не одобрит изменение.
desk-stale = Этого никто не подтверждал полгода

## The steps of the form

desk-step = Шаг { $number } из { $count }
desk-step-who = Кто вы
desk-step-needs = С чем помогает
desk-step-terms = Кто может прийти и как
desk-step-reach = Как с вами связаться
desk-step-places = Где и когда
desk-step-check = Проверьте всё
desk-saved = Сохранено
desk-not-saved = Ещё не сохранено: нет сети. Попробуем снова.
desk-organization = Организация
desk-organization-about = Что делает организация
desk-name = Название службы
desk-about = Что там можно получить, простыми словами
desk-audiences = Только для некоторых? Выберите их. Никто не выбран значит: для всех.
desk-eligibility = Кто может прийти, а кто нет
desk-documents = Какие документы взять
desk-documents-none = Документы не нужны
desk-documents-needed = Эти документы
desk-documents-list = Какие документы? По одному в строке
desk-cost = Сколько стоит
desk-languages = На каких языках там говорят
desk-access = Как прийти
desk-capacity = Сколько мест (например: 24 кровати)
desk-phones = Номера телефонов, по одному в строке
desk-emails = Адреса эл. почты для всех, по одному в строке
desk-url = Страница в сети
desk-contact = Как редакции связаться с вами? Это не публикуется.
desk-place = Место { $number }
desk-place-add = Добавить место или остановку
desk-place-remove = Убрать это место
desk-place-none = Телефонной линии или помощи на дому место не нужно.
desk-place-name = Название места, если есть
desk-street = Улица и дом
desk-postcode = Почтовый индекс
desk-city = Город
desk-directions = Как найти дверь
desk-here = Я стою у двери: взять место этого телефона
desk-here-taken = Место взято: { $latitude }, { $longitude }
desk-here-failed = Этот телефон не знает, где он.
desk-here-forget = Забыть это место
reason-town-elsewhere = Индекс и город далеко друг от друга. Проверьте оба.
reason-position-elsewhere = Это место далеко от индекса и города. Проверьте их или забудьте место.
desk-wheelchair = С инвалидной коляской
desk-yes = Да
desk-no = Нет
desk-confidential = Адрес держат в тайне
desk-confidential-hint = Он никогда не публикуется. Люди звонят, чтобы узнать.
desk-mobile = Приезжает сюда и уезжает
desk-hours = Когда открыто?
desk-holidays = Закрыто в праздники
desk-note = Что ещё знать о часах
desk-submit = Отправить
desk-submitted = Отправлено. Редакторы посмотрят, прежде чем опубликовать. Мы вам напишем.
desk-fix = Кое-что надо поправить:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Только на сейчас
desk-quick-text = Это видно сразу, без проверки, и само закончится.
desk-closed-today = Сегодня закрыто
desk-closed-until = Закрыто, последний день
desk-full-until = Нет мест, последний день
desk-alert = Сообщение для всех, кто приходит
desk-alert-until = Сообщение действует до
desk-quick-save = Сказать людям сейчас
desk-quick-saved = Телефоны покажут это после следующего обновления.
desk-still-right = Всё ещё верно
desk-confirmed-on = Последнее подтверждение: { $day }
desk-take-out = Убрать из списка
desk-take-out-text = После следующего обновления телефоны этого не покажут. То, что вы написали, сохранено.
desk-answer = Ваш ответ
desk-answer-send = Отправить ответ
desk-history = Что было сделано

## History

act-submitted = Отправлено
act-approved = Одобрено
act-one-enough = Хватило одного одобрения
act-published = Опубликовано: версия { $number }
act-restored = Снова опубликована версия { $number }
act-asked = Вопрос: { $text }
act-answered = Ответ: { $text }
act-quick = Сообщение на сейчас
act-confirmed = Подтверждено
act-reminded = Задан вопрос, верно ли ещё
act-warned = Сказано, что скоро уйдёт
act-removed = Убрано
act-settled = Жалобы рассмотрены

## Editors

editor-title = Проверка
editor-enter = Войти со своим ключом
editor-enter-text = Ваш браузер или телефон хранит ключ для этой страницы. Он попросит палец или код.
editor-join = Добро пожаловать, { $name }. Создайте свой ключ.
editor-make-key = Создать ключ
editor-one = Здесь хватает одного одобрения: так решили те, кто ведёт список.
editor-one-since = Так с { $day }.
editor-new = Новое
editor-changed = Изменено
editor-reported = Есть жалоба
editor-stale = Не подтверждали полгода
editor-doubles = Возможно, то же самое
editor-nothing = Ничего не ждёт. Отлично.
editor-field = Поле
editor-before = Опубликовано сейчас
editor-after = Отправлено
editor-approved-by = Одобрили: { $names }
editor-second = Должен одобрить ещё один человек.
editor-approve = Одобрить
editor-ask = Спросить службу
editor-question = Ваш вопрос
editor-refuse = Не публиковать, потому что
editor-restore = Снова опубликовать версию { $number }
editor-settle = Жалобы рассмотрены
editor-report = { $kind } ({ $count })
editor-provider = Кто отправил: { $name }
likeness-name = То же название
likeness-phone = Тот же номер
likeness-place = То же место

## What the hub says

wrong-malformed = Это не удалось прочитать. Загрузите страницу снова.
wrong-fields = Некоторые поля ещё неверны.
wrong-sign-in = Вы вышли. Последнее, что вы писали, может быть не сохранено. Попросите новую ссылку.
wrong-link = Эта ссылка уже использована или её время вышло. Попросите новую.
wrong-absent = Этого здесь больше нет.
wrong-changed = Тем временем это изменили в другом месте. Загрузите снова.
wrong-stage = Сейчас это сделать нельзя.
wrong-second-person = Вы уже одобрили, или это ваше. Нужен другой человек.
wrong-too-large = Это слишком большое. Ничего не сохранено.
wrong-unreadable = В этом файле не найдено служб. Ничего не сохранено.
wrong-too-many = Слишком много сразу. Подождите немного и попробуйте снова.
wrong-passkey = Ключ не подошёл. Попробуйте ещё раз.
wrong-internal = У нас что-то пошло не так. Ничего не изменилось. Попробуйте позже.
wrong-offline = Нет сети. То, что вы написали, остаётся на этой странице: не закрывайте её.
refusal-not-a-service = Это не служба для людей, которые пользуются списком.
refusal-double = Это уже есть в списке.
refusal-unreachable = Не удалось ни с кем связаться, чтобы проверить.
refusal-elsewhere = Это за пределами области этого списка.
refusal-incomplete = Не хватает чего-то важного.
refusal-unsafe = Это может навредить людям, которые туда придут.
