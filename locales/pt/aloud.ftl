aloud-none = Este telemóvel não tem voz para: { $language }. Talvez o leitor de ecrã dele tenha: vê nas definições do telemóvel.
aloud-others = Pode ler este ecrã numa destas línguas.
aloud-long = Mantém um dedo num texto para ouvir só esse.
show-in = Mostrar este ecrã em …
show-hint = Para alguém ao teu lado que lê outra língua. Um toque traz a tua de volta.
show-back = Voltar a: { $language }
