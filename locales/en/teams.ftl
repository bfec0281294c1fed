### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Sharing
teams-title = My teams
teams-hint = Show single entries to people who help you
teams-none = You share with nobody. All you write is for you alone.
teams-accept = I have an invitation
teams-entries = Entries shared: { $count }
teams-not-connected = Not connected
role-worker = Member of the team
role-coordinator = Coordinates the team
reader-new = new

## An invitation

invited-title = An invitation
invited-text = You got a code, a card or a link from a team. First see who it is from. Looking shares nothing.
invited-by-link = You opened an invitation. First see who it is from. Looking shares nothing.
invited-code = The code
invited-code-hint = From the card, the message or the screen of the team. Spaces do not matter.
invited-look = See who it is from
invited-other = Another code
invited-looking = Asking who it is from …
invited-no-network = There is no network, or the other side does not answer. It is tried again by itself.
invited-not-a-code = This is no invitation. Look whether all letters are right.
invited-elsewhere = This invitation is for another place: { $address }. Open the app there.
invited-gone = This invitation is no longer there: it is over, or was taken already. Ask for a new one.
invited-from = { $team } invites you.
invited-terms = Nothing is shared yet. You choose each entry, and you can stop at any time.
invited-name = The name they see
invited-name-hint = A first name is enough, or one you make up.
invited-name-missing = Write the name they are to see.
invited-phone = The number they may call
invited-phone-hint = You can leave it empty.
invited-not-now = Not now
invited-accept = Accept
invited-done = You are connected with { $team }. They see nothing yet.

## One team

team-knows-you = They know you as { $name }.
team-until = It ends on { $day }.
team-sees = What they see
team-sees-nothing = Nothing. Share an entry from its own page: somebody of yours, or an appointment.
team-sees-text = Exactly this:
team-readers = Who can read it
team-ended = You no longer share with this team.
team-stop-all = Stop sharing all of this
team-leave = End it with this team
team-stopped = Stopped. { $team } gets nothing more of it.
seen-direct = They may change it directly
seen-until = until { $day }

## One entry

share-title = Who sees this
share-none = Only you
share-seen-by = You and { $teams }
share-none-of = { $team } does not see this.
share-on = { $team } sees this.
share-on-until = { $team } sees this until { $day }.
share-with-note = Your private note too.
share-contact-parts = They see name, role, telephone, address, hours and needs. Your note stays with you.
share-time-parts = They see what for, when, where and how it went. Your note stays with you.
share-all-with = My appointments with { $name } too
share-all-with-hint = Those that are there, and those to come.
share-follow = All my appointments with { $name }
share-follow-stop = Stop sharing these appointments
share-note = My private note too
share-note-hint = Only if you want it.
share-direct = They may change it directly
share-direct-hint = Else each change is a suggestion, and you say yes or no.
share-pass-on = They may pass it on as a file
share-pass-on-hint = To others who help you, and only this.
share-until = Until
share-until-hint = Leave it empty: until you stop.
share-start = Share with { $team }
share-done = { $team } sees it from now on.
share-stop = Stop sharing this
share-stop-title = Stop sharing?
share-stop-text = They get nothing more from this moment. They may remember what they read until today.
history-title = What was written when
history-here = on this device
history-wrote = Written: { $fields }
field-when = When
field-who = With whom
field-reach = Telephone and e-mail
field-outcome = How it went

## Who opened what

receipts-title = Who opened what
receipts-text = Each time somebody opened something of yours, and each yes and no of yours.
receipts-none = Nobody has opened anything yet.
receipt-accepted = You accepted the team
receipt-ended = It ended with the team
receipt-shared = You shared: { $what }
receipt-stopped = You stopped sharing: { $what }
receipt-opened = { $name } opened: { $what }
receipt-came = { $name } came into the team and can read what you share
receipt-went = { $name } left the team and reads nothing from then on
receipt-team = Team
receipt-what = What happened
receipts-save = Save this list as a file
receipts-file = List

## Suggestions

suggestion-from = A suggestion from { $name }
suggestion-new = New: { $what }
suggestion-instead-of = instead of: { $before }
suggestion-taken-away = nothing any more
suggestion-yes = Yes
suggestion-no = No
suggestion-later = Ask me later
suggestion-taken = Done. It is in your toolbox.
suggestion-declined = All right. { $name } will see that you said no.
suggestion-kept = It waits for you.
conflict-text = It was written differently on two devices. Both are kept until you say which is right.
suggestion-waits = waits for an answer
suggestion-was-accepted = was accepted
suggestion-was-declined = was not accepted

## What became of an appointment, said by others

became-attended = went
became-moved = moved
became-excused = told us they could not
became-missed = did not work out
became-cancelled = called off
became-unknown = not known yet
became-not-shared = not shared
became-to-come = to come

## How sharing stands

sync-here = Saved on this phone. It is sent as soon as it can be.
sync-shared = Shared: { $when }
sync-network = Saved on this phone. Waiting for network.
sync-silent = Saved on this phone. The other side has not answered since { $when }. It is tried again by itself.
sync-clock = The clock of this phone is wrong. Set day and time right, then it goes on.
sync-quiet = Nothing has come from the others since { $when }. Ask them whether all is well.
sync-went-back = The other side has lost something. All is still here, and you can send it again.
sync-put-back = Send all again
sync-wrong = The other side sent something that cannot be right. It was not taken in. Nothing of yours was lost. Tell your team.
sync-removed = This device was taken off the list of your devices, and emptied.
sync-refused = The other side has not let this device in since { $when }. Nothing of yours was lost.
sync-gone = What was shared was erased on the other side.
sync-full = It is too much for the other side. Share less, or shorten a note.
sync-update = Somebody uses a newer version of the app. Update the app to see all.
sync-other-device = Waiting for your other device to let this one in. Have both open for a moment.
sync-not-connected = Your entries are back, but not the way to your team. Ask them for a new invitation. Until then they get nothing new. They may still see what they saw before.

## A team at work

crew-section = I work in a team
crew-hint = For those who go along with others and were given access by them.
crew-title = The people of my team
crew-new-title = Make a team
crew-new-text = For people who go along with others. Make a team, then invite each person. They choose what you see.
crew-new-name = Name of the team
crew-new-phone = Telephone of the team
crew-new-me = Your name
crew-new-me-hint = As people know you. They read it beside all you suggest.
crew-new-make = Make the team
crew-nobody = Nobody shares with you yet.
crew-invite = Invite a person
crew-invite-text = Each person gets a code of their own. They see who you are before they say yes. Nothing is shared by it.
crew-invite-label = For whom
crew-invite-label-hint = Only to tell it from others; it stays on this device.
crew-invite-make = Make an invitation
crew-invite-not-laid = Saved on this device. It can be used once there is a network.
crew-invite-copy = Copy as a link
crew-invite-until = Good once, until { $day }.
crew-invite-cancel = Take it back
crew-invite-cancelled = Taken back. Nobody can use it any more.
crew-lost-phone = Have they lost their phone? Then invite them again. What you share with each other starts anew.
crew-restarted = They had to start again: take off this old entry
crew-restarted-text = Do this when { $name } lost their phone and has no other. What they shared here is erased on the other side and for all members. A new invitation begins anew.
crew-restarted-done = Taken off. It is erased on the other side as soon as there is a network.
crew-missed = Did not work out, no new day yet
crew-missed-hint = A call may help. Ask what would suit them.
crew-unknown = How did it go?
crew-unknown-hint = Nobody has said yet. That is not the same as not having gone.
crew-coming = Coming
crew-quiet = Not in touch for two weeks
crew-everybody = Everybody
crew-reached-on = in touch: { $day }
crew-not-in-touch = not in touch yet
crew-since = Shares with you since { $day }.
crew-shares = What { $name } shares
crew-shares-nothing = Nothing at the moment. That is their choice, and says nothing about how they are.
crew-suggested = What you suggested
crew-in-touch = In touch
crew-in-touch-text = { $name } can read these notes.
crew-note = A note
crew-reached = Reached
crew-not-reached = Not reached
crew-note-only = Only the note
crew-noted = Noted.
crew-file = Appointments as a file for other care systems (FHIR)
crew-file-none = { $name } has not allowed any to be passed on.
crew-propose = Suggest another time
crew-propose-word = A word to them
crew-propose-send = Send the suggestion
crew-proposed = Sent as a suggestion. It counts when they say yes.
crew-workers = Members of the team
crew-workers-count = Members: { $count }
crew-workers-text = All of them can read what people share with the team.
crew-worker-remove = Take { $name } off the team
crew-worker-remove-text = They get nothing more of what is written from now on. What they could read before they may remember. The people are told.
crew-worker-remove-yes = Take off
crew-worker-removed = { $name } is no longer in the team.
crew-phone-hint = The people who share with you see it and can call it.
crew-phone-saved = Saved. The people get the new number.
device-this = this device

## Follow-through

figures-title = Follow-through
figures-hint = What became of the shared appointments
figures-text = Only what people share is counted. Whole weeks; fewer than five people never stand in a line of their own.
figures-from = From
figures-to = To
figures-over = { $first } to { $last }
figures-people = People: { $count }
figures-shared = Appointments shared: { $count }
figures-not-sharing = People who share no appointment: { $count }. That says nothing about how they are.
figures-few = Fewer than five people share an appointment in these weeks. Nothing more is told, so that nobody can be recognised.
figures-by-with = By place or person
figures-by-need = By need
figures-by-week = By week
figures-not-split = Too few people to tell them apart.
figures-col-people = People
figures-col-shared = Shared
figures-all = All
figures-others = Others together
figures-with-nobody = Nobody named
figures-no-need = No need named
figures-several-needs = Several needs
figures-save = Save as a table (CSV)
figures-file = Table
