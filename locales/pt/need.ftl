### One need: own people first, then places, then help lines.

answer-now = As minhas pessoas: atendem agora
answer-later = As minhas outras pessoas
answer-nobody = Na tua caixa ainda ninguém ajuda com isto.
answer-add = Juntar alguém
answer-people = As minhas pessoas
answer-services = Sítios
answer-where = Diz onde estás. Assim os sítios mais perto vêm primeiro.
answer-no-services = A lista não tem nenhum sítio para isto. Procura com uma palavra, ou liga para uma linha de ajuda.
answer-all = Todos os sítios para isto
