room-used = A aplicação guarda { $megabytes } MB neste telemóvel.
room-low-title = Resta pouco espaço
room-low = O navegador tem ainda { $megabytes } MB para a aplicação. Ainda nada se perdeu. Faz uma cópia e apaga fotos ou aplicações de que não precisas.
