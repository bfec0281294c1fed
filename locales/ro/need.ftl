### One need: own people first, then places, then help lines.

answer-now = Oamenii mei: răspund acum
answer-later = Ceilalți oameni ai mei
answer-nobody = Nimeni din trusa dvs. nu ajută încă aici.
answer-add = Adăugați pe cineva
answer-people = Oamenii mei
answer-services = Locuri
answer-where = Spuneți unde sunteți. Atunci apar întâi locurile cele mai apropiate.
answer-no-services = Lista nu are niciun loc pentru asta. Căutați cu un cuvânt sau sunați la o linie de ajutor.
answer-all = Toate locurile pentru asta
