### The page of one service.


## Messages of the moment

service-closed-between = Closed from { $from }, up to and including { $until }
service-closed-to = Closed up to and including { $until }
service-closed-from = Closed from { $from }. They do not say until when.
service-closed-open-end = Closed for now. They do not say until when.
service-full = Full at the moment. Call before you go.
service-alert = Good to know now
service-alert-until = This holds until { $date }.
service-stale = Nobody has confirmed this for six months. Call before you go.

## What to do

service-contact = Call, write, go
service-copy-address = Copy the address
service-mail = Write an e-mail
service-web = Their web page
service-add = Add to my toolbox
service-added = { $name } is in your toolbox now.
service-in-toolbox = In my toolbox
service-add-locked = To add this, open your toolbox first.
service-appointment = Make an appointment

## Hours

service-hours-today = Today: { $hours }
service-week = Hours of the week
service-day-closed = closed
service-day-away = not here
service-day-call = call first
service-holiday = public holiday
service-hours-text = What they say about their hours: { $text }

## What to know before going

service-about = What they do
service-good-to-know = Before you go
service-needs = Helps with
service-documents = Papers to bring
service-no-id = No ID needed
service-documents-unknown = Not known. Bring what you have. You have none? Call and ask.
service-languages = Languages spoken there
service-for = For whom
service-for-all = For everybody
service-eligibility = Who can come
service-cost = What it costs
service-access = How to come

## Places

service-places = Where it is
service-place-number = Place { $number }
service-mobile = It comes by here and leaves again. Look at the times.
service-confidential = The address is kept secret. Call to know where.
service-no-address = The address is not known.
service-wheelchair-yes = You can enter with a wheelchair
service-wheelchair-no = You cannot enter with a wheelchair
service-directions = How to find it

## Where the record comes from

service-record = Who says so
service-verified = Checked on { $date }
service-verified-by = Checked on { $date } by { $who }
service-never-verified = Nobody has checked this yet.
service-source = Source: { $name }
service-licence = Licence: { $licence }

## Telling that something is wrong

service-report = Something is wrong here
service-report-text = Tell the people who keep this list. Nobody learns who you are.
service-report-what = What is wrong?
service-report-words = In your words, if you like. No names, please.
service-report-send = Send
service-report-sent = Thank you. It has arrived.
service-report-waits = It is sent when there is a network, as long as the app stays open.
service-report-waits-kept = It waits in your toolbox. It is sent when there is a network and the toolbox is open.
service-report-refused = It could not be sent now. Try again later.
report-closed-for-good = It does not exist any more
report-wrong-number = The number is wrong
report-wrong-hours = The hours are wrong
report-unsafe = People are not treated well there
report-other = Something else
