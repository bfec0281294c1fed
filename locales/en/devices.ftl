### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = My devices
devices-hint = Your toolbox on another phone or computer too
devices-text = Each of them holds your whole toolbox. Take one off the list when it is lost or no longer yours.
devices-add = Add a device
devices-join = Bring my toolbox here
devices-join-hint = From another phone or computer of yours
device-unnamed = A device
device-heard = last heard of: { $when }
device-remove = Take off the list: { $name }
device-remove-text = It gets nothing of what is written from now on. Once it is online, it empties itself.
device-remove-yes = Take off the list
device-removed = { $name } is off the list.

## Two devices side by side

pair-show-text = Have both devices beside each other. This one shows a code, the other one takes it. It is good for five minutes.
pair-worker-text = Have the new member beside you. This device shows a code, theirs takes it. It is good for five minutes.
pair-join-title = Enter the code of another device
pair-join-text = On the other device: Settings, My devices, Add a device. In a team: Members of the team. Then enter here what it shows.
pair-name = Name of this device
pair-name-hint = For example: my phone. In a team: your own name.
pair-coordinator-hint = May invite and remove members too.
pair-show-typed = Show a code to type
pair-code-text = Enter this on the other device:
pair-until = Good until { $time }.
pair-waiting = Waiting for the other device.
pair-check-title = Do both show the same?
pair-check-text = Look at the other screen too ({ $name }). If the digits differ, somebody is in between: say no.
pair-same = Yes, the same
pair-differ = No, different
pair-said-yes = Now say yes on the other device too.
pair-done = Done. Connected with { $name }.
pair-again = Begin again
pair-failed-not-a-code = This is no code of a device. Look whether all letters are right.
pair-failed-wrong-code = The code was not right. Begin again on both devices.
pair-failed-expired = The five minutes are over. Begin again on both devices.
pair-failed-declined = It was ended: the two did not show the same, or somebody said no. Nothing was changed.
pair-failed-broken = The other device did something that cannot be right. Nothing was changed.
pair-failed-has-devices = This device already belongs to others. Take those off the list first.
crew-join = I was invited to a team
crew-worker-add = Add a member

## Taking over a prepared toolbox

arrive-title = Do you have a toolbox already?
take-title = I have a card with a code
take-hint = A toolbox that somebody prepared with you
take-text = You need the code on your card, and the word that only you know.
take-code = The code on the card
take-code-hint = Eight groups of four signs. Small or large letters, both are fine.
take-word = My word
take-word-hint = The one you chose when it was prepared.
take-wrong-word = That is not the word. Try again.
take-go = Bring it here
take-fetching = It is being fetched.
take-done = It is here, and it is yours. Entries: { $count }
take-invitation = Your team also invites you. Nothing is shared by looking.
take-failed-not-a-code = This is no code of a card. Look whether all signs are right.
take-failed-gone = There is nothing under this code: it was taken back, is over, or was used already.
take-failed-damaged = What came is damaged. Ask for a new card.

## Preparing and handing over

prepare-title = Prepare for somebody
prepare-hint = Fill a toolbox together, and hand it over
prepare-text = Fill a toolbox together with somebody. Then hand it over: it is theirs, and you see only what they share.
prepare-begin = Begin
prepare-banner = This is the toolbox for { $name }.
prepare-close = Back to mine
prepare-open = Go on filling it
prepare-records = Entries: { $count }
prepare-drop = Delete it on this device
prepare-drop-text = A code for it that was not used yet no longer works.
hand-word = A word that only they know
hand-word-hint = They choose it. 4 letters or more. Write it nowhere.
hand-word-weak = The word is too short: 4 letters or more.
hand-invite = Add an invitation of our team
hand-invite-hint = They can look at it later. Nothing is shared by it.
hand-over = Make the code for the card
hand-code-text = On their own phone: start the app, “I have a card with a code”, then this code and their word.
hand-cancel = Take the code back
hand-sending = Saved on this device. The code works once all is sent.
hand-no-network = Saved on this device. The code works once there is a network.
hand-waiting = The code works now.
hand-taken = They have it. It is deleted here.
hand-over-time = The code is over. The toolbox is still here: make a new code.
hand-refused = The other side does not take it. The toolbox is still here.

## Codes for the camera, and what both screens show

pair-pictures = dog, cat, horse, elephant, rabbit, bear, frog, hen, duck, owl, turtle, fish, whale, bee, snail, butterfly, rose, tree, clover, leaf, sun, moon, star, cloud, fire, wave, snow, rainbow, apple, banana, grapes, lemon, carrot, bread, cheese, egg, ice cream, cake, coffee, spoon, house, door, chair, bed, lamp, key, lock, bell, clock, umbrella, glasses, shoe, cap, bag, book, pencil, scissors, hammer, car, bicycle, bus, boat, ball, guitar
pair-show-qr = Show a code for the camera
pair-qr-text = Let the other device look at this with its camera:
code-picture = Code for the camera
hand-frames = Without a network: from screen to screen
hand-frames-text = Hold the phones face to face. On theirs: “I have a card with a code”, then the camera. The pictures go round until all are read.
hand-frames-stop = Stop showing
take-frames = Read: { $have } of { $of }. Hold the camera still.
take-frames-done = All is read. Now the code and your word.
card-print = Print the card
card-text = Two sides, for a pocket. It says nothing to others.
card-time = With the next appointment
card-nobody = Nobody
card-who = Whom to call
card-how = Open { $address }. Choose “I have a card with a code”. Then type your word.
card-how-invited = Hold the camera of a phone over the picture. Or open { $address } and choose “I have an invitation” in the settings.
card-next = Next appointment
