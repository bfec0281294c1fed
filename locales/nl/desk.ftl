### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Dit is geen dienst voor de mensen die de gids gebruiken.
refusal-double = Het staat al in de gids.
refusal-unreachable = We konden niemand bereiken om het na te gaan.
refusal-elsewhere = Het ligt buiten de regio van deze gids.
refusal-incomplete = Er ontbreekt iets belangrijks.
refusal-unsafe = Het kan de mensen die erheen gaan schaden.
