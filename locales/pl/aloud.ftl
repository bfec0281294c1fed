aloud-none = Ten telefon nie ma głosu dla: { $language }. Może ma go jego własny czytnik ekranu: zajrzyj do ustawień telefonu.
aloud-others = Może przeczytać ten ekran w jednym z tych języków.
aloud-long = Przytrzymaj palec na tekście, żeby usłyszeć tylko ten tekst.
show-in = Pokaż ten ekran po …
show-hint = Dla kogoś obok, kto czyta w innym języku. Jedno dotknięcie przywraca twój.
show-back = Wróć do: { $language }
