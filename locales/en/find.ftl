### Looking for places: words, needs, filters, the list and the overview.

find-title = Find a place
find-label = What are you looking for?
find-hint = One word is enough: bed, doctor, food …
find-tiles = Or choose what you need
find-needs = Do you mean:
find-need-only = Only: { $need }
find-count = { $count ->
    [0] Nothing found.
    [one] One place found.
   *[other] { $count } places found.
}
find-count-most = More than { $count } places found.
find-nearest = The nearest come first.
find-none-hint = Try another word, or take the filters away.
find-shown = You see { $shown } of { $count }.
find-distance = { $distance }, to the { $direction }
find-warning = Closed for now, or full: look before you go

## List or overview

find-view = List or overview
find-list = List
find-map = Around me
find-map-label = { $count ->
    [one] One place around you. North is at the top. The list below has the same number.
   *[other] { $count } places around you. North is at the top. The list below has the same numbers.
}
find-map-north = N
find-map-no-place = Say where you are. Then you see the places around you.

## Where one is

find-where = Where are you?
find-near = Near { $place }
find-near-me = Near me
find-position-use = Use where I am now
find-position-note = Your place stays on this phone. Nobody else sees it.
find-position-refused = The phone does not tell its place. Allow it in the browser’s settings, or write a place here.
find-position-unknown = The phone does not know where it is. Write a place here.
find-place-label = Or write a place
find-place-hint = A town, a postcode or a street
find-place-count = { $count ->
    [0] This place is not in the list. Try the name of the town.
    [one] One place. Choose it below.
   *[other] { $count } places. Choose one below.
}
find-place-forget = Forget my place

## Filters

find-filters = Filters
find-filters-on = Filters: { $count }
find-filter-only = Only places
find-filter-open = open now
find-filter-no-id = without ID
find-filter-wheelchair = with a wheelchair
find-filter-language = Someone there speaks
find-filter-language-any = Any language
find-filter-for = For whom
find-filters-clear = Take all filters away
find-filters-done = Show the places

## The list on the phone

find-directory = { $name }, made { $age }.
find-directory-example = Example list, made { $age }. The places are not real.
find-directory-old = This list is old. Call before you go.
find-directory-none = The list of places is not on this phone yet.
find-directory-none-hint = Open this app once where there is a network. The list then comes by itself. The help lines work without it.
find-waits = Your connection may cost money. The list of places waits until you say so.
find-fetch = Fetch it now
find-directory-expired = This list should have been renewed by { $date }. It still works. Call before you go.

## Which lists the phone carries

regions-title = Lists of places
regions-text = Choose which lists this phone carries. They work without a network. More lists take more room.
regions-none = There is no list to choose from yet. Open this app once where there is a network.
regions-nowhere = This app does not know yet where lists come from. Ask whoever set it up on this device.
regions-here = On this phone. Places: { $services }. Made { $age }.
regions-expired = On this phone. Places: { $services }. It should have been renewed by { $date }.
regions-coming = It comes when there is a network. Places: { $services }.
regions-offered = Not on this phone. Places: { $services }. To fetch: { $kilobytes } kB.
