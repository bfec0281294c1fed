### Notes.

notes-title = Notițele mele
notes-lead = Numai dvs. le puteți citi.
notes-empty = Încă nicio notiță. Puteți scrie ce vreți să păstrați.
notes-add = Scrieți o notiță
notes-new-title = O notiță nouă
notes-edit-title = Notița mea
notes-field-text = Cuvintele dvs.
notes-written = Scrisă { $when }
