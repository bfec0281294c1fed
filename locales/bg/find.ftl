### Looking for places: words, needs, filters, the list and the overview.

find-title = Намерете място
find-label = Какво търсите?
find-hint = Една дума стига: легло, лекар, храна …
find-tiles = Или изберете какво ви трябва
find-needs = Може би търсите:
find-need-only = Само: { $need }
find-count = { $count ->
    [0] Нищо не е намерено.
    [one] Намерено е едно място.
   *[other] Намерени са { $count } места.
}
find-count-most = Намерени са повече от { $count } места.
find-nearest = Най-близките са първи.
find-none-hint = Опитайте друга дума или махнете филтрите.
find-shown = Виждате { $shown } от { $count }.
find-distance = { $distance } на { $direction }
find-warning = Засега затворено или пълно: проверете, преди да отидете

## List or overview

find-view = Списък или изглед наоколо
find-list = Списък
find-map = Около мен
find-map-label = { $count ->
    [one] Едно място около вас. Север е горе. Списъкът долу има същия номер.
   *[other] { $count } места около вас. Север е горе. Списъкът долу има същите номера.
}
find-map-north = С
find-map-no-place = Кажете къде сте. После ще видите местата около вас.

## Where one is

find-where = Къде сте?
find-near = Близо до: { $place }
find-near-me = Близо до мен
find-position-use = Използвай мястото, където съм сега
find-position-note = Вашето място остава на този телефон. Никой друг не го вижда.
find-position-refused = Телефонът не казва къде е. Разрешете го в настройките на браузъра или напишете място тук.
find-position-unknown = Телефонът не знае къде е. Напишете място тук.
find-place-label = Или напишете място
find-place-hint = Град, пощенски код или улица
find-place-count = { $count ->
    [0] Това място не е в списъка. Опитайте с името на града.
    [one] Едно място. Изберете го по-долу.
   *[other] { $count } места. Изберете едно по-долу.
}
find-place-forget = Забрави моето място

## Filters

find-filters = Филтри
find-filters-on = Филтри: { $count }
find-filter-only = Само места
find-filter-open = отворени сега
find-filter-no-id = без лична карта
find-filter-wheelchair = с инвалидна количка
find-filter-language = Там някой говори
find-filter-language-any = Всеки език
find-filter-for = За кого
find-filters-clear = Махни всички филтри
find-filters-done = Покажи местата

## The list on the phone

find-directory = { $name }. Направено: { $age }.
find-directory-example = Примерен списък. Направено: { $age }. Местата не са истински.
find-directory-old = Този списък е стар. Обадете се, преди да отидете.
find-directory-none = Списъкът с места още не е на този телефон.
find-directory-none-hint = Отворете това приложение веднъж там, където има мрежа. После списъкът идва сам. Линиите за помощ работят и без него.
find-waits = Връзката ви може да струва пари. Списъкът с места чака, докато го поискате.
find-fetch = Изтегли го сега
find-directory-expired = Този списък трябваше да се обнови до { $date } Още работи. Обадете се, преди да отидете.

## Which lists the phone carries

regions-title = Списъци с места
regions-text = Изберете кои списъци носи този телефон. Работят без мрежа. Повече списъци заемат повече място.
regions-none = Още няма списък за избор. Отворете приложението веднъж там, където има мрежа.
regions-nowhere = Приложението още не знае откъде идват списъците. Попитайте този, който го е инсталирал на това устройство.
regions-here = На този телефон. Места: { $services }. Направен: { $age }.
regions-expired = На този телефон. Места: { $services }. Трябваше да се обнови до { $date }
regions-coming = Ще дойде, когато има мрежа. Места: { $services }.
regions-offered = Не е на този телефон. Места: { $services }. За изтегляне: { $kilobytes } кБ.
