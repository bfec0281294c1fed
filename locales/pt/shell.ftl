### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = Ecrãs principais
nav-people = Pessoas
nav-times = Marcações
nav-find = Procurar
nav-help = Ajuda
nav-steps = Passos
nav-plan = O meu plano
nav-notes = Notas
nav-about = Sobre

## When the app cannot start

no-engine-title = Não abre aqui
no-engine-text = Este navegador é demasiado antigo, ou esta janela não guarda nada. Nada do que é teu se perdeu.
no-engine-help = Atualiza o navegador, ou abre esta página noutro. Os números de ajuda funcionam na mesma.
# A screen that comes after the first load could not be fetched
chunk-missing-title = Esta parte ainda não está cá
chunk-missing-text = Não foi possível carregá-la. O que escreveste está guardado. Vê se há rede e tenta de novo.
other-tab-title = Aberta noutro separador
other-tab-text = A tua caixa está aberta noutro separador ou noutra janela. Fecha esse, ou continua aqui.
other-tab-take-over = Continuar aqui

## The start

welcome-title = Olá
welcome-text = Que língua queres?
protect-title = Protege a tua caixa
protect-legend = Quem não deve poder abri-la?
protect-code = Um código de 6 algarismos ou mais
protect-code-hint = Trava quem pega no teu telemóvel. Não trava quem copia o que está nele.
protect-passphrase = Uma frase tua
protect-passphrase-hint = Se for longa, trava também quem copia o telemóvel.
protect-session = Não guardar nada neste telemóvel
protect-session-hint = Para um telemóvel que não é teu: tudo desaparece quando fechas a aplicação.
protect-later = Escolher depois, ver primeiro
secret-code-title = Escolhe o teu código
secret-code = Código
secret-code-hint = 6 algarismos ou mais. Não a data em que nasceste.
secret-passphrase-title = Escolhe a tua frase
secret-passphrase = A tua frase
secret-passphrase-hint = 8 letras ou mais. Quatro palavras de que te lembres são boas.
secret-again-title = Mais uma vez
secret-again = O mesmo outra vez
secret-differs = Os dois não são iguais. Tenta de novo.
after-title = Está pronta
after-text = A tua caixa é só tua. O que vem a seguir depende de ti; podes fazê-lo depois.
after-go = Ir para a minha caixa

## About me

me-title = Sobre mim
me-text = Não é obrigatório. Nunca sai deste telemóvel.
me-release = O meu primeiro dia
me-release-hint = Os passos e a ficha das primeiras semanas começam nesse dia.
me-release-forget = Esquecer este dia
me-country = O meu país agora
me-country-hint = Para os números de emergência certos virem primeiro.

## Whether what is saved stays

kept-files = O que guardas fica num ficheiro neste dispositivo.
kept-promised = O que guardas fica neste telemóvel. O navegador prometeu guardá-lo.
kept-maybe = O que guardas fica neste telemóvel, mas o navegador pode tirá-lo quando precisar de espaço. Põe a aplicação no ecrã principal, ou faz uma cópia segura.
kept-session = Nada fica neste telemóvel. Tudo desaparece quando fechas a aplicação.
kept-not-possible = Esta janela não consegue guardar nada. Tudo funciona até a fechares; depois desaparece. Abre a aplicação numa janela normal para guardar.
keep-from-now = A partir de agora, guardar neste telemóvel
damaged-records = { $count ->
    [one] Uma entrada não se consegue ler. Fica como está.
   *[other] { $count } entradas não se conseguem ler. Ficam como estão.
}

## The lock

open-title = Abrir a minha caixa
open-wait = Demasiadas tentativas. Podes tentar de novo daqui a { $wait }.
open-lost = Esqueci-me
open-by-code = Abrir com o meu código
open-paper = O código no teu papel
open-paper-hint = Escreveste-o quando fizeste a caixa. Os espaços não contam.
open-find = Procurar um sítio sem abrir
open-by-phone = Usar o bloqueio deste telefone
open-another = Sou outra pessoa
pad-delete = Apagar o último algarismo

## The first screen

home-title = De que precisas agora?
home-needs = Do que preciso
home-people = As minhas pessoas
home-no-people = Ainda não está aqui ninguém. Junta alguém que te faz bem.
home-add-person = Juntar alguém
home-all-people = Todas as minhas pessoas
home-next-time = A minha próxima marcação
home-no-time = Nada marcado.
home-add-time = Juntar uma marcação
home-next-step = O meu próximo passo
home-no-step = Nenhum passo à tua espera.
home-all-steps = Todos os meus passos
home-mine = O que é meu
home-plan-hint = Para quando fica difícil
home-notes-hint = Só para ti
home-installing = A lista de sítios está a ser preparada: { $percent } %
home-read-card = Ler a ficha

## Settings

settings-language = Língua
settings-look = Aspeto
settings-theme = Claro ou escuro
settings-theme-phone = Como no meu telemóvel
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-text = Tamanho das letras
settings-text-normal = Médio
settings-text-large = Grande
settings-text-larger = Muito grande
settings-no-voice = Este aparelho não consegue ler esta língua em voz alta.
settings-safe = Proteção
lock-now = Trancar agora
lock-leave = Sair, não guardar nada
lock-leave-text = O que está na caixa vai desaparecer.
safe-title = Código, código em papel, cópia
safe-hint = Mudar o teu código, ou trazer uma cópia de volta
change-title = Mudar o meu código
change-now = O código ou a frase que a abre agora
change-now-hint = Se o esqueceste e entraste com o código em papel, deixa em branco.
change-kind = O que vai abri-la?
change-new = O novo
change-done = Feito. A partir de agora, abre com o novo.
paper-title = Um código em papel
paper-text = Se esqueceres o teu código, só este abre a caixa. Mais ninguém consegue.
paper-show = Mostra-me um código para escrever
paper-write = Escreve isto num papel
paper-once = Só se mostra uma vez. Um código em papel mais antigo já não funciona. Guarda-o longe do telemóvel.
paper-done = Já escrevi
export-title = Fazer uma cópia segura
export-text = Um só ficheiro selado com tudo. Sem a frase dele ninguém o consegue ler, nem tu.
export-phrase = Frase da cópia
export-button = Guardar a cópia
export-done = A cópia está nas tuas transferências.
export-at = A cópia está aqui: { $place }
restore-title = Trazer uma cópia de volta
restore-text = O que está na cópia junta-se ao que está aqui. Nada se perde.
restore-choose = Escolher o ficheiro
restore-chosen = Ficheiro escolhido. Escolher outro
restore-button = Trazer de volta
restore-done = Feito. Novas: { $added }. Mudadas: { $updated }.
phone-lock-title = Abrir com o bloqueio deste telefone
phone-lock-text = O teu dedo, a tua cara ou o código do telefone abre então também a caixa. Quem puder desbloquear este telefone pode abri-la. O telefone pode mostrar uma chave chamada Besace.
phone-lock-on = Usar o bloqueio do telefone
phone-lock-off = Deixar de usar
phone-lock-done = O bloqueio do telefone abre agora a tua caixa.
phone-lock-gone = Agora só o teu código abre a tua caixa.
phone-lock-cannot = Este telefone não consegue, ou disseste que não. O teu código funciona como antes.
erase-title = Apagar
erase-hint = Tira tudo deste telemóvel, já e para sempre. Uma cópia noutro lado fica.
erase-button = Apagar tudo
erase-ask = Apagar tudo?
erase-ask-text = Pessoas, marcações, passos, plano e notas vão desaparecer. Não se pode voltar atrás.
erase-done = Tudo foi apagado.
install-title = Põe no teu ecrã principal
install-text = Abre o menu do navegador e escolhe «Adicionar ao ecrã principal». Depois abre sem rede, e o navegador guarda-a melhor.
install-guise = O nome e a imagem lá. Escolhe antes de adicionar.
update-title = Há uma versão nova
update-text = Acaba o que estás a escrever. Depois carrega-a.
update-now = Carregar agora

## What it protects

about-title = O que isto protege, e o que não
about-text = A tua caixa está selada no teu telemóvel. Tu decides o que entra e quem o vê.
about-yes = Protege
about-no = Não protege
about-yes-phone = Quem pega no teu telemóvel bloqueado não vê nada do que escreveste.
about-yes-server = Nada do que escreves é enviado para lado nenhum. O que procuras fica no telemóvel.
about-yes-offline = Funciona sem rede, por isso ninguém consegue ver pela rede o que procuras.
about-yes-nobody = Sem conta, sem publicidade, ninguém conta o que fazes.
about-no-copy = Um código de 6 algarismos não trava quem copia o telemóvel e tenta todos os códigos. Uma frase longa trava.
about-no-force = Quem te pode obrigar a abri-la. Em alguns países, recusar é crime.
about-no-malware = Um telemóvel que outra pessoa controla, ou um programa que vê o ecrã.
about-no-traces = Chamadas, mensagens e o calendário do telemóvel: o que fazes lá fica lá.
about-version = Versão { $version }
sources-pictures = As imagens
sources-app = A própria aplicação
