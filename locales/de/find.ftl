### Looking for places: words, needs, filters, the list and the overview.

find-title = Einen Ort finden
find-label = Was suchst du?
find-hint = Ein Wort genügt: Bett, Arzt, Essen …
find-tiles = Oder wähle, was du brauchst
find-needs = Meinst du:
find-need-only = Nur: { $need }
find-count = { $count ->
    [0] Nichts gefunden.
    [one] Ein Ort gefunden.
   *[other] { $count } Orte gefunden.
}
find-count-most = Mehr als { $count } Orte gefunden.
find-nearest = Die nächsten stehen zuerst.
find-none-hint = Versuche ein anderes Wort, oder nimm die Filter weg.
find-shown = Du siehst { $shown } von { $count }.
find-distance = { $distance }, Richtung { $direction }
find-warning = Zurzeit geschlossen oder voll: schau nach, bevor du gehst

## List or overview

find-view = Liste oder Übersicht
find-list = Liste
find-map = Um mich herum
find-map-label = { $count ->
    [one] Ein Ort um dich herum. Norden ist oben. Die Liste darunter hat dieselbe Nummer.
   *[other] { $count } Orte um dich herum. Norden ist oben. Die Liste darunter hat dieselben Nummern.
}
find-map-north = N
find-map-no-place = Sag, wo du bist. Dann siehst du die Orte um dich herum.

## Where one is

find-where = Wo bist du?
find-near = Nahe { $place }
find-near-me = In meiner Nähe
find-position-use = Meinen Ort benutzen
find-position-note = Dein Ort bleibt auf diesem Handy. Niemand sonst sieht ihn.
find-position-refused = Das Handy sagt nicht, wo es ist. Erlaube es in den Einstellungen des Browsers, oder schreib hier einen Ort.
find-position-unknown = Das Handy weiß nicht, wo es ist. Schreib hier einen Ort.
find-place-label = Oder schreib einen Ort
find-place-hint = Eine Stadt, eine Postleitzahl oder eine Straße
find-place-count = { $count ->
    [0] Dieser Ort steht nicht in der Liste. Versuche den Namen der Stadt.
    [one] Ein Ort. Wähle ihn unten.
   *[other] { $count } Orte. Wähle unten einen.
}
find-place-forget = Meinen Ort vergessen

## Filters

find-filters = Filter
find-filters-on = Filter: { $count }
find-filter-only = Nur Orte
find-filter-open = die jetzt offen sind
find-filter-no-id = ohne Ausweis
find-filter-wheelchair = mit dem Rollstuhl
find-filter-language = Dort spricht man
find-filter-language-any = Alle Sprachen
find-filter-for = Für wen
find-filters-clear = Alle Filter wegnehmen
find-filters-done = Die Orte zeigen

## The list on the phone

find-directory = { $name }, erstellt { $age }.
find-directory-example = Beispielliste, erstellt { $age }. Die Orte gibt es nicht wirklich.
find-directory-old = Diese Liste ist alt. Ruf an, bevor du gehst.
find-directory-none = Die Liste der Orte ist noch nicht auf diesem Handy.
find-directory-none-hint = Öffne diese App einmal, wo es Netz gibt. Die Liste kommt dann von selbst. Die Hilfsnummern gehen auch ohne sie.
find-waits = Deine Verbindung kann Geld kosten. Die Liste der Orte wartet, bis du es sagst.
find-fetch = Jetzt holen
find-directory-expired = Diese Liste hätte bis { $date } erneuert werden sollen. Sie geht noch. Ruf an, bevor du gehst.

## Which lists the phone carries

regions-title = Listen der Orte
regions-text = Wähle, welche Listen dieses Handy dabeihat. Sie gehen ohne Netz. Mehr Listen brauchen mehr Platz.
regions-none = Es gibt noch keine Liste zum Wählen. Öffne diese App einmal, wo es Netz gibt.
regions-nowhere = Diese App weiß noch nicht, woher die Listen kommen. Frag die Person, die sie auf diesem Gerät eingerichtet hat.
regions-here = Auf diesem Handy. Orte: { $services }. Erstellt { $age }.
regions-expired = Auf diesem Handy. Orte: { $services }. Sie hätte bis { $date } erneuert werden sollen.
regions-coming = Sie kommt, sobald es Netz gibt. Orte: { $services }.
regions-offered = Nicht auf diesem Handy. Orte: { $services }. Zu laden: { $kilobytes } kB.
