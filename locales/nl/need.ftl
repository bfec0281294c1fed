### One need: own people first, then places, then help lines.

answer-now = Mijn mensen: nu bereikbaar
answer-later = Mijn andere mensen
answer-nobody = Niemand in je gereedschapskist helpt hier al mee.
answer-add = Iemand toevoegen
answer-people = Mijn mensen
answer-services = Plekken
answer-where = Zeg waar je bent. Dan staan de dichtste plekken eerst.
answer-no-services = De lijst heeft hier geen plek voor. Probeer een woord bij zoeken, of bel een hulplijn.
answer-all = Alle plekken hiervoor
