### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = Partilhar
teams-title = As minhas equipas
teams-hint = Mostrar coisas soltas a quem te ajuda
teams-none = Não partilhas com ninguém. Tudo o que escreves é só para ti.
teams-accept = Tenho um convite
teams-entries = Coisas partilhadas: { $count }
teams-not-connected = Sem ligação
role-worker = Membro da equipa
role-coordinator = Coordena a equipa
reader-new = novo

## An invitation

invited-title = Um convite
invited-text = Recebeste um código, um cartão ou uma ligação de uma equipa. Vê primeiro de quem é. Ver não partilha nada.
invited-by-link = Abriste um convite. Vê primeiro de quem é. Ver não partilha nada.
invited-code = O código
invited-code-hint = Do cartão, da mensagem ou do ecrã da equipa. Os espaços não contam.
invited-look = Ver de quem é
invited-other = Outro código
invited-looking = A perguntar de quem é …
invited-no-network = Não há rede, ou o outro lado não responde. Tenta-se de novo sozinho.
invited-not-a-code = Isto não é um convite. Vê se todas as letras estão certas.
invited-elsewhere = Este convite é para outro lugar: { $address }. Abre a app lá.
invited-gone = Este convite já não existe: acabou ou já foi usado. Pede um novo.
invited-from = { $team } convida-te.
invited-terms = Ainda não se partilha nada. Tu escolhes cada coisa e podes parar quando quiseres.
invited-name = O nome que eles veem
invited-name-hint = Basta o primeiro nome, ou um inventado.
invited-name-missing = Escreve o nome que eles devem ver.
invited-phone = O número para onde podem ligar
invited-phone-hint = Podes deixar vazio.
invited-not-now = Agora não
invited-accept = Aceitar
invited-done = Estás ligado a { $team }. Ainda não veem nada.

## One team

team-knows-you = Conhecem-te como { $name }.
team-until = Acaba a { $day }.
team-sees = O que eles veem
team-sees-nothing = Nada. Partilha uma coisa na página dela: alguém teu ou uma marcação.
team-sees-text = Exatamente isto:
team-readers = Quem o pode ler
team-ended = Já não partilhas com esta equipa.
team-stop-all = Deixar de partilhar tudo isto
team-leave = Acabar com esta equipa
team-stopped = Parado. { $team } já não recebe nada disto.
seen-direct = Podem mudar isto diretamente
seen-until = até { $day }

## One entry

share-title = Quem vê isto
share-none = Só tu
share-seen-by = Tu e { $teams }
share-none-of = { $team } não vê isto.
share-on = { $team } vê isto.
share-on-until = { $team } vê isto até { $day }.
share-with-note = Também a tua nota privada.
share-contact-parts = Veem o nome, o papel, o telefone, a morada, as horas e as necessidades. A tua nota fica contigo.
share-time-parts = Veem para quê, quando, onde e como correu. A tua nota fica contigo.
share-all-with = Também as minhas marcações com { $name }
share-all-with-hint = As que há e as que vierem.
share-follow = Todas as minhas marcações com { $name }
share-follow-stop = Deixar de partilhar estas marcações
share-note = Também a minha nota privada
share-note-hint = Só se quiseres.
share-direct = Podem mudar isto diretamente
share-direct-hint = Senão cada mudança é uma proposta, e tu dizes sim ou não.
share-pass-on = Podem passar isto num ficheiro
share-pass-on-hint = A outros que te ajudam, e só isto.
share-until = Até
share-until-hint = Deixa vazio: até parares.
share-start = Partilhar com { $team }
share-done = { $team } vê isto a partir de agora.
share-stop = Deixar de partilhar isto
share-stop-title = Deixar de partilhar?
share-stop-text = A partir deste momento não recebem mais nada. Podem lembrar-se do que leram até hoje.
history-title = O que se escreveu e quando
history-here = neste aparelho
history-wrote = Escrito: { $fields }
field-when = Quando
field-who = Com quem
field-reach = Telefone e e-mail
field-outcome = Como correu

## Who opened what

receipts-title = Quem abriu o quê
receipts-text = Cada vez que alguém abriu uma coisa tua, e cada sim e não teu.
receipts-none = Ainda ninguém abriu nada.
receipt-accepted = Aceitaste a equipa
receipt-ended = Acabou com a equipa
receipt-shared = Partilhaste: { $what }
receipt-stopped = Deixaste de partilhar: { $what }
receipt-opened = { $name } abriu: { $what }
receipt-came = { $name } entrou na equipa e pode ler o que partilha
receipt-went = { $name } saiu da equipa e desde então não lê nada
receipt-team = Equipa
receipt-what = O que aconteceu
receipts-save = Guardar esta lista num ficheiro
receipts-file = Lista

## Suggestions

suggestion-from = Uma proposta de { $name }
suggestion-new = Novo: { $what }
suggestion-instead-of = em vez de: { $before }
suggestion-taken-away = já nada
suggestion-yes = Sim
suggestion-no = Não
suggestion-later = Pergunta-me mais tarde
suggestion-taken = Feito. Está na tua caixa.
suggestion-declined = Está bem. { $name } vai ver que disseste não.
suggestion-kept = Fica à tua espera.
conflict-text = Foi escrito de modo diferente em dois aparelhos. Ficam os dois até dizeres qual está certo.
suggestion-waits = espera resposta
suggestion-was-accepted = foi aceite
suggestion-was-declined = não foi aceite

## What became of an appointment, said by others

became-attended = foi
became-moved = mudada de dia
became-excused = avisou que não podia
became-missed = não deu
became-cancelled = desmarcada
became-unknown = ainda não se sabe
became-not-shared = não partilhado
became-to-come = ainda vem

## How sharing stands

sync-here = Guardado neste telemóvel. Segue assim que puder.
sync-shared = Partilhado: { $when }
sync-network = Guardado neste telemóvel. À espera de rede.
sync-silent = Guardado neste telemóvel. O outro lado não responde desde: { $when }. Tenta-se de novo sozinho.
sync-clock = O relógio deste telemóvel está errado. Acerta o dia e a hora, e continua.
sync-quiet = Não vem nada dos outros desde: { $when }. Pergunta-lhes se está tudo bem.
sync-went-back = O outro lado perdeu alguma coisa. Aqui ainda está tudo, e podes enviar outra vez.
sync-put-back = Enviar tudo outra vez
sync-wrong = O outro lado enviou algo que não pode estar certo. Não foi aceite. Não se perdeu nada teu. Diz à tua equipa.
sync-removed = Este aparelho foi tirado da lista dos seus aparelhos e esvaziado.
sync-refused = O outro lado não deixa entrar este aparelho desde: { $when }. Não se perdeu nada teu.
sync-gone = O que era partilhado foi apagado no outro lado.
sync-full = É demais para o outro lado. Partilha menos ou encurta uma nota.
sync-update = Alguém tem uma versão mais nova da app. Atualiza-a para veres tudo.
sync-other-device = À espera de que o seu outro aparelho deixe entrar este. Abra os dois por um momento.
sync-not-connected = Os seus dados voltaram, mas não o caminho para a sua equipa. Peça-lhe um novo convite. Até lá não recebe nada de novo. Talvez ainda veja o que via antes.

## A team at work

crew-section = Trabalho numa equipa
crew-hint = Para quem acompanha outras pessoas, com o acordo delas.
crew-title = As pessoas da minha equipa
crew-new-title = Criar uma equipa
crew-new-text = Para quem acompanha outras pessoas. Cria uma equipa e convida depois cada pessoa. Elas escolhem o que vês.
crew-new-name = Nome da equipa
crew-new-phone = Telefone da equipa
crew-new-me = O teu nome
crew-new-me-hint = Como te conhecem. Leem-no ao lado de tudo o que propões.
crew-new-make = Criar a equipa
crew-nobody = Ainda ninguém partilha contigo.
crew-invite = Convidar uma pessoa
crew-invite-text = Cada pessoa recebe um código seu. Vê quem és antes de dizer sim. Com isso não se partilha nada.
crew-invite-label = Para quem
crew-invite-label-hint = Só para distinguir; fica neste aparelho.
crew-invite-make = Fazer um convite
crew-invite-not-laid = Guardado neste aparelho. Serve assim que houver rede.
crew-invite-copy = Copiar como ligação
crew-invite-until = Serve uma vez, até { $day }.
crew-invite-cancel = Retirar
crew-invite-cancelled = Retirado. Já ninguém o pode usar.
crew-lost-phone = Perdeu o telefone? Então convide a pessoa outra vez. A partilha começa de novo.
crew-restarted = Teve de recomeçar: tirar esta entrada antiga
crew-restarted-text = Faça isto quando { $name } perdeu o telefone e não tem outro. O que foi partilhado aqui é apagado no outro lado e para todos os membros. Um novo convite começa de novo.
crew-restarted-done = Tirado. É apagado no outro lado assim que houver rede.
crew-missed = Não deu, ainda sem novo dia
crew-missed-hint = Uma chamada pode ajudar. Pergunta o que dava jeito.
crew-unknown = Como correu?
crew-unknown-hint = Ainda ninguém disse. Não é o mesmo que não ter ido.
crew-coming = A seguir
crew-quiet = Sem contacto há duas semanas
crew-everybody = Todos
crew-reached-on = em contacto: { $day }
crew-not-in-touch = ainda sem contacto
crew-since = Partilha convosco desde { $day }.
crew-shares = O que { $name } partilha
crew-shares-nothing = Nada de momento. É uma escolha, e não diz nada sobre como está.
crew-suggested = O que propuseram
crew-in-touch = Em contacto
crew-in-touch-text = { $name } pode ler estas notas.
crew-note = Uma nota
crew-reached = Conseguimos falar
crew-not-reached = Não conseguimos falar
crew-note-only = Só a nota
crew-noted = Anotado.
crew-file = Marcações num ficheiro para outros sistemas (FHIR)
crew-file-none = { $name } não deixou passar nenhuma.
crew-propose = Propor outra hora
crew-propose-word = Uma palavra
crew-propose-send = Enviar a proposta
crew-proposed = Enviado como proposta. Conta quando disser que sim.
crew-workers = Membros da equipa
crew-workers-count = Membros: { $count }
crew-workers-text = Todos podem ler o que as pessoas partilham com a equipa.
crew-worker-remove = Tirar { $name } da equipa
crew-worker-remove-text = Não recebe mais nada do que se escrever a partir de agora. Pode lembrar-se do que pôde ler antes. As pessoas são avisadas.
crew-worker-remove-yes = Tirar
crew-worker-removed = { $name } já não está na equipa.
crew-phone-hint = As pessoas que partilham contigo veem-no e podem ligar.
crew-phone-saved = Guardado. As pessoas recebem o novo número.
device-this = este aparelho

## Follow-through

figures-title = Seguimento
figures-hint = O que foi feito das marcações partilhadas
figures-text = Só conta o que as pessoas partilham. Semanas inteiras; menos de cinco pessoas nunca têm uma linha só delas.
figures-from = De
figures-to = A
figures-over = De { $first } a { $last }
figures-people = Pessoas: { $count }
figures-shared = Marcações partilhadas: { $count }
figures-not-sharing = Pessoas que não partilham nenhuma marcação: { $count }. Não diz nada sobre como estão.
figures-few = Menos de cinco pessoas partilham uma marcação nestas semanas. Não se diz mais, para que ninguém seja reconhecido.
figures-by-with = Por lugar ou pessoa
figures-by-need = Por necessidade
figures-by-week = Por semana
figures-not-split = Pessoas a menos para as distinguir.
figures-col-people = Pessoas
figures-col-shared = Partilhadas
figures-all = Todas
figures-others = As outras juntas
figures-with-nobody = Ninguém indicado
figures-no-need = Nenhuma necessidade indicada
figures-several-needs = Várias necessidades
figures-save = Guardar como tabela (CSV)
figures-file = Tabela
