### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = As minhas pessoas
people-empty = Ainda não está aqui ninguém. Quem te faz bem? Quem te pode ajudar? Junta essas pessoas aqui.
people-add = Juntar alguém
people-ways-title = Outras maneiras de juntar alguém
people-from-directory = Escolher da lista de sítios
people-from-file = Usar um ficheiro de contactos
people-from-file-hint = O teu telemóvel pode guardar os contactos num ficheiro. O nome acaba em .vcf.
people-filter = Mostrar só quem ajuda com
people-filter-all = Mostrar toda a gente
people-only-need-title = Todos para a mesma coisa
# $need is the name of a need ("A place to sleep")
people-only-need = Aqui todos ajudam com a mesma coisa: { $need }. Talvez queiras também alguém para outra necessidade?
people-only-need-look = Procurar outras pessoas
people-review-title = Ainda queres aqui esta pessoa: { $name }?
people-review-text = A lista é tua. Guarda só quem te faz bem.
people-review-keep = Sim, fica
people-review-take-out = Tirar
people-review-kept = { $name } fica.

contact-hours = Quando atende
contact-languages = Línguas
contact-note = A minha nota
contact-appointments = Marcações em conjunto
contact-make-appointment = Marcar uma hora
contact-in-directory = Ver na lista de sítios
contact-write-email = Escrever um e-mail
contact-helps-with = Ajuda com
contact-call-number = Ligar: { $label }
contact-text-number = Enviar SMS: { $label }

contact-new-title = Juntar alguém
contact-edit-title = Mudar: { $name }
contact-field-name = Nome
contact-field-role = Quem é para ti?
contact-field-role-hint = Por exemplo: a minha irmã, enfermeiro, advogada
contact-field-organization = Onde trabalha?
contact-field-phone = Número de telefone
contact-field-phone-label = Para que é este número?
contact-field-phone-label-hint = Por exemplo: à noite, escritório
contact-field-phone-add = Juntar outro número
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Número { $number }
contact-field-phone-remove = Tirar o número { $number }
contact-field-email = E-mail
contact-field-address = Morada, ou onde se encontram
contact-field-languages = Que línguas fala?
contact-field-languages-more = Mais línguas
contact-field-needs = Com que ajuda?
contact-field-note-hint = Só tu podes ler isto.

## When somebody can be reached

hours-choice = Quando atende?
hours-unknown-choice = Não sei
hours-always-choice = Dia e noite
hours-some-choice = Nestes dias, a estas horas
hours-as-text-choice = Como está escrito
hours-as-text-hint = Este texto diz mais do que os botões podem mostrar. Fica como está.
hours-days = Dias
hours-from = Das
hours-to = Até às
hours-add = Juntar outros dias ou horas
hours-remove = Tirar estes dias e horas
hours-incomplete = Escolhe pelo menos um dia e as duas horas.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Mudar a ordem
order-done = A ordem está bem
order-up = Para cima: { $name }
order-down = Para baixo: { $name }
# Read aloud after a line has moved
order-now = { $name } é agora o número { $place } de { $count }
draft-kept = Não tinhas acabado. As tuas palavras ainda estão aqui.
draft-drop = Deitar fora
who-nobody = Ainda ninguém
who-directory = Um sítio da lista
who-text = Outra pessoa: escrevo o nome
who-search = Nome do sítio
who-search-hint = Escreve algumas letras e toca no sítio.
who-nothing = Nada encontrado. Tenta outras letras.
who-place = O sítio: { $name }

## What an import did

import-title = O que estava no ficheiro
import-read = { $count ->
    [0] Não havia nada no ficheiro.
    [one] Foi lida uma entrada.
   *[other] Foram lidas { $count } entradas.
}
import-added = { $count ->
    [one] Uma é nova.
   *[other] { $count } são novas.
}
import-updated = { $count ->
    [one] Uma mudou.
   *[other] { $count } mudaram.
}
import-unchanged = { $count ->
    [one] Uma já estava aqui.
   *[other] { $count } já estavam aqui.
}
import-refused = { $count ->
    [one] Uma não pôde entrar.
   *[other] { $count } não puderam entrar.
}
import-all-good = Entrou tudo.
import-remarks = O que não serviu
import-row = Entrada { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Foto e voz
face-colour = Cor
face-colour-blue = Azul
face-colour-orange = Laranja
face-colour-green = Verde
face-colour-violet = Violeta
face-colour-brown = Castanho
face-colour-red = Vermelho
face-picture = Tirar ou escolher uma foto
face-picture-remove = Apagar a foto
face-picture-unreadable = Esta foto não abre. Tenta outra.
face-voice = Dizer quem é
face-voice-remove = Apagar a gravação
face-private = Só tu vês e ouves isto. Nunca é partilhado.
