### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
}
weekday-short = { $number ->
    [1] Pzt
    [2] Sal
    [3] Çar
    [4] Per
    [5] Cum
    [6] Cmt
   *[7] Paz
}
month = { $number ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
day-today = bugün
day-tomorrow = yarın
day-yesterday = dün
days-ago = { $days ->
    [one] bir gün önce
   *[other] { $days } gün önce
}
date-day = { $day } { $month } { $weekday }
date-long = { $day } { $month } { $year } { $weekday }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } saat { $time }

wait-seconds = { $seconds ->
    [one] bir saniye
   *[other] { $seconds } saniye
}
duration-minutes = { $minutes ->
    [one] bir dakika
   *[other] { $minutes } dakika
}
duration-hours = { $hours ->
    [one] bir saat
   *[other] { $hours } saat
}
duration-both = { $hours } sa. { $minutes } dk.

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] kuzey
    [1] kuzeydoğu
    [2] doğu
    [3] güneydoğu
    [4] güney
    [5] güneybatı
    [6] batı
   *[7] kuzeybatı
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } ve { $last }
