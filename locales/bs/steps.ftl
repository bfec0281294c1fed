### Steps: the first days, and the person's own.

steps-title = Moji koraci
steps-lead = Mali koraci, jedan po jedan. Radite ih svojim redom. Preskočite ono što nije za vas.
steps-empty = Ovdje nema koraka. Možete dodati svoje.
steps-add = Dodaj korak
steps-progress = Urađeno: { $done } od { $count }
steps-group-before = Prije izlaska i odmah poslije
steps-group-hours = U prvim satima
steps-group-day = Prvog dana
steps-group-two-days = Drugog dana
steps-group-own = Kad mogu
steps-edit-one = Promijeni: { $step }
steps-done-on = Urađeno: { $when }
steps-ticked = Svaka čast!
steps-unticked = Opet čeka.
steps-with = Pomaže: { $name }

steps-new-title = Novi korak
steps-edit-title = Promijeni ovaj korak
steps-field-text = Šta želite uraditi?
steps-field-text-hint = Jedna mala stvar, u nekoliko riječi
steps-field-when = Do kada?
steps-field-who = Ko vam pomaže s tim?
steps-field-needs = S čim to pomaže?
steps-first-words = Nazad na prve riječi
