### Notes.

notes-title = Moje notatki
notes-lead = Tylko ty możesz je czytać.
notes-empty = Nie ma jeszcze notatek. Możesz zapisać, co chcesz zachować.
notes-add = Napisz notatkę
notes-new-title = Nowa notatka
notes-edit-title = Moja notatka
notes-field-text = Twoje słowa
notes-written = Zapisano: { $when }

voice-record = Powiedz zamiast pisać
voice-hint = Najwyżej minuta. Tylko ty możesz to usłyszeć.
voice-running = Nagrywa: { $now } z { $most }
voice-keep = Zatrzymaj i zachowaj
voice-drop = Wyrzuć
voice-notes = Co powiedziałem lub powiedziałam
voice-note = Notatka głosowa, { $length }
voice-listen = Posłuchaj: { $name }
voice-stop = Zatrzymaj: { $name }
voice-deleted = Usunięto.
voice-refused = Aplikacja nie może używać mikrofonu. Możesz pisać. Ustawienia przeglądarki mogą na to pozwolić.
voice-missing = Żaden mikrofon tu nie odpowiada. Możesz pisać.
voice-not-here = To okno nie nagrywa. Możesz pisać albo użyć aplikacji w przeglądarce.
voice-unplayable = Tego nagrania nie da się tu odtworzyć.
voice-no-room = Nie ma miejsca na więcej nagrań. Usuń najpierw stare.
