### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Это не служба для людей, которые пользуются списком.
refusal-double = Это уже есть в списке.
refusal-unreachable = Не удалось ни с кем связаться, чтобы проверить.
refusal-elsewhere = Это за пределами области этого списка.
refusal-incomplete = Не хватает чего-то важного.
refusal-unsafe = Это может навредить людям, которые туда придут.
