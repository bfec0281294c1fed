### The page of one service.


## Messages of the moment

service-closed-between = مغلق من { $from } إلى { $until } ضمنًا
service-closed-to = مغلق حتى { $until } ضمنًا
service-closed-from = مغلق ابتداءً من { $from }. لا نعرف حتى متى.
service-closed-open-end = مغلق حاليًا. لا نعرف حتى متى.
service-full = ممتلئ حاليًا. اتصل قبل أن تذهب.
service-alert = مهم الآن
service-alert-until = يسري هذا حتى { $date }.
service-stale = لم يؤكّد أحد هذا منذ ستة أشهر. اتصل قبل أن تذهب.

## What to do

service-contact = اتصل، اكتب، اذهب
service-copy-address = انسخ العنوان
service-mail = اكتب بريدًا إلكترونيًا
service-web = موقعهم
service-add = أضف إلى صندوق أدواتي
service-added = { $name } في صندوق أدواتك الآن.
service-in-toolbox = في صندوق أدواتي
service-add-locked = لإضافته افتح صندوق أدواتك أولًا.
service-appointment = سجّل موعدًا

## Hours

service-hours-today = اليوم: { $hours }
service-week = ساعات الأسبوع
service-day-closed = مغلق
service-day-away = ليس هنا
service-day-call = اتصل أولًا
service-holiday = عطلة رسمية
service-hours-text = ما يقولونه عن ساعاتهم: { $text }

## What to know before going

service-about = ماذا يفعلون
service-good-to-know = قبل أن تذهب
service-needs = يساعد في
service-documents = أوراق تحضرها معك
service-no-id = لا حاجة إلى بطاقة هوية
service-documents-unknown = غير معروف. أحضر ما لديك. ليس لديك شيء؟ اتصل واسأل.
service-languages = اللغات هناك
service-for = لمن
service-for-all = للجميع
service-eligibility = من يمكنه المجيء
service-cost = كم يكلّف
service-access = كيف تأتي

## Places

service-places = أين هو
service-place-number = المكان { $number }
service-mobile = يمرّ من هنا ثم يغادر. انظر إلى الأوقات.
service-confidential = العنوان سرّي. اتصل لتعرف أين.
service-no-address = العنوان غير معروف.
service-wheelchair-yes = يمكن الدخول بكرسي متحرك
service-wheelchair-no = لا يمكن الدخول بكرسي متحرك
service-directions = كيف تجده

## Where the record comes from

service-record = من يقول هذا
service-verified = تمت المراجعة في { $date }
service-verified-by = تمت المراجعة في { $date } من قبل { $who }
service-never-verified = لم يراجع أحد هذا بعد.
service-source = المصدر: { $name }
service-licence = الترخيص: { $licence }

## Telling that something is wrong

service-report = هناك خطأ هنا
service-report-text = أخبر من يعتني بهذه القائمة. لن يعرف أحد من أنت.
service-report-what = ما الخطأ؟
service-report-words = بكلماتك إن شئت. دون أسماء من فضلك.
service-report-send = أرسل
service-report-sent = شكرًا. لقد وصل.
service-report-waits = سيُرسل عند توفر شبكة، ما دام التطبيق مفتوحًا.
service-report-waits-kept = ينتظر في صندوق أدواتك. سيُرسل عند توفر شبكة والصندوق مفتوح.
service-report-refused = تعذّر الإرسال الآن. حاول لاحقًا.
report-closed-for-good = لم تعد موجودة
report-wrong-number = الرقم خاطئ
report-wrong-hours = المواعيد خاطئة
report-unsafe = لا يُعامَل الناس جيدًا هناك
report-other = شيء آخر
