room-used = Aplicația păstrează { $megabytes } MB pe acest telefon.
room-low-title = A rămas puțin loc
room-low = Browserul mai are { $megabytes } MB pentru aplicație. Încă nu s-a pierdut nimic. Faceți o copie și ștergeți poze sau aplicații inutile.
