### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = As minhas marcações
times-empty = Ainda não há marcações. Junta uma, e fica aqui para ti.
times-add = Juntar uma marcação
times-from-file = Usar um ficheiro de calendário
times-from-file-hint = Um e-mail ou um telemóvel pode dar-te um ficheiro destes. O nome acaba em .ics.
times-ways-title = Outra maneira
times-to-answer = Como correu?
times-to-answer-hint = Basta um toque. Ninguém te leva a mal.
times-today = Hoje
times-coming = A seguir
times-past = Passadas
times-past-show = Mostrar as passadas
times-past-hide = Esconder as passadas
times-with = Com { $name }
times-moved-from = Era para ser: { $day }.

## What became of it

times-answer-for = Como correu: { $title }
times-moved-answer = Tem outra hora
times-answer-saved = Fica escrito.
times-answer-kind = Não faz mal. Podes ligar-lhes, ou escolher outra hora.
times-answer-back = Tirar esta resposta
times-new-date = Dia novo
times-new-clock = Hora nova
times-move = Escolher outra hora
times-move-save = Usar esta hora
times-move-one = Só esta muda. As outras ficam.
times-moved-done = A hora nova está escrita.
times-cannot-come = Não posso ir
times-cannot-come-hint = Envia estas palavras, ou liga e diz. Isso basta.
times-cannot-come-words = As minhas palavras
times-cannot-come-text = Bom dia, não posso ir: { $when }. Posso ter outra hora? Agradeço.

## One appointment

times-where = Onde
times-route = Como lá chegar
times-bring = O que levar
times-note = A minha nota
times-helps-with = Ajuda com
times-all = As suas horas
times-duration = Demora { $duration }.
times-calendar = Pôr no calendário do telemóvel
times-calendar-hint = No calendário chama-se só «{ $title }». Toca antes de começar.
times-calendar-place = Escrever também o sítio
times-calendar-place-hint = Outros podem ver o teu calendário. Um sítio pode dizer de que se trata.
# The only words that stand in the phone's calendar
times-calendar-title = Marcação
times-calendar-saved = O ficheiro está pronto. Abre-o para o pôr no calendário.
times-calendar-saved-at = O ficheiro está aqui: { $place }
times-calendar-failed = Não foi possível escrever o ficheiro.

## The form

times-new-title = Nova marcação
times-edit-title = Mudar a marcação
times-field-title = Para que é?
times-field-title-hint = Por exemplo: médico, câmara municipal
times-field-who = Com quem?
times-field-who-text = Nome
times-field-date = Dia
times-field-clock = Hora
times-field-date-missing = Escolhe um dia, por favor.
times-field-clock-missing = Escolhe uma hora, por favor.
times-field-duration = Quanto tempo demora?
times-field-repeat = Repete-se?
times-field-weekdays = Em que dias?
times-field-until = Último dia
times-field-until-hint = Deixa em branco se não sabes.
times-field-place = Onde é?
times-field-route = Como chegas lá?
times-field-route-hint = Por exemplo: autocarro 71, sair na ponte
times-field-bring = O que levas?
times-field-bring-hint = Uma coisa em cada linha
times-field-needs = Com que ajuda?
times-field-note-hint = Só tu podes ler isto.

## How it repeats

times-once = Só uma vez
times-every-days = { $count ->
    [one] Todos os dias
   *[other] A cada { $count } dias
}
times-every-weeks = { $count ->
    [one] Todas as semanas
   *[other] A cada { $count } semanas
}
times-every-months = { $count ->
    [one] Todos os meses
   *[other] A cada { $count } meses
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, até { $day }
times-in-all = { $count ->
    [one] { $repeat }, uma vez ao todo
   *[other] { $repeat }, { $count } vezes ao todo
}
