aloud-none = Ce téléphone n’a pas de voix pour : { $language }. Son propre lecteur d’écran en a peut-être une : voyez les réglages du téléphone.
aloud-others = Il peut lire cet écran dans une de ces langues.
aloud-long = Laissez un doigt sur un texte pour n’entendre que lui.
show-in = Montrer cet écran en …
show-hint = Pour quelqu’un à côté de vous qui lit une autre langue. Un geste ramène la vôtre.
show-back = Revenir à : { $language }
