### One need: own people first, then places, then help lines.

answer-now = Moji ljudi: sada se javljaju
answer-later = Moji drugi ljudi
answer-nobody = U vašoj kutiji još niko ne pomaže s ovim.
answer-add = Dodaj nekoga
answer-people = Moji ljudi
answer-services = Mjesta
answer-where = Recite gdje ste. Onda su najbliža mjesta prva.
answer-no-services = Spisak nema mjesto za ovo. Potražite drugom riječju ili pozovite liniju za pomoć.
answer-all = Sva mjesta za ovo
