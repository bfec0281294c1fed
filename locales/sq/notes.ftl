### Notes.

notes-title = Shënimet e mia
notes-lead = Vetëm ju mund t’i lexoni.
notes-empty = Ende asnjë shënim. Mund të shkruani çfarë doni të mbani.
notes-add = Shkruaj një shënim
notes-new-title = Shënim i ri
notes-edit-title = Shënimi im
notes-field-text = Fjalët tuaja
notes-written = Shkruar { $when }

voice-record = Thuajeni në vend që ta shkruani
voice-hint = Më së shumti një minutë. Vetëm ju mund ta dëgjoni.
voice-running = Po regjistron: { $now } nga { $most }
voice-keep = Ndal dhe mbaj
voice-drop = Hidhe
voice-notes = Çfarë thashë
voice-note = Shënim me zë, { $length }
voice-listen = Dëgjo: { $name }
voice-stop = Ndal: { $name }
voice-deleted = U fshi.
voice-refused = Aplikacioni nuk lejohet të përdorë mikrofonin. Mund të shkruani. Cilësimet e shfletuesit mund ta lejojnë.
voice-missing = Këtu nuk përgjigjet asnjë mikrofon. Mund të shkruani.
voice-not-here = Kjo dritare nuk regjistron. Mund të shkruani, ose përdorni aplikacionin në shfletues.
voice-unplayable = Ky regjistrim nuk mund të dëgjohet këtu.
voice-no-room = Nuk ka vend për regjistrime të tjera. Fshini më parë të vjetrat.
