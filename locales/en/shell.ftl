### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Main screens
nav-people = People
nav-times = Times
nav-find = Find
nav-help = Help
nav-steps = Steps
nav-plan = My plan
nav-notes = Notes
nav-about = About

## When the app cannot start

no-engine-title = It cannot open here
no-engine-text = This browser is too old, or this window keeps nothing. Nothing of yours was lost.
no-engine-help = Update the browser, or open this page in another one. The help numbers work all the same.
# A screen that comes after the first load could not be fetched
chunk-missing-title = This part is not there yet
chunk-missing-text = It could not be loaded. What you wrote is kept. Check the network, then try again.
other-tab-title = Open in another tab
other-tab-text = Your toolbox is open in another tab or window. Close that one, or go on here.
other-tab-take-over = Go on here

## The start

welcome-title = Welcome
welcome-text = Which language do you want?
protect-title = Protect your toolbox
protect-legend = Who should not be able to open it?
protect-code = A code of 6 digits or more
protect-code-hint = Stops somebody who picks up your phone. Not somebody who copies what is in it.
protect-passphrase = A sentence of your own
protect-passphrase-hint = A long one also stops somebody who copies the phone.
protect-session = Keep nothing on this phone
protect-session-hint = For a phone that is not yours: all is gone when you close the app.
protect-later = Choose later, look around first
secret-code-title = Choose your code
secret-code = Code
secret-code-hint = 6 digits or more. Not your birthday.
secret-passphrase-title = Choose your sentence
secret-passphrase = Your sentence
secret-passphrase-hint = 8 letters or more. Four words that you remember are good.
secret-again-title = Once more
secret-again = The same again
secret-differs = The two are not the same. Try again.
after-title = It is ready
after-text = Your toolbox is yours alone. What follows is up to you; you can do it later.
after-go = Go to my toolbox

## About me

me-title = About me
me-text = Not required. It never leaves this phone.
me-release = My first day
me-release-hint = The steps and the card of the first weeks begin on that day.
me-release-forget = Forget this day
me-country = My country now
me-country-hint = So that the right emergency numbers stand first.

## Whether what is saved stays

kept-files = What you save stays in a file on this device.
kept-promised = What you save stays on this phone. The browser promised to keep it.
kept-maybe = What you save stays on this phone, but the browser may remove it when it needs room. Put the app on the home screen, or make a safe copy.
kept-session = Nothing is kept on this phone. All is gone when you close the app.
kept-not-possible = This window cannot keep anything. Everything works until you close it; then it is gone. Open the app in an ordinary window to keep it.
keep-from-now = Keep it on this phone from now on
damaged-records = { $count ->
    [one] One entry cannot be read. It is kept as it is.
   *[other] { $count } entries cannot be read. They are kept as they are.
}

## The lock

open-title = Open my toolbox
open-wait = Too many tries. You can try again in { $wait }.
open-lost = I forgot it
open-by-code = Open with my code
open-paper = The code on your paper
open-paper-hint = You wrote it down when you made the toolbox. Spaces do not matter.
open-find = Find a place without opening
open-by-phone = Use this phone’s lock
open-another = I am somebody else
pad-delete = Delete the last digit

## The first screen

home-title = What do you need now?
home-needs = What I need
home-people = My people
home-no-people = Nobody here yet. Add somebody who does you good.
home-add-person = Add somebody
home-all-people = All my people
home-next-time = My next appointment
home-no-time = Nothing planned.
home-add-time = Add an appointment
home-next-step = My next step
home-no-step = No step waits for you.
home-all-steps = All my steps
home-mine = Mine
home-plan-hint = For when it gets hard
home-notes-hint = Only for you
home-installing = The list of places is being put in place: { $percent } %
home-read-card = Read the card

## Settings

settings-language = Language
settings-look = How it looks
settings-theme = Light or dark
settings-theme-phone = As on my phone
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Size of the letters
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Very large
settings-no-voice = This device cannot read this language aloud.
settings-safe = Protection
lock-now = Lock now
lock-leave = Leave, keep nothing
lock-leave-text = What is in the toolbox will be gone.
safe-title = Code, paper code, safe copy
safe-hint = Change your code, or bring a copy back
change-title = Change my code
change-now = The code or sentence that opens it now
change-now-hint = If you forgot it and came in with your paper code, leave this empty.
change-kind = What shall open it?
change-new = The new one
change-done = Done. From now on the new one opens it.
paper-title = A code on paper
paper-text = If you forget your code, only this one opens the toolbox. Nobody else can.
paper-show = Show me a code to write down
paper-write = Write this on paper
paper-once = It is shown only once. An older paper code no longer works. Keep it away from the phone.
paper-done = I wrote it down
export-title = Make a safe copy
export-text = One sealed file with everything. Without its sentence nobody can read it, not even you.
export-phrase = Sentence of the copy
export-button = Save the copy
export-done = The copy is with your downloads.
export-at = The copy is here: { $place }
restore-title = Bring a copy back
restore-text = What is in the copy is added to what is here. Nothing is lost.
restore-choose = Choose the file
restore-chosen = File chosen. Choose another
restore-button = Bring it back
restore-done = Done. New: { $added }. Changed: { $updated }.
phone-lock-title = Open with this phone’s lock
phone-lock-text = Your finger, your face or the phone’s own code then opens the toolbox too. Anybody who can unlock this phone can open it. The phone may list a key named Besace.
phone-lock-on = Use the phone’s lock
phone-lock-off = Stop using it
phone-lock-done = The phone’s lock opens your toolbox now.
phone-lock-gone = Only your code opens your toolbox now.
phone-lock-cannot = This phone cannot do it, or you said no. Your code works as before.
erase-title = Erase
erase-hint = Takes everything off this phone, at once and for good. A safe copy elsewhere stays.
erase-button = Erase everything
erase-ask = Erase everything?
erase-ask-text = People, appointments, steps, plan and notes will be gone. This cannot be undone.
erase-done = Everything was erased.
install-title = Put it on your home screen
install-text = Open the browser’s menu and choose “Add to home screen”. It then opens without network, and the browser keeps it better.
install-guise = Its name and picture there. Choose before you add it.
update-title = A new version is ready
update-text = Finish what you are writing first. Then load it.
update-now = Load it now

## What it protects

about-title = What this protects, and what not
about-text = Your toolbox is a sealed box on your phone. You decide what goes in, and who sees it.
about-yes = It protects
about-no = It does not protect
about-yes-phone = Somebody who picks up your locked phone sees nothing of what you wrote.
about-yes-server = Nothing you write is sent anywhere. What you search stays on the phone.
about-yes-offline = It works with no network, so nobody can see from the network what you look at.
about-yes-nobody = No account, no advertising, nobody who counts what you do.
about-no-copy = A code of 6 digits does not stop somebody who copies the phone and tries all codes. A long sentence does.
about-no-force = Somebody who can force you to open it. In some countries refusing is an offence.
about-no-malware = A phone that somebody else controls, or a program that watches the screen.
about-no-traces = Calls, messages and your phone’s calendar: what you do there is kept there.
about-version = Version { $version }
sources-pictures = The pictures
sources-app = The app itself
