### The page of one service.


## Messages of the moment

service-closed-between = Fechado de { $from } até { $until }, inclusive
service-closed-to = Fechado até { $until }, inclusive
service-closed-from = Fechado a partir de { $from }. Não dizem até quando.
service-closed-open-end = Fechado por agora. Não dizem até quando.
service-full = Cheio neste momento. Liga antes de ires.
service-alert = Bom saber agora
service-alert-until = Isto vale até { $date }.
service-stale = Há seis meses que ninguém confirma isto. Liga antes de ires.

## What to do

service-contact = Ligar, escrever, ir
service-copy-address = Copiar a morada
service-mail = Escrever um e-mail
service-web = A página deles na internet
service-add = Juntar à minha caixa
service-added = { $name } está agora na tua caixa.
service-in-toolbox = Na minha caixa
service-add-locked = Para juntar isto, abre primeiro a tua caixa.
service-appointment = Marcar uma hora

## Hours

service-hours-today = Hoje: { $hours }
service-week = Horário da semana
service-day-closed = fechado
service-day-away = não aqui
service-day-call = liga primeiro
service-holiday = feriado
service-hours-text = O que dizem do horário: { $text }

## What to know before going

service-about = O que fazem
service-good-to-know = Antes de ires
service-needs = Ajuda com
service-documents = Papéis a levar
service-no-id = Não é preciso documento
service-documents-unknown = Não se sabe. Leva o que tens. Não tens nada? Liga e pergunta.
service-languages = Línguas que lá se falam
service-for = Para quem
service-for-all = Para toda a gente
service-eligibility = Quem pode ir
service-cost = Quanto custa
service-access = Como ir

## Places

service-places = Onde fica
service-place-number = Sítio { $number }
service-mobile = Passa por aqui e vai-se embora. Vê as horas.
service-confidential = A morada é secreta. Liga para saber onde é.
service-no-address = A morada não é conhecida.
service-wheelchair-yes = Pode-se entrar com cadeira de rodas
service-wheelchair-no = Não se pode entrar com cadeira de rodas
service-directions = Como lá chegar

## Where the record comes from

service-record = Quem diz isto
service-verified = Verificado em { $date }
service-verified-by = Verificado em { $date } por { $who }
service-never-verified = Ainda ninguém verificou isto.
service-source = Fonte: { $name }
service-licence = Licença: { $licence }

## Telling that something is wrong

service-report = Há algo errado aqui
service-report-text = Diz a quem cuida desta lista. Ninguém fica a saber quem és.
service-report-what = O que está errado?
service-report-words = Com as tuas palavras, se quiseres. Sem nomes, por favor.
service-report-send = Enviar
service-report-sent = Já chegou. Agradecemos.
service-report-waits = Segue quando houver rede, se a aplicação ficar aberta.
service-report-waits-kept = Espera na tua caixa. Segue quando houver rede e a caixa estiver aberta.
service-report-refused = Não foi possível enviar agora. Tenta mais tarde.
report-closed-for-good = Já não existe
report-wrong-number = O número está errado
report-wrong-hours = O horário está errado
report-unsafe = Lá as pessoas não são bem tratadas
report-other = Outra coisa
