### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Споделяне
teams-title = Моите екипи
teams-hint = Покажете отделни неща на хора, които ви помагат
teams-none = Не споделяте с никого. Всичко, което пишете, е само за вас.
teams-accept = Имам покана
teams-entries = Споделени неща: { $count }
teams-not-connected = Няма връзка
role-worker = Член на екипа
role-coordinator = Координира екипа
reader-new = отскоро

## An invitation

invited-title = Покана
invited-text = Получили сте код, картичка или връзка от екип. Първо вижте от кого е. Гледането не споделя нищо.
invited-by-link = Отворихте покана. Първо вижте от кого е. Гледането не споделя нищо.
invited-code = Кодът
invited-code-hint = От картичката, съобщението или екрана на екипа. Интервалите нямат значение.
invited-look = Вижте от кого е
invited-other = Друг код
invited-looking = Питаме от кого е …
invited-no-network = Няма мрежа или другата страна не отговаря. Опитва се отново само.
invited-not-a-code = Това не е покана. Вижте дали всички букви са верни.
invited-elsewhere = Тази покана е за друго място: { $address }. Отворете приложението там.
invited-gone = Тази покана вече я няма: изтекла е или е използвана. Поискайте нова.
invited-from = { $team } ви кани.
invited-terms = Още нищо не е споделено. Вие избирате всяко нещо и можете да спрете по всяко време.
invited-name = Името, което виждат
invited-name-hint = Стига малкото име или измислено.
invited-name-missing = Напишете името, което да виждат.
invited-phone = Номерът, на който могат да звънят
invited-phone-hint = Може да остане празно.
invited-not-now = Не сега
invited-accept = Приемам
invited-done = Свързани сте с { $team }. Още не виждат нищо.

## One team

team-knows-you = Познават ви като { $name }.
team-until = Свършва на { $day }
team-sees = Какво виждат
team-sees-nothing = Нищо. Споделете нещо от неговата страница: ваш човек или среща.
team-sees-text = Точно това:
team-readers = Кой може да го чете
team-ended = Вече не споделяте с този екип.
team-stop-all = Спри да споделяш всичко това
team-leave = Край с този екип
team-stopped = Спряно. { $team } вече не получава нищо от това.
seen-direct = Могат да го променят направо
seen-until = до { $day }

## One entry

share-title = Кой вижда това
share-none = Само вие
share-seen-by = Вие и { $teams }
share-none-of = { $team } не вижда това.
share-on = { $team } вижда това.
share-on-until = { $team } вижда това до { $day }
share-with-note = И личната ви бележка.
share-contact-parts = Виждат име, роля, телефон, адрес, часове и нужди. Бележката остава при вас.
share-time-parts = Виждат за какво, кога, къде и как мина. Бележката остава при вас.
share-all-with = И срещите ми с { $name }
share-all-with-hint = Тези, които ги има, и тези, които ще дойдат.
share-follow = Всичките ми срещи с { $name }
share-follow-stop = Спри споделянето на тези срещи
share-note = И личната ми бележка
share-note-hint = Само ако искате.
share-direct = Могат да го променят направо
share-direct-hint = Иначе всяка промяна е предложение и вие казвате да или не.
share-pass-on = Могат да го предадат като файл
share-pass-on-hint = На други, които ви помагат, и само това.
share-until = До
share-until-hint = Оставете празно: докато спрете.
share-start = Сподели с { $team }
share-done = { $team } го вижда отсега.
share-stop = Спри да споделяш това
share-stop-title = Да спра ли споделянето?
share-stop-text = От този миг не получават нищо повече. Може да помнят каквото са чели до днес.
history-title = Какво кога е писано
history-here = на това устройство
history-wrote = Написано: { $fields }
field-when = Кога
field-who = С кого
field-reach = Телефон и имейл
field-outcome = Как мина

## Who opened what

receipts-title = Кой какво е отварял
receipts-text = Всеки път, когато някой е отворил нещо ваше, и всяко ваше да и не.
receipts-none = Още никой не е отварял нищо.
receipt-accepted = Приехте екипа
receipt-ended = Свърши с екипа
receipt-shared = Споделихте: { $what }
receipt-stopped = Спряхте да споделяте: { $what }
receipt-opened = { $name } отвори: { $what }
receipt-came = { $name } дойде в екипа и може да чете това, което споделяте
receipt-went = { $name } напусна екипа и оттогава не чете нищо
receipt-team = Екип
receipt-what = Какво стана
receipts-save = Запази списъка във файл
receipts-file = Списък

## Suggestions

suggestion-from = Предложение от { $name }
suggestion-new = Ново: { $what }
suggestion-instead-of = вместо: { $before }
suggestion-taken-away = вече нищо
suggestion-yes = Да
suggestion-no = Не
suggestion-later = Попитай ме по-късно
suggestion-taken = Готово. В кутията ви е.
suggestion-declined = Добре. { $name } ще види, че казахте не.
suggestion-kept = Чака ви.
conflict-text = На две устройства е написано различно. И двете се пазят, докато не кажете кое е вярно.
suggestion-waits = чака отговор
suggestion-was-accepted = прието
suggestion-was-declined = не е прието

## What became of an appointment, said by others

became-attended = отиде
became-moved = преместено
became-excused = предупреди, че не може
became-missed = не се получи
became-cancelled = отменено
became-unknown = още не се знае
became-not-shared = не е споделено
became-to-come = предстои

## How sharing stands

sync-here = Запазено на този телефон. Изпраща се, щом може.
sync-shared = Споделено: { $when }
sync-network = Запазено на този телефон. Чака мрежа.
sync-silent = Запазено на този телефон. Другата страна не отговаря от: { $when }. Опитва се отново само.
sync-clock = Часовникът на този телефон е грешен. Оправете деня и часа и ще продължи.
sync-quiet = От другите няма нищо от: { $when }. Попитайте ги дали всичко е наред.
sync-went-back = Другата страна е загубила нещо. Тук всичко го има и можете да го изпратите пак.
sync-put-back = Изпрати всичко пак
sync-wrong = Другата страна изпрати нещо, което не може да е вярно. Не беше прието. Нищо ваше не се загуби. Кажете на екипа си.
sync-removed = Това устройство беше махнато от списъка на вашите устройства и изпразнено.
sync-refused = Другата страна не пуска това устройство от: { $when }. Нищо ваше не се загуби.
sync-gone = Споделеното беше изтрито от другата страна.
sync-full = Твърде много е за другата страна. Споделете по-малко или скъсете бележка.
sync-update = Някой има по-нова версия. Обновете приложението, за да виждате всичко.
sync-other-device = Чака се другото ви устройство да пусне това. Отворете и двете за малко.
sync-not-connected = Записите ви се върнаха, но не и връзката с вашия екип. Помолете го за нова покана. Дотогава той не получава нищо ново. Може още да вижда това, което е виждал преди.

## A team at work

crew-section = Работя в екип
crew-hint = За хора, които съпровождат други с тяхно съгласие.
crew-title = Хората на моя екип
crew-new-title = Направи екип
crew-new-text = За хора, които съпровождат други. Направете екип и поканете всеки човек. Те избират какво виждате.
crew-new-name = Име на екипа
crew-new-phone = Телефон на екипа
crew-new-me = Вашето име
crew-new-me-hint = Както ви знаят. Четат го до всичко, което предлагате.
crew-new-make = Направи екипа
crew-nobody = Още никой не споделя с вас.
crew-invite = Покани човек
crew-invite-text = Всеки човек получава свой код. Вижда кои сте, преди да каже да. С това нищо не се споделя.
crew-invite-label = За кого
crew-invite-label-hint = Само за да ги различавате; остава на това устройство.
crew-invite-make = Направи покана
crew-invite-not-laid = Запазена на това устройство. Работи, щом има мрежа.
crew-invite-copy = Копирай като връзка
crew-invite-until = Важи веднъж, до { $day }
crew-invite-cancel = Оттегли
crew-invite-cancelled = Оттеглена. Вече никой не може да я ползва.
crew-lost-phone = Загубен ли е телефонът? Тогава поканете човека отново. Споделянето започва отначало.
crew-restarted = Трябваше да започне отначало: махнете този стар запис
crew-restarted-text = Направете го, когато телефонът на { $name } е загубен и няма друг. Споделеното тук се изтрива от другата страна и при всички членове. Нова покана започва отначало.
crew-restarted-done = Махнато. От другата страна се изтрива, щом има мрежа.
crew-missed = Не се получи, още няма нов ден
crew-missed-hint = Обаждане може да помогне. Попитайте какво им е удобно.
crew-unknown = Как мина?
crew-unknown-hint = Още никой не е казал. Това не значи, че не е отишъл.
crew-coming = Предстои
crew-quiet = Две седмици без връзка
crew-everybody = Всички
crew-reached-on = връзка: { $day }
crew-not-in-touch = още без връзка
crew-since = Споделя с вас от { $day }
crew-shares = Какво споделя { $name }
crew-shares-nothing = В момента нищо. Това е личен избор и не казва нищо за това как е човекът.
crew-suggested = Какво предложихте
crew-in-touch = Връзка
crew-in-touch-text = { $name } може да чете тези бележки.
crew-note = Бележка
crew-reached = Свързахме се
crew-not-reached = Не се свързахме
crew-note-only = Само бележката
crew-noted = Записано.
crew-file = Срещите като файл за други системи (FHIR)
crew-file-none = { $name } не е позволил да се предава нищо.
crew-propose = Предложи друго време
crew-propose-word = Няколко думи
crew-propose-send = Изпрати предложението
crew-proposed = Изпратено като предложение. Важи, когато кажат да.
crew-workers = Членове на екипа
crew-workers-count = Членове: { $count }
crew-workers-text = Всички те могат да четат каквото хората споделят с екипа.
crew-worker-remove = Махни { $name } от екипа
crew-worker-remove-text = Този човек не получава нищо от писаното отсега. Може да помни каквото е могъл да чете преди. Хората ще научат.
crew-worker-remove-yes = Махни
crew-worker-removed = { $name } вече не е в екипа.
crew-phone-hint = Хората, които споделят с вас, го виждат и могат да се обадят.
crew-phone-saved = Запазено. Хората ще получат новия номер.
device-this = това устройство

## Follow-through

figures-title = Проследяване
figures-hint = Какво стана със споделените срещи
figures-text = Брои се само каквото хората споделят. Цели седмици; по-малко от петима никога не са на отделен ред.
figures-from = От
figures-to = До
figures-over = От { $first } до { $last }
figures-people = Хора: { $count }
figures-shared = Споделени срещи: { $count }
figures-not-sharing = Хора, които не споделят срещи: { $count }. Това не казва нищо за това как са.
figures-few = По-малко от петима споделят среща през тези седмици. Повече не се казва, за да не може никой да бъде познат.
figures-by-with = По място или човек
figures-by-need = По нужда
figures-by-week = По седмица
figures-not-split = Твърде малко хора, за да се различат.
figures-col-people = Хора
figures-col-shared = Споделени
figures-all = Всички
figures-others = Другите заедно
figures-with-nobody = Никой не е посочен
figures-no-need = Няма посочена нужда
figures-several-needs = Няколко нужди
figures-save = Запази като таблица (CSV)
figures-file = Таблица
