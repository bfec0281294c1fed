### What an import did, row by row.

severity-mended = Исправлено
severity-kept-as-text = Сохранено только как текст
severity-left-out = Пропущено
severity-refused = Не взято

reason-malformed = Эту часть файла нельзя прочитать
reason-name-missing = Нет имени
reason-id-missing = У записи нет своего номера; он создан
reason-double-id = Есть в файле дважды; берётся последняя
reason-dangling-reference = Указывает на то, чего нет в файле
reason-position = Точки на карте нет или она не может быть верной
reason-hours = Часы нельзя прочитать
reason-time = Дату или время нельзя прочитать
reason-repeat = Такой повтор здесь не известен
reason-link = Берутся только безопасные ссылки (https)
reason-phone = По этому номеру нельзя позвонить
reason-email = Этот адрес эл. почты не может быть верным
reason-language = Этот язык здесь не известен
reason-category = Не подходит ни к чему из списка нужд
reason-characters = Странные знаки убраны
reason-too-long = Текст был слишком длинным, его обрезали
reason-not-supported = Здесь для этого нет места
reason-encoding = Буквы были записаны иначе, их преобразовали
reason-missing = Пожалуйста, заполните это
reason-too-many = Таких слишком много
