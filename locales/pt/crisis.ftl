### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Ajuda
help-page-title = { $number } · Ajuda
help-numbers = Números de emergência
help-call-number = Ligar para o { $number }
help-back-to-app = Voltar à aplicação
help-elsewhere = Nestes países o número é outro:
help-sources = De onde vem isto
help-languages = Línguas

card-title = Alguém pode estar a morrer. Faz isto agora.

card-look-title = 1. Olha.
card-look-shake = Abana os ombros. Diz o nome da pessoa, bem alto.
card-look-signs = Sinais de perigo:
card-look-wake = A pessoa não acorda.
card-look-breath = Respira muito devagar, ou não respira.
card-look-snore = Ressona ou gorgoleja.
card-look-blue = Os lábios ou as unhas estão azuis ou cinzentos. A pele está pálida e fria.
card-look-eyes = Os pontos pretos dos olhos estão muito pequenos.
card-look-limp = O corpo está mole.
card-look-enough = Não acorda, ou respira mal: isto chega. Não esperes.

card-call-title = 2. Liga para o { $number }.
card-call-free = A chamada é grátis.
card-call-say = Diz: «Não acorda. Respira mal.»
card-call-where = Diz onde estás. Põe o telemóvel em alta voz. Faz o que te disserem ao telefone.

card-naloxone-title = 3. Dá naloxona, se tiveres.
card-naloxone-nose = Spray para o nariz: deita a pessoa de costas. Inclina-lhe a cabeça para trás. Põe a ponta numa narina. Carrega.
card-naloxone-needle = Kit com agulha: num músculo, como mostra o folheto do kit.
card-naloxone-unsure = Não sabes se é um opioide? Dá na mesma. Não faz mal a quem não tomou opioides.
card-naloxone-none = Não há naloxona? Vai para o passo 4.

card-breathe-title = 4. Ajuda a respirar.
card-breathe-check = Não respira, ou quase não?
card-breathe-how = Cabeça para trás. Queixo para cima. Aperta o nariz. Sopra para a boca: um sopro a cada 5 segundos.
card-breathe-press = Se ao telefone te disserem para carregar no peito, faz isso.
card-breathe-second = Depois de 2 a 3 minutos não está melhor? Dá uma segunda naloxona.

card-side-title = 5. Respira, mas não acorda? Vira a pessoa de lado.
card-side-how = Dobra o joelho de cima, para não rolar para trás. Uma mão debaixo da cabeça. Cara para o lado. Pode vomitar. De lado, é mais difícil sufocar.

card-stay-title = 6. Fica lá.
card-stay-watch = Não deixes a pessoa sem ninguém. Vê se respira até a ajuda chegar.
card-stay-wears-off = A naloxona passa ao fim de 30 a 90 minutos. A overdose pode voltar.
card-stay-angry = A pessoa pode acordar com enjoos, ou com raiva. Diz-lhe o que aconteceu. Não a deixes tomar mais.
card-stay-tell = Diz à equipa da ambulância o que a pessoa tomou.

card-scope = Esta página fala de opioides (heroína, metadona, fentanil, morfina, analgésicos fortes). Os passos 1, 2, 4, 5 e 6 servem para qualquer produto.

## The first days

days-title = Os primeiros dias
days-changed-title = O teu corpo mudou.
days-changed = Fizeste uma pausa. A tua dose antiga agora pode matar-te. Bastam poucos dias de pausa.
days-weeks = Os primeiros dias e as primeiras duas semanas são os mais perigosos.
days-if = Se consumires:
days-alone-title = Nunca sem ninguém por perto.
days-alone = Tem perto de ti alguém que possa ligar para o { $number }.
days-low-title = Começa com pouco.
days-low = Experimenta primeiro uma quantidade muito pequena. Espera.
days-mix-title = Não mistures.
days-mix = Álcool, comprimidos para dormir, calmantes (benzos), pregabalina e metadona somam-se. Juntos param a respiração.
days-smoke-title = Fumar é menos arriscado do que injetar.
days-smoke = Injetar bate com mais força.
days-carry-title = Leva naloxona contigo.
days-carry = Mostra aos amigos onde está e como se usa.
days-treatment-title = Tomas metadona ou buprenorfina? Não pares.
days-treatment = Pergunta hoje onde recebes a próxima dose. O tratamento baixa o risco de morrer.
days-anonymous = Na maioria das linhas de ajuda não tens de dizer o teu nome.
days-ask-naloxone = Onde arranjar naloxona: pergunta num serviço de apoio ou a um médico.

## Help lines: kinds, and who comes

line-emergency = Emergência
line-suicide = Quando já não queres viver
line-emotional-support = Alguém que escuta
line-violence = Quando alguém te faz mal
line-poison = Venenos e produtos
line-drugs = Apoio com álcool e produtos
line-shelter = Uma cama para esta noite
line-justice = Direitos e acompanhamento
line-service-any = Ambulância, bombeiros, polícia
line-service-ambulance = Ambulância
line-service-police = Polícia
line-service-fire = Bombeiros
line-service-text = Por SMS
line-free = A chamada é grátis
line-region = Só em: { $region }
line-languages = Línguas: { $languages }
line-always = Dia e noite
line-sources = De onde vem este número
line-checked = Recolhido em { $date } de fontes públicas; ninguém ligou para ele para fazer esta lista.
line-one-source = Visto só numa fonte: confirma antes de confiar nele.
line-two-sources = Visto em duas fontes que não dependem uma da outra.
