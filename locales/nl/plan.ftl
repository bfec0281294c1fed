### Het plan: vier delen, korte regels.

plan-title = Als het moeilijk wordt
plan-lead = Schrijf het op wanneer het goed gaat. Dan is het er als je het nodig hebt.
plan-warning-signs-hint = Bijvoorbeeld: ik slaap niet, ik wil niemand zien
plan-what-helps-hint = Bijvoorbeeld: wandelen, muziek, een douche, iemand bellen
plan-people-and-places-hint = Bijvoorbeeld: mijn broer, het park, het dagcentrum
plan-reasons-hint = Bijvoorbeeld: mijn dochter, mijn muziek, de zee
plan-line = Een paar woorden
plan-person = Iemand van mijn mensen
plan-add-to = Een regel toevoegen: { $part }
plan-edit-line = Wijzigen: { $line }
plan-change = Mijn plan wijzigen
plan-change-done = Mijn plan is goed
plan-help = Nu iemand bellen
