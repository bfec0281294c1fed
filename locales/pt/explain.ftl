### The "?" of every screen: two sentences that say what the screen is for. Read aloud too.

explain-button = O que é este ecrã?
explain-close = Fechar a explicação
explain-more = Todas as perguntas

explain-home = Escolhe aquilo de que precisas, e vê a quem podes recorrer. Em baixo estão as tuas pessoas, a próxima marcação e o próximo passo.
explain-need = Primeiro vêm as tuas pessoas que atendem agora, depois as outras, depois os sítios perto. Um toque liga, escreve ou mostra o caminho.
explain-people = Estas são as pessoas e os sítios que escolheste. Junta, muda a ordem ou tira quem quiseres.
explain-person = Aqui vês como chegar a esta pessoa e com que ajuda. Podes mudar, ou pensar se ainda a queres aqui.
explain-person-edit = Só é preciso o nome; o resto pode esperar. Nada fica guardado até tocares em Guardar.
explain-times = As tuas marcações: hoje, a seguir e passadas. Depois diz como correu, ou não digas nada.
explain-time = Quando, onde e o que levar. Se não puderes ir, muda a hora ou avisa; não faz mal.
explain-time-edit = Escreve quando e com quem; o resto ajuda nesse dia. Pode repetir-se, todos os dias ou todas as semanas.
explain-steps = Passos pequenos para os primeiros dias, um de cada vez. Marca o que está feito, muda ou tira o que não serve.
explain-step = Um passo do teu plano. Podes dizer do que precisa e onde se pode fazer.
explain-find = Procura sítios por palavra ou por necessidade, mesmo sem rede. Nem as tuas palavras nem o teu sítio saem deste telemóvel.
explain-service = O que faz este sítio, quando abre e o que levar. Junta-o às tuas pessoas, ou liga antes de ires.
explain-plan = As tuas palavras para momentos difíceis: o que te avisa, o que ajuda, a quem ligar. Escreve uma linha num dia bom.
explain-notes = Notas só para ti. Estão seladas como tudo o resto.
explain-help = Números e primeiros socorros para quando a vida está em perigo. Abre sem código e sem rede.
explain-settings = Língua, tamanho das letras, claro ou escuro, e como a tua caixa está protegida. Aqui também podes apagar tudo.
explain-safe = Muda o teu código, faz um código em papel, ou guarda uma cópia. Faz isto num momento calmo.
explain-about = Quem fez isto, e de onde vêm os números e os sítios. Nada do que fazes é contado ou enviado.
explain-welcome = Escolhe a tua língua e quem pode abrir a tua caixa. Podes saltar isto e ver primeiro.
explain-open = Escreve o teu código para abrir a caixa. Os números de ajuda e os sítios abrem sem ele.
explain-questions = Vinte perguntas frequentes, com respostas curtas. Toca numa pergunta para ler ou ouvir a resposta.
explain-teams = Aqui vês com quem partilhas, o que veem exatamente e quem o abriu. Podes parar quando quiseres.
explain-accept = Uma equipa pode convidar-te. Vê quem é antes de dizeres sim; com isso não se partilha nada.
explain-entry = Diz quem pode ver esta coisa, até quando, e se a pode mudar. Sem o teu sim ninguém a vê.
explain-crew = As pessoas que partilham com a tua equipa, e o que pede alguém agora. Vês o que escolheram partilhar, e mais nada.
explain-figures = Quantas marcações partilhadas aconteceram, mudaram de dia ou não deram. O que não é partilhado conta como não partilhado, nunca como falta.
explain-devices = A tua caixa pode estar em vários aparelhos. Os dois mostram os mesmos algarismos antes de um entrar, para que ninguém se meta no meio.
explain-take = Se alguém preparou uma caixa contigo, traz-a para aqui. A partir daí é só tua.
explain-prepare = Enche uma caixa com alguém no teu aparelho e entrega-a. O que depois não for partilhado, não vês.
explain-paper = Põe a tua caixa em papel, para quando o telemóvel estiver sem bateria ou perdido. Escolhe cada coisa que lá pode estar.
explain-bring = Aqui um papel com códigos volta a ser a tua caixa. Precisas de todos os códigos e da frase que escolheste.
