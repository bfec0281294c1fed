### For those who run the app: where the content comes from, and how sure it is.

sources-title = Откуда эти сведения
sources-intro = Для тех, кто ведёт это приложение. Позвоните по каждому номеру, прежде чем полагаться на него, и снова каждые полгода.
sources-one-count = Номеров только с одним источником: { $count } из { $total }.
sources-one-only = Показать только их
sources-directory = Список мест
sources-digest = Отпечаток списка: { $digest }
sources-steps = Первые шаги
sources-card = Шаги карточки, для редакторов (на английском)
sources-compiled = Собрано { $date } из открытых источников.
