### Notities.

notes-title = Mijn notities
notes-lead = Alleen jij kunt ze lezen.
notes-empty = Nog geen notitie. Je kunt opschrijven wat je wilt bewaren.
notes-add = Een notitie schrijven
notes-new-title = Een nieuwe notitie
notes-edit-title = Mijn notitie
notes-field-text = Je woorden
notes-written = Geschreven: { $when }
