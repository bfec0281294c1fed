### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Perguntas

question-who = Quem pode ver o que está aqui?
question-who-answer = Só tu. Está selado neste telemóvel e não é enviado para lado nenhum. Só tu decides se o mostras a alguém.
question-forgot = Esqueci-me do código. E agora?
question-forgot-answer = Usa o código no teu papel, se o fizeste. Sem ele ninguém pode abrir a caixa, nem nós. Podes apagá-la e começar de novo, ou trazer uma cópia de volta.
question-lost = E se perder o telemóvel ou mo roubarem?
question-lost-answer = Quem o encontrar precisa do teu código. Traz a tua cópia de volta noutro telemóvel, se a fizeste. Um código de 6 algarismos trava quem tem pressa, não uma máquina paciente.
question-network = Funciona sem rede e sem saldo?
question-network-answer = Sim. As tuas pessoas, marcações, sítios e a ficha de ajuda estão todos no telemóvel. Na maioria dos países pode-se ligar para a emergência sem saldo.
question-cost = Custa alguma coisa?
question-cost-answer = Não. Não há conta, não há publicidade e não se paga nada.
question-danger = Para que número ligo em perigo?
question-danger-answer = Toca em Ajuda em baixo à direita. O número do teu país está em cima; o 112 funciona em toda a União Europeia.
question-add = Como junto alguém?
question-add-answer = Abre Pessoas e toca em Juntar. Basta um nome. Também podes juntar um sítio de Procurar, ou um ficheiro de contactos.
question-time = Como junto uma marcação?
question-time-answer = Abre Marcações e toca em Juntar. Também podes usar um ficheiro de marcação (.ics) que alguém te enviou.
question-missed = Faltei a uma marcação. O que acontece?
question-missed-answer = Não acontece nada, e ninguém é avisado. Se quiseres, diz que não pudeste, e marca outra. Acontece a toda a gente.
question-remind = O meu telemóvel pode lembrar-me?
question-remind-answer = Abre a marcação e guarda-a no calendário do telemóvel. O calendário toca com um título neutro que não diz nada de ti.
question-language = Posso mudar a língua?
question-language-answer = Sim, a qualquer hora: Definições, Língua. Tudo o que escreveste fica como está.
question-aloud = Pode ser lido para mim?
question-aloud-answer = Toca no altifalante em cima. Funciona se o teu telemóvel tiver uma voz para a tua língua.
question-looks = Alguém quer ver o meu telemóvel
question-looks-answer = Toca em Esconder: abre-se logo outra página. Ou toca em Trancar agora nas Definições. Também se tranca sozinha depois de um minuto sem ser vista.
question-shared = Partilho este telemóvel com outros
question-shared-answer = Escolhe no início «Não guardar nada neste telemóvel»: tudo desaparece quando fechas. Ou usa um código que só tu sabes.
question-move = Como passo para um telemóvel novo?
question-move-answer = Faz uma cópia segura nas Definições, com uma frase de que te lembres. Leva o ficheiro para o telemóvel novo e traz a cópia de volta aí.
question-erase = Como apago tudo?
question-erase-answer = Definições, Apagar tudo. Depois de um só sim, desaparece num segundo, e não se pode trazer de volta.
question-call = Porque é que um sítio diz «Liga primeiro»?
question-call-answer = Porque atende por marcação, ou o horário não é certo. Uma chamada poupa-te uma ida em vão.
question-wrong = O que está escrito sobre um sítio está errado
question-wrong-answer = Acontece. A lista diz quando foi feita e quando cada sítio foi verificado. Liga antes de ires longe.
question-where = A aplicação sabe onde estou?
question-where-answer = Só se deixares, e só para ordenar os sítios por distância. O teu sítio nunca sai deste telemóvel. Também podes escrever um sítio.
question-home = Como a tenho sempre à mão?
question-home-answer = Abre o menu do navegador e escolhe «Adicionar ao ecrã principal». Depois abre sem rede e fica mais bem guardada.

## The first three cards

first-card-label = { $number } de { $count }
first-one-title = As tuas pessoas
first-one-text = Escolhe quem te faz bem, para cada coisa de que precisas. Um toque e ligas.
first-two-title = As tuas horas e passos
first-two-text = Escreve o que vem aí. Passos pequenos, na tua ordem.
first-three-title = Só tua
first-three-text = Funciona sem rede, e ninguém a vê. Os números de ajuda abrem sem código.
first-next = Seguinte
first-done = Começar
first-skip = Saltar
