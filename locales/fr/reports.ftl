### Ce qu'une importation a fait, ligne par ligne.

severity-mended = Corrigé
severity-kept-as-text = Gardé comme simple texte
severity-left-out = Laissé de côté
severity-refused = Pas repris

reason-malformed = Cette partie du fichier ne peut pas être lue
reason-name-missing = Le nom manque
reason-id-missing = Il n’y a pas de numéro propre ; un numéro a été créé
reason-double-id = C’est deux fois dans le fichier ; le dernier compte
reason-dangling-reference = Cela renvoie à quelque chose qui n’est pas dans le fichier
reason-position = La place sur la carte manque ou ne peut pas être juste
reason-hours = Les horaires ne peuvent pas être lus
reason-time = La date ou l’heure ne peut pas être lue
reason-repeat = Cette façon de répéter n’est pas connue ici
reason-link = Seuls les liens sûrs (https) sont repris
reason-phone = Ce numéro ne peut pas être composé
reason-email = Cette adresse e-mail ne peut pas être juste
reason-language = Cette langue n’est pas connue ici
reason-category = Cela ne répond à aucun besoin d’ici
reason-characters = Des signes bizarres ont été enlevés
reason-too-long = Le texte était trop long et a été coupé
reason-not-supported = Il n’y a pas de place pour cela ici
reason-encoding = Les lettres étaient écrites autrement et ont été converties
reason-missing = À remplir, s’il vous plaît
reason-too-many = Il y en a trop
