### Простые и добрые слова. Обращение на «вы».

## Buttons

save = Сохранить
cancel = Отмена
delete = Удалить
undo = Вернуть
back = Назад
call = Позвонить
call-name = Позвонить: { $name }
text = Написать СМС
text-name = Написать СМС: { $name }
go-there = Пойти туда
read-aloud = Прочитать вслух
stop-reading = Не читать дальше
close = Закрыть
more = Ещё
next = Дальше
edit = Изменить
open = Открыть
copied = Скопировано
try-again = Попробовать ещё раз
help-now = Помощь сейчас
hide = Скрыть
settings = Настройки
home = Начало

## States

loading = Одну минуту …
# $name is what was deleted, in the person's words
deleted-name = Удалено: { $name }
not-known = Неизвестно
example-record = Пример, такого места нет

## Open or closed

open-until = Открыто. Закроется: { $time }
open-always = Открыто днём и ночью
closed-until = Закрыто. Откроется: { $time }
closed = Закрыто
call-first = Сначала позвоните
hours-unknown = Часы неизвестны
reach-until = На связи. До: { $time }
reach-always = На связи в любое время
reach-again = Снова на связи: { $time }
reach-not = Сейчас не на связи
reach-unknown = Неизвестно, когда на связи

## For whom, and how to come

audience-women = Женщины
audience-men = Мужчины
audience-young = Младше 26 лет
audience-older = Старше 60 лет
audience-families = Родители с детьми
audience-no-papers = Люди без документов
audience-with-animal = Люди с собакой или другим животным
access-walk-in = Приходите без записи
access-call = Сначала позвоните
access-appointment = Запишитесь на приём
access-referral = Вас кто-то направляет

## What became of an appointment: never a reproach

outcome-planned = В планах
outcome-confirmed = Подтверждено
outcome-attended = Встреча была
outcome-missed = Не получилось
outcome-excused = Не получилось, но там знают
outcome-rescheduled = Перенесено на другое время
outcome-cancelled = Отменено

## The parts of the safety plan

plan-warning-signs = Как я вижу, что становится тяжело
plan-what-helps = Что мне помогает
plan-people-and-places = Люди и места, где мне хорошо
plan-reasons = Ради чего я живу

## When something did not work: what happened, what was kept, what to do

fault-locked = Ваш набор закрыт. Сначала откройте его.
fault-no-toolbox = На этом телефоне ещё нет набора.
fault-toolbox-exists = На этом телефоне уже есть набор.
fault-wrong-secret = Это не тот код. { $tries ->
    [one] У вас ещё { $tries } попытка.
    [few] У вас ещё { $tries } попытки.
   *[many] У вас ещё { $tries } попыток.
}
fault-wrong-secret-wait = Это не тот код. Попробуйте снова через такое время: { $wait }.
fault-must-wait = Слишком много попыток. Попробуйте снова через такое время: { $wait }.
fault-weak-secret = Выберите не меньше 6 цифр или фразу не короче 8 букв.
fault-secret-taken = Этот здесь не подходит. Выберите другой.
fault-not-found = Этого здесь больше нет.
refused-name-missing = Пожалуйста, напишите имя.
refused-text-missing = Пожалуйста, напишите несколько слов.
refused-too-long = Этот текст слишком длинный. Пожалуйста, сделайте его короче.
refused-hours = Эти часы нельзя прочитать. Пожалуйста, проверьте их.
fault-unreadable-file = Этот файл нельзя здесь прочитать. Ничего не изменилось.
fault-wrong-passphrase-or-damaged = Пароль не подходит к этому файлу, или файл испорчен. Ничего не изменилось.
fault-too-large = Этот файл слишком большой. Ничего не изменилось.
fault-damaged = Набор на этом телефоне испорчен. Если у вас есть копия, верните его из неё.
fault-newer = Это сделала более новая версия приложения. Пожалуйста, обновите приложение.
fault-storage-full = На этом телефоне больше нет места. То, что сохранено раньше, на месте.
fault-storage-gone = Память телефона не отвечает. Закройте приложение и откройте снова.
fault-no-directory = Списка мест на этом телефоне ещё нет.
fault-unreachable = Приложение не отвечает. Закройте его и откройте снова.
fault-internal = В приложении что-то пошло не так. То, что сохранено раньше, на месте.
