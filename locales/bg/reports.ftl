### What an import did, row by row.

severity-mended = Поправено
severity-kept-as-text = Запазено само като текст
severity-left-out = Пропуснато
severity-refused = Не е взето

reason-malformed = Тази част от файла не може да се прочете
reason-name-missing = Липсва име
reason-id-missing = Няма свой номер; направен е нов
reason-double-id = Има го два пъти във файла; важи последното
reason-dangling-reference = Сочи към нещо, което го няма във файла
reason-position = Мястото на картата липсва или не може да е вярно
reason-hours = Часовете не могат да се прочетат
reason-time = Датата или часът не може да се прочете
reason-repeat = Този начин на повторение не е познат тук
reason-link = Вземат се само сигурни връзки (https)
reason-phone = На този номер не може да се звъни
reason-email = Този имейл адрес не може да е верен
reason-language = Този език не е познат тук
reason-category = Не отговаря на нито една нужда тук
reason-characters = Странните знаци са махнати
reason-too-long = Текстът беше твърде дълъг и е скъсен
reason-not-supported = Тук няма място за това
reason-encoding = Буквите бяха написани по друг начин и са преобразувани
reason-missing = Моля, попълнете това
reason-too-many = Има твърде много такива
