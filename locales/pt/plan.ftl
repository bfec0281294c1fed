### The safety plan: four parts, short lines.

plan-title = Quando fica difícil
plan-lead = Escreve isto enquanto estás bem. Assim está aqui quando precisares.
plan-warning-signs-hint = Por exemplo: não consigo dormir. Afasto-me de toda a gente.
plan-what-helps-hint = Por exemplo: um passeio, música, um duche, uma chamada
plan-people-and-places-hint = Por exemplo: o meu irmão, o parque, o centro de dia
plan-reasons-hint = Por exemplo: a minha filha, a minha música, o mar
plan-line = Algumas palavras
plan-person = Uma das minhas pessoas
plan-add-to = Juntar uma linha: { $part }
plan-edit-line = Mudar: { $line }
plan-change = Mudar o meu plano
plan-change-done = O meu plano está bem
plan-help = Ligar a alguém agora
