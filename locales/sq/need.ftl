### One need: own people first, then places, then help lines.

answer-now = Njerëzit e mi: përgjigjen tani
answer-later = Njerëzit e mi të tjerë
answer-nobody = Askush në kutinë tuaj nuk ndihmon ende me këtë.
answer-add = Shto dikë
answer-people = Njerëzit e mi
answer-services = Vende
answer-where = Thoni ku jeni. Atëherë vendet më të afërta vijnë të parat.
answer-no-services = Lista nuk ka vend për këtë. Kërkoni me një fjalë ose telefononi një linjë ndihme.
answer-all = Të gjitha vendet për këtë
