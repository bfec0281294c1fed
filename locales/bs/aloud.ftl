aloud-none = Ovaj telefon nema glas za: { $language }. Možda ga ima njegov čitač ekrana: pogledajte u postavkama telefona.
aloud-others = Može pročitati ovaj ekran na jednom od ovih jezika.
aloud-long = Zadržite prst na tekstu da čujete samo njega.
show-in = Prikaži ovaj ekran na …
show-hint = Za nekoga pored vas ko čita drugi jezik. Jedan dodir vraća vaš.
show-back = Nazad na: { $language }
