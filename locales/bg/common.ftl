### Прости и топли думи. Говорим на „вие“.

## Buttons

save = Запази
cancel = Отказ
delete = Изтрий
undo = Върни
back = Назад
call = Обади се
call-name = Обади се: { $name }
text = Прати SMS
text-name = Прати SMS: { $name }
go-there = Иди там
read-aloud = Прочети на глас
stop-reading = Спри четенето
close = Затвори
more = Още
next = Напред
edit = Промени
open = Отвори
copied = Копирано
try-again = Опитай пак
help-now = Помощ сега
hide = Скрий
settings = Настройки
home = Начало

## States

loading = Един момент …
# $name is what was deleted, in the person's words
deleted-name = Изтрито: { $name }
not-known = Не се знае
example-record = Пример, не е истинско място

## Open or closed

open-until = Отворено. Затваря: { $time }
open-always = Отворено ден и нощ
closed-until = Затворено. Отваря: { $time }
closed = Затворено
call-first = Първо се обадете
hours-unknown = Часовете не са известни
reach-until = Отговаря. До: { $time }
reach-always = Отговаря по всяко време
reach-again = Пак отговаря: { $time }
reach-not = Сега не отговаря
reach-unknown = Не се знае кога отговаря

## For whom, and how to come

audience-women = Жени
audience-men = Мъже
audience-young = Под 26 години
audience-older = Над 60 години
audience-families = Родители с деца
audience-no-papers = Хора без документи
audience-with-animal = Хора с куче или друго животно
access-walk-in = Елате без уговорка
access-call = Първо се обадете
access-appointment = Запазете час
access-referral = Някой ви изпраща там

## What became of an appointment: never a reproach

outcome-planned = Предстои
outcome-confirmed = Потвърдено
outcome-attended = Отидох
outcome-missed = Не се получи
outcome-excused = Не можах и им казах
outcome-rescheduled = Преместено за друго време
outcome-cancelled = Отменено

## The parts of the safety plan

plan-warning-signs = Как усещам, че става трудно
plan-what-helps = Какво ми помага
plan-people-and-places = Хора и места, които ми носят добро
plan-reasons = За какво живея

## When something did not work: what happened, what was kept, what to do

fault-locked = Кутията ви е заключена. Първо я отворете.
fault-no-toolbox = На този телефон още няма кутия.
fault-toolbox-exists = На този телефон вече има кутия.
fault-wrong-secret = Кодът не е верен. { $tries ->
    [one] Имате още един опит.
   *[other] Имате още { $tries } опита.
}
fault-wrong-secret-wait = Кодът не е верен. Изчакайте { $wait } и опитайте пак.
fault-must-wait = Твърде много опити. Изчакайте { $wait } и опитайте пак.
fault-weak-secret = Изберете поне 6 цифри или изречение с поне 8 букви.
fault-secret-taken = Този не може да се използва тук. Изберете друг.
fault-not-found = Това вече не е тук.
refused-name-missing = Моля, напишете име.
refused-text-missing = Моля, напишете няколко думи.
refused-too-long = Този текст е твърде дълъг. Моля, скъсете го.
refused-hours = Тези часове не могат да се прочетат. Моля, проверете ги.
fault-unreadable-file = Този файл не може да се прочете тук. Нищо не е променено.
fault-wrong-passphrase-or-damaged = Паролата не е за този файл или файлът е повреден. Нищо не е променено.
fault-too-large = Този файл е твърде голям. Нищо не е променено.
fault-damaged = Кутията на този телефон е повредена. Ако имате копие, върнете я от него.
fault-newer = Това е направено с по-нова версия на приложението. Моля, обновете приложението.
fault-storage-full = На този телефон няма повече място. Запазеното преди е още там.
fault-storage-gone = Паметта на телефона не отговаря. Затворете приложението и го отворете пак.
fault-no-directory = Списъкът с места още не е на този телефон.
fault-unreachable = Приложението не отговаря. Затворете го и го отворете пак.
fault-internal = Нещо в приложението се обърка. Запазеното преди е още там.
