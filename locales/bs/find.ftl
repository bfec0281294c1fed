### Looking for places: words, needs, filters, the list and the overview.

find-title = Nađite mjesto
find-label = Šta tražite?
find-hint = Dovoljna je jedna riječ: krevet, ljekar, hrana …
find-tiles = Ili izaberite šta vam treba
find-needs = Možda tražite:
find-need-only = Samo: { $need }
find-count = { $count ->
    [0] Ništa nije nađeno.
    [one] Nađeno je { $count } mjesto.
    [few] Nađena su { $count } mjesta.
   *[other] Nađeno je { $count } mjesta.
}
find-count-most = Nađeno je više od { $count } mjesta.
find-nearest = Prvo najbliža.
find-none-hint = Probajte drugu riječ ili sklonite filtere.
find-shown = Vidite { $shown } od { $count }.
find-distance = { $distance }, prema: { $direction }
find-warning = Za sada zatvoreno ili puno: pogledajte prije nego što krenete

## List or overview

find-view = Spisak ili pregled oko vas
find-list = Spisak
find-map = Oko mene
find-map-label = { $count ->
    [one] { $count } mjesto oko vas. Sjever je gore. Spisak ispod ima isti broj.
    [few] { $count } mjesta oko vas. Sjever je gore. Spisak ispod ima iste brojeve.
   *[other] { $count } mjesta oko vas. Sjever je gore. Spisak ispod ima iste brojeve.
}
find-map-north = S
find-map-no-place = Recite gdje ste. Onda vidite mjesta oko sebe.

## Where one is

find-where = Gdje ste?
find-near = U blizini: { $place }
find-near-me = U mojoj blizini
find-position-use = Uzmi mjesto gdje sam sada
find-position-note = Vaše mjesto ostaje na ovom telefonu. Niko drugi ga ne vidi.
find-position-refused = Telefon ne kaže gdje je. Dozvolite to u postavkama preglednika ili upišite mjesto ovdje.
find-position-unknown = Telefon ne zna gdje je. Upišite mjesto ovdje.
find-place-label = Ili upišite mjesto
find-place-hint = Grad, poštanski broj ili ulica
find-place-count = { $count ->
    [0] Ovog mjesta nema na spisku. Probajte ime grada.
    [one] { $count } mjesto. Izaberite ga ispod.
    [few] { $count } mjesta. Izaberite jedno ispod.
   *[other] { $count } mjesta. Izaberite jedno ispod.
}
find-place-forget = Zaboravi moje mjesto

## Filters

find-filters = Filteri
find-filters-on = Filteri: { $count }
find-filter-only = Samo mjesta
find-filter-open = otvorena sada
find-filter-no-id = bez lične karte
find-filter-wheelchair = sa kolicima
find-filter-language = Neko tamo govori
find-filter-language-any = Bilo koji jezik
find-filter-for = Za koga
find-filters-clear = Skloni sve filtere
find-filters-done = Prikaži mjesta

## The list on the phone

find-directory = { $name }. Napravljeno: { $age }.
find-directory-example = Primjer spiska. Napravljeno: { $age }. Mjesta nisu prava.
find-directory-old = Ovaj spisak je star. Pozovite prije nego što krenete.
find-directory-none = Spisak mjesta još nije na ovom telefonu.
find-directory-none-hint = Otvorite ovu aplikaciju jednom tamo gdje ima mreže. Spisak onda stiže sam. Linije za pomoć rade i bez njega.
find-waits = Vaša veza možda košta. Spisak mjesta čeka dok ne kažete.
find-fetch = Preuzmi sada
find-directory-expired = Ovaj spisak je trebalo obnoviti do { $date } Još radi. Pozovite prije nego što krenete.

## Which lists the phone carries

regions-title = Spiskovi mjesta
regions-text = Izaberite koje spiskove nosi ovaj telefon. Rade bez mreže. Više spiskova zauzima više prostora.
regions-none = Još nema spiska za izbor. Otvorite ovu aplikaciju jednom gdje ima mreže.
regions-nowhere = Ova aplikacija još ne zna odakle dolaze spiskovi. Pitajte onoga ko ju je postavio na ovaj uređaj.
regions-here = Na ovom telefonu. Mjesta: { $services }. Napravljen { $age }.
regions-expired = Na ovom telefonu. Mjesta: { $services }. Trebalo ga je obnoviti do { $date }
regions-coming = Stiže kad bude mreže. Mjesta: { $services }.
regions-offered = Nije na ovom telefonu. Mjesta: { $services }. Za preuzimanje: { $kilobytes } kB.
