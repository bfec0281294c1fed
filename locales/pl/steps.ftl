### Steps: the first days, and the person's own.

steps-title = Moje kroki
steps-lead = Małe kroki, jeden po drugim. Rób je w swojej kolejności. Pomiń to, co nie jest dla ciebie.
steps-empty = Nie ma tu kroków. Możesz dodać własne.
steps-add = Dodaj krok
steps-progress = Zrobione: { $done } z { $count }
steps-group-before = Przed wyjściem i od razu po
steps-group-hours = W pierwszych godzinach
steps-group-day = Pierwszego dnia
steps-group-two-days = Drugiego dnia
steps-group-own = Kiedy mogę
steps-edit-one = Zmień: { $step }
steps-done-on = Zrobione: { $when }
steps-ticked = Świetnie!
steps-unticked = Znowu do zrobienia.
steps-with = Pomaga: { $name }

steps-new-title = Nowy krok
steps-edit-title = Zmień ten krok
steps-field-text = Co chcesz zrobić?
steps-field-text-hint = Jedna mała rzecz, w kilku słowach
steps-field-when = Do kiedy?
steps-field-who = Kto ci w tym pomoże?
steps-field-needs = W czym to pomaga?
steps-first-words = Wróć do pierwszych słów
