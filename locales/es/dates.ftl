### Fechas, horas y distancias.

first-weekday = mon
weekday = { $number ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
weekday-short = { $number ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
month = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-alone = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
days-ago = { $days ->
    [one] hace un día
   *[other] hace { $days } días
}
date-day = { $weekday } { $day } de { $month }
date-long = { $weekday } { $day } de { $month } de { $year }
date-plain = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day }, { $time }

wait-seconds = { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}
duration-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}
duration-hours = { $hours ->
    [one] una hora
   *[other] { $hours } horas
}
duration-both = { $hours } h { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
direction = { $eighth ->
    [0] norte
    [1] noreste
    [2] este
    [3] sureste
    [4] sur
    [5] suroeste
    [6] oeste
   *[7] noroeste
}

list-comma = { $head }, { $part }
list-and = { $head } y { $last }
