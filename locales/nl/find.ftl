### Looking for places: words, needs, filters, the list and the overview.

find-title = Een plek vinden
find-label = Wat zoek je?
find-hint = Eén woord is genoeg: bed, dokter, eten …
find-tiles = Of kies wat je nodig hebt
find-needs = Bedoel je:
find-need-only = Alleen: { $need }
find-count = { $count ->
    [0] Niets gevonden.
    [one] Eén plek gevonden.
   *[other] { $count } plekken gevonden.
}
find-count-most = Meer dan { $count } plekken gevonden.
find-nearest = De dichtste staan eerst.
find-none-hint = Probeer een ander woord, of haal de filters weg.
find-shown = Je ziet er { $shown } van { $count }.
find-distance = { $distance }, richting { $direction }
find-warning = Nu gesloten, of vol: kijk voor je gaat

## List or overview

find-view = Lijst of overzicht
find-list = Lijst
find-map = Rond mij
find-map-label = { $count ->
    [one] Eén plek rond je. Het noorden is boven. De lijst hieronder heeft hetzelfde nummer.
   *[other] { $count } plekken rond je. Het noorden is boven. De lijst hieronder heeft dezelfde nummers.
}
find-map-north = N
find-map-no-place = Zeg waar je bent. Dan zie je de plekken rond je.

## Where one is

find-where = Waar ben je?
find-near = Bij { $place }
find-near-me = Bij mij
find-position-use = Gebruik waar ik nu ben
find-position-note = Je plaats blijft op deze telefoon. Niemand anders ziet ze.
find-position-refused = De telefoon zegt niet waar hij is. Sta het toe bij de instellingen van de browser, of schrijf hier een plaats.
find-position-unknown = De telefoon weet niet waar hij is. Schrijf hier een plaats.
find-place-label = Of schrijf een plaats
find-place-hint = Een stad, een postcode of een straat
find-place-count = { $count ->
    [0] Deze plaats staat niet in de lijst. Probeer de naam van de stad.
    [one] Eén plaats. Kies ze hieronder.
   *[other] { $count } plaatsen. Kies er hieronder een.
}
find-place-forget = Vergeet mijn plaats

## Filters

find-filters = Filters
find-filters-on = Filters: { $count }
find-filter-only = Alleen plekken
find-filter-open = die nu open zijn
find-filter-no-id = zonder identiteitskaart
find-filter-wheelchair = met een rolstoel
find-filter-language = Daar spreekt men
find-filter-language-any = Alle talen
find-filter-for = Voor wie
find-filters-clear = Alle filters weghalen
find-filters-done = Toon de plekken

## The list on the phone

find-directory = { $name }, gemaakt { $age }.
find-directory-example = Voorbeeldlijst, gemaakt { $age }. De plekken bestaan niet echt.
find-directory-old = Deze lijst is oud. Bel voor je gaat.
find-directory-none = De lijst met plekken staat nog niet op deze telefoon.
find-directory-none-hint = Open deze app één keer waar er netwerk is. De lijst komt dan vanzelf. De hulplijnen werken ook zonder.
find-waits = Uw verbinding kan geld kosten. De lijst met plekken wacht tot u het zegt.
find-fetch = Nu ophalen
find-directory-expired = Deze lijst had voor { $date } vernieuwd moeten zijn. Ze werkt nog. Bel voor je gaat.

## Which lists the phone carries

regions-title = Lijsten met plekken
regions-text = Kies welke lijsten deze telefoon meedraagt. Ze werken zonder netwerk. Meer lijsten nemen meer ruimte in.
regions-none = Er is nog geen lijst om te kiezen. Open deze app één keer waar er netwerk is.
regions-nowhere = Deze app weet nog niet waar de lijsten vandaan komen. Vraag het aan wie haar op dit toestel heeft gezet.
regions-here = Op deze telefoon. Plekken: { $services }. Gemaakt { $age }.
regions-expired = Op deze telefoon. Plekken: { $services }. Ze had voor { $date } vernieuwd moeten zijn.
regions-coming = Ze komt zodra er netwerk is. Plekken: { $services }.
regions-offered = Niet op deze telefoon. Plekken: { $services }. Te downloaden: { $kilobytes } kB.
