### De stappen van de eerste 48 uur.

first-step-1 = Voor je vertrekt: neem je papieren, je attest van vertrek, je geld, je voorschrift en je medicatie.
first-step-2 = Lees de pagina “De eerste dagen”. Je lichaam kan de oude dosis niet meer aan. Vraag naloxon.
first-step-3 = Zoek een telefoon en laad hem op. Schrijf drie nummers op papier.
first-step-4 = Weet hoe je hier weg raakt: bus, trein, iemand die komt.
first-step-5 = Vanavond: waar slapen? Bel vroeg. Geen plaats? Bel opnieuw.
first-step-6 = Vandaag: waar krijg je de volgende dosis van je medicatie of je behandeling?
first-step-7 = Eet en drink. Zoek een gratis maaltijd in de buurt.
first-step-8 = Bel iemand die je vertrouwt. Blijf vanavond niet alleen.
first-step-9 = Schrijf datum en plaats van je afspraak voor opvolging op. Laat het weten als je niet kan komen.
first-step-10 = Ga naar de sociale dienst van de gemeente waar je bent: geld, dringende hulp.
first-step-11 = Regel je adres: je eigen adres of een referentieadres. Zonder adres geen rechten.
first-step-12 = Zet je ziekteverzekering weer in orde. Maak een afspraak bij een dokter.
first-step-13 = Een douche, schone kleren, een plek voor overdag.
first-step-14 = Laat je familie weten dat je terug bent, als je dat wil.
first-step-15 = Werk en opleiding: niet vandaag. Noteer enkel waar je je inschrijft.
