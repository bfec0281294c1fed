### Reminders, the way there, medicine that comes back. No word that tells others anything.

remind-title = Reminders
remind-text = While the app is open, also behind others, it reminds you. Once it is closed it cannot: put the appointment in the phone’s calendar, which rings by itself.
remind-early = How early
remind-before = { $duration } before
remind-day-before = The day before
remind-notice = Show a notice on the phone
remind-notice-hint = It only says that something is planned. No name, no place.
remind-refused = The browser does not allow notices from here. Its settings can change that. The phone’s calendar rings all the same.
remind-never = There are no notices here. The phone’s calendar can ring.
remind-woken = Also when the app is closed
remind-woken-hint = The place this app comes from then wakes your phone. It learns at which hours, and nothing of what for. If several people use this phone, it counts for whoever opened last.
remind-woken-not = This phone cannot be woken from here now. Try again with a network. The phone’s calendar rings all the same.
# The whole text of a notice: read by whoever looks at the phone.
remind-words = Something is planned soon.
soon-title = Today and tomorrow
leave-title = Before you leave
leave-walk = On foot it takes about { $duration }: { $way }.
leave-at = Leave at { $time } or a little before.
leave-ask = How far is it from here?
leave-late = I am late
# Sent to the other side, in their language. $when: for example "Friday 4 December 2026 at 10:00"
leave-late-text = Hello, I am on my way but late: { $when }. I am sorry. Please wait for me.
dose-today = Today at { $time }
dose-do = Done
dose-done = Today is done.
dose-next = Next: { $when }
dose-missed = { $day }: not ticked. If it was missed, do not guess. Call and ask what to do now.
dose-ask = Ask your pharmacy or doctor.
dose-was-done = It was done
