### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = My people
people-empty = Nobody is here yet. Who is good for you? Who can help you? Add them here.
people-add = Add someone
people-ways-title = Other ways to add someone
people-from-directory = Choose from the list of places
people-from-file = Take in a contact file
people-from-file-hint = Your phone can save contacts in a file. It ends in .vcf.
people-filter = Show only who helps with
people-filter-all = Show everyone
people-only-need-title = All for one thing
# $need is the name of a need ("A place to sleep")
people-only-need = Everyone here helps with the same thing: { $need }. Maybe you also want someone for another need?
people-only-need-look = Look for others
people-review-title = Do you still want { $name } here?
people-review-text = Your list is yours. Keep only who is good for you.
people-review-keep = Yes, keep
people-review-take-out = Take out
people-review-kept = { $name } stays.

contact-hours = When to reach them
contact-languages = Speaks
contact-note = My note
contact-appointments = Appointments together
contact-make-appointment = Make an appointment
contact-in-directory = See it in the list of places
contact-write-email = Write an e-mail
contact-helps-with = Helps with
contact-call-number = Call { $label }
contact-text-number = Text { $label }

contact-new-title = Add someone
contact-edit-title = Change { $name }
contact-field-name = Name
contact-field-role = What are they for you?
contact-field-role-hint = For example: my sister, nurse, lawyer
contact-field-organization = Where do they work?
contact-field-phone = Phone number
contact-field-phone-label = What is this number for?
contact-field-phone-label-hint = For example: evenings, office
contact-field-phone-add = Add another number
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Number { $number }
contact-field-phone-remove = Take away number { $number }
contact-field-email = E-mail
contact-field-address = Address, or where you meet
contact-field-languages = Which languages do they speak?
contact-field-languages-more = More languages
contact-field-needs = What do they help with?
contact-field-note-hint = Only you can read this.

## When somebody can be reached

hours-choice = When can you reach them?
hours-unknown-choice = I do not know
hours-always-choice = Day and night
hours-some-choice = On these days, at these times
hours-as-text-choice = As it is written
hours-as-text-hint = This text is too rich for the buttons. It stays as it is.
hours-days = Days
hours-from = From
hours-to = Until
hours-add = Add other days or times
hours-remove = Take away these days and times
hours-incomplete = Choose at least one day and both times.
# $from and $to are weekdays
hours-day-span = { $from } to { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Change the order
order-done = The order is good
order-up = Move up: { $name }
order-down = Move down: { $name }
# Read aloud after a line has moved
order-now = { $name } is now number { $place } of { $count }
draft-kept = You had not finished. Your words are still here.
draft-drop = Throw them away
who-nobody = Nobody yet
who-directory = A place from the list of places
who-text = Someone else: I write the name
who-search = Name of the place
who-search-hint = Write a few letters, then tap the place.
who-nothing = Nothing found. Try other letters.
who-place = The place: { $name }

## What an import did

import-title = What was in the file
import-read = { $count ->
    [0] Nothing was found in the file.
    [one] One entry was read.
   *[other] { $count } entries were read.
}
import-added = { $count ->
    [one] One is new.
   *[other] { $count } are new.
}
import-updated = { $count ->
    [one] One was changed.
   *[other] { $count } were changed.
}
import-unchanged = { $count ->
    [one] One was here already.
   *[other] { $count } were here already.
}
import-refused = { $count ->
    [one] One could not be taken in.
   *[other] { $count } could not be taken in.
}
import-all-good = Everything was taken in.
import-remarks = What did not fit
import-row = Entry { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

## Colour, picture and voice of somebody

face-title = Picture and voice
face-colour = Colour
face-colour-blue = Blue
face-colour-orange = Orange
face-colour-green = Green
face-colour-violet = Violet
face-colour-brown = Brown
face-colour-red = Red
face-picture = Take or choose a picture
face-picture-remove = Delete the picture
face-picture-unreadable = This picture cannot be opened. Try another one.
face-voice = Say who this is
face-voice-remove = Delete the recording
face-private = Only you see and hear this. It is never shared.
