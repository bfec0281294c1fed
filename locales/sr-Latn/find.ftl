### Looking for places: words, needs, filters, the list and the overview.

find-title = Nađite mesto
find-label = Šta tražite?
find-hint = Dovoljna je jedna reč: krevet, lekar, hrana …
find-tiles = Ili izaberite šta vam treba
find-needs = Možda tražite:
find-need-only = Samo: { $need }
find-count = { $count ->
    [0] Ništa nije nađeno.
    [one] Nađeno je { $count } mesto.
    [few] Nađena su { $count } mesta.
   *[other] Nađeno je { $count } mesta.
}
find-count-most = Nađeno je više od { $count } mesta.
find-nearest = Prvo najbliža.
find-none-hint = Probajte drugu reč ili sklonite filtere.
find-shown = Vidite { $shown } od { $count }.
find-distance = { $distance }, prema: { $direction }
find-warning = Za sada zatvoreno ili puno: pogledajte pre nego što krenete

## List or overview

find-view = Spisak ili pregled oko vas
find-list = Spisak
find-map = Oko mene
find-map-label = { $count ->
    [one] { $count } mesto oko vas. Sever je gore. Spisak ispod ima isti broj.
    [few] { $count } mesta oko vas. Sever je gore. Spisak ispod ima iste brojeve.
   *[other] { $count } mesta oko vas. Sever je gore. Spisak ispod ima iste brojeve.
}
find-map-north = S
find-map-no-place = Recite gde ste. Onda vidite mesta oko sebe.

## Where one is

find-where = Gde ste?
find-near = U blizini: { $place }
find-near-me = U mojoj blizini
find-position-use = Uzmi mesto gde sam sada
find-position-note = Vaše mesto ostaje na ovom telefonu. Niko drugi ga ne vidi.
find-position-refused = Telefon ne kaže gde je. Dozvolite to u podešavanjima pregledača ili upišite mesto ovde.
find-position-unknown = Telefon ne zna gde je. Upišite mesto ovde.
find-place-label = Ili upišite mesto
find-place-hint = Grad, poštanski broj ili ulica
find-place-count = { $count ->
    [0] Ovog mesta nema na spisku. Probajte ime grada.
    [one] { $count } mesto. Izaberite ga ispod.
    [few] { $count } mesta. Izaberite jedno ispod.
   *[other] { $count } mesta. Izaberite jedno ispod.
}
find-place-forget = Zaboravi moje mesto

## Filters

find-filters = Filteri
find-filters-on = Filteri: { $count }
find-filter-only = Samo mesta
find-filter-open = otvorena sada
find-filter-no-id = bez lične karte
find-filter-wheelchair = sa kolicima
find-filter-language = Neko tamo govori
find-filter-language-any = Bilo koji jezik
find-filter-for = Za koga
find-filters-clear = Skloni sve filtere
find-filters-done = Prikaži mesta

## The list on the phone

find-directory = { $name }. Napravljeno: { $age }.
find-directory-example = Primer spiska. Napravljeno: { $age }. Mesta nisu prava.
find-directory-old = Ovaj spisak je star. Pozovite pre nego što krenete.
find-directory-none = Spisak mesta još nije na ovom telefonu.
find-directory-none-hint = Otvorite ovu aplikaciju jednom tamo gde ima mreže. Spisak onda stiže sam. Linije za pomoć rade i bez njega.
find-waits = Vaša veza možda košta. Spisak mesta čeka dok ne kažete.
find-fetch = Preuzmi sada
find-directory-expired = Ovaj spisak je trebalo obnoviti do { $date } Još radi. Pozovite pre nego što krenete.

## Which lists the phone carries

regions-title = Spiskovi mesta
regions-text = Izaberite koje spiskove nosi ovaj telefon. Rade bez mreže. Više spiskova zauzima više prostora.
regions-none = Još nema spiska za izbor. Otvorite ovu aplikaciju jednom gde ima mreže.
regions-nowhere = Ova aplikacija još ne zna odakle dolaze spiskovi. Pitajte onoga ko ju je postavio na ovaj uređaj.
regions-here = Na ovom telefonu. Mesta: { $services }. Napravljen { $age }.
regions-expired = Na ovom telefonu. Mesta: { $services }. Trebalo ga je obnoviti do { $date }
regions-coming = Stiže kad bude mreže. Mesta: { $services }.
regions-offered = Nije na ovom telefonu. Mesta: { $services }. Za preuzimanje: { $kilobytes } kB.
