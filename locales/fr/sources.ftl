### For those who run the app: where the content comes from, and how sure it is.

sources-title = D’où cela vient
sources-intro = Pour les personnes qui gèrent cette app. Appelez chaque numéro avant de vous y fier, et à nouveau tous les six mois.
sources-one-count = { $count } numéros sur { $total } n’ont été vus que dans une source.
sources-one-only = Montrer seulement ceux-là
sources-directory = La liste des lieux
sources-digest = Empreinte de la liste : { $digest }
sources-steps = Les premiers pas
sources-card = Les étapes de la fiche, pour la rédaction (en anglais)
sources-compiled = Recueilli le { $date } dans des sources publiques.
