### Wat een import deed, rij per rij.

severity-mended = Rechtgezet
severity-kept-as-text = Alleen als tekst bewaard
severity-left-out = Weggelaten
severity-refused = Niet overgenomen

reason-malformed = Dit deel van het bestand kan niet gelezen worden
reason-name-missing = De naam ontbreekt
reason-id-missing = Het heeft geen eigen nummer; er is een nummer gemaakt
reason-double-id = Het staat twee keer in het bestand; het laatste telt
reason-dangling-reference = Het verwijst naar iets dat niet in het bestand staat
reason-position = De plaats op de kaart ontbreekt of kan niet kloppen
reason-hours = De uren kunnen niet gelezen worden
reason-time = De datum of het uur kan niet gelezen worden
reason-repeat = Deze manier van herhalen is hier niet bekend
reason-link = Alleen veilige links (https) worden overgenomen
reason-phone = Dit nummer kan niet gebeld worden
reason-email = Dit e-mailadres kan niet kloppen
reason-language = Deze taal is hier niet bekend
reason-category = Het past bij geen enkele nood hier
reason-characters = Vreemde tekens zijn weggehaald
reason-too-long = De tekst was te lang en is ingekort
reason-not-supported = Er is hier geen plaats voor
reason-encoding = De letters waren anders geschreven en zijn omgezet
reason-missing = Vul dit in
reason-too-many = Het zijn er te veel
