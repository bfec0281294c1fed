### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Usługi na liście
desk-text = Prowadzisz miejsce pomocy? Powiedz ludziom, gdzie jest, kiedy jest otwarte i kto może przyjść. Nie trzeba hasła: wyślemy link.
desk-email = Twój adres e-mail
desk-send-link = Wyślij mi link
desk-link-sent = Wysłaliśmy e-mail. Otwórz link, który w nim jest. Działa jeden raz, przez godzinę.
desk-signed-in = Zalogowano: { $name }
desk-sign-out = Wyloguj
desk-confirmed = Dziękujemy. „{ $name }” zostaje na liście.
desk-browser-only = Otwórz tę stronę w przeglądarce.

## What each page is for

explain-register = Tutaj miejsca pomocy mówią ludziom o sobie. Potrzebny jest adres e-mail, hasło nie.
explain-listing = Opisujesz usługę małymi krokami, a tekst zapisuje się sam. Redakcja ogląda to, zanim zobaczą ludzie.
explain-editor = Tu widać, co czeka na sprawdzenie. Na każdą nową usługę zgadzają się dwie osoby.
explain-review = Widać obok siebie, co się zmieniło. Potem jest zgoda, pytanie albo odmowa.

## The provider's list

desk-mine = Moje usługi
desk-none = Nie masz tu jeszcze usługi.
desk-add = Dodaj usługę
desk-no-name = Jeszcze bez nazwy
desk-upload = Wiele usług w jednym pliku
desk-upload-text = HSDS 3.0 (JSON lub CSV) albo OpenStreetMap, do { $size } MB i { $count } usług. Najpierw zobaczysz, co zrobi każdy wiersz. Nic nie jest zachowane, zanim tego nie powiesz. Ten sam plik jeszcze raz zmienia to, co się zmieniło, i niczego nie podwaja.
desk-upload-choose = Wybierz plik
desk-upload-keep = Wyślij te
desk-upload-kept = Wysłane. Teraz ogląda to redakcja.

## Where a listing stands

stage-draft = Jeszcze nie wysłane
stage-waiting = Ogląda to redakcja: zgody { $approvals } z { $of }
stage-asked = Pytanie do ciebie
stage-published = Opublikowane
stage-refused = Nie opublikowane
stage-removed = Usunięte
desk-live-older = To, co teraz jest widoczne, zostaje, aż redakcja zgodzi się na zmianę.
desk-stale = Nikt tego nie potwierdził od pół roku

## The steps of the form

desk-step = Krok { $number } z { $count }
desk-step-who = Kim jesteście
desk-step-needs = W czym to pomaga
desk-step-terms = Kto może przyjść i jak
desk-step-reach = Jak się z wami skontaktować
desk-step-places = Gdzie i kiedy
desk-step-check = Przejrzyj wszystko
desk-saved = Zapisane
desk-not-saved = Jeszcze nie zapisane: nie ma sieci. Spróbujemy znowu.
desk-organization = Organizacja
desk-organization-about = Co robi organizacja
desk-name = Nazwa usługi
desk-about = Co można tam dostać, prostymi słowami
desk-audiences = Tylko dla niektórych? Wybierz ich. Brak wyboru znaczy: dla wszystkich.
desk-eligibility = Kto może przyjść, a kto nie
desk-documents = Jakie dokumenty zabrać
desk-documents-none = Dokument nie jest potrzebny
desk-documents-needed = Te dokumenty
desk-documents-list = Jakie dokumenty? Jeden w wierszu
desk-cost = Ile to kosztuje
desk-languages = W jakich językach tam mówią
desk-access = Jak przyjść
desk-capacity = Ile jest miejsc (na przykład: 24 łóżka)
desk-phones = Numery telefonów, jeden w wierszu
desk-emails = Publiczne adresy e-mail, jeden w wierszu
desk-url = Strona internetowa
desk-contact = Jak redakcja może się z wami skontaktować? To nigdy nie jest publikowane.
desk-place = Miejsce { $number }
desk-place-add = Dodaj miejsce albo przystanek
desk-place-remove = Usuń to miejsce
desk-place-none = Linia telefoniczna albo wizyta w domu nie potrzebuje miejsca.
desk-place-name = Nazwa miejsca, jeśli ją ma
desk-street = Ulica i numer
desk-postcode = Kod pocztowy
desk-city = Miasto
desk-directions = Jak znaleźć drzwi
desk-here = Stoję przy drzwiach: weź miejsce tego telefonu
desk-here-taken = Miejsce wzięte: { $latitude }, { $longitude }
desk-here-failed = Ten telefon nie wie, gdzie jest.
desk-here-forget = Zapomnij to miejsce
reason-town-elsewhere = Kod pocztowy i miasto leżą daleko od siebie. Sprawdź jedno i drugie.
reason-position-elsewhere = To miejsce jest daleko od kodu i miasta. Sprawdź je albo zapomnij to miejsce.
desk-wheelchair = Z wózkiem inwalidzkim
desk-yes = Tak
desk-no = Nie
desk-confidential = Adres jest tajny
desk-confidential-hint = Nigdy nie jest publikowany. Ludzie dzwonią, żeby go poznać.
desk-mobile = Przyjeżdża tu i odjeżdża
desk-hours = Kiedy jest otwarte?
desk-holidays = Zamknięte w święta
desk-note = Co jeszcze trzeba wiedzieć o godzinach
desk-submit = Wyślij
desk-submitted = Wysłane. Redakcja obejrzy to przed publikacją. Napiszemy do ciebie.
desk-fix = Kilka rzeczy trzeba poprawić:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Tylko na teraz
desk-quick-text = Widać to od razu, bez sprawdzania, i samo się kończy.
desk-closed-today = Dzisiaj zamknięte
desk-closed-until = Zamknięte, ostatni dzień
desk-full-until = Pełne, ostatni dzień
desk-alert = Wiadomość dla wszystkich, którzy przychodzą
desk-alert-until = Wiadomość jest ważna do
desk-quick-save = Powiedz ludziom teraz
desk-quick-saved = Telefony pokażą to po następnej aktualizacji.
desk-still-right = Wszystko nadal jest prawdą
desk-confirmed-on = Ostatnie potwierdzenie: { $day }
desk-take-out = Usuń z listy
desk-take-out-text = Po następnej aktualizacji telefony już tego nie pokażą. To, co napisane, jest zachowane.
desk-answer = Twoja odpowiedź
desk-answer-send = Wyślij odpowiedź
desk-history = Co zrobiono

## History

act-submitted = Wysłane
act-approved = Zgoda
act-one-enough = Wystarczyła jedna zgoda
act-published = Opublikowane: wersja { $number }
act-restored = Wersja { $number } znowu opublikowana
act-asked = Pytanie: { $text }
act-answered = Odpowiedź: { $text }
act-quick = Wiadomość na teraz
act-confirmed = Potwierdzone
act-reminded = Pytanie, czy to nadal prawda
act-warned = Zapowiedź usunięcia
act-removed = Usunięte
act-settled = Zgłoszenia rozpatrzone

## Editors

editor-title = Sprawdzanie
editor-enter = Zaloguj się swoim kluczem
editor-enter-text = Twoja przeglądarka albo telefon ma klucz do tej strony. Poprosi o palec albo kod.
editor-join = Witaj, { $name }. Utwórz swój klucz.
editor-make-key = Utwórz klucz
editor-one = Tutaj wystarczy jedna zgoda: tak postanowili prowadzący tę listę.
editor-one-since = Tak jest od { $day }.
editor-new = Nowe
editor-changed = Zmienione
editor-reported = Zgłoszone
editor-stale = Nie potwierdzone od pół roku
editor-doubles = Może to samo
editor-nothing = Nic nie czeka. Świetnie.
editor-field = Pole
editor-before = Opublikowane teraz
editor-after = Wysłane
editor-approved-by = Zgoda: { $names }
editor-second = Zgodzić się musi jeszcze ktoś inny.
editor-approve = Zgoda
editor-ask = Zapytaj usługę
editor-question = Twoje pytanie
editor-refuse = Nie publikuj, ponieważ
editor-restore = Opublikuj znowu wersję { $number }
editor-settle = Zgłoszenia są rozpatrzone
editor-report = { $kind } ({ $count })
editor-provider = Wysłane przez: { $name }
likeness-name = Ta sama nazwa
likeness-phone = Ten sam numer
likeness-place = To samo miejsce

## What the hub says

wrong-malformed = Nie dało się tego odczytać. Wczytaj stronę ponownie.
wrong-fields = Niektóre pola nie są jeszcze dobre.
wrong-sign-in = Nie ma już dostępu. Ostatnie słowa mogą nie być zapisane. Poproś o nowy link.
wrong-link = Ten link był już użyty albo jego czas minął. Poproś o nowy.
wrong-absent = Tego już tu nie ma.
wrong-changed = W międzyczasie zmieniono to gdzie indziej. Wczytaj to ponownie.
wrong-stage = Teraz nie da się tego zrobić.
wrong-second-person = Twoja zgoda już jest albo to należy do ciebie. Musi to zrobić ktoś inny.
wrong-too-large = To jest za duże. Nic nie zostało zachowane.
wrong-unreadable = W tym pliku nie ma usług. Nic nie zostało zachowane.
wrong-too-many = To za dużo naraz. Poczekaj chwilę i spróbuj znowu.
wrong-passkey = Klucz nie pasował. Spróbuj jeszcze raz.
wrong-internal = Coś się u nas nie udało. Nic się nie zmieniło. Spróbuj później.
wrong-offline = Nie ma sieci. To, co napisane, zostaje na tej stronie: nie zamykaj jej.
refusal-not-a-service = To nie jest miejsce dla osób, które korzystają z listy.
refusal-double = To już jest na liście.
refusal-unreachable = Nie udało się z nikim skontaktować, żeby to sprawdzić.
refusal-elsewhere = To leży poza obszarem tej listy.
refusal-incomplete = Brakuje czegoś ważnego.
refusal-unsafe = To mogłoby zaszkodzić ludziom, którzy tam pójdą.
