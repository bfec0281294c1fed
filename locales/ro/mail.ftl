### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Linkul dvs. către listă
mail-link-text =
    Bună ziua,

    deschideți acest link ca să scrieți sau să schimbați ce spune lista despre serviciile dvs.:

    { $link }

    Merge o singură dată, timp de o oră. Nu l-ați cerut dvs.? Atunci nu faceți nimic.

mail-remind-subject = Mai este corect? { $name }
mail-remind-text =
    Bună ziua,

    vă rugăm să vedeți dacă ce spune lista despre „{ $name }” mai este corect.

    Da, este corect:
    { $link }

    Nu, ceva s-a schimbat:
    { $page }

    Mulțumim. Oamenii se bazează pe asta.

mail-warn-subject = { $name } va fi scos din listă
mail-warn-text =
    Bună ziua,

    de mult timp nimeni nu a confirmat „{ $name }”. Pe { $day } îl scoatem din listă, ca nimeni să nu găsească ușa închisă.

    Mai este corect? O atingere îl păstrează:
    { $link }

    S-a schimbat ceva? Schimbați aici:
    { $page }

mail-removed-subject = { $name } nu mai este în listă
mail-removed-text =
    Bună ziua,

    „{ $name }” nu mai este în listă. Ce ați scris s-a păstrat. Puteți trimite din nou aici:

    { $page }

mail-published-subject = { $name } este în listă
mail-published-text =
    Bună ziua,

    „{ $name }” este publicat. Telefoanele îl arată după următoarea actualizare.

    Închis o zi sau plin? Puteți spune oricând, fără verificare:

    { $page }

mail-asked-subject = O întrebare despre { $name }
mail-asked-text =
    Bună ziua,

    înainte să fie publicat „{ $name }”, redacția are o întrebare:

    { $question }

    Vă rugăm să răspundeți aici:
    { $page }

mail-refused-subject = { $name } nu a fost publicat
mail-refused-text =
    Bună ziua,

    „{ $name }” nu a fost publicat. Motivul: { $reason }

    Puteți schimba și trimite din nou:

    { $page }
