### التواريخ والأوقات والمسافات.

first-weekday = mon
weekday = { $number ->
    [1] الإثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
weekday-short = { $number ->
    [1] إثنين
    [2] ثلاثاء
    [3] أربعاء
    [4] خميس
    [5] جمعة
    [6] سبت
   *[7] أحد
}
month = { $number ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-alone = { $number ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
day-today = اليوم
day-tomorrow = غدًا
day-yesterday = أمس
days-ago = { $days ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
date-day = { $weekday } { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
time-of-day = { $hour }:{ $minute }
time-span = من { $from } إلى { $to }
day-at-time = { $day } الساعة { $time }

wait-seconds = { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}
duration-minutes = { $minutes ->
    [zero] لحظة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
duration-hours = { $hours ->
    [zero] لحظة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
duration-both = { $hours } س { $minutes } د

distance-metres = { $metres } م
distance-kilometres = { $kilometres } كم
distance-tenths = { $kilometres }٫{ $tenth } كم
direction = { $eighth ->
    [0] شمال
    [1] شمال شرق
    [2] شرق
    [3] جنوب شرق
    [4] جنوب
    [5] جنوب غرب
    [6] غرب
   *[7] شمال غرب
}

list-comma = { $head }، { $part }
list-and = { $head } و{ $last }
