room-used = Uygulama bu telefonda { $megabytes } MB yer tutuyor.
room-low-title = Az yer kaldı
room-low = Tarayıcının uygulama için { $megabytes } MB yeri kaldı. Henüz bir şey kaybolmadı. Bir kopya yapın, gereksiz fotoğraf veya uygulamaları silin.
