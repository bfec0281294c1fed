### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Moje urządzenia
devices-hint = Twój niezbędnik także na innym telefonie lub komputerze
devices-text = Każde ma cały twój niezbędnik. Usuń z listy to, które zginęło albo nie jest już twoje.
devices-add = Dodaj urządzenie
devices-join = Przenieś tu mój niezbędnik
devices-join-hint = Z innego twojego telefonu lub komputera
device-unnamed = Urządzenie
device-heard = ostatni znak: { $when }
device-remove = Usuń z listy: { $name }
device-remove-text = Nie dostaje nic z tego, co zostanie napisane od teraz. Gdy będzie w sieci, samo się opróżni.
device-remove-yes = Usuń z listy
device-removed = { $name } nie jest już na liście.

## Two devices side by side

pair-show-text = Połóż oba urządzenia obok siebie. To pokazuje kod, drugie go przejmuje. Działa pięć minut.
pair-worker-text = Nowa osoba jest obok ciebie. To urządzenie pokazuje kod, jej urządzenie go przejmuje. Działa pięć minut.
pair-join-title = Wpisz kod innego urządzenia
pair-join-text = Na drugim urządzeniu: Ustawienia, Moje urządzenia, Dodaj urządzenie. W zespole: Osoby w zespole. Potem wpisz tu to, co pokazuje.
pair-name = Nazwa tego urządzenia
pair-name-hint = Na przykład: mój telefon. W zespole: twoje imię.
pair-coordinator-hint = Może też zapraszać i usuwać osoby.
pair-show-typed = Pokaż kod do wpisania
pair-code-text = Wpisz to na drugim urządzeniu:
pair-until = Ważne do { $time }.
pair-waiting = Czekamy na drugie urządzenie.
pair-check-title = Czy oba pokazują to samo?
pair-check-text = Spójrz też na drugi ekran ({ $name }). Jeśli cyfry są inne, ktoś jest pośrodku: powiedz nie.
pair-same = Tak, to samo
pair-differ = Nie, co innego
pair-said-yes = Powiedz tak także na drugim urządzeniu.
pair-done = Gotowe. Połączenie: { $name }.
pair-again = Zacznij od nowa
pair-failed-not-a-code = To nie jest kod urządzenia. Sprawdź, czy wszystkie litery są dobre.
pair-failed-wrong-code = Kod był zły. Zacznijcie od nowa na obu.
pair-failed-expired = Pięć minut minęło. Zacznijcie od nowa na obu.
pair-failed-declined = Zakończono: oba nie pokazywały tego samego albo ktoś powiedział nie. Nic się nie zmieniło.
pair-failed-broken = Drugie urządzenie zrobiło coś, co nie może być prawdą. Nic się nie zmieniło.
pair-failed-has-devices = To urządzenie jest już z innymi. Najpierw usuń tamte z listy.
crew-join = Mam zaproszenie do zespołu
crew-worker-add = Dodaj osobę

## Taking over a prepared toolbox

arrive-title = Masz już niezbędnik?
take-title = Mam kartę z kodem
take-hint = Niezbędnik, który ktoś z tobą przygotował
take-text = Potrzebny jest kod z karty i słowo, które znasz tylko ty.
take-code = Kod z karty
take-code-hint = Osiem grup po cztery znaki. Małe czy duże litery, wszystko jedno.
take-word = Moje słowo
take-word-hint = To, które było wybrane przy przygotowaniu.
take-wrong-word = To nie jest to słowo. Spróbuj jeszcze raz.
take-go = Przenieś tutaj
take-fetching = Trwa przenoszenie.
take-done = Jest tutaj i jest twój. Rzeczy: { $count }
take-invitation = Twój zespół też cię zaprasza. Samo patrzenie niczego nie udostępnia.
take-failed-not-a-code = To nie jest kod z karty. Sprawdź, czy wszystkie znaki są dobre.
take-failed-gone = Pod tym kodem nic nie ma: cofnięto go, minął albo już go użyto.
take-failed-damaged = To, co przyszło, jest uszkodzone. Poproś o nową kartę.

## Preparing and handing over

prepare-title = Przygotuj dla kogoś
prepare-hint = Wypełnić razem niezbędnik i przekazać go
prepare-text = Wypełnij niezbędnik razem z kimś. Potem go przekaż: jest tej osoby, a ty widzisz tylko to, co ona udostępnia.
prepare-begin = Zacznij
prepare-banner = To jest niezbędnik dla: { $name }.
prepare-close = Wróć do mojego
prepare-open = Wypełniaj dalej
prepare-records = Rzeczy: { $count }
prepare-drop = Usuń z tego urządzenia
prepare-drop-text = Nieużyty jeszcze kod przestanie działać.
hand-word = Słowo, które zna tylko ta osoba
hand-word-hint = Ona je wybiera. 4 litery lub więcej. Nigdzie go nie zapisuj.
hand-word-weak = Słowo jest za krótkie: 4 litery lub więcej.
hand-invite = Dodaj zaproszenie naszego zespołu
hand-invite-hint = Można je obejrzeć później. Niczego to nie udostępnia.
hand-over = Zrób kod na kartę
hand-code-text = Na własnym telefonie: otworzyć aplikację, „Mam kartę z kodem”, potem ten kod i słowo.
hand-cancel = Cofnij kod
hand-sending = Zapisane na tym urządzeniu. Kod zadziała, gdy wszystko będzie wysłane.
hand-no-network = Zapisane na tym urządzeniu. Kod zadziała, gdy będzie sieć.
hand-waiting = Kod już działa.
hand-taken = Ta osoba już go ma. Tutaj jest usunięty.
hand-over-time = Kod minął. Niezbędnik jest jeszcze tutaj: zrób nowy kod.
hand-refused = Druga strona go nie przyjmuje. Niezbędnik jest jeszcze tutaj.

## Codes for the camera, and what both screens show

pair-pictures = pies, kot, koń, słoń, królik, niedźwiedź, żaba, kura, kaczka, sowa, żółw, ryba, wieloryb, pszczoła, ślimak, motyl, róża, drzewo, koniczyna, liść, słońce, księżyc, gwiazda, chmura, ogień, fala, śnieg, tęcza, jabłko, banan, winogrona, cytryna, marchewka, chleb, ser, jajko, lody, tort, kawa, łyżka, dom, drzwi, krzesło, łóżko, lampa, klucz, kłódka, dzwonek, budzik, parasol, okulary, but, czapka, plecak, książka, ołówek, nożyczki, młotek, samochód, rower, autobus, łódka, piłka, gitara
pair-show-qr = Pokaż kod dla aparatu
pair-qr-text = Pokaż to aparatowi drugiego urządzenia:
code-picture = Kod dla aparatu
hand-frames = Bez sieci: z ekranu na ekran
hand-frames-text = Trzymajcie telefony naprzeciw siebie. Na drugim: „Mam kartę z kodem”, potem aparat. Obrazy zmieniają się, aż wszystko będzie odczytane.
hand-frames-stop = Przestań pokazywać
take-frames = Odczytano: { $have } z { $of }. Trzymaj aparat nieruchomo.
take-frames-done = Wszystko odczytane. Teraz kod i twoje słowo.
card-print = Wydrukuj kartę
card-text = Dwie strony, do kieszeni. Innym nic nie mówi.
card-time = Z następnym terminem
card-nobody = Nikt
card-who = Do kogo zadzwonić
card-how = Otwórz { $address }. Wybierz „Mam kartę z kodem”. Potem twoje słowo.
card-how-invited = Trzymaj aparat telefonu nad obrazkiem. Albo otwórz { $address } i wybierz „Mam zaproszenie” w ustawieniach.
card-next = Następny termin
