### For those who run the app: where the content comes from, and how sure it is.

sources-title = De unde vin toate acestea
sources-intro = Pentru cei care au grijă de aplicație. Sunați la fiecare număr înainte de a vă baza pe el și din nou la fiecare șase luni.
sources-one-count = Numere văzute într-o singură sursă: { $count } din { $total }.
sources-one-only = Arată numai acestea
sources-directory = Lista de locuri
sources-digest = Amprenta listei: { $digest }
sources-steps = Primii pași
sources-card = Pașii fișei, pentru redactori (în engleză)
sources-compiled = Adunat pe { $date } din surse publice.
