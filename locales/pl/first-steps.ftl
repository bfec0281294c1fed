### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Przed wyjściem: weź dokumenty, zaświadczenie o wyjściu, pieniądze, receptę i leki.
first-step-2 = Przeczytaj stronę „Pierwsze dni”. Twoje ciało nie zniesie już dawnej dawki. Poproś o nalokson.
first-step-3 = Znajdź telefon i naładuj go. Zapisz trzy numery na kartce.
first-step-4 = Dowiedz się, jak stąd pojedziesz: autobus, pociąg, ktoś, kto przyjedzie.
first-step-5 = Dziś w nocy: gdzie spać? Zadzwoń wcześnie. Nie ma miejsca? Zadzwoń jeszcze raz.
first-step-6 = Dzisiaj: gdzie dostaniesz następną dawkę leku albo leczenia?
first-step-7 = Zjedz coś i napij się. Poszukaj darmowego posiłku blisko siebie.
first-step-8 = Zadzwoń do kogoś, komu ufasz. Niech ktoś będzie z tobą tej nocy.
first-step-9 = Zapisz dzień i miejsce następnego spotkania. Powiedz, jeśli nie możesz przyjść.
first-step-10 = Idź do pomocy społecznej w mieście, w którym jesteś: pieniądze, pilna pomoc.
first-step-11 = Załatw adres: własny albo do korespondencji. Bez adresu nie ma praw.
first-step-12 = Załatw znowu ubezpieczenie zdrowotne. Umów się do lekarza.
first-step-13 = Prysznic, czyste ubranie, miejsce na dzień.
first-step-14 = Powiedz rodzinie, że już jesteś, jeśli chcesz.
first-step-15 = Praca i kursy: nie dzisiaj. Zapisz tylko, gdzie się zgłosić.
