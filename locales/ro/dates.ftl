### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] luni
    [2] marți
    [3] miercuri
    [4] joi
    [5] vineri
    [6] sâmbătă
   *[7] duminică
}
weekday-short = { $number ->
    [1] lun.
    [2] mar.
    [3] mie.
    [4] joi
    [5] vin.
    [6] sâm.
   *[7] dum.
}
month = { $number ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}
day-today = azi
day-tomorrow = mâine
day-yesterday = ieri
days-ago = { $days ->
    [one] acum o zi
    [few] acum { $days } zile
   *[other] acum { $days } de zile
}
date-day = { $weekday }, { $day } { $month }
date-long = { $weekday }, { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } la { $time }

wait-seconds = { $seconds ->
    [one] o secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}
duration-minutes = { $minutes ->
    [one] un minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
duration-hours = { $hours ->
    [one] o oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}
duration-both = { $hours } h { $minutes } min

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
    [5] sud-vest
    [6] vest
   *[7] nord-vest
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } și { $last }
