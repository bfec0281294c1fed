### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = What is this screen?
explain-close = Close the explanation
explain-more = All questions

explain-home = Choose what you need, and see whom you can turn to. Below are your people, your next appointment and your next step.
explain-need = First come your own people who can be reached now, then the others, then places nearby. One tap calls, writes or shows the way.
explain-people = These are the people and places you chose. Add, reorder or take away whoever you like.
explain-person = Here is how to reach this person and what they help with. You can change it, or ask yourself if you still want them here.
explain-person-edit = Only the name is needed; all the rest can wait. Nothing is saved until you press Save.
explain-times = Your appointments: today, coming and past. Say afterwards how it went, or say nothing.
explain-time = When, where and what to bring. If you cannot go, move it or say so; that is all right.
explain-time-edit = Write when and with whom; the rest helps on the day. It can repeat, every day or every week.
explain-steps = Small steps for the first days, one after the other. Tick what is done, change or take away what does not fit.
explain-step = One step of your own plan. You can say what it needs and where it can be done.
explain-find = Search places by word or by need, even with no network. Neither your words nor your position leave this phone.
explain-service = What this place does, when it is open and what to bring. Add it to your people, or call before you go.
explain-plan = Your own words for hard moments: what warns you, what helps, whom to call. Fill in a line on a good day.
explain-notes = Notes for you alone. They are sealed like all the rest.
explain-help = Numbers and first aid for when life is in danger. It opens without a code and without network.
explain-settings = Language, size of letters, light or dark, and how your toolbox is kept safe. Here you can also erase everything.
explain-safe = Change your code, make a code on paper, or save a copy. Do it when you have a quiet minute.
explain-about = Who made this, and where the numbers and places come from. Nothing you do is counted or sent.
explain-welcome = Choose your language and who may open your toolbox. You can skip it and look around first.
explain-open = Type your code to open your toolbox. Help numbers and places open without it.
explain-questions = Twenty questions people ask, with short answers. Tap a question to read or hear the answer.
explain-teams = Here you see with whom you share, what exactly they see, and who opened it. You can stop at any time.
explain-accept = A team can invite you. See who they are before you say yes; nothing is shared by that.
explain-entry = Say who may see this one entry, until when, and whether they may change it. Without your yes nobody sees it.
explain-crew = The people who share with your team, and what asks for somebody now. You see what they chose to share, and nothing else.
explain-figures = How many shared appointments took place, were moved or did not work out. What is not shared counts as not shared, never as missed.
explain-devices = Your toolbox can live on several devices. Both show the same digits before one comes in, so that nobody slips in between.
explain-take = If somebody prepared a toolbox with you, bring it here. From then on it is yours alone.
explain-prepare = Fill a toolbox with somebody on your device, then hand it over. What they do not share afterwards you do not see.
explain-paper = Put your toolbox on paper, for when the phone is empty or gone. Choose each thing that may stand on it.
explain-bring = Here a paper with codes becomes your toolbox again. You need all its codes and the phrase that you chose for it.
