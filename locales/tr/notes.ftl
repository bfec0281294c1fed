### Notes.

notes-title = Notlarım
notes-lead = Onları yalnız siz okuyabilirsiniz.
notes-empty = Henüz not yok. Saklamak istediğinizi yazabilirsiniz.
notes-add = Not yaz
notes-new-title = Yeni not
notes-edit-title = Notum
notes-field-text = Sizin sözleriniz
notes-written = Yazıldı: { $when }
