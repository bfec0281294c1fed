### Les étapes des 48 premières heures.

first-step-1 = Avant de partir : prenez vos papiers, votre attestation de sortie, votre argent, votre ordonnance et vos médicaments.
first-step-2 = Lisez la page « Les premiers jours ». Votre corps ne supporte plus la dose d’avant. Demandez de la naloxone.
first-step-3 = Trouvez un téléphone et chargez-le. Notez trois numéros sur du papier.
first-step-4 = Sachez comment partir d’ici : bus, train, quelqu’un qui vient.
first-step-5 = Ce soir : où dormir ? Appelez tôt. S’il n’y a pas de place, rappelez.
first-step-6 = Aujourd’hui : où prendre la prochaine dose de votre médicament ou de votre traitement ?
first-step-7 = Mangez et buvez. Cherchez un repas gratuit près de vous.
first-step-8 = Appelez une personne de confiance. Ne restez pas seul ce soir.
first-step-9 = Notez la date et le lieu de votre rendez-vous de suivi. Prévenez si vous ne pouvez pas venir.
first-step-10 = Allez au service social de la commune où vous êtes : aide financière, aide urgente.
first-step-11 = Réglez votre adresse : la vôtre, ou une adresse de référence. Sans adresse, pas de droits.
first-step-12 = Rouvrez votre assurance maladie (mutuelle). Prenez rendez-vous chez un médecin.
first-step-13 = Douche, habits propres, un lieu pour la journée.
first-step-14 = Dites à vos proches que vous êtes de retour, si vous le voulez.
first-step-15 = Emploi et formation : pas aujourd’hui. Notez seulement où vous inscrire.
