### One need: own people first, then places, then help lines.

answer-now = Mes contacts : joignables maintenant
answer-later = Mes autres contacts
answer-nobody = Personne dans votre boîte à outils n’aide encore pour cela.
answer-add = Ajouter quelqu’un
answer-people = Mes contacts
answer-services = Lieux
answer-where = Dites où vous êtes. Les lieux les plus proches viendront d’abord.
answer-no-services = La liste n’a pas de lieu pour cela. Essayez un mot dans la recherche, ou appelez une ligne d’aide.
answer-all = Tous les lieux pour cela
