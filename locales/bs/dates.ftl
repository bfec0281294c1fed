### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] ponedjeljak
    [2] utorak
    [3] srijeda
    [4] četvrtak
    [5] petak
    [6] subota
   *[7] nedjelja
}
weekday-short = { $number ->
    [1] pon
    [2] uto
    [3] sri
    [4] čet
    [5] pet
    [6] sub
   *[7] ned
}
month = { $number ->
    [1] januara
    [2] februara
    [3] marta
    [4] aprila
    [5] maja
    [6] juna
    [7] jula
    [8] augusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[12] decembra
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] januar
    [2] februar
    [3] mart
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] septembar
    [10] oktobar
    [11] novembar
   *[12] decembar
}
day-today = danas
day-tomorrow = sutra
day-yesterday = jučer
days-ago = { $days ->
    [one] prije { $days } dan
    [few] prije { $days } dana
   *[other] prije { $days } dana
}
date-day = { $weekday }, { $day }. { $month }
date-long = { $weekday }, { $day }. { $month } { $year }.
date-plain = { $day }. { $month } { $year }.
date-month = { $month } { $year }.
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } u { $time }

wait-seconds = { $seconds ->
    [one] { $seconds } sekunda
    [few] { $seconds } sekunde
   *[other] { $seconds } sekundi
}
duration-minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minuta
   *[other] { $minutes } minuta
}
duration-hours = { $hours ->
    [one] { $hours } sat
    [few] { $hours } sata
   *[other] { $hours } sati
}
duration-both = { $hours } h { $minutes } min

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] sjever
    [1] sjeveroistok
    [2] istok
    [3] jugoistok
    [4] jug
    [5] jugozapad
    [6] zapad
   *[7] sjeverozapad
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } i { $last }
