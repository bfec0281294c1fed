### Dates, times and distances. The code asks for these patterns; no calendar stands anywhere else.

# First day of a calendar's week: mon, sun or sat (not translated)
first-weekday = mon
weekday = { $number ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $number ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# A month without its day, as the head of a calendar: in some languages another form
month-alone = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
days-ago = { $days ->
    [one] one day ago
   *[other] { $days } days ago
}
date-day = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = { $from }–{ $to }
day-at-time = { $day } at { $time }

wait-seconds = { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}
duration-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
duration-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
duration-both = { $hours } h { $minutes }

distance-metres = { $metres } m
distance-kilometres = { $kilometres } km
distance-tenths = { $kilometres }.{ $tenth } km
# Clockwise from north
direction = { $eighth ->
    [0] north
    [1] north-east
    [2] east
    [3] south-east
    [4] south
    [5] south-west
    [6] west
   *[7] north-west
}

# A list is made from the front: "a, b", then "a, b and c"
list-comma = { $head }, { $part }
list-and = { $head } and { $last }
