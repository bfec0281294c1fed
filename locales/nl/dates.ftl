### Datums, uren en afstanden.

first-weekday = mon
weekday = { $number ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
}
weekday-short = { $number ->
    [1] ma
    [2] di
    [3] wo
    [4] do
    [5] vr
    [6] za
   *[7] zo
}
month = { $number ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
month-alone = { $number ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
day-today = vandaag
day-tomorrow = morgen
day-yesterday = gisteren
days-ago = { $days ->
    [one] één dag geleden
   *[other] { $days } dagen geleden
}
date-day = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } om { $time }

wait-seconds = { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
}
duration-minutes = { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}
duration-hours = { $hours ->
    [one] één uur
   *[other] { $hours } uur
}
duration-both = { $hours } u { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
direction = { $eighth ->
    [0] noord
    [1] noordoost
    [2] oost
    [3] zuidoost
    [4] zuid
    [5] zuidwest
    [6] west
   *[7] noordwest
}

list-comma = { $head }, { $part }
list-and = { $head } en { $last }
