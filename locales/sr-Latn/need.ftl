### One need: own people first, then places, then help lines.

answer-now = Moji ljudi: sada se javljaju
answer-later = Moji drugi ljudi
answer-nobody = U vašoj kutiji još niko ne pomaže s ovim.
answer-add = Dodaj nekoga
answer-people = Moji ljudi
answer-services = Mesta
answer-where = Recite gde ste. Onda su najbliža mesta prva.
answer-no-services = Spisak nema mesto za ovo. Potražite drugom rečju ili pozovite liniju za pomoć.
answer-all = Sva mesta za ovo
