aloud-none = Bu telefonda şu dil için ses yok: { $language }. Telefonun kendi ekran okuyucusunda olabilir: telefonun ayarlarına bakın.
aloud-others = Bu ekranı şu dillerden birinde okuyabilir.
aloud-long = Yalnız bir metni duymak için parmağınızı üzerinde tutun.
show-in = Bu ekranı şu dilde göster …
show-hint = Yanınızda başka dilde okuyan biri için. Bir dokunuş sizinkini geri getirir.
show-back = Geri dön: { $language }
