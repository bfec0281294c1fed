### Tage, Zeiten und Entfernungen.

first-weekday = mon
weekday = { $number ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
weekday-short = { $number ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
month = { $number ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-alone = { $number ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
day-today = heute
day-tomorrow = morgen
day-yesterday = gestern
days-ago = { $days ->
    [one] vor einem Tag
   *[other] vor { $days } Tagen
}
date-day = { $weekday }, { $day }. { $month }
date-long = { $weekday }, { $day }. { $month } { $year }
date-plain = { $day }. { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } um { $time }

wait-seconds = { $seconds ->
    [one] eine Sekunde
   *[other] { $seconds } Sekunden
}
duration-minutes = { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}
duration-hours = { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
}
duration-both = { $hours } Std. { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
direction = { $eighth ->
    [0] Norden
    [1] Nordosten
    [2] Osten
    [3] Südosten
    [4] Süden
    [5] Südwesten
    [6] Westen
   *[7] Nordwesten
}

list-comma = { $head }, { $part }
list-and = { $head } und { $last }
