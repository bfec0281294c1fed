### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Помощ
help-page-title = { $number } · Помощ
help-numbers = Спешни номера
help-call-number = Обади се на { $number }
help-back-to-app = Обратно в приложението
help-elsewhere = В тези страни номерът е друг:
help-sources = Откъде е това
help-languages = Езици

card-title = Може би някой умира. Направете това сега.

card-look-title = 1. Погледнете.
card-look-shake = Разтърсете раменете. Кажете името силно.
card-look-signs = Опасни знаци:
card-look-wake = Човекът не се буди.
card-look-breath = Диша много бавно или изобщо не диша.
card-look-snore = Хърка или клокочи.
card-look-blue = Устните или ноктите са сини или сиви. Кожата е бледа и студена.
card-look-eyes = Черните точки в очите са съвсем малки.
card-look-limp = Тялото е отпуснато.
card-look-enough = Не се буди или диша зле: това стига. Не чакайте.

card-call-title = 2. Обадете се на { $number }.
card-call-free = Обаждането е безплатно.
card-call-say = Кажете: „Не се буди. Не диша добре.“
card-call-where = Кажете къде сте. Включете високоговорителя. Правете каквото ви казва човекът по телефона.

card-naloxone-title = 3. Дайте налоксон, ако имате.
card-naloxone-nose = Спрей за нос: сложете човека по гръб. Наклонете главата назад. Сложете върха в едната ноздра. Натиснете.
card-naloxone-needle = Комплект с игла: в мускул, както показва листовката в комплекта.
card-naloxone-unsure = Не знаете дали е опиоид? Дайте го все пак. Не вреди на човек, който не е взел опиоид.
card-naloxone-none = Няма налоксон? Минете на стъпка 4.

card-breathe-title = 4. Помогнете на човека да диша.
card-breathe-check = Не диша или почти не диша?
card-breathe-how = Главата назад. Брадичката нагоре. Стиснете носа. Вдишвайте в устата: по един дъх на всеки 5 секунди.
card-breathe-press = Ако човекът по телефона ви каже да натискате гърдите, направете го.
card-breathe-second = След 2 до 3 минути не е по-добре? Дайте втори налоксон.

card-side-title = 5. Диша, но не се буди? Обърнете човека настрани.
card-side-how = Свийте горното коляно, за да не се претърколи назад. Ръка под главата. Лицето настрани. Може да повърне. Настрани се задавя по-трудно.

card-stay-title = 6. Останете.
card-stay-watch = Не оставяйте човека без надзор. Гледайте дишането, докато дойде помощ.
card-stay-wears-off = Налоксонът спира да действа след 30 до 90 минути. Свръхдозата може да се върне.
card-stay-angry = Човекът може да се събуди с гадене или с гняв. Кажете му какво стана. Не му давайте да взема още.
card-stay-tell = Кажете на екипа от линейката какво е взето.

card-scope = Тази страница е за опиоиди (хероин, метадон, фентанил, морфин, силни обезболяващи). Стъпки 1, 2, 4, 5 и 6 важат за всяко вещество.

## The first days

days-title = Първите дни
days-changed-title = Тялото ви се промени.
days-changed = Имахте почивка. Старата доза сега може да ви убие. Стигат и няколко дни почивка.
days-weeks = Първите дни и първите две седмици са най-опасни.
days-if = Ако вземате:
days-alone-title = Не вземайте, когато няма никого наблизо.
days-alone = Нека наблизо има човек, който може да се обади на { $number }.
days-low-title = Започнете с малко.
days-low = Първо опитайте съвсем малко количество. Изчакайте.
days-mix-title = Не смесвайте.
days-mix = Алкохол, хапчета за сън, успокоителни (бензо), прегабалин и метадон се събират. Заедно спират дишането.
days-smoke-title = Пушенето е по-малко опасно от инжектирането.
days-smoke = Инжекцията удря по-силно.
days-carry-title = Носете налоксон.
days-carry = Покажете на приятелите си къде е и как се използва.
days-treatment-title = На метадон или бупренорфин? Не спирайте.
days-treatment = Питайте днес откъде ще вземете следващата доза. Лечението намалява риска от смърт.
days-anonymous = На повечето линии за помощ не е нужно да казвате името си.
days-ask-naloxone = Откъде се взема налоксон: питайте в служба за подкрепа или лекар.

## Help lines: kinds, and who comes

line-emergency = Спешен случай
line-suicide = Когато вече не искате да живеете
line-emotional-support = Някой, който слуша
line-violence = Когато някой ви причинява болка
line-poison = Отрови и вещества
line-drugs = Подкрепа за алкохол и вещества
line-shelter = Легло за тази нощ
line-justice = Права и подкрепа след това
line-service-any = Линейка, пожарна, полиция
line-service-ambulance = Линейка
line-service-police = Полиция
line-service-fire = Пожарна
line-service-text = Със SMS
line-free = Обаждането е безплатно
line-region = Само в: { $region }
line-languages = Езици: { $languages }
line-always = Ден и нощ
line-sources = Откъде е този номер
line-checked = Събрано на { $date } от публични източници; за този списък никой не е звънял на него.
line-one-source = Видян само в един източник: проверете го, преди да разчитате на него.
line-two-sources = Видян в два източника, които не зависят един от друг.
