### Steps: the first days, and the person's own.

steps-title = Os meus passos
steps-lead = Passos pequenos, um de cada vez. Dá-os na tua ordem. Deixa de lado o que não é para ti.
steps-empty = Não há passos aqui. Podes juntar os teus.
steps-add = Juntar um passo
steps-progress = { $done } de { $count } feitos
steps-group-before = Antes e logo a seguir
steps-group-hours = Nas primeiras horas
steps-group-day = No primeiro dia
steps-group-two-days = No segundo dia
steps-group-own = Quando puder
steps-edit-one = Mudar: { $step }
steps-done-on = Feito: { $when }
steps-ticked = Muito bem!
steps-unticked = Está de novo por fazer.
steps-with = { $name } ajuda

steps-new-title = Um passo novo
steps-edit-title = Mudar este passo
steps-field-text = O que queres fazer?
steps-field-text-hint = Uma coisa pequena, em poucas palavras
steps-field-when = Até quando?
steps-field-who = Quem te ajuda com isto?
steps-field-needs = Com que ajuda?
steps-first-words = Voltar às primeiras palavras
