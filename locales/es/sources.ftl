### For those who run the app: where the content comes from, and how sure it is.

sources-title = De dónde viene esto
sources-intro = Para quienes gestionan esta app. Llama a cada número antes de fiarte de él, y otra vez cada seis meses.
sources-one-count = { $count } de { $total } números se vieron en una sola fuente.
sources-one-only = Mostrar solo estos
sources-directory = La lista de lugares
sources-digest = Huella de la lista: { $digest }
sources-steps = Los primeros pasos
sources-card = Los pasos de la ficha, para la redacción (en inglés)
sources-compiled = Recogido el { $date } de fuentes públicas.
