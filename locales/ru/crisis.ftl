### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Помощь
help-page-title = { $number } · Помощь
help-numbers = Экстренные номера
help-call-number = Позвонить { $number }
help-back-to-app = Назад в приложение
help-elsewhere = В этих странах номер другой:
help-sources = Откуда эти сведения
help-languages = Языки

card-title = Возможно, человек умирает. Сделайте это сейчас.

card-look-title = 1. Посмотрите.
card-look-shake = Потрясите за плечи. Громко позовите по имени.
card-look-signs = Опасные признаки:
card-look-wake = Человек не просыпается.
card-look-breath = Дышит очень медленно или не дышит совсем.
card-look-snore = Храпит или хрипит.
card-look-blue = Губы или ногти синие или серые. Кожа бледная и холодная.
card-look-eyes = Чёрные точки в глазах очень маленькие.
card-look-limp = Тело обмякло.
card-look-enough = Не просыпается или плохо дышит: этого достаточно. Не ждите.

card-call-title = 2. Позвоните { $number }.
card-call-free = Звонок бесплатный.
card-call-say = Скажите: «Человек не просыпается. Плохо дышит».
card-call-where = Скажите, где вы. Включите громкую связь. Делайте, что вам говорят по телефону.

card-naloxone-title = 3. Дайте налоксон, если он есть.
card-naloxone-nose = Спрей в нос: положите человека на спину. Запрокиньте голову. Вставьте кончик в одну ноздрю. Нажмите.
card-naloxone-needle = Набор с иглой: в мышцу, как показано в инструкции.
card-naloxone-unsure = Не знаете, опиоид ли это? Всё равно дайте. Это не вредит тому, кто не принимал опиоиды.
card-naloxone-none = Нет налоксона? Переходите к шагу 4.

card-breathe-title = 4. Помогите дышать.
card-breathe-check = Не дышит или почти не дышит?
card-breathe-how = Голову назад. Подбородок вверх. Зажмите нос. Вдувайте воздух в рот: один раз каждые 5 секунд.
card-breathe-press = Если по телефону говорят нажимать на грудь, делайте это.
card-breathe-second = Прошло 2–3 минуты, а лучше не стало: дайте налоксон второй раз.

card-side-title = 5. Дышит, но не просыпается? Поверните на бок.
card-side-how = Согните верхнее колено, чтобы человек не перекатился назад. Руку под голову. Лицо в сторону. Может начаться рвота. На боку труднее задохнуться.

card-stay-title = 6. Останьтесь рядом.
card-stay-watch = Не оставляйте человека без присмотра. Следите за дыханием, пока не придёт помощь.
card-stay-wears-off = Налоксон перестаёт действовать через 30–90 минут. Передозировка может вернуться.
card-stay-angry = Человек может проснуться с тошнотой или со злостью. Скажите, что случилось. Не давайте принимать ещё.
card-stay-tell = Скажите врачам скорой, что было принято.

card-scope = Эта страница об опиоидах (героин, метадон, фентанил, морфин, сильные обезболивающие). Шаги 1, 2, 4, 5 и 6 подходят для любых веществ.

## The first days

days-title = Первые дни
days-changed-title = Ваше тело изменилось.
days-changed = У вас был перерыв. Прежняя доза теперь может убить. Хватит и нескольких дней перерыва.
days-weeks = Первые дни и первые две недели самые опасные.
days-if = Если вы употребляете:
days-alone-title = Не в одиночку.
days-alone = Пусть рядом будет тот, кто может позвонить { $number }.
days-low-title = Начните с малого.
days-low = Сначала попробуйте очень мало. Подождите.
days-mix-title = Не смешивайте.
days-mix = Алкоголь, снотворное, успокоительное (бензо), прегабалин и метадон усиливают друг друга. Вместе они останавливают дыхание.
days-smoke-title = Курить менее опасно, чем колоть.
days-smoke = Укол действует сильнее.
days-carry-title = Носите с собой налоксон.
days-carry = Покажите друзьям, где он и как его применять.
days-treatment-title = Принимаете метадон или бупренорфин? Не бросайте.
days-treatment = Спросите сегодня, где получить следующую дозу. Лечение снижает риск смерти.
days-anonymous = На большинстве линий помощи можно не называть своё имя.
days-ask-naloxone = Где взять налоксон: спросите в службе помощи или у врача.

## Help lines: kinds, and who comes

line-emergency = Экстренная помощь
line-suicide = Когда не хочется жить
line-emotional-support = Тот, кто выслушает
line-violence = Когда вас обижают
line-poison = Яды и вещества
line-drugs = Поддержка: алкоголь и вещества
line-shelter = Ночлег на сегодня
line-justice = Права и сопровождение
line-service-any = Скорая, пожарные, полиция
line-service-ambulance = Скорая помощь
line-service-police = Полиция
line-service-fire = Пожарные
line-service-text = По СМС
line-free = Звонок бесплатный
line-region = Только здесь: { $region }
line-languages = Языки: { $languages }
line-always = Днём и ночью
line-sources = Откуда этот номер
line-checked = Собрано { $date } из открытых источников; для этого списка никто по нему не звонил.
line-one-source = Есть только в одном источнике: проверьте, прежде чем полагаться на него.
line-two-sources = Есть в двух источниках, не зависящих друг от друга.
