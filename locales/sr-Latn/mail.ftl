### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Vaš link za spisak
mail-link-text =
    Dobar dan,

    otvorite ovaj link da napišete ili promenite šta spisak kaže o vašim službama:

    { $link }

    Radi jednom, sat vremena. Niste ga vi tražili? Onda ne radite ništa.

mail-remind-subject = Da li je ovo još tačno? { $name }
mail-remind-text =
    Dobar dan,

    molimo, pogledajte da li je još tačno ono što spisak kaže o „{ $name }“.

    Da, tačno je:
    { $link }

    Ne, nešto se promenilo:
    { $page }

    Hvala. Ljudi se oslanjaju na to.

mail-warn-subject = Uskoro silazi sa spiska: { $name }
mail-warn-text =
    Dobar dan,

    dugo niko nije potvrdio „{ $name }“. Tog dana skidamo to sa spiska: { $day } Tako niko neće stajati pred zatvorenim vratima.

    Još je tačno? Jedan dodir ga zadržava:
    { $link }

    Nešto se promenilo? Promenite ovde:
    { $page }

mail-removed-subject = Više nije na spisku: { $name }
mail-removed-text =
    Dobar dan,

    „{ $name }“ više nije na spisku. Ono što ste napisali je sačuvano. Ovde možete ponovo da pošaljete:

    { $page }

mail-published-subject = Na spisku je: { $name }
mail-published-text =
    Dobar dan,

    „{ $name }“ je objavljeno. Telefoni to prikazuju posle sledećeg ažuriranja.

    Zatvoreno na dan ili puno? To možete da kažete u svako doba, bez provere:

    { $page }

mail-asked-subject = Pitanje: { $name }
mail-asked-text =
    Dobar dan,

    pre objavljivanja „{ $name }“, uredništvo ima pitanje:

    { $question }

    Molimo, odgovorite ovde:
    { $page }

mail-refused-subject = Nije objavljeno: { $name }
mail-refused-text =
    Dobar dan,

    „{ $name }“ nije objavljeno. Razlog: { $reason }

    Možete to da promenite i pošaljete ponovo:

    { $page }
