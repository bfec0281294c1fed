### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Alguém não acorda
help-jump-lines = Quero falar com alguém
help-choose-country = País
help-lines = Linhas de ajuda
help-text-number = Enviar SMS para o { $number }
help-text-only = Só por SMS. Uma chamada não funciona.
help-lines-wait = Os outros números vêm já. O { $number } funciona agora.
help-lines-none = Não é possível mostrar os outros números agora. O { $number } funciona.
