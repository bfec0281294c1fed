### المواعيد: القائمة، موعد واحد، الاستمارة. لا لوم هنا أبدًا.

times-title = مواعيدي
times-empty = لا مواعيد بعد. أضِف موعدًا، فيبقى هنا لك.
times-add = إضافة موعد
times-from-file = أخذ ملف تقويم
times-from-file-hint = قد يأتي هذا الملف من بريد أو من هاتف. آخر اسمه ⁦.ics⁩.
times-ways-title = طريقة أخرى
times-to-answer = كيف كان الأمر؟
times-to-answer-hint = لمسة واحدة تكفي. لا أحد غاضب.
times-today = اليوم
times-coming = القادمة
times-past = الماضية
times-past-show = إظهار الماضية
times-past-hide = إخفاء الماضية
times-with = مع { $name }
times-moved-from = كان مقررًا: { $day }.

## What became of it

times-answer-for = ماذا حصل: { $title }
times-moved-answer = صار في وقت آخر
times-answer-saved = كُتب ذلك.
times-answer-kind = لا بأس. يمكنك الاتصال بهم أو اختيار وقت آخر.
times-answer-back = محو هذا الجواب
times-new-date = اليوم الجديد
times-new-clock = الوقت الجديد
times-move = اختيار وقت آخر
times-move-save = هذا الوقت مناسب
times-move-one = هذا الموعد وحده يتغير. الأخرى تبقى.
times-moved-done = كُتب الوقت الجديد.
times-cannot-come = لا أستطيع الحضور
times-cannot-come-hint = أرسل هذه الكلمات، أو اتصل وقلها. هذا يكفي.
times-cannot-come-words = كلماتي
times-cannot-come-text = مرحبًا، لا أستطيع الحضور: { $when }. هل يمكنني الحصول على موعد آخر؟ شكرًا.

## One appointment

times-where = المكان
times-route = كيف أصل
times-bring = ما آخذه معي
times-note = ملاحظتي
times-helps-with = يساعد في
times-all = الأوقات
times-duration = المدة: { $duration }.
times-calendar = وضعه في تقويم الهاتف
times-calendar-hint = في التقويم تظهر كلمة «{ $title }» فقط. يرنّ الهاتف قبل الموعد.
times-calendar-place = كتابة المكان أيضًا
times-calendar-place-hint = قد يرى غيرك التقويم. والمكان قد يقول الكثير.
# The only words that stand in the phone's calendar
times-calendar-title = موعد
times-calendar-saved = الملف جاهز. افتحه ليوضع في التقويم.
times-calendar-saved-at = الملف هنا: { $place }
times-calendar-failed = لم نستطع كتابة الملف.

## The form

times-new-title = موعد جديد
times-edit-title = تغيير الموعد
times-field-title = لماذا هذا الموعد؟
times-field-title-hint = مثلًا: الطبيب، البلدية
times-field-who = مع من؟
times-field-who-text = الاسم
times-field-date = اليوم
times-field-clock = الوقت
times-field-date-missing = يلزم اختيار يوم.
times-field-clock-missing = يلزم اختيار وقت.
times-field-duration = كم يدوم؟
times-field-repeat = هل يتكرر؟
times-field-weekdays = في أي أيام؟
times-field-until = آخر يوم
times-field-until-hint = يبقى فارغًا إن كنت لا تعرف.
times-field-place = أين هو؟
times-field-route = كيف تصل إليه؟
times-field-route-hint = مثلًا: الحافلة 71، النزول عند الجسر
times-field-bring = ماذا تأخذ معك؟
times-field-bring-hint = شيء واحد في كل سطر
times-field-needs = في ماذا يساعد؟
times-field-note-hint = لا يقرؤها أحد غيرك.

## How it repeats

times-once = مرة واحدة فقط
times-every-days = { $count ->
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
}
times-every-weeks = { $count ->
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
    [many] كل { $count } أسبوعًا
   *[other] كل { $count } أسبوع
}
times-every-months = { $count ->
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
    [many] كل { $count } شهرًا
   *[other] كل { $count } شهر
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }، حتى { $day }
times-in-all = { $count ->
    [one] { $repeat }، مرة واحدة في المجموع
    [two] { $repeat }، مرتان في المجموع
    [few] { $repeat }، { $count } مرات في المجموع
    [many] { $repeat }، { $count } مرة في المجموع
   *[other] { $repeat }، { $count } مرة في المجموع
}
