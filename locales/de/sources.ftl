### For those who run the app: where the content comes from, and how sure it is.

sources-title = Woher das kommt
sources-intro = Für alle, die diese App betreiben. Ruf jede Nummer an, bevor du dich auf sie verlässt, und alle sechs Monate wieder.
sources-one-count = { $count } von { $total } Nummern wurden nur in einer Quelle gesehen.
sources-one-only = Nur diese zeigen
sources-directory = Die Liste der Orte
sources-digest = Fingerabdruck der Liste: { $digest }
sources-steps = Die ersten Schritte
sources-card = Die Schritte der Karte, für die Redaktion (auf Englisch)
sources-compiled = Gesammelt am { $date } aus öffentlichen Quellen.
