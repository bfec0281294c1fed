### One need: own people first, then places, then help lines.

answer-now = Мои люди: сейчас на связи
answer-later = Другие мои люди
answer-nobody = В вашем наборе с этим пока никто не помогает.
answer-add = Добавить человека
answer-people = Мои люди
answer-services = Места
answer-where = Скажите, где вы. Тогда сначала будут самые близкие места.
answer-no-services = В списке нет места для этого. Поищите другим словом или позвоните на линию помощи.
answer-all = Все места для этого
