aloud-none = Dieses Handy hat keine Stimme für: { $language }. Vielleicht hat seine eigene Vorlesehilfe eine: Sieh in den Einstellungen des Handys nach.
aloud-others = Es kann diesen Bildschirm in einer dieser Sprachen vorlesen.
aloud-long = Halte einen Finger auf einen Text, um nur ihn zu hören.
show-in = Diesen Bildschirm zeigen auf …
show-hint = Für jemanden neben dir, der eine andere Sprache liest. Ein Tippen bringt deine zurück.
show-back = Zurück zu: { $language }
