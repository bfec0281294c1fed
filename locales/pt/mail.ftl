### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = A tua ligação para a lista
mail-link-text =
    Olá,

    abre esta ligação para escrever ou mudar o que a lista diz dos teus serviços:

    { $link }

    Funciona uma só vez, durante uma hora. Não a pediste? Então não faças nada.

mail-remind-subject = Isto ainda está certo? { $name }
mail-remind-text =
    Olá,

    vê, por favor, se o que a lista diz de «{ $name }» ainda está certo.

    Sim, está certo:
    { $link }

    Não, algo mudou:
    { $page }

    Agradecemos. Há pessoas que contam com isto.

mail-warn-subject = { $name } vai sair da lista
mail-warn-text =
    Olá,

    há muito tempo que ninguém confirma «{ $name }». Em { $day } tiramos isto da lista, para que ninguém encontre uma porta fechada.

    Ainda está certo? Basta um toque para ficar:
    { $link }

    Algo mudou? Muda aqui:
    { $page }

mail-removed-subject = { $name } já não está na lista
mail-removed-text =
    Olá,

    «{ $name }» já não está na lista. O que escreveste está guardado. Podes entregar de novo aqui:

    { $page }

mail-published-subject = { $name } está na lista
mail-published-text =
    Olá,

    «{ $name }» está publicado. Os telemóveis mostram-no depois da próxima atualização.

    Fechado por um dia, ou cheio? Podes dizê-lo a qualquer hora, sem revisão:

    { $page }

mail-asked-subject = Uma pergunta sobre { $name }
mail-asked-text =
    Olá,

    antes de publicar «{ $name }», a redação tem uma pergunta:

    { $question }

    Responde aqui, por favor:
    { $page }

mail-refused-subject = { $name } não foi publicado
mail-refused-text =
    Olá,

    «{ $name }» não foi publicado. A razão: { $reason }

    Podes mudá-lo e entregar de novo:

    { $page }
