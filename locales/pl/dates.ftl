### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}
weekday-short = { $number ->
    [1] pon.
    [2] wt.
    [3] śr.
    [4] czw.
    [5] pt.
    [6] sob.
   *[7] niedz.
}
month = { $number ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
}
day-today = dzisiaj
day-tomorrow = jutro
day-yesterday = wczoraj
days-ago = { $days ->
    [one] jeden dzień temu
    [few] { $days } dni temu
   *[many] { $days } dni temu
}
date-day = { $weekday }, { $day } { $month }
date-long = { $weekday }, { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day }, { $time }

wait-seconds = { $seconds ->
    [one] jedna sekunda
    [few] { $seconds } sekundy
   *[many] { $seconds } sekund
}
duration-minutes = { $minutes ->
    [one] jedna minuta
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}
duration-hours = { $hours ->
    [one] jedna godzina
    [few] { $hours } godziny
   *[many] { $hours } godzin
}
duration-both = { $hours } godz. { $minutes } min

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres },{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] północ
    [1] północny wschód
    [2] wschód
    [3] południowy wschód
    [4] południe
    [5] południowy zachód
    [6] zachód
   *[7] północny zachód
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } i { $last }
