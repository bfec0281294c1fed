### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Nu este un serviciu pentru oamenii care folosesc lista.
refusal-double = Este deja în listă.
refusal-unreachable = Nimeni nu a răspuns ca să verificăm.
refusal-elsewhere = Este în afara zonei acestei liste.
refusal-incomplete = Lipsește ceva important.
refusal-unsafe = Le-ar putea face rău oamenilor care merg acolo.
