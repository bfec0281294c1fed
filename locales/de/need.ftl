### One need: own people first, then places, then help lines.

answer-now = Meine Leute: jetzt erreichbar
answer-later = Meine anderen Leute
answer-nobody = Noch niemand in deinem Werkzeugkasten hilft dabei.
answer-add = Jemanden hinzufügen
answer-people = Meine Leute
answer-services = Orte
answer-where = Sag, wo du bist. Dann stehen die nächsten Orte zuerst.
answer-no-services = Die Liste hat dafür keinen Ort. Versuche ein Wort in der Suche, oder ruf eine Hilfsnummer an.
answer-all = Alle Orte dafür
