### One need: own people first, then places, then help lines.

answer-now = Moi ludzie: teraz odbierają
answer-later = Inni moi ludzie
answer-nobody = Nikt w twoim niezbędniku jeszcze w tym nie pomaga.
answer-add = Dodaj kogoś
answer-people = Moi ludzie
answer-services = Miejsca
answer-where = Powiedz, gdzie jesteś. Wtedy najbliższe miejsca będą na początku.
answer-no-services = Na liście nie ma miejsca do tego. Poszukaj słowem albo zadzwoń na linię pomocy.
answer-all = Wszystkie miejsca do tego
