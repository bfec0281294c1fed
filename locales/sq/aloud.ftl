aloud-none = Ky telefon nuk ka zë për: { $language }. Ndoshta e ka lexuesi i tij i ekranit: shikoni te cilësimet e telefonit.
aloud-others = Mund ta lexojë këtë ekran në një nga këto gjuhë.
aloud-long = Mbani gishtin mbi një tekst për të dëgjuar vetëm atë.
show-in = Trego këtë ekran në …
show-hint = Për dikë pranë jush që lexon gjuhë tjetër. Një prekje kthen tuajën.
show-back = Kthehu te: { $language }
