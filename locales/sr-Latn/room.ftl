room-used = Aplikacija zauzima { $megabytes } MB na ovom telefonu.
room-low-title = Ostalo je malo mesta
room-low = Pregledaču je ostalo { $megabytes } MB za aplikaciju. Još ništa nije izgubljeno. Napravite kopiju i obrišite nepotrebne slike ili aplikacije.
