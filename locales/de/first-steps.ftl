### Die Schritte der ersten 48 Stunden.

first-step-1 = Bevor du gehst: Nimm deine Papiere, deine Bescheinigung, dein Geld, dein Rezept und deine Medikamente mit.
first-step-2 = Lies die Seite „Die ersten Tage“. Dein Körper verträgt die Dosis von früher nicht mehr. Frag nach Naloxon.
first-step-3 = Such ein Telefon und lade es auf. Schreib drei Nummern auf Papier.
first-step-4 = Überleg, wie du von hier wegkommst: Bus, Zug, jemand, der dich abholt.
first-step-5 = Heute Abend: wo schlafen? Ruf früh an. Kein Platz? Ruf noch einmal an.
first-step-6 = Heute: Wo bekommst du die nächste Dosis deiner Medikamente oder deiner Behandlung?
first-step-7 = Iss und trink. Such ein kostenloses Essen in der Nähe.
first-step-8 = Ruf jemanden an, dem du vertraust. Bleib heute Abend nicht allein.
first-step-9 = Schreib Tag und Ort deines Termins zur Betreuung auf. Sag Bescheid, wenn du nicht kommen kannst.
first-step-10 = Geh zum Sozialamt der Stadt, in der du bist: Geld, schnelle Hilfe.
first-step-11 = Klär deine Adresse: deine eigene oder eine Meldeadresse. Ohne Adresse keine Rechte.
first-step-12 = Bring deine Krankenversicherung wieder in Ordnung. Mach einen Termin beim Arzt.
first-step-13 = Eine Dusche, saubere Kleidung, ein Platz für den Tag.
first-step-14 = Sag deiner Familie, dass du wieder da bist, wenn du das willst.
first-step-15 = Arbeit und Ausbildung: nicht heute. Schreib nur auf, wo du dich anmelden kannst.
