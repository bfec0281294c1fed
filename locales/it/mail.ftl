### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Il tuo link alla lista
mail-link-text =
    Ciao,

    apri questo link per scrivere o cambiare quello che la lista dice dei tuoi servizi:

    { $link }

    Funziona una volta sola, per un’ora. Non l’hai chiesto tu? Allora non fare niente.

mail-remind-subject = È ancora giusto? { $name }
mail-remind-text =
    Ciao,

    guarda, per favore, se quello che la lista dice di “{ $name }” è ancora giusto.

    Sì, è giusto:
    { $link }

    No, qualcosa è cambiato:
    { $page }

    Grazie. Le persone ci contano.

mail-warn-subject = { $name } sarà tolto dalla lista
mail-warn-text =
    Ciao,

    da molto tempo nessuno conferma “{ $name }”. Il { $day } lo togliamo dalla lista, così nessuno trova una porta chiusa.

    È ancora giusto? Un tocco basta per tenerlo:
    { $link }

    Qualcosa è cambiato? Cambialo qui:
    { $page }

mail-removed-subject = { $name } non è più nella lista
mail-removed-text =
    Ciao,

    “{ $name }” non è più nella lista. Quello che hai scritto è conservato. Puoi mandarlo di nuovo qui:

    { $page }

mail-published-subject = { $name } è nella lista
mail-published-text =
    Ciao,

    “{ $name }” è pubblicato. I telefoni lo mostrano dopo il prossimo aggiornamento.

    Chiuso per un giorno, o pieno? Puoi dirlo in ogni momento, senza controllo:

    { $page }

mail-asked-subject = Una domanda su { $name }
mail-asked-text =
    Ciao,

    prima di pubblicare “{ $name }”, chi controlla la lista ha una domanda:

    { $question }

    Rispondi qui, per favore:
    { $page }

mail-refused-subject = { $name } non è stato pubblicato
mail-refused-text =
    Ciao,

    “{ $name }” non è stato pubblicato. Il motivo: { $reason }

    Puoi cambiarlo e mandarlo di nuovo:

    { $page }
