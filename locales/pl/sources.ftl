### For those who run the app: where the content comes from, and how sure it is.

sources-title = Skąd to wiemy
sources-intro = Dla osób, które prowadzą tę aplikację. Zadzwoń na każdy numer, zanim na nim polegasz, i znowu co pół roku.
sources-one-count = Numery tylko z jednego źródła: { $count } z { $total }.
sources-one-only = Pokaż tylko te
sources-directory = Lista miejsc
sources-digest = Odcisk listy: { $digest }
sources-steps = Pierwsze kroki
sources-card = Kroki karty, dla redakcji (po angielsku)
sources-compiled = Zebrano { $date } z publicznych źródeł.
