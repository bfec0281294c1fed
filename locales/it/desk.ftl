### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Non è un servizio per le persone che usano la lista.
refusal-double = È già nella lista.
refusal-unreachable = Nessuno ha risposto per controllarlo.
refusal-elsewhere = È fuori dalla zona di questa lista.
refusal-incomplete = Manca qualcosa di importante.
refusal-unsafe = Potrebbe fare del male alle persone che ci vanno.
