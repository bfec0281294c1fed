### Steps: the first days, and the person's own.

steps-title = Мои шаги
steps-lead = Маленькие шаги, один за другим. Делайте их в своём порядке. Пропустите то, что вам не подходит.
steps-empty = Здесь нет шагов. Вы можете добавить свои.
steps-add = Добавить шаг
steps-progress = Сделано: { $done } из { $count }
steps-group-before = До выхода и сразу после
steps-group-hours = В первые часы
steps-group-day = В первый день
steps-group-two-days = На второй день
steps-group-own = Когда смогу
steps-edit-one = Изменить: { $step }
steps-done-on = Сделано: { $when }
steps-ticked = Отлично!
steps-unticked = Снова не сделано.
steps-with = Помогает: { $name }

steps-new-title = Новый шаг
steps-edit-title = Изменить этот шаг
steps-field-text = Что вы хотите сделать?
steps-field-text-hint = Одно небольшое дело, в нескольких словах
steps-field-when = До какого дня?
steps-field-who = Кто вам с этим поможет?
steps-field-needs = С чем это поможет?
steps-first-words = Вернуть первые слова
