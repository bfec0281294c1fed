### Looking for places: words, needs, filters, the list and the overview.

find-title = Найти место
find-label = Что вы ищете?
find-hint = Достаточно одного слова: ночлег, врач, еда …
find-tiles = Или выберите, что вам нужно
find-needs = Может быть, вам нужно:
find-need-only = Только: { $need }
find-count = { $count ->
    [0] Ничего не найдено.
    [one] Найдено { $count } место.
    [few] Найдено { $count } места.
   *[many] Найдено { $count } мест.
}
find-count-most = Найдено мест: больше { $count }.
find-nearest = Сначала самые близкие.
find-none-hint = Попробуйте другое слово или уберите фильтры.
find-shown = Показано: { $shown } из { $count }.
find-distance = { $distance } на { $direction }
find-warning = Пока закрыто или нет мест: посмотрите, прежде чем идти

## List or overview

find-view = Список или обзор
find-list = Список
find-map = Вокруг меня
find-map-label = { $count ->
    [one] { $count } место вокруг вас. Север вверху. В списке ниже тот же номер.
    [few] { $count } места вокруг вас. Север вверху. В списке ниже те же номера.
   *[many] { $count } мест вокруг вас. Север вверху. В списке ниже те же номера.
}
find-map-north = С
find-map-no-place = Скажите, где вы. Тогда вы увидите места вокруг.

## Where one is

find-where = Где вы?
find-near = Рядом: { $place }
find-near-me = Рядом со мной
find-position-use = Взять место, где я сейчас
find-position-note = Ваше место остаётся на этом телефоне. Больше его никто не видит.
find-position-refused = Телефон не говорит, где он. Разрешите это в настройках браузера или напишите место здесь.
find-position-unknown = Телефон не знает, где он. Напишите место здесь.
find-place-label = Или напишите место
find-place-hint = Город, почтовый индекс или улица
find-place-count = { $count ->
    [0] Такого места нет в списке. Попробуйте название города.
    [one] { $count } место. Выберите его ниже.
    [few] { $count } места. Выберите одно ниже.
   *[many] { $count } мест. Выберите одно ниже.
}
find-place-forget = Забыть моё место

## Filters

find-filters = Фильтры
find-filters-on = Фильтры: { $count }
find-filter-only = Только места
find-filter-open = открытые сейчас
find-filter-no-id = без документов
find-filter-wheelchair = с инвалидной коляской
find-filter-language = Там говорят на языке
find-filter-language-any = Любой язык
find-filter-for = Для кого
find-filters-clear = Убрать все фильтры
find-filters-done = Показать места

## The list on the phone

find-directory = { $name }. Сделано: { $age }.
find-directory-example = Пример списка. Сделано: { $age }. Места ненастоящие.
find-directory-old = Этот список старый. Позвоните, прежде чем идти.
find-directory-none = Списка мест на этом телефоне ещё нет.
find-directory-none-hint = Откройте это приложение один раз там, где есть сеть. Список придёт сам. Линии помощи работают и без него.
find-waits = Ваше соединение может стоить денег. Список мест подождёт, пока вы не попросите.
find-fetch = Загрузить сейчас
find-directory-expired = Этот список надо было обновить до { $date }. Он ещё работает. Позвоните, прежде чем идти.

## Which lists the phone carries

regions-title = Списки мест
regions-text = Выберите, какие списки есть на этом телефоне. Они работают без сети. Чем больше списков, тем больше места они занимают.
regions-none = Пока выбирать не из чего. Откройте это приложение один раз там, где есть сеть.
regions-nowhere = Приложение ещё не знает, откуда брать списки. Спросите того, кто установил его на этом устройстве.
regions-here = На этом телефоне. Мест: { $services }. Сделано: { $age }.
regions-expired = На этом телефоне. Мест: { $services }. Надо было обновить до { $date }.
regions-coming = Придёт, когда будет сеть. Мест: { $services }.
regions-offered = Нет на этом телефоне. Мест: { $services }. Скачать: { $kilobytes } кБ.
