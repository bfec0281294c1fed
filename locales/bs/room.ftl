room-used = Aplikacija zauzima { $megabytes } MB na ovom telefonu.
room-low-title = Ostalo je malo mjesta
room-low = Pregledniku je ostalo { $megabytes } MB za aplikaciju. Još ništa nije izgubljeno. Napravite kopiju i obrišite nepotrebne slike ili aplikacije.
