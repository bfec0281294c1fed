### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] e hënë
    [2] e martë
    [3] e mërkurë
    [4] e enjte
    [5] e premte
    [6] e shtunë
   *[7] e diel
}
weekday-short = { $number ->
    [1] hën
    [2] mar
    [3] mër
    [4] enj
    [5] pre
    [6] sht
   *[7] die
}
month = { $number ->
    [1] janar
    [2] shkurt
    [3] mars
    [4] prill
    [5] maj
    [6] qershor
    [7] korrik
    [8] gusht
    [9] shtator
    [10] tetor
    [11] nëntor
   *[12] dhjetor
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] janar
    [2] shkurt
    [3] mars
    [4] prill
    [5] maj
    [6] qershor
    [7] korrik
    [8] gusht
    [9] shtator
    [10] tetor
    [11] nëntor
   *[12] dhjetor
}
day-today = sot
day-tomorrow = nesër
day-yesterday = dje
days-ago = { $days ->
    [one] para një dite
   *[other] para { $days } ditësh
}
date-day = { $weekday }, { $day } { $month }
date-long = { $weekday }, { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day }, ora { $time }

wait-seconds = { $seconds ->
    [one] një sekondë
   *[other] { $seconds } sekonda
}
duration-minutes = { $minutes ->
    [one] një minutë
   *[other] { $minutes } minuta
}
duration-hours = { $hours ->
    [one] një orë
   *[other] { $hours } orë
}
duration-both = { $hours } orë { $minutes } min

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] veri
    [1] verilindje
    [2] lindje
    [3] juglindje
    [4] jug
    [5] jugperëndim
    [6] perëndim
   *[7] veriperëndim
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } dhe { $last }
