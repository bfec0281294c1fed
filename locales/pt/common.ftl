### Palavras simples e amáveis. Tratamos por tu.

## Buttons

save = Guardar
cancel = Cancelar
delete = Apagar
undo = Desfazer
back = Voltar
call = Ligar
call-name = Ligar: { $name }
text = Enviar SMS
text-name = Enviar SMS: { $name }
go-there = Ir lá
read-aloud = Ler em voz alta
stop-reading = Parar de ler
close = Fechar
more = Mais
next = Seguinte
edit = Mudar
open = Abrir
copied = Copiado
try-again = Tentar de novo
help-now = Ajuda agora
hide = Esconder
settings = Definições
home = Início

## States

loading = Um momento …
# $name is what was deleted, in the person's words
deleted-name = Apagado: { $name }
not-known = Não se sabe
example-record = Exemplo, não é um sítio real

## Open or closed

open-until = Aberto. Fecha: { $time }
open-always = Aberto dia e noite
closed-until = Fechado. Abre: { $time }
closed = Fechado
call-first = Liga primeiro
hours-unknown = Horário desconhecido
reach-until = Atende. Até: { $time }
reach-always = Atende a qualquer hora
reach-again = Volta a atender: { $time }
reach-not = Agora não atende
reach-unknown = Não se sabe quando atende

## For whom, and how to come

audience-women = Mulheres
audience-men = Homens
audience-young = Menos de 26 anos
audience-older = Mais de 60 anos
audience-families = Pais e mães com filhos
audience-no-papers = Pessoas sem papéis
audience-with-animal = Pessoas com um cão ou outro animal
access-walk-in = Vai sem marcação
access-call = Liga primeiro
access-appointment = Marca uma hora
access-referral = Alguém te manda lá

## What became of an appointment: never a reproach

outcome-planned = Marcado
outcome-confirmed = Confirmado
outcome-attended = Fui
outcome-missed = Não deu certo
outcome-excused = Não pude ir, e avisei
outcome-rescheduled = Passou para outra hora
outcome-cancelled = Cancelado

## The parts of the safety plan

plan-warning-signs = Como noto que está a ficar difícil
plan-what-helps = O que me ajuda
plan-people-and-places = Pessoas e sítios que me fazem bem
plan-reasons = Aquilo por que vivo

## When something did not work: what happened, what was kept, what to do

fault-locked = A tua caixa está fechada. Abre-a primeiro.
fault-no-toolbox = Ainda não há caixa neste telemóvel.
fault-toolbox-exists = Já há uma caixa neste telemóvel.
fault-wrong-secret = Este código não está certo. { $tries ->
    [one] Tens mais uma tentativa.
   *[other] Tens mais { $tries } tentativas.
}
fault-wrong-secret-wait = Este código não está certo. Espera { $wait } e tenta de novo.
fault-must-wait = Demasiadas tentativas. Espera { $wait } e tenta de novo.
fault-weak-secret = Escolhe pelo menos 6 algarismos, ou uma frase com pelo menos 8 letras.
fault-secret-taken = Este não pode ser usado aqui. Escolhe outro.
fault-not-found = Isto já não está aqui.
refused-name-missing = Escreve um nome, por favor.
refused-text-missing = Escreve algumas palavras, por favor.
refused-too-long = Este texto é demasiado longo. Encurta-o, por favor.
refused-hours = Não se consegue ler este horário. Vê se está certo, por favor.
fault-unreadable-file = Não se consegue ler aqui este ficheiro. Nada mudou.
fault-wrong-passphrase-or-damaged = A palavra-passe não serve para este ficheiro, ou o ficheiro está estragado. Nada mudou.
fault-too-large = Este ficheiro é demasiado grande. Nada mudou.
fault-damaged = A caixa neste telemóvel está estragada. Se tens uma cópia, traz tudo de volta a partir dela.
fault-newer = Isto foi feito por uma versão mais nova da aplicação. Atualiza a aplicação, por favor.
fault-storage-full = Este telemóvel já não tem espaço. O que guardaste antes continua lá.
fault-storage-gone = A memória do telemóvel não responde. Fecha a aplicação e abre-a de novo.
fault-no-directory = A lista de sítios ainda não está neste telemóvel.
fault-unreachable = A aplicação não responde. Fecha-a e abre-a de novo.
fault-internal = Algo correu mal na aplicação. O que guardaste antes continua lá.
