### For those who run the app: where the content comes from, and how sure it is.

sources-title = De onde vem isto
sources-intro = Para quem gere esta aplicação. Liga para cada número antes de confiares nele, e de novo a cada seis meses.
sources-one-count = { $count } de { $total } números foram vistos só numa fonte.
sources-one-only = Mostrar só estes
sources-directory = A lista de sítios
sources-digest = Impressão digital da lista: { $digest }
sources-steps = Os primeiros passos
sources-card = Os passos da ficha, para quem a edita (em inglês)
sources-compiled = Recolhido em { $date } de fontes públicas.
