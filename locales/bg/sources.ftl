### For those who run the app: where the content comes from, and how sure it is.

sources-title = Откъде е това
sources-intro = За хората, които поддържат това приложение. Обадете се на всеки номер, преди да разчитате на него, и пак на всеки шест месеца.
sources-one-count = { $count } от { $total } номера са видени само в един източник.
sources-one-only = Покажи само тези
sources-directory = Списъкът с места
sources-digest = Отпечатък на списъка: { $digest }
sources-steps = Първите стъпки
sources-card = Стъпките от картата, за редактори (на английски)
sources-compiled = Събрано на { $date } от публични източници.
