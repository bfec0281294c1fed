### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Antes de saíres: leva os teus papéis, a declaração de saída, o dinheiro, a receita e os medicamentos.
first-step-2 = Lê a página «Os primeiros dias». O teu corpo já não aguenta a dose de antes. Pede naloxona.
first-step-3 = Arranja um telemóvel e carrega-o. Escreve três números num papel.
first-step-4 = Vê como sais daqui: autocarro, comboio, alguém que vem.
first-step-5 = Esta noite: onde dormes? Liga cedo. Não há lugar? Liga outra vez.
first-step-6 = Hoje: onde recebes a próxima dose do teu medicamento ou do teu tratamento?
first-step-7 = Come e bebe. Procura uma refeição grátis perto de ti.
first-step-8 = Liga a alguém de confiança. Passa esta noite com alguém.
first-step-9 = Escreve o dia e o sítio da tua próxima marcação. Avisa se não puderes ir.
first-step-10 = Vai ao serviço social da cidade onde estás: dinheiro, ajuda urgente.
first-step-11 = Trata da tua morada: a tua, ou uma morada de referência. Sem morada, não há direitos.
first-step-12 = Põe o teu seguro de saúde a funcionar outra vez. Marca um médico.
first-step-13 = Um duche, roupa limpa, um sítio para o dia.
first-step-14 = Diz à tua família que voltaste, se quiseres.
first-step-15 = Trabalho e cursos: hoje não. Escreve só onde te podes inscrever.
