### The safety plan: four parts, short lines.

plan-title = When it gets hard
plan-lead = Write it down while you are well. Then it is here when you need it.
plan-warning-signs-hint = For example: I cannot sleep. I stay away from everyone.
plan-what-helps-hint = For example: a walk, music, a shower, a call
plan-people-and-places-hint = For example: my brother, the park, the day centre
plan-reasons-hint = For example: my daughter, my music, the sea
plan-line = A few words
plan-person = Someone from my people
plan-add-to = Add a line: { $part }
plan-edit-line = Change: { $line }
plan-change = Change my plan
plan-change-done = My plan is good
plan-help = Call someone now
