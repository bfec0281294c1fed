### Stappen: de eerste dagen, en de eigen stappen.

steps-title = Mijn stappen
steps-lead = Kleine stappen, één voor één. In je eigen volgorde. Laat weg wat niet voor jou is.
steps-empty = Hier staat geen stap. Je kunt er zelf toevoegen.
steps-add = Een stap toevoegen
steps-progress = { $done } van { $count } gedaan
steps-group-before = Vooraf en meteen
steps-group-hours = In de eerste uren
steps-group-day = Op de eerste dag
steps-group-two-days = Op de tweede dag
steps-group-own = Wanneer ik kan
steps-edit-one = Wijzigen: { $step }
steps-done-on = Gedaan: { $when }
steps-ticked = Goed zo!
steps-unticked = Deze stap is weer te doen.
steps-with = { $name } helpt

steps-new-title = Een nieuwe stap
steps-edit-title = Deze stap wijzigen
steps-field-text = Wat wil je doen?
steps-field-text-hint = Eén klein ding, in een paar woorden
steps-field-when = Tegen wanneer?
steps-field-who = Wie helpt je ermee?
steps-field-needs = Waarmee helpt het?
steps-first-words = De eerste woorden terugzetten
