### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Ky nuk është shërbim për njerëzit që përdorin listën.
refusal-double = Është tashmë në listë.
refusal-unreachable = Nuk u gjet dot askush për ta parë.
refusal-elsewhere = Është jashtë zonës së kësaj liste.
refusal-incomplete = Mungon diçka e rëndësishme.
refusal-unsafe = Mund t’u bëjë keq njerëzve që shkojnë atje.
