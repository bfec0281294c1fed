### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Ovo nije služba za ljude koji koriste spisak.
refusal-double = Već je na spisku.
refusal-unreachable = Niko se nije javio da se to proveri.
refusal-elsewhere = To je izvan područja ovog spiska.
refusal-incomplete = Nedostaje nešto važno.
refusal-unsafe = Moglo bi da naškodi ljudima koji tamo idu.
