### Notes.

notes-title = Мои заметки
notes-lead = Их можете прочитать только вы.
notes-empty = Заметок пока нет. Запишите то, что хотите сохранить.
notes-add = Написать заметку
notes-new-title = Новая заметка
notes-edit-title = Моя заметка
notes-field-text = Ваши слова
notes-written = Записано: { $when }

voice-record = Сказать вместо того, чтобы писать
voice-hint = Не больше минуты. Слышать это можете только вы.
voice-running = Идёт запись: { $now } из { $most }
voice-keep = Остановить и сохранить
voice-drop = Выбросить
voice-notes = Что я говорю
voice-note = Голосовая заметка, { $length }
voice-listen = Слушать: { $name }
voice-stop = Стоп: { $name }
voice-deleted = Удалено.
voice-refused = Приложению нельзя пользоваться микрофоном. Можно писать. Разрешить это можно в настройках браузера.
voice-missing = Микрофон не отвечает. Можно писать.
voice-not-here = Это окно не умеет записывать. Можно писать или открыть приложение в браузере.
voice-unplayable = Эту запись нельзя прослушать здесь.
voice-no-room = Для новых записей нет места. Сначала удалите старые.
