### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = sun
weekday = { $number ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
weekday-short = { $number ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
}
month = { $number ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
day-today = hoje
day-tomorrow = amanhã
day-yesterday = ontem
days-ago = { $days ->
    [one] há um dia
   *[other] há { $days } dias
}
date-day = { $weekday }, { $day } de { $month }
date-long = { $weekday }, { $day } de { $month } de { $year }
date-plain = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } às { $time }

wait-seconds = { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
}
duration-minutes = { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
}
duration-hours = { $hours ->
    [one] uma hora
   *[other] { $hours } horas
}
duration-both = { $hours } h { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] norte
    [1] nordeste
    [2] leste
    [3] sudeste
    [4] sul
    [5] sudoeste
    [6] oeste
   *[7] noroeste
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } e { $last }
