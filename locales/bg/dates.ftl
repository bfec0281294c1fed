### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] понеделник
    [2] вторник
    [3] сряда
    [4] четвъртък
    [5] петък
    [6] събота
   *[7] неделя
}
weekday-short = { $number ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] нд
}
month = { $number ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[12] декември
}
day-today = днес
day-tomorrow = утре
day-yesterday = вчера
days-ago = { $days ->
    [one] преди един ден
   *[other] преди { $days } дни
}
date-day = { $weekday }, { $day } { $month }
date-long = { $weekday }, { $day } { $month } { $year } г.
date-plain = { $day } { $month } { $year } г.
date-month = { $month } { $year } г.
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } в { $time }

wait-seconds = { $seconds ->
    [one] една секунда
   *[other] { $seconds } секунди
}
duration-minutes = { $minutes ->
    [one] една минута
   *[other] { $minutes } минути
}
duration-hours = { $hours ->
    [one] един час
   *[other] { $hours } часа
}
duration-both = { $hours } ч { $minutes } мин

distance-metres = { $metres } м
distance-kilometres = { $kilometres } км
distance-tenths = { $kilometres },{ $tenth } км
# Clockwise from north
direction = { $eighth ->
    [0] север
    [1] североизток
    [2] изток
    [3] югоизток
    [4] юг
    [5] югозапад
    [6] запад
   *[7] северозапад
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } и { $last }
