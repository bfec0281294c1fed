### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
weekday-short = { $number ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
month = { $number ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера
days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
date-day = { $weekday }, { $day } { $month }
date-long = { $weekday }, { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day }, { $time }

wait-seconds = { $seconds ->
    [one] { $seconds } секунда
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
}
duration-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
duration-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
}
duration-both = { $hours } ч { $minutes } мин

distance-metres = { $metres } м
distance-kilometres = { $kilometres } км
distance-tenths = { $kilometres },{ $tenth } км
# Clockwise from north
direction = { $eighth ->
    [0] север
    [1] северо-восток
    [2] восток
    [3] юго-восток
    [4] юг
    [5] юго-запад
    [6] запад
   *[7] северо-запад
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } и { $last }
