### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Общий доступ
teams-title = Мои команды
teams-hint = Показать отдельные записи тем, кто вам помогает
teams-none = Вы ни с кем не делитесь. Всё, что вы пишете, только для вас.
teams-accept = У меня есть приглашение
teams-entries = Открыто записей: { $count }
teams-not-connected = Нет связи
role-worker = Участник команды
role-coordinator = Координирует команду
reader-new = недавно

## An invitation

invited-title = Приглашение
invited-text = Вы получили код, карточку или ссылку от команды. Сначала посмотрите, от кого это. Если посмотреть, ничего не откроется.
invited-by-link = Вы открыли приглашение. Сначала посмотрите, от кого оно. Если посмотреть, ничего не откроется.
invited-code = Код
invited-code-hint = С карточки, из сообщения или с экрана команды. Пробелы не важны.
invited-look = Посмотреть, от кого это
invited-other = Другой код
invited-looking = Спрашиваем, от кого это …
invited-no-network = Нет сети, или другая сторона не отвечает. Попытка повторится сама.
invited-not-a-code = Это не приглашение. Проверьте, все ли буквы верны.
invited-elsewhere = Это приглашение для другого места: { $address }. Откройте приложение там.
invited-gone = Этого приглашения больше нет: оно истекло или уже использовано. Попросите новое.
invited-from = { $team } приглашает вас.
invited-terms = Пока ничего не открыто. Каждую запись выбираете вы, и в любой момент можно прекратить.
invited-name = Имя, которое они видят
invited-name-hint = Достаточно имени, можно придуманного.
invited-name-missing = Напишите имя, которое они увидят.
invited-phone = Номер, по которому можно звонить
invited-phone-hint = Можно оставить пустым.
invited-not-now = Не сейчас
invited-accept = Принять
invited-done = Вы на связи с { $team }. Пока они ничего не видят.

## One team

team-knows-you = Они знают вас как { $name }.
team-until = Закончится { $day }.
team-sees = Что они видят
team-sees-nothing = Ничего. Откройте запись с её страницы: кого-то из ваших людей или встречу.
team-sees-text = Именно это:
team-readers = Кто может это читать
team-ended = Вы больше не делитесь с этой командой.
team-stop-all = Закрыть всё это
team-leave = Закончить с этой командой
team-stopped = Закрыто. { $team } больше ничего из этого не получит.
seen-direct = Они могут менять это сами
seen-until = до { $day }

## One entry

share-title = Кто это видит
share-none = Только вы
share-seen-by = Вы и { $teams }
share-none-of = { $team } этого не видит.
share-on = { $team } это видит.
share-on-until = { $team } это видит до { $day }.
share-with-note = И вашу личную заметку.
share-contact-parts = Они видят имя, роль, телефон, адрес, часы и нужды. Заметка остаётся у вас.
share-time-parts = Они видят зачем, когда, где и как прошло. Заметка остаётся у вас.
share-all-with = И мои встречи: { $name }
share-all-with-hint = Те, что есть, и те, что будут.
share-follow = Все мои встречи: { $name }
share-follow-stop = Больше не показывать эти встречи
share-note = И мою личную заметку
share-note-hint = Только если вы хотите.
share-direct = Они могут менять это сами
share-direct-hint = Иначе каждое изменение — предложение, и вы говорите да или нет.
share-pass-on = Они могут передать это файлом
share-pass-on-hint = Другим, кто вам помогает, и только это.
share-until = До
share-until-hint = Оставьте пустым: пока вы не прекратите.
share-start = Открыть для { $team }
share-done = { $team } видит это с этого момента.
share-stop = Больше не показывать это
share-stop-title = Закрыть доступ?
share-stop-text = С этой минуты они больше ничего не получат. Они могут помнить то, что прочли до сегодня.
history-title = Что и когда записано
history-here = на этом устройстве
history-wrote = Записано: { $fields }
field-when = Когда
field-who = С кем
field-reach = Телефон и почта
field-outcome = Как прошло

## Who opened what

receipts-title = Кто что открывал
receipts-text = Каждый раз, когда кто-то открывал ваше, и каждое ваше да и нет.
receipts-none = Пока никто ничего не открывал.
receipt-accepted = Вы приняли команду
receipt-ended = С командой закончено
receipt-shared = Вы открыли: { $what }
receipt-stopped = Вы закрыли: { $what }
receipt-opened = { $name } смотрит: { $what }
receipt-came = { $name } теперь в команде и может читать то, чем вы делитесь
receipt-went = { $name } больше не в команде и с тех пор ничего не читает
receipt-team = Команда
receipt-what = Что произошло
receipts-save = Сохранить этот список в файл
receipts-file = Список

## Suggestions

suggestion-from = Предложение от { $name }
suggestion-new = Новое: { $what }
suggestion-instead-of = вместо: { $before }
suggestion-taken-away = больше ничего
suggestion-yes = Да
suggestion-no = Нет
suggestion-later = Спросить позже
suggestion-taken = Готово. Это в вашем наборе.
suggestion-declined = Хорошо. { $name } увидит, что вы сказали нет.
suggestion-kept = Это вас подождёт.
conflict-text = На двух устройствах записано по-разному. Оба варианта хранятся, пока вы не скажете, какой верный.
suggestion-waits = ждёт ответа
suggestion-was-accepted = принято
suggestion-was-declined = не принято

## What became of an appointment, said by others

became-attended = состоялось
became-moved = перенесено
became-excused = предупредили, что не смогут
became-missed = не получилось
became-cancelled = отменено
became-unknown = пока неизвестно
became-not-shared = не открыто
became-to-come = ещё будет

## How sharing stands

sync-here = Сохранено на этом телефоне. Отправится, как только получится.
sync-shared = Отправлено: { $when }
sync-network = Сохранено на этом телефоне. Ждём сеть.
sync-silent = Сохранено на этом телефоне. Другая сторона не отвечает с: { $when }. Попытка повторится сама.
sync-clock = Часы этого телефона неверны. Поставьте верный день и время, и всё продолжится.
sync-quiet = От других ничего не было с: { $when }. Спросите, всё ли у них хорошо.
sync-went-back = Другая сторона что-то потеряла. Здесь всё есть, и можно отправить ещё раз.
sync-put-back = Отправить всё ещё раз
sync-wrong = Другая сторона прислала то, что не может быть верно. Это не принято. Ваше не пропало. Скажите своей команде.
sync-removed = Это устройство убрали из списка ваших устройств и очистили.
sync-refused = Другая сторона не пускает это устройство с: { $when }. Ваше не пропало.
sync-gone = То, чем вы делились, на другой стороне стёрто.
sync-full = Это слишком много для другой стороны. Откройте меньше или сократите заметку.
sync-update = У кого-то приложение новее. Обновите его, чтобы видеть всё.
sync-other-device = Ждём, пока другое ваше устройство впустит это. Откройте оба ненадолго.
sync-not-connected = Ваши записи вернулись, но связь с командой — нет. Попросите у неё новое приглашение. До тех пор она не получает ничего нового. То, что она видела раньше, она, возможно, ещё видит.

## A team at work

crew-section = Я работаю в команде
crew-hint = Для тех, кто сопровождает других с их согласия.
crew-title = Люди моей команды
crew-new-title = Создать команду
crew-new-text = Для тех, кто сопровождает других. Создайте команду, затем пригласите каждого. Они выбирают, что вы видите.
crew-new-name = Название команды
crew-new-phone = Телефон команды
crew-new-me = Ваше имя
crew-new-me-hint = Каким вас знают. Оно стоит рядом со всем, что вы предлагаете.
crew-new-make = Создать команду
crew-nobody = Пока никто с вами не делится.
crew-invite = Пригласить человека
crew-invite-text = У каждого свой код. Человек видит, кто вы, прежде чем сказать да. Этим ничего не открывается.
crew-invite-label = Для кого
crew-invite-label-hint = Только чтобы отличать; остаётся на этом устройстве.
crew-invite-make = Сделать приглашение
crew-invite-not-laid = Сохранено на этом устройстве. Заработает, когда будет сеть.
crew-invite-copy = Скопировать ссылку
crew-invite-until = Действует один раз, до { $day }.
crew-invite-cancel = Отозвать
crew-invite-cancelled = Отозвано. Больше никто им не воспользуется.
crew-lost-phone = Телефон потерян? Тогда пригласите человека снова. Всё общее начнётся заново.
crew-restarted = Пришлось начать заново: убрать эту старую запись
crew-restarted-text = Сделайте это, когда телефон { $name } потерян, а другого нет. То, чем здесь делились, сотрётся на другой стороне и у всей команды. Новое приглашение начнёт всё заново.
crew-restarted-done = Убрано. На другой стороне сотрётся, как только будет сеть.
crew-missed = Не получилось, нового дня пока нет
crew-missed-hint = Может помочь звонок. Спросите, что им подойдёт.
crew-unknown = Как прошло?
crew-unknown-hint = Пока никто не сказал. Это не значит, что человек не пришёл.
crew-coming = Скоро
crew-quiet = Две недели без связи
crew-everybody = Все
crew-reached-on = на связи: { $day }
crew-not-in-touch = пока без связи
crew-since = Делится с вами с { $day }.
crew-shares = Чем делится { $name }
crew-shares-nothing = Сейчас ничем. Это выбор человека и ничего не говорит о том, как он.
crew-suggested = Что вы предложили
crew-in-touch = На связи
crew-in-touch-text = { $name } может читать эти заметки.
crew-note = Заметка
crew-reached = Удалось связаться
crew-not-reached = Не удалось связаться
crew-note-only = Только заметку
crew-noted = Записано.
crew-file = Встречи файлом для других систем помощи (FHIR)
crew-file-none = { $name } ничего не разрешает передавать.
crew-propose = Предложить другое время
crew-propose-word = Пара слов
crew-propose-send = Отправить предложение
crew-proposed = Отправлено как предложение. Оно в силе, когда человек скажет да.
crew-workers = Участники команды
crew-workers-count = Участников: { $count }
crew-workers-text = Все они могут читать то, чем люди делятся с командой.
crew-worker-remove = Убрать из команды: { $name }
crew-worker-remove-text = Этот человек больше не получит ничего из написанного с этой минуты. То, что он мог читать раньше, он может помнить. Людям об этом скажут.
crew-worker-remove-yes = Убрать
crew-worker-removed = { $name } больше не в команде.
crew-phone-hint = Люди, которые делятся с вами, видят его и могут позвонить.
crew-phone-saved = Сохранено. Люди получат новый номер.
device-this = это устройство

## Follow-through

figures-title = Что вышло
figures-hint = Что стало с открытыми встречами
figures-text = Считается только то, чем люди делятся. Целые недели; меньше пяти человек никогда не стоят отдельной строкой.
figures-from = С
figures-to = По
figures-over = С { $first } по { $last }
figures-people = Людей: { $count }
figures-shared = Открытых встреч: { $count }
figures-not-sharing = Людей, которые не открыли ни одной встречи: { $count }. Это ничего не говорит о том, как они.
figures-few = В эти недели встречи открыли меньше пяти человек. Больше ничего не говорим, чтобы никого нельзя было узнать.
figures-by-with = По месту или человеку
figures-by-need = По нужде
figures-by-week = По неделям
figures-not-split = Слишком мало людей, чтобы различать.
figures-col-people = Люди
figures-col-shared = Открыто
figures-all = Все
figures-others = Остальные вместе
figures-with-nobody = Никто не назван
figures-no-need = Нужда не названа
figures-several-needs = Несколько нужд
figures-save = Сохранить как таблицу (CSV)
figures-file = Таблица
