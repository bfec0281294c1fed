### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Bu, listeyi kullanan insanlar için bir hizmet değil.
refusal-double = Zaten listede var.
refusal-unreachable = Kontrol etmek için kimseye ulaşılamadı.
refusal-elsewhere = Bu listenin bölgesi dışında.
refusal-incomplete = Önemli bir şey eksik.
refusal-unsafe = Oraya giden insanlara zarar verebilir.
