### For those who run the app: where the content comes from, and how sure it is.

sources-title = Waar dit vandaan komt
sources-intro = Voor wie deze app beheert. Bel elk nummer voor je erop vertrouwt, en opnieuw elke zes maanden.
sources-one-count = { $count } van { $total } nummers zijn in maar één bron gezien.
sources-one-only = Toon alleen deze
sources-directory = De lijst met plekken
sources-digest = Vingerafdruk van de lijst: { $digest }
sources-steps = De eerste stappen
sources-card = De stappen van de kaart, voor de redactie (in het Engels)
sources-compiled = Verzameld op { $date } uit openbare bronnen.
