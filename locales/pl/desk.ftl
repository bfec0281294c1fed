### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = To nie jest miejsce dla osób, które korzystają z listy.
refusal-double = To już jest na liście.
refusal-unreachable = Nie udało się z nikim skontaktować, żeby to sprawdzić.
refusal-elsewhere = To leży poza obszarem tej listy.
refusal-incomplete = Brakuje czegoś ważnego.
refusal-unsafe = To mogłoby zaszkodzić ludziom, którzy tam pójdą.
