### The pages of services that register themselves, and of editors.

## Why something is not published

### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = Serviços na lista
desk-text = Tens um serviço? Diz às pessoas onde fica, quando abre e quem pode ir. Não é preciso palavra-passe: enviamos-te uma ligação.
desk-email = O teu endereço de e-mail
desk-send-link = Enviem-me uma ligação
desk-link-sent = Enviámos-te um e-mail. Abre a ligação que lá está. Funciona uma só vez, durante uma hora.
desk-signed-in = Entrada feita: { $name }
desk-sign-out = Sair
desk-confirmed = Está confirmado. «{ $name }» fica na lista.
desk-browser-only = Abre esta página num navegador.

## What each page is for

explain-register = Aqui os serviços falam de si às pessoas. Precisas de um endereço de e-mail e de nenhuma palavra-passe.
explain-listing = Escreves um serviço em passos pequenos, e guarda-se enquanto escreves. A redação vê-o antes de as pessoas o verem.
explain-editor = Aqui vês o que espera revisão. Duas pessoas aprovam cada serviço novo.
explain-review = Vês o que mudou, lado a lado. Depois aprovas, perguntas ou recusas.

## The provider's list

desk-mine = Os meus serviços
desk-none = Ainda não tens aqui um serviço.
desk-add = Juntar um serviço
desk-no-name = Ainda sem nome
desk-upload = Muitos serviços num ficheiro
desk-upload-text = HSDS 3.0 (JSON ou CSV) ou OpenStreetMap, até { $size } MB e { $count } serviços. Primeiro vês o que cada linha faria. Nada se guarda antes de tu dizeres. O mesmo ficheiro outra vez muda o que mudou, e não repete nada.
desk-upload-choose = Escolher um ficheiro
desk-upload-keep = Entregar estes
desk-upload-kept = Entregues. A redação vai vê-los agora.

## Where a listing stands

stage-draft = Ainda não entregue
stage-waiting = A redação está a ver: { $approvals } de { $of } aprovaram
stage-asked = Uma pergunta para ti
stage-published = Publicado
stage-refused = Não publicado
stage-removed = Retirado
desk-live-older = O que está publicado agora fica até a redação aprovar a mudança.
desk-stale = Há seis meses que ninguém confirma isto

## The steps of the form

desk-step = Passo { $number } de { $count }
desk-step-who = Quem são
desk-step-needs = Com que ajuda
desk-step-terms = Quem pode ir, e como
desk-step-reach = Como vos contactar
desk-step-places = Onde e quando
desk-step-check = Rever tudo
desk-saved = Guardado
desk-not-saved = Ainda não guardado: não há rede. Vai-se tentar de novo.
desk-organization = Organização
desk-organization-about = O que a organização faz
desk-name = Nome do serviço
desk-about = O que lá se recebe, em palavras simples
desk-audiences = Só para alguns? Escolhe-os. Sem escolha quer dizer: para toda a gente.
desk-eligibility = Quem pode ir, e quem não pode
desk-documents = Papéis a levar
desk-documents-none = Não é preciso documento
desk-documents-needed = Estes papéis
desk-documents-list = Que papéis? Um em cada linha
desk-cost = Quanto custa
desk-languages = Línguas que lá se falam
desk-access = Como ir
desk-capacity = Quantos lugares há (por exemplo: 24 camas)
desk-phones = Números de telefone, um em cada linha
desk-emails = Endereços de e-mail para o público, um em cada linha
desk-url = Página na internet
desk-contact = Como é que a redação vos contacta? Nunca é publicado.
desk-place = Sítio { $number }
desk-place-add = Juntar um sítio ou uma paragem
desk-place-remove = Tirar este sítio
desk-place-none = Uma linha telefónica ou uma visita a casa não precisa de sítio.
desk-place-name = Nome do sítio, se tiver
desk-street = Rua e número
desk-postcode = Código postal
desk-city = Cidade
desk-directions = Como encontrar a porta
desk-here = Estou à porta: usar o sítio deste telemóvel
desk-here-taken = Sítio usado: { $latitude }, { $longitude }
desk-here-failed = Este telemóvel não sabe onde está.
desk-here-forget = Esquecer este sítio
reason-town-elsewhere = O código postal e a cidade ficam longe um do outro. Verifica os dois.
reason-position-elsewhere = Este sítio fica longe do código postal e da cidade. Verifica-os, ou esquece o sítio.
desk-wheelchair = Com cadeira de rodas
desk-yes = Sim
desk-no = Não
desk-confidential = A morada é secreta
desk-confidential-hint = Nunca é publicada. As pessoas ligam para saber onde é.
desk-mobile = Passa por aqui e vai-se embora
desk-hours = Quando está aberto?
desk-holidays = Fechado nos feriados
desk-note = Que mais há a saber do horário
desk-submit = Entregar
desk-submitted = Entregue. A redação vê isto antes de ser publicado. Depois escrevemos-te.
desk-fix = Algumas coisas precisam de ser vistas:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = Só por agora
desk-quick-text = Isto vê-se logo, sem revisão, e acaba sozinho.
desk-closed-today = Fechado hoje
desk-closed-until = Fechado, último dia
desk-full-until = Cheio, último dia
desk-alert = Uma mensagem para toda a gente que vem
desk-alert-until = A mensagem vale até
desk-quick-save = Dizer às pessoas agora
desk-quick-saved = Os telemóveis mostram-no depois da próxima atualização.
desk-still-right = Tudo ainda está certo
desk-confirmed-on = Última confirmação: { $day }
desk-take-out = Tirar da lista
desk-take-out-text = Os telemóveis deixam de o mostrar depois da próxima atualização. O que escreveste está guardado.
desk-answer = A tua resposta
desk-answer-send = Enviar a resposta
desk-history = O que foi feito

## History

act-submitted = Entregue
act-approved = Aprovado
act-one-enough = Bastou uma aprovação
act-published = Publicado: versão { $number }
act-restored = Versão { $number } publicada de novo
act-asked = Pergunta: { $text }
act-answered = Resposta: { $text }
act-quick = Mensagem do momento
act-confirmed = Confirmado
act-reminded = Perguntou-se se ainda está certo
act-warned = Avisado de que vai sair
act-removed = Retirado
act-settled = As queixas foram vistas

## Editors

editor-title = Revisão
editor-enter = Entrar com a tua chave
editor-enter-text = O teu navegador ou telemóvel guarda uma chave para esta página. Pede o teu dedo ou o teu código.
editor-join = Olá, { $name }. Faz a tua chave.
editor-make-key = Fazer uma chave
editor-one = Aqui basta uma aprovação: assim decidiu quem gere esta lista.
editor-one-since = É assim desde { $day }.
editor-new = Novo
editor-changed = Mudado
editor-reported = Com queixa
editor-stale = Não confirmado há seis meses
editor-doubles = Talvez o mesmo
editor-nothing = Nada à espera. Muito bem.
editor-field = Campo
editor-before = Publicado agora
editor-after = Entregue
editor-approved-by = Aprovado por { $names }
editor-second = Outra pessoa também tem de aprovar.
editor-approve = Aprovar
editor-ask = Perguntar ao serviço
editor-question = A tua pergunta
editor-refuse = Não publicar, porque
editor-restore = Publicar de novo a versão { $number }
editor-settle = As queixas estão tratadas
editor-report = { $kind } ({ $count })
editor-provider = Entregue por { $name }
likeness-name = O mesmo nome
likeness-phone = O mesmo número
likeness-place = O mesmo sítio

## What the hub says

wrong-malformed = Não se conseguiu ler isto. Carrega a página de novo.
wrong-fields = Alguns campos ainda não estão certos.
wrong-sign-in = Já não tens acesso. O que escreveste por último pode não estar guardado. Pede uma ligação nova.
wrong-link = Esta ligação já foi usada, ou o tempo dela acabou. Pede uma nova.
wrong-absent = Isto já não está aqui.
wrong-changed = Entretanto mudou noutro lado. Carrega de novo.
wrong-stage = Agora não se pode fazer isto.
wrong-second-person = Já aprovaste, ou é teu. Tem de ser outra pessoa.
wrong-too-large = É demasiado grande. Nada foi guardado.
wrong-unreadable = Não há serviços neste ficheiro. Nada foi guardado.
wrong-too-many = Foi muito de uma vez. Espera um pouco e tenta de novo.
wrong-passkey = A chave não serviu. Tenta de novo.
wrong-internal = Algo correu mal do nosso lado. Nada mudou. Tenta mais tarde.
wrong-offline = Não há rede. O que escreveste fica nesta página: deixa-a aberta.
refusal-not-a-service = Isto não é um serviço para as pessoas que usam a lista.
refusal-double = Já está na lista.
refusal-unreachable = Ninguém respondeu para confirmar.
refusal-elsewhere = Fica fora da região desta lista.
refusal-incomplete = Falta algo importante.
refusal-unsafe = Podia fazer mal às pessoas que lá vão.
