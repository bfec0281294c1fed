### Words that stand on many screens. Plain and kind; said so that a child of nine understands.

## Buttons

save = Save
cancel = Cancel
delete = Delete
undo = Undo
back = Back
call = Call
call-name = Call { $name }
text = Text
text-name = Text { $name }
go-there = Go there
read-aloud = Read aloud
stop-reading = Stop reading
close = Close
more = More
next = Next
edit = Change
open = Open
copied = Copied
try-again = Try again
help-now = Help now
hide = Hide
settings = Settings
home = Home

## States

loading = One moment …
# $name is what was deleted, in the person's words
deleted-name = { $name } was deleted
not-known = Not known
example-record = Example, not a real place

## Open or closed

open-until = Open until { $time }
open-always = Open day and night
closed-until = Closed until { $time }
closed = Closed
call-first = Call first
hours-unknown = Hours not known
reach-until = Can be reached until { $time }
reach-always = Can be reached at any time
reach-again = Can be reached again: { $time }
reach-not = Cannot be reached now
reach-unknown = Not known when to reach

## For whom, and how to come

audience-women = Women
audience-men = Men
audience-young = Under 26
audience-older = Over 60
audience-families = Parents with children
audience-no-papers = People without papers
audience-with-animal = People with a dog or other animal
access-walk-in = Just walk in
access-call = Call first
access-appointment = Make an appointment
access-referral = Someone sends you there

## What became of an appointment: never a reproach

outcome-planned = Planned
outcome-confirmed = Confirmed
outcome-attended = I went
outcome-missed = It did not work out
outcome-excused = I could not go, and told them
outcome-rescheduled = Moved to another time
outcome-cancelled = Called off

## The parts of the safety plan

plan-warning-signs = How I notice it is getting hard
plan-what-helps = What helps me
plan-people-and-places = People and places that do me good
plan-reasons = What I live for

## When something did not work: what happened, what was kept, what to do

fault-locked = Your toolbox is locked. Open it first.
fault-no-toolbox = There is no toolbox on this phone yet.
fault-toolbox-exists = There is already a toolbox on this phone.
fault-wrong-secret = That is not the right code. { $tries ->
    [one] You have one more try.
   *[other] You have { $tries } more tries.
}
fault-wrong-secret-wait = That is not the right code. Wait { $wait }, then try again.
fault-must-wait = Too many tries. Wait { $wait }, then try again.
fault-weak-secret = Choose at least 6 digits, or a sentence of at least 8 letters.
fault-secret-taken = This one cannot be used here. Please choose another.
fault-not-found = This is no longer here.
refused-name-missing = Please write a name.
refused-text-missing = Please write a few words.
refused-too-long = This text is too long. Please make it shorter.
refused-hours = These hours cannot be read. Please check them.
fault-unreadable-file = This file cannot be read here. Nothing was changed.
fault-wrong-passphrase-or-damaged = The password does not fit this file, or the file is damaged. Nothing was changed.
fault-too-large = This file is too big. Nothing was changed.
fault-damaged = The toolbox on this phone is damaged. If you have a safe copy, bring it back from there.
fault-newer = A newer version of the app made this. Please update the app.
fault-storage-full = This phone has no room left. What you saved before is still there.
fault-storage-gone = The phone’s storage does not answer. Close the app and open it again.
fault-no-directory = The list of places is not on this phone yet.
fault-unreachable = The app does not answer. Close it and open it again.
fault-internal = Something went wrong in the app. What you saved before is still there.
