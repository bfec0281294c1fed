### Notes.

notes-title = Моите бележки
notes-lead = Само вие можете да ги четете.
notes-empty = Още няма бележки. Можете да запишете каквото искате да запазите.
notes-add = Напиши бележка
notes-new-title = Нова бележка
notes-edit-title = Моята бележка
notes-field-text = Вашите думи
notes-written = Написана: { $when }

voice-record = Кажете го, вместо да го пишете
voice-hint = Най-много една минута. Само вие можете да го чуете.
voice-running = Записва: { $now } от { $most }
voice-keep = Спри и запази
voice-drop = Изхвърли
voice-notes = Какво казах
voice-note = Гласова бележка, { $length }
voice-listen = Слушай: { $name }
voice-stop = Спри: { $name }
voice-deleted = Изтрито е.
voice-refused = Приложението няма право на микрофона. Можете да пишете. Браузърът може да го разреши в настройките си.
voice-missing = Тук няма микрофон. Можете да пишете.
voice-not-here = Този прозорец не може да записва. Можете да пишете или да ползвате приложението в браузър.
voice-unplayable = Този запис не може да се чуе тук.
voice-no-room = Няма място за още записи. Първо изтрийте стари.
