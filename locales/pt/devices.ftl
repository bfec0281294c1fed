### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = Os meus aparelhos
devices-hint = A tua caixa também noutro telemóvel ou computador
devices-text = Cada um tem a tua caixa inteira. Tira um da lista se se perdeu ou já não é teu.
devices-add = Juntar um aparelho
devices-join = Trazer a minha caixa para aqui
devices-join-hint = De outro telemóvel ou computador teu
device-unnamed = Um aparelho
device-heard = últimas notícias: { $when }
device-remove = Tirar da lista: { $name }
device-remove-text = Não recebe nada do que se escrever a partir de agora. Assim que tiver rede, esvazia-se.
device-remove-yes = Tirar da lista
device-removed = { $name } já não está na lista.

## Two devices side by side

pair-show-text = Põe os dois aparelhos lado a lado. Este mostra um código, o outro recebe-o. Serve cinco minutos.
pair-worker-text = O novo membro está ao teu lado. Este aparelho mostra um código, o dele recebe-o. Serve cinco minutos.
pair-join-title = Escrever o código de outro aparelho
pair-join-text = No outro aparelho: Definições, Os meus aparelhos, Juntar um aparelho. Numa equipa: Membros da equipa. Depois escreve aqui o que ele mostra.
pair-name = Nome deste aparelho
pair-name-hint = Por exemplo: o meu telemóvel. Numa equipa: o teu próprio nome.
pair-coordinator-hint = Também pode convidar e tirar membros.
pair-show-typed = Mostrar um código para escrever
pair-code-text = Escreve isto no outro aparelho:
pair-until = Serve até às { $time }.
pair-waiting = À espera do outro aparelho.
pair-check-title = Mostram os dois o mesmo?
pair-check-text = Olha também para o outro ecrã ({ $name }). Se os algarismos forem diferentes, há alguém no meio: diz que não.
pair-same = Sim, o mesmo
pair-differ = Não, diferente
pair-said-yes = Diz que sim também no outro aparelho.
pair-done = Feito. Ligado a { $name }.
pair-again = Começar de novo
pair-failed-not-a-code = Isto não é um código de um aparelho. Vê se todas as letras estão certas.
pair-failed-wrong-code = O código não estava certo. Comecem de novo nos dois aparelhos.
pair-failed-expired = Passaram os cinco minutos. Comecem de novo nos dois aparelhos.
pair-failed-declined = Acabou: os dois não mostravam o mesmo, ou alguém disse que não. Nada mudou.
pair-failed-broken = O outro aparelho fez algo que não pode estar certo. Nada mudou.
pair-failed-has-devices = Este aparelho já está com outros. Tira-os primeiro da lista.
crew-join = Convidaram-me para uma equipa
crew-worker-add = Juntar um membro

## Taking over a prepared toolbox

arrive-title = Já tens uma caixa?
take-title = Tenho um cartão com um código
take-hint = Uma caixa que alguém preparou contigo
take-text = Precisas do código do teu cartão e da palavra que só tu sabes.
take-code = O código do cartão
take-code-hint = Oito grupos de quatro sinais. Letras pequenas ou grandes, tanto faz.
take-word = A minha palavra
take-word-hint = A que escolheste quando foi preparada.
take-wrong-word = Não é essa a palavra. Tenta de novo.
take-go = Trazer para aqui
take-fetching = Está a ser trazida.
take-done = Está aqui, e é tua. Coisas: { $count }
take-invitation = A tua equipa também te convida. Ver não partilha nada.
take-failed-not-a-code = Isto não é um código de um cartão. Vê se todos os sinais estão certos.
take-failed-gone = Não há nada com este código: foi retirado, acabou ou já foi usado.
take-failed-damaged = O que chegou está estragado. Pede um cartão novo.

## Preparing and handing over

prepare-title = Preparar para alguém
prepare-hint = Encher uma caixa em conjunto e entregá-la
prepare-text = Enche uma caixa com alguém. Depois entrega-a: é dessa pessoa, e tu vês só o que ela partilha.
prepare-begin = Começar
prepare-banner = Esta é a caixa para { $name }.
prepare-close = Voltar à minha
prepare-open = Continuar a encher
prepare-records = Coisas: { $count }
prepare-drop = Apagar neste aparelho
prepare-drop-text = Um código dela que ainda não foi usado deixa de servir.
hand-word = Uma palavra que só essa pessoa sabe
hand-word-hint = É ela que escolhe. 4 letras ou mais. Não a escrevas em lado nenhum.
hand-word-weak = A palavra é curta de mais: 4 letras ou mais.
hand-invite = Juntar um convite da nossa equipa
hand-invite-hint = Pode vê-lo mais tarde. Com isso não se partilha nada.
hand-over = Fazer o código para o cartão
hand-code-text = No telemóvel dessa pessoa: abrir a app, «Tenho um cartão com um código», depois este código e a palavra.
hand-cancel = Retirar o código
hand-sending = Guardado neste aparelho. O código serve assim que tudo estiver enviado.
hand-no-network = Guardado neste aparelho. O código serve assim que houver rede.
hand-waiting = O código já serve.
hand-taken = A pessoa já a tem. Aqui foi apagada.
hand-over-time = O código acabou. A caixa ainda está aqui: faz um código novo.
hand-refused = O outro lado não a aceita. A caixa ainda está aqui.

## Codes for the camera, and what both screens show

pair-pictures = cão, gato, cavalo, elefante, coelho, urso, rã, galinha, pato, coruja, tartaruga, peixe, baleia, abelha, caracol, borboleta, rosa, árvore, trevo, folha, sol, lua, estrela, nuvem, fogo, onda, neve, arco-íris, maçã, banana, uvas, limão, cenoura, pão, queijo, ovo, gelado, bolo, café, colher, casa, porta, cadeira, cama, lâmpada, chave, cadeado, sino, relógio, guarda-chuva, óculos, sapato, boné, mochila, livro, lápis, tesoura, martelo, carro, bicicleta, autocarro, barco, bola, guitarra
pair-show-qr = Mostrar um código para a câmara
pair-qr-text = Mostra isto à câmara do outro aparelho:
code-picture = Código para a câmara
hand-frames = Sem rede: de ecrã para ecrã
hand-frames-text = Ponha os telefones frente a frente. No dele: «Tenho um cartão com um código», depois a câmara. As imagens andam à volta até tudo estar lido.
hand-frames-stop = Parar de mostrar
take-frames = Lido: { $have } de { $of }. Não mexa a câmara.
take-frames-done = Está tudo lido. Agora o código e a sua palavra.
card-print = Imprimir o cartão
card-text = Dois lados, para o bolso. Não diz nada a outros.
card-time = Com o próximo encontro
card-nobody = Ninguém
card-who = A quem ligar
card-how = Abra { $address }. Escolha «Tenho um cartão com um código». Depois a sua palavra.
card-how-invited = Ponha a câmara de um telefone sobre a imagem. Ou abra { $address } e escolha «Tenho um convite» nas definições.
card-next = Próximo encontro
