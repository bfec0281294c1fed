### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
}
weekday-short = { $number ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] gio.
    [5] ven.
    [6] sab.
   *[7] dom.
}
month = { $number ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
day-today = oggi
day-tomorrow = domani
day-yesterday = ieri
days-ago = { $days ->
    [one] un giorno fa
   *[other] { $days } giorni fa
}
date-day = { $weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { $month }
date-long = { $weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
date-plain = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } alle { $time }

wait-seconds = { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
}
duration-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}
duration-hours = { $hours ->
    [one] un’ora
   *[other] { $hours } ore
}
duration-both = { $hours } h { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] nord
    [1] nord-est
    [2] est
    [3] sud-est
    [4] sud
    [5] sud-ovest
    [6] ovest
   *[7] nord-ovest
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } e { $last }
