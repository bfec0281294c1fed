room-used = Aplikacioni mban { $megabytes } MB në këtë telefon.
room-low-title = Ka mbetur pak vend
room-low = Shfletuesit i kanë mbetur { $megabytes } MB për aplikacionin. Ende asgjë nuk ka humbur. Bëni një kopje dhe fshini foto ose aplikacione të panevojshme.
