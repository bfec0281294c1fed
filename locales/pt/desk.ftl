### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Isto não é um serviço para as pessoas que usam a lista.
refusal-double = Já está na lista.
refusal-unreachable = Ninguém respondeu para confirmar.
refusal-elsewhere = Fica fora da região desta lista.
refusal-incomplete = Falta algo importante.
refusal-unsafe = Podia fazer mal às pessoas que lá vão.
