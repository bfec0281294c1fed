### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Questions

question-who = Who can see what is in here?
question-who-answer = Only you. It is sealed on this phone and sent nowhere. You alone decide if you ever show it to somebody.
question-forgot = I forgot my code. What now?
question-forgot-answer = Use the code on your paper, if you made one. Without it nobody can open the toolbox, not even we. You can erase it and start anew, or bring a safe copy back.
question-lost = What if my phone is lost or stolen?
question-lost-answer = Who finds it needs your code. Bring your safe copy back on another phone, if you made one. A code of 6 digits stops somebody in a hurry, not a patient machine.
question-network = Does it work with no network and no credit?
question-network-answer = Yes. Your people, times, places and the help card are all on the phone. Emergency numbers can be called without credit in most countries.
question-cost = Does it cost anything?
question-cost-answer = No. There is no account, no advertising and nothing to pay.
question-danger = Which number do I call in danger?
question-danger-answer = Press Help at the bottom right. The number of your country stands on top; 112 works in all of the European Union.
question-add = How do I add somebody?
question-add-answer = Open People and press Add. A name is enough. You can also add a place from Find, or a contact file.
question-time = How do I add an appointment?
question-time-answer = Open Times and press Add. You can also bring in an appointment file (.ics) that somebody sent you.
question-missed = I missed an appointment. What happens?
question-missed-answer = Nothing happens, and nobody is told. Say that you could not, if you like, and plan a new one. It happens to everybody.
question-remind = Can my phone remind me?
question-remind-answer = Open the appointment and save it into your phone's calendar. The calendar rings with a neutral title that says nothing about you.
question-language = Can I change the language?
question-language-answer = Yes, at any time: Settings, Language. All that you wrote stays as it is.
question-aloud = Can it be read to me?
question-aloud-answer = Press the loudspeaker at the top. It works if your phone has a voice for your language.
question-looks = Somebody wants to look at my phone
question-looks-answer = Press Hide: another page opens at once. Or press Lock now in Settings. It also locks by itself after a minute out of sight.
question-shared = I share this phone with others
question-shared-answer = Choose “Keep nothing on this phone” at the start: all is gone when you close it. Or use a code that only you know.
question-move = How do I move to a new phone?
question-move-answer = Make a safe copy in Settings, with a sentence you remember. Take the file to the new phone and bring it back there.
question-erase = How do I erase everything?
question-erase-answer = Settings, Erase everything. After one yes it is gone in a second, and cannot be brought back.
question-call = Why does a place say “Call first”?
question-call-answer = Because its hours are by appointment, or not sure. A call saves you a walk for nothing.
question-wrong = What is written about a place is wrong
question-wrong-answer = That happens. The list says how old it is and when each place was last checked. Call before you go far.
question-where = Does the app know where I am?
question-where-answer = Only if you allow it, and only to sort places by distance. Your position never leaves this phone. You can type a place instead.
question-home = How do I keep it at hand?
question-home-answer = Open the browser’s menu and choose “Add to home screen”. It then opens without network and is kept better.

## The first three cards

first-card-label = { $number } of { $count }
first-one-title = Your people
first-one-text = Choose who does you good, for each thing you need. One tap calls them.
first-two-title = Your times and steps
first-two-text = Write down what is coming. Small steps, in your own order.
first-three-title = Yours alone
first-three-text = It works with no network, and nobody sees it. Help numbers open without a code.
first-next = Next
first-done = Begin
first-skip = Skip
