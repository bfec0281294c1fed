### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = My appointments
times-empty = No appointment yet. Add one, and it stays here for you.
times-add = Add an appointment
times-from-file = Take in a calendar file
times-from-file-hint = An e-mail or a phone can give you such a file. It ends in .ics.
times-ways-title = Another way
times-to-answer = How did it go?
times-to-answer-hint = One tap is enough. Nobody is angry with you.
times-today = Today
times-coming = Coming
times-past = Past
times-past-show = Show past ones
times-past-hide = Hide past ones
times-with = With { $name }
times-moved-from = It was to be on { $day }.

## What became of it

times-answer-for = What became of it: { $title }
times-moved-answer = It has another time
times-answer-saved = Written down.
times-answer-kind = That is all right. You can call them, or choose another time.
times-answer-back = Take this answer back
times-new-date = New day
times-new-clock = New time
times-move = Choose another time
times-move-save = Use this time
times-move-one = Only this one moves. The others stay.
times-moved-done = The new time is written down.
times-cannot-come = I cannot come
times-cannot-come-hint = Send these words, or call and say them. That is enough.
times-cannot-come-words = My words
# Sent to the other side, in their language. $when: for example "Friday 4 December 2026 at 10:00"
times-cannot-come-text = Hello, I cannot come: { $when }. May I have another time? Thank you.

## One appointment

times-where = Where
times-route = How to get there
times-bring = What to bring
times-note = My note
times-helps-with = It helps with
times-all = Its times
times-duration = It takes { $duration }.
times-calendar = Put it in the phone’s calendar
times-calendar-hint = In the calendar it is only called “{ $title }”. It rings before it starts.
times-calendar-place = Write the place too
times-calendar-place-hint = Others may see your calendar. A place can tell what it is about.
# The only words that stand in the phone's calendar
times-calendar-title = Appointment
times-calendar-saved = The file is ready. Open it to put it in the calendar.
times-calendar-saved-at = The file lies here: { $place }
times-calendar-failed = The file could not be written.

## The form

times-new-title = New appointment
times-edit-title = Change the appointment
times-field-title = What is it for?
times-field-title-hint = For example: doctor, town hall
times-field-who = With whom?
times-field-who-text = Name
times-field-date = Day
times-field-clock = Time
times-field-date-missing = Please choose a day.
times-field-clock-missing = Please choose a time.
times-field-duration = How long does it take?
times-field-repeat = Does it come again?
times-field-weekdays = On which days?
times-field-until = Last day
times-field-until-hint = Leave it empty if you do not know.
times-field-place = Where is it?
times-field-route = How do you get there?
times-field-route-hint = For example: bus 71, get off at the bridge
times-field-bring = What do you bring?
times-field-bring-hint = One thing on each line
times-field-needs = What does it help with?
times-field-note-hint = Only you can read this.

## How it repeats

times-once = Only once
times-every-days = { $count ->
    [one] Every day
   *[other] Every { $count } days
}
times-every-weeks = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
}
times-every-months = { $count ->
    [one] Every month
   *[other] Every { $count } months
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, until { $day }
times-in-all = { $count ->
    [one] { $repeat }, once in all
   *[other] { $repeat }, { $count } times in all
}
