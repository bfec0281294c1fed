aloud-none = Acest telefon nu are voce pentru: { $language }. Poate că are cititorul lui de ecran: vedeți în setările telefonului.
aloud-others = Poate citi acest ecran într-una dintre aceste limbi.
aloud-long = Țineți un deget pe un text ca să îl auziți doar pe el.
show-in = Arată acest ecran în …
show-hint = Pentru cineva de lângă dvs. care citește altă limbă. O atingere o aduce înapoi pe a dvs.
show-back = Înapoi la: { $language }
