### One need: own people first, then places, then help lines.

answer-now = My people: you can reach them now
answer-later = My other people
answer-nobody = Nobody in your toolbox helps with this yet.
answer-add = Add someone
answer-people = My people
answer-services = Places
answer-where = Say where you are. Then the nearest places come first.
answer-no-services = The list has no place for this. Try a word in the search, or call a help line.
answer-all = All places for this
