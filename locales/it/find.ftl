### Looking for places: words, needs, filters, the list and the overview.

find-title = Trova un posto
find-label = Che cosa cerchi?
find-hint = Basta una parola: letto, medico, cibo …
find-tiles = Oppure scegli quello che ti serve
find-needs = Cerchi forse:
find-need-only = Solo: { $need }
find-count = { $count ->
    [0] Niente trovato.
    [one] Trovato un posto.
   *[other] Trovati { $count } posti.
}
find-count-most = Trovati più di { $count } posti.
find-nearest = I più vicini per primi.
find-none-hint = Prova un’altra parola, o togli i filtri.
find-shown = Ne vedi { $shown } su { $count }.
find-distance = a { $distance }, verso { $direction }
find-warning = Chiuso per ora, o pieno: guarda prima di andare

## List or overview

find-view = Lista o vista intorno
find-list = Lista
find-map = Intorno a me
find-map-label = { $count ->
    [one] Un posto intorno a te. Il nord è in alto. La lista qui sotto ha lo stesso numero.
   *[other] { $count } posti intorno a te. Il nord è in alto. La lista qui sotto ha gli stessi numeri.
}
find-map-north = N
find-map-no-place = Di’ dove sei. Poi vedi i posti intorno a te.

## Where one is

find-where = Dove sei?
find-near = Vicino a { $place }
find-near-me = Vicino a me
find-position-use = Usa il posto dove sono adesso
find-position-note = Dove sei resta su questo telefono. Nessun altro lo vede.
find-position-refused = Il telefono non dice dov’è. Dai il permesso nelle impostazioni del browser, o scrivi qui un posto.
find-position-unknown = Il telefono non sa dov’è. Scrivi qui un posto.
find-place-label = Oppure scrivi un posto
find-place-hint = Una città, un codice postale o una via
find-place-count = { $count ->
    [0] Questo posto non è nella lista. Prova con il nome della città.
    [one] Un posto. Sceglilo qui sotto.
   *[other] { $count } posti. Scegline uno qui sotto.
}
find-place-forget = Dimentica dove sono

## Filters

find-filters = Filtri
find-filters-on = Filtri: { $count }
find-filter-only = Solo posti
find-filter-open = aperti adesso
find-filter-no-id = senza documento
find-filter-wheelchair = con sedia a rotelle
find-filter-language = Qualcuno lì parla
find-filter-language-any = Qualsiasi lingua
find-filter-for = Per chi
find-filters-clear = Togli tutti i filtri
find-filters-done = Mostra i posti

## The list on the phone

find-directory = { $name }, fatta { $age }.
find-directory-example = Lista di esempio, fatta { $age }. I posti non sono veri.
find-directory-old = Questa lista è vecchia. Telefona prima di andare.
find-directory-none = La lista dei posti non è ancora su questo telefono.
find-directory-none-hint = Apri questa app una volta dove c’è rete. La lista arriva da sola. I numeri di aiuto funzionano anche senza.
find-waits = La tua connessione può costare. L’elenco dei luoghi aspetta che tu lo chieda.
find-fetch = Scaricalo ora
find-directory-expired = Questa lista doveva essere rinnovata entro il { $date }. Funziona ancora. Telefona prima di andare.

## Which lists the phone carries

regions-title = Liste di posti
regions-text = Scegli quali liste porta questo telefono. Funzionano senza rete. Più liste occupano più spazio.
regions-none = Non c’è ancora nessuna lista da scegliere. Apri questa app una volta dove c’è rete.
regions-nowhere = Questa app non sa ancora da dove vengono le liste. Chiedi a chi l’ha installata su questo apparecchio.
regions-here = Su questo telefono. Posti: { $services }. Fatta { $age }.
regions-expired = Su questo telefono. Posti: { $services }. Doveva essere rinnovata entro il { $date }.
regions-coming = Arriva quando c’è rete. Posti: { $services }.
regions-offered = Non su questo telefono. Posti: { $services }. Da scaricare: { $kilobytes } kB.
