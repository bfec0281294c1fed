### Looking for places: words, needs, filters, the list and the overview.

find-title = Găsiți un loc
find-label = Ce căutați?
find-hint = Un cuvânt ajunge: pat, medic, mâncare …
find-tiles = Sau alegeți ce aveți nevoie
find-needs = Poate căutați:
find-need-only = Numai: { $need }
find-count = { $count ->
    [0] Nimic găsit.
    [one] Un loc găsit.
    [few] { $count } locuri găsite.
   *[other] { $count } de locuri găsite.
}
find-count-most = Locuri găsite: peste { $count }.
find-nearest = Întâi cele mai apropiate.
find-none-hint = Încercați alt cuvânt sau scoateți filtrele.
find-shown = Vedeți { $shown } din { $count }.
find-distance = la { $distance }, spre { $direction }
find-warning = Închis deocamdată sau plin: uitați-vă înainte de a merge

## List or overview

find-view = Listă sau vedere în jur
find-list = Listă
find-map = În jurul meu
find-map-label = { $count ->
    [one] Un loc în jurul dvs. Nordul este sus. Lista de mai jos are același număr.
    [few] { $count } locuri în jurul dvs. Nordul este sus. Lista de mai jos are aceleași numere.
   *[other] { $count } de locuri în jurul dvs. Nordul este sus. Lista de mai jos are aceleași numere.
}
find-map-north = N
find-map-no-place = Spuneți unde sunteți. Apoi vedeți locurile din jur.

## Where one is

find-where = Unde sunteți?
find-near = Aproape de { $place }
find-near-me = Aproape de mine
find-position-use = Folosește locul unde sunt acum
find-position-note = Locul dvs. rămâne pe acest telefon. Nimeni altcineva nu îl vede.
find-position-refused = Telefonul nu spune unde este. Dați voie în setările browserului sau scrieți aici un loc.
find-position-unknown = Telefonul nu știe unde este. Scrieți aici un loc.
find-place-label = Sau scrieți un loc
find-place-hint = Un oraș, un cod poștal sau o stradă
find-place-count = { $count ->
    [0] Acest loc nu este în listă. Încercați numele orașului.
    [one] Un loc. Alegeți-l mai jos.
    [few] { $count } locuri. Alegeți unul mai jos.
   *[other] { $count } de locuri. Alegeți unul mai jos.
}
find-place-forget = Uită locul meu

## Filters

find-filters = Filtre
find-filters-on = Filtre: { $count }
find-filter-only = Numai locuri
find-filter-open = deschise acum
find-filter-no-id = fără act de identitate
find-filter-wheelchair = cu scaun cu rotile
find-filter-language = Cineva de acolo vorbește
find-filter-language-any = Orice limbă
find-filter-for = Pentru cine
find-filters-clear = Scoateți toate filtrele
find-filters-done = Arată locurile

## The list on the phone

find-directory = { $name }, făcută { $age }.
find-directory-example = Listă de exemplu, făcută { $age }. Locurile nu sunt adevărate.
find-directory-old = Lista este veche. Sunați înainte de a merge.
find-directory-none = Lista de locuri nu este încă pe acest telefon.
find-directory-none-hint = Deschideți aplicația o dată unde este internet. Lista vine apoi singură. Liniile de ajutor merg și fără ea.
find-waits = Conexiunea ta poate costa bani. Lista locurilor așteaptă până o ceri.
find-fetch = Adu-o acum
find-directory-expired = Lista aceasta trebuia înnoită până la { $date }. Încă merge. Sunați înainte de a merge.

## Which lists the phone carries

regions-title = Liste de locuri
regions-text = Alegeți ce liste poartă acest telefon. Merg fără rețea. Mai multe liste ocupă mai mult loc.
regions-none = Încă nu este nicio listă de ales. Deschideți aplicația o dată unde este rețea.
regions-nowhere = Aplicația nu știe încă de unde vin listele. Întrebați persoana care a instalat-o pe acest aparat.
regions-here = Pe acest telefon. Locuri: { $services }. Făcută { $age }.
regions-expired = Pe acest telefon. Locuri: { $services }. Trebuia înnoită până la { $date }.
regions-coming = Vine când este rețea. Locuri: { $services }.
regions-offered = Nu este pe acest telefon. Locuri: { $services }. De descărcat: { $kilobytes } kB.
