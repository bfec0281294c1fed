### Looking for places: words, needs, filters, the list and the overview.

find-title = Buscar un lugar
find-label = ¿Qué buscas?
find-hint = Basta una palabra: cama, médico, comida…
find-tiles = O elige lo que necesitas
find-needs = ¿Quieres decir…?
find-need-only = Solo: { $need }
find-count = { $count ->
    [0] No se ha encontrado nada.
    [one] Un lugar encontrado.
   *[other] { $count } lugares encontrados.
}
find-count-most = Más de { $count } lugares encontrados.
find-nearest = Los más cercanos primero.
find-none-hint = Prueba otra palabra o quita los filtros.
find-shown = Ves { $shown } de { $count }.
find-distance = a { $distance }, hacia el { $direction }
find-warning = Cerrado por ahora o completo: mira antes de ir

## List or overview

find-view = Lista o vista general
find-list = Lista
find-map = A mi alrededor
find-map-label = { $count ->
    [one] Un lugar a tu alrededor. El norte está arriba. La lista de abajo lleva el mismo número.
   *[other] { $count } lugares a tu alrededor. El norte está arriba. La lista de abajo lleva los mismos números.
}
find-map-north = N
find-map-no-place = Di dónde estás. Entonces verás los lugares a tu alrededor.

## Where one is

find-where = ¿Dónde estás?
find-near = Cerca de { $place }
find-near-me = Cerca de mí
find-position-use = Usar donde estoy ahora
find-position-note = Tu lugar se queda en este teléfono. Nadie más lo ve.
find-position-refused = El teléfono no dice dónde está. Permítelo en los ajustes del navegador, o escribe aquí un lugar.
find-position-unknown = El teléfono no sabe dónde está. Escribe aquí un lugar.
find-place-label = O escribe un lugar
find-place-hint = Una ciudad, un código postal o una calle
find-place-count = { $count ->
    [0] Este lugar no está en la lista. Prueba el nombre de la ciudad.
    [one] Un lugar. Elígelo abajo.
   *[other] { $count } lugares. Elige uno abajo.
}
find-place-forget = Olvidar mi lugar

## Filters

find-filters = Filtros
find-filters-on = Filtros: { $count }
find-filter-only = Solo lugares
find-filter-open = abiertos ahora
find-filter-no-id = sin documento de identidad
find-filter-wheelchair = con silla de ruedas
find-filter-language = Allí se habla
find-filter-language-any = Cualquier idioma
find-filter-for = Para quién
find-filters-clear = Quitar todos los filtros
find-filters-done = Mostrar los lugares

## The list on the phone

find-directory = { $name }, hecha { $age }.
find-directory-example = Lista de ejemplo, hecha { $age }. Los lugares no son reales.
find-directory-old = Esta lista es antigua. Llama antes de ir.
find-directory-none = La lista de lugares aún no está en este teléfono.
find-directory-none-hint = Abre esta app una vez donde haya red. La lista llegará sola. Los números de ayuda funcionan sin ella.
find-waits = Tu conexión puede costar dinero. La lista de lugares espera hasta que la pidas.
find-fetch = Traerla ahora
find-directory-expired = Esta lista debía renovarse antes del { $date }. Todavía funciona. Llama antes de ir.

## Which lists the phone carries

regions-title = Listas de lugares
regions-text = Elige qué listas lleva este teléfono. Funcionan sin red. Más listas ocupan más espacio.
regions-none = Aún no hay ninguna lista para elegir. Abre esta app una vez donde haya red.
regions-nowhere = Esta app aún no sabe de dónde vienen las listas. Pregunta a quien la instaló en este aparato.
regions-here = En este teléfono. Lugares: { $services }. Hecha { $age }.
regions-expired = En este teléfono. Lugares: { $services }. Debía renovarse antes del { $date }.
regions-coming = Llegará cuando haya red. Lugares: { $services }.
regions-offered = No está en este teléfono. Lugares: { $services }. Por descargar: { $kilobytes } kB.
