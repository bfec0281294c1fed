### Dates, heures et distances.

first-weekday = mon
weekday = { $number ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
weekday-short = { $number ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
month = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-alone = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
days-ago = { $days ->
    [one] il y a un jour
   *[other] il y a { $days } jours
}
date-day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-plain = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } à { $time }

wait-seconds = { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}
duration-minutes = { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}
duration-hours = { $hours ->
    [one] une heure
   *[other] { $hours } heures
}
duration-both = { $hours } h { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
direction = { $eighth ->
    [0] nord
    [1] nord-est
    [2] est
    [3] sud-est
    [4] sud
    [5] sud-ouest
    [6] ouest
   *[7] nord-ouest
}

list-comma = { $head }, { $part }
list-and = { $head } et { $last }
