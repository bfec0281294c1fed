### What an import did, row by row.

severity-mended = Corrigido
severity-kept-as-text = Guardado só como texto
severity-left-out = Ficou de fora
severity-refused = Não entrou

reason-malformed = Esta parte do ficheiro não se consegue ler
reason-name-missing = Falta o nome
reason-id-missing = Não tem número próprio; foi feito um
reason-double-id = Está duas vezes no ficheiro; conta o último
reason-dangling-reference = Aponta para algo que não está no ficheiro
reason-position = O ponto no mapa falta ou não pode estar certo
reason-hours = O horário não se consegue ler
reason-time = A data ou a hora não se consegue ler
reason-repeat = Esta forma de repetir não é conhecida aqui
reason-link = Só entram ligações seguras (https)
reason-phone = Não se pode ligar para este número
reason-email = Este endereço de e-mail não pode estar certo
reason-language = Esta língua não é conhecida aqui
reason-category = Não responde a nenhuma das necessidades daqui
reason-characters = Tiraram-se caracteres estranhos
reason-too-long = O texto era demasiado longo e foi cortado
reason-not-supported = Não há lugar para isto aqui
reason-encoding = As letras estavam escritas de outra maneira e foram convertidas
reason-missing = Preenche isto, por favor
reason-too-many = Há demasiados destes
