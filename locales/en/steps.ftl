### Steps: the first days, and the person's own.

steps-title = My steps
steps-lead = Small steps, one after the other. Take them in your own order. Leave out what is not for you.
steps-empty = No step here. You can add your own.
steps-add = Add a step
steps-progress = { $done } of { $count } done
steps-group-before = Before and right away
steps-group-hours = In the first hours
steps-group-day = On the first day
steps-group-two-days = On the second day
steps-group-own = When I can
steps-edit-one = Change: { $step }
steps-done-on = Done: { $when }
steps-ticked = Well done!
steps-unticked = It is open again.
steps-with = { $name } helps

steps-new-title = A new step
steps-edit-title = Change this step
steps-field-text = What do you want to do?
steps-field-text-hint = One small thing, in a few words
steps-field-when = Until when?
steps-field-who = Who helps you with it?
steps-field-needs = What does it help with?
steps-first-words = Back to the first words
