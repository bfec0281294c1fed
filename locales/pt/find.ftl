### Looking for places: words, needs, filters, the list and the overview.

find-title = Encontrar um sítio
find-label = O que procuras?
find-hint = Basta uma palavra: cama, médico, comida …
find-tiles = Ou escolhe aquilo de que precisas
find-needs = Talvez procures:
find-need-only = Só: { $need }
find-count = { $count ->
    [0] Nada encontrado.
    [one] Um sítio encontrado.
   *[other] { $count } sítios encontrados.
}
find-count-most = Mais de { $count } sítios encontrados.
find-nearest = Os mais perto vêm primeiro.
find-none-hint = Tenta outra palavra, ou tira os filtros.
find-shown = Vês { $shown } de { $count }.
find-distance = a { $distance }, para { $direction }
find-warning = Fechado por agora, ou cheio: vê antes de ires

## List or overview

find-view = Lista ou vista à volta
find-list = Lista
find-map = À minha volta
find-map-label = { $count ->
    [one] Um sítio à tua volta. O norte está em cima. A lista abaixo tem o mesmo número.
   *[other] { $count } sítios à tua volta. O norte está em cima. A lista abaixo tem os mesmos números.
}
find-map-north = N
find-map-no-place = Diz onde estás. Depois vês os sítios à tua volta.

## Where one is

find-where = Onde estás?
find-near = Perto de { $place }
find-near-me = Perto de mim
find-position-use = Usar o sítio onde estou agora
find-position-note = O teu sítio fica neste telemóvel. Mais ninguém o vê.
find-position-refused = O telemóvel não diz onde está. Dá autorização nas definições do navegador, ou escreve aqui um sítio.
find-position-unknown = O telemóvel não sabe onde está. Escreve aqui um sítio.
find-place-label = Ou escreve um sítio
find-place-hint = Uma cidade, um código postal ou uma rua
find-place-count = { $count ->
    [0] Este sítio não está na lista. Tenta o nome da cidade.
    [one] Um sítio. Escolhe-o abaixo.
   *[other] { $count } sítios. Escolhe um abaixo.
}
find-place-forget = Esquecer o meu sítio

## Filters

find-filters = Filtros
find-filters-on = Filtros: { $count }
find-filter-only = Só sítios
find-filter-open = abertos agora
find-filter-no-id = sem documento
find-filter-wheelchair = com cadeira de rodas
find-filter-language = Alguém lá fala
find-filter-language-any = Qualquer língua
find-filter-for = Para quem
find-filters-clear = Tirar todos os filtros
find-filters-done = Mostrar os sítios

## The list on the phone

find-directory = { $name }, feita { $age }.
find-directory-example = Lista de exemplo, feita { $age }. Os sítios não são reais.
find-directory-old = Esta lista é antiga. Liga antes de ires.
find-directory-none = A lista de sítios ainda não está neste telemóvel.
find-directory-none-hint = Abre esta aplicação uma vez onde haja rede. A lista vem sozinha. As linhas de ajuda funcionam sem ela.
find-waits = A sua ligação pode custar dinheiro. A lista de sítios espera até a pedir.
find-fetch = Trazer agora
find-directory-expired = Esta lista devia ter sido renovada até { $date }. Ainda funciona. Liga antes de ires.

## Which lists the phone carries

regions-title = Listas de sítios
regions-text = Escolhe as listas que este telemóvel leva. Funcionam sem rede. Mais listas ocupam mais espaço.
regions-none = Ainda não há nenhuma lista para escolher. Abre esta app uma vez onde haja rede.
regions-nowhere = Esta app ainda não sabe de onde vêm as listas. Pergunte a quem a instalou neste aparelho.
regions-here = Neste telemóvel. Sítios: { $services }. Feita { $age }.
regions-expired = Neste telemóvel. Sítios: { $services }. Devia ter sido renovada até { $date }.
regions-coming = Chega quando houver rede. Sítios: { $services }.
regions-offered = Não está neste telemóvel. Sítios: { $services }. A descarregar: { $kilobytes } kB.
