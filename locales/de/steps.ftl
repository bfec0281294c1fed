### Schritte: die ersten Tage, und die eigenen.

steps-title = Meine Schritte
steps-lead = Kleine Schritte, einer nach dem anderen. In deiner eigenen Reihenfolge. Lass weg, was nicht zu dir passt.
steps-empty = Hier ist kein Schritt. Du kannst eigene eintragen.
steps-add = Einen Schritt eintragen
steps-progress = { $done } von { $count } gemacht
steps-group-before = Vorher und sofort
steps-group-hours = In den ersten Stunden
steps-group-day = Am ersten Tag
steps-group-two-days = Am zweiten Tag
steps-group-own = Wenn ich kann
steps-edit-one = Ändern: { $step }
steps-done-on = Gemacht: { $when }
steps-ticked = Gut gemacht!
steps-unticked = Der Schritt ist wieder offen.
steps-with = { $name } hilft

steps-new-title = Ein neuer Schritt
steps-edit-title = Diesen Schritt ändern
steps-field-text = Was möchtest du tun?
steps-field-text-hint = Eine kleine Sache, in wenigen Worten
steps-field-when = Bis wann?
steps-field-who = Wer hilft dir dabei?
steps-field-needs = Wobei hilft es?
steps-first-words = Zurück zu den ersten Worten
