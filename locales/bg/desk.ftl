### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Това не е служба за хората, които ползват списъка.
refusal-double = Вече е в списъка.
refusal-unreachable = Никой не отговори, за да се провери.
refusal-elsewhere = Извън района на този списък е.
refusal-incomplete = Липсва нещо важно.
refusal-unsafe = Може да навреди на хората, които отидат там.
