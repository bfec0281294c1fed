room-used = Aplikacja zajmuje { $megabytes } MB na tym telefonie.
room-low-title = Zostało mało miejsca
room-low = Przeglądarka ma jeszcze { $megabytes } MB dla aplikacji. Nic jeszcze nie zginęło. Zrób kopię i usuń niepotrzebne zdjęcia lub aplikacje.
