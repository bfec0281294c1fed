### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Jemand wacht nicht auf
help-jump-lines = Ich will mit jemandem sprechen
help-choose-country = Land
help-lines = Hilfsnummern
help-text-number = SMS an { $number }
help-text-only = Nur per SMS. Anrufen geht nicht.
help-lines-wait = Die anderen Nummern kommen gleich. { $number } geht schon jetzt.
help-lines-none = Die anderen Nummern können jetzt nicht gezeigt werden. { $number } geht.
