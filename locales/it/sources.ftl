### For those who run the app: where the content comes from, and how sure it is.

sources-title = Da dove viene tutto questo
sources-intro = Per chi gestisce questa app. Chiama ogni numero prima di fidartene, e di nuovo ogni sei mesi.
sources-one-count = { $count } numeri su { $total } sono stati visti in una sola fonte.
sources-one-only = Mostra solo questi
sources-directory = La lista dei posti
sources-digest = Impronta della lista: { $digest }
sources-steps = I primi passi
sources-card = I passi della scheda, per chi la cura (in inglese)
sources-compiled = Raccolto il { $date } da fonti pubbliche.
