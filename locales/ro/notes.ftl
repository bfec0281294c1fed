### Notes.

notes-title = Notițele mele
notes-lead = Numai dvs. le puteți citi.
notes-empty = Încă nicio notiță. Puteți scrie ce vreți să păstrați.
notes-add = Scrieți o notiță
notes-new-title = O notiță nouă
notes-edit-title = Notița mea
notes-field-text = Cuvintele dvs.
notes-written = Scrisă { $when }

voice-record = Spuneți în loc să scrieți
voice-hint = Cel mult un minut. Numai dvs. puteți auzi.
voice-running = Se înregistrează: { $now } din { $most }
voice-keep = Opriți și păstrați
voice-drop = Aruncați
voice-notes = Ce am spus
voice-note = Notiță vocală, { $length }
voice-listen = Ascultați: { $name }
voice-stop = Opriți: { $name }
voice-deleted = A fost șters.
voice-refused = Aplicația nu are voie la microfon. Puteți scrie. Setările browserului îl pot permite.
voice-missing = Niciun microfon nu răspunde aici. Puteți scrie.
voice-not-here = Fereastra aceasta nu poate înregistra. Puteți scrie sau folosi aplicația într-un browser.
voice-unplayable = Înregistrarea aceasta nu poate fi ascultată aici.
voice-no-room = Nu mai este loc pentru înregistrări. Ștergeți întâi din cele vechi.
