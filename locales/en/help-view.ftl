### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Someone does not wake up
help-jump-lines = I want to talk to someone
help-choose-country = Country
help-lines = Help lines
help-text-number = Text { $number }
help-text-only = By text message only. A call does not work.
help-lines-wait = The other numbers come in a moment. { $number } works now.
help-lines-none = The other numbers cannot be shown now. { $number } works.
