aloud-none = Questo telefono non ha una voce per: { $language }. Forse ce l’ha il suo lettore dello schermo: guarda nelle impostazioni del telefono.
aloud-others = Può leggere questa schermata in una di queste lingue.
aloud-long = Tieni un dito su un testo per sentire solo quello.
show-in = Mostra questa schermata in …
show-hint = Per chi ti sta accanto e legge un’altra lingua. Un tocco riporta la tua.
show-back = Torna a: { $language }
