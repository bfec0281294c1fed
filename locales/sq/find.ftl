### Looking for places: words, needs, filters, the list and the overview.

find-title = Gjeni një vend
find-label = Çfarë kërkoni?
find-hint = Mjafton një fjalë: shtrat, mjek, ushqim …
find-tiles = Ose zgjidhni çfarë ju duhet
find-needs = Mos po kërkoni:
find-need-only = Vetëm: { $need }
find-count = { $count ->
    [0] Nuk u gjet asgjë.
    [one] U gjet një vend.
   *[other] U gjetën { $count } vende.
}
find-count-most = U gjetën më shumë se { $count } vende.
find-nearest = Më të afërtat vijnë të parat.
find-none-hint = Provoni një fjalë tjetër ose hiqni filtrat.
find-shown = Shihni { $shown } nga { $count }.
find-distance = { $distance }, drejtimi: { $direction }
find-warning = Mbyllur tani për tani ose plot: shikoni para se të shkoni

## List or overview

find-view = Listë ose pamje përreth
find-list = Listë
find-map = Përreth meje
find-map-label = { $count ->
    [one] Një vend përreth jush. Veriu është lart. Lista poshtë ka të njëjtin numër.
   *[other] { $count } vende përreth jush. Veriu është lart. Lista poshtë ka të njëjtët numra.
}
find-map-north = V
find-map-no-place = Thoni ku jeni. Pastaj i shihni vendet përreth.

## Where one is

find-where = Ku jeni?
find-near = Pranë: { $place }
find-near-me = Pranë meje
find-position-use = Përdor vendin ku jam tani
find-position-note = Vendi juaj mbetet në këtë telefon. Askush tjetër nuk e sheh.
find-position-refused = Telefoni nuk e tregon vendin. Lejojeni te cilësimet e shfletuesit ose shkruani këtu një vend.
find-position-unknown = Telefoni nuk e di ku është. Shkruani këtu një vend.
find-place-label = Ose shkruani një vend
find-place-hint = Një qytet, një kod postar ose një rrugë
find-place-count = { $count ->
    [0] Ky vend nuk është në listë. Provoni emrin e qytetit.
    [one] Një vend. Zgjidheni më poshtë.
   *[other] { $count } vende. Zgjidhni një më poshtë.
}
find-place-forget = Harro vendin tim

## Filters

find-filters = Filtrat
find-filters-on = Filtrat: { $count }
find-filter-only = Vetëm vende
find-filter-open = të hapura tani
find-filter-no-id = pa dokument
find-filter-wheelchair = me karrocë
find-filter-language = Dikush atje flet
find-filter-language-any = Çdo gjuhë
find-filter-for = Për kë
find-filters-clear = Hiq të gjithë filtrat
find-filters-done = Trego vendet

## The list on the phone

find-directory = { $name }, bërë { $age }.
find-directory-example = Listë shembull, bërë { $age }. Vendet nuk janë të vërteta.
find-directory-old = Kjo listë është e vjetër. Telefononi para se të shkoni.
find-directory-none = Lista e vendeve nuk është ende në këtë telefon.
find-directory-none-hint = Hapeni aplikacionin një herë ku ka rrjet. Lista vjen pastaj vetë. Linjat e ndihmës punojnë edhe pa të.
find-waits = Lidhja juaj mund të kushtojë. Lista e vendeve pret derisa ta kërkoni.
find-fetch = Merre tani
find-directory-expired = Kjo listë duhej përtërirë deri më { $date }. Ende punon. Telefononi para se të shkoni.

## Which lists the phone carries

regions-title = Lista vendesh
regions-text = Zgjidhni cilat lista mban ky telefon. Punojnë pa rrjet. Më shumë lista zënë më shumë vend.
regions-none = Ende s’ka listë për të zgjedhur. Hapeni këtë aplikacion një herë ku ka rrjet.
regions-nowhere = Ky aplikacion ende nuk e di nga vijnë listat. Pyetni atë që e ka vendosur në këtë pajisje.
regions-here = Në këtë telefon. Vende: { $services }. E bërë { $age }.
regions-expired = Në këtë telefon. Vende: { $services }. Duhej përtërirë deri më { $date }.
regions-coming = Vjen kur të ketë rrjet. Vende: { $services }.
regions-offered = Jo në këtë telefon. Vende: { $services }. Për t’u shkarkuar: { $kilobytes } kB.
