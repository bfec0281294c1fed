### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Services in the directory
desk-text = Do you run a service? Tell people where it is, when it is open and who may come. Nobody needs a password: we send you a link.
desk-email = Your e-mail address
desk-send-link = Send me a link
desk-link-sent = We have sent you a mail. Open the link in it. It works once, for one hour.
desk-signed-in = Signed in as { $name }
desk-sign-out = Sign out
desk-confirmed = Thank you. “{ $name }” stays in the directory.
desk-browser-only = Open this page in a browser.

## What each page is for

explain-register = Here services tell people about themselves. You need an e-mail address and no password.
explain-listing = You write one service in small steps, and it is saved as you type. Editors look at it before people see it.
explain-editor = Here you see what waits for review. Two people approve each new service.
explain-review = You see what changed, side by side. Then you approve it, ask, or refuse it.

## The provider's list

desk-mine = My services
desk-none = You have no service here yet.
desk-add = Add a service
desk-no-name = Without a name yet
desk-upload = Many services in one file
desk-upload-text = HSDS 3.0 (JSON or CSV) or OpenStreetMap, up to { $size } MB and { $count } services. You first see what each row would do. Nothing is kept before you say so. The same file again changes what changed, and makes no doubles.
desk-upload-choose = Choose a file
desk-upload-keep = Hand these in
desk-upload-kept = Handed in. Editors look at them now.

## Where a listing stands

stage-draft = Not handed in yet
stage-waiting = Editors look at it: { $approvals } of { $of } have approved
stage-asked = A question for you
stage-published = Published
stage-refused = Not published
stage-removed = Taken out
desk-live-older = What is published now stays until editors have approved the change.
desk-stale = Nobody has confirmed this for six months

## The steps of the form

desk-step = Step { $number } of { $count }
desk-step-who = Who you are
desk-step-needs = What it helps with
desk-step-terms = Who may come, and how
desk-step-reach = How to reach you
desk-step-places = Where and when
desk-step-check = Look it over
desk-saved = Saved
desk-not-saved = Not saved yet: no network. It is tried again.
desk-organization = Organisation
desk-organization-about = What the organisation does
desk-name = Name of the service
desk-about = What one gets there, in plain words
desk-audiences = Only for some? Choose them. Nobody chosen means: for everybody.
desk-eligibility = Who may come, and who may not
desk-documents = Papers to bring
desk-documents-none = No ID needed
desk-documents-needed = These papers
desk-documents-list = Which papers? One a line
desk-cost = What it costs
desk-languages = Languages on site
desk-access = How to come
desk-capacity = How many it can take (for example: 24 beds)
desk-phones = Phone numbers, one a line
desk-emails = E-mail addresses for the public, one a line
desk-url = Web page
desk-contact = How do the editors reach you? Never published.
desk-place = Place { $number }
desk-place-add = Add a place or a stop
desk-place-remove = Take this place away
desk-place-none = A telephone line or a visit at home needs no place.
desk-place-name = Name of the place, if it has one
desk-street = Street and number
desk-postcode = Postcode
desk-city = Town
desk-directions = How to find the door
desk-here = I stand at the door: take this phone’s place
desk-here-taken = Place taken: { $latitude }, { $longitude }
desk-here-failed = This phone does not know where it is.
desk-here-forget = Forget this place
reason-town-elsewhere = The postcode and the town lie far apart. Check both.
reason-position-elsewhere = This place is far from the postcode and town. Check them, or forget the place.
desk-wheelchair = With a wheelchair
desk-yes = Yes
desk-no = No
desk-confidential = The address is kept secret
desk-confidential-hint = It is never published. People call to know where.
desk-mobile = It comes by here and leaves again
desk-hours = When is it open?
desk-holidays = Closed on public holidays
desk-note = What else to know about the hours
desk-submit = Hand it in
desk-submitted = Handed in. Editors look at it before it is published. We write to you.
desk-fix = Some things need a look:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Just for now
desk-quick-text = This goes out at once, without review, and ends by itself.
desk-closed-today = Closed today
desk-closed-until = Closed, last day
desk-full-until = Full, last day
desk-alert = A message for everybody who comes
desk-alert-until = The message holds until
desk-quick-save = Tell people now
desk-quick-saved = Phones show it after their next update.
desk-still-right = Everything is still right
desk-confirmed-on = Last confirmed on { $day }
desk-take-out = Take it out of the directory
desk-take-out-text = Phones no longer show it after their next update. What you wrote is kept.
desk-answer = Your answer
desk-answer-send = Send the answer
desk-history = What was done

## History

act-submitted = Handed in
act-approved = Approved
act-one-enough = One approval was enough
act-published = Published: version { $number }
act-restored = Version { $number } published again
act-asked = Question: { $text }
act-answered = Answer: { $text }
act-quick = Message of the moment
act-confirmed = Confirmed as right
act-reminded = Asked whether it is still right
act-warned = Told that it will be taken out
act-removed = Taken out
act-settled = The reports were seen to

## Editors

editor-title = Reviewing
editor-enter = Sign in with your key
editor-enter-text = Your browser or phone keeps a key for this page. It asks for your finger or your code.
editor-join = Welcome, { $name }. Make your key.
editor-make-key = Make a key
editor-one = One approval is enough here: whoever runs this directory decided so.
editor-one-since = This holds since { $day }.
editor-new = New
editor-changed = Changed
editor-reported = Reported
editor-stale = Not confirmed for six months
editor-doubles = Perhaps the same
editor-nothing = Nothing waits. Well done.
editor-field = Field
editor-before = Published now
editor-after = Handed in
editor-approved-by = Approved by { $names }
editor-second = Somebody else has to approve it too.
editor-approve = Approve
editor-ask = Ask the provider
editor-question = Your question
editor-refuse = Do not publish, because
editor-restore = Publish version { $number } again
editor-settle = The reports are seen to
editor-report = { $kind } ({ $count })
editor-provider = Handed in by { $name }
likeness-name = Same name
likeness-phone = Same number
likeness-place = Same place

## What the hub says

wrong-malformed = This could not be read. Load the page again.
wrong-fields = Some fields are not right yet.
wrong-sign-in = You are signed out. What you typed last may not be saved. Ask for a new link.
wrong-link = This link was used already, or its time is over. Ask for a new one.
wrong-absent = This is no longer here.
wrong-changed = It was changed elsewhere meanwhile. Load it again.
wrong-stage = This cannot be done now.
wrong-second-person = You approved it already, or it is yours. Somebody else has to.
wrong-too-large = This is too big. Nothing was kept.
wrong-unreadable = No services were found in this file. Nothing was kept.
wrong-too-many = That was a lot at once. Wait a little, then try again.
wrong-passkey = The key did not fit. Try again.
wrong-internal = Something went wrong on our side. Nothing was changed. Try again later.
wrong-offline = There is no network. What you typed stays on this page: leave it open.

## Why something is not published

refusal-not-a-service = This is not a service for the people who use the directory.
refusal-double = It is in the directory already.
refusal-unreachable = Nobody could be reached to check it.
refusal-elsewhere = It is outside the region of this directory.
refusal-incomplete = Something important is missing.
refusal-unsafe = It could harm the people who go there.
