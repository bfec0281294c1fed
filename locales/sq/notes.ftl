### Notes.

notes-title = Shënimet e mia
notes-lead = Vetëm ju mund t’i lexoni.
notes-empty = Ende asnjë shënim. Mund të shkruani çfarë doni të mbani.
notes-add = Shkruaj një shënim
notes-new-title = Shënim i ri
notes-edit-title = Shënimi im
notes-field-text = Fjalët tuaja
notes-written = Shkruar { $when }
