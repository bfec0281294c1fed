### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Ce n’est pas un service pour les personnes qui utilisent l’annuaire.
refusal-double = Il est déjà dans l’annuaire.
refusal-unreachable = Nous n’avons pu joindre personne pour vérifier.
refusal-elsewhere = C’est en dehors de la région de cet annuaire.
refusal-incomplete = Il manque quelque chose d’important.
refusal-unsafe = Cela pourrait nuire aux personnes qui y vont.
