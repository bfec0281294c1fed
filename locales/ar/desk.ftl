### The pages of services that register themselves, and of editors. Fetched when one of them is opened.

## Signing in

desk-title = الخدمات في الدليل
desk-text = هل تدير خدمة؟ قل أين هي، ومتى تفتح، ومن يمكنه المجيء. لا حاجة إلى كلمة سر: نرسل إليك رابطًا.
desk-email = بريدك الإلكتروني
desk-send-link = أرسل إليّ رابطًا
desk-link-sent = أرسلنا إليك رسالة. افتح الرابط الذي فيها. يعمل مرة واحدة، لمدة ساعة.
desk-signed-in = الدخول باسم { $name }
desk-sign-out = تسجيل الخروج
desk-confirmed = شكرًا. يبقى «{ $name }» في الدليل.
desk-browser-only = افتح هذه الصفحة في متصفح.

## What each page is for

explain-register = هنا تُعرّف الخدمات بنفسها. تحتاج إلى بريد إلكتروني، دون كلمة سر.
explain-listing = تكتب خدمة واحدة بخطوات صغيرة، وتُحفظ وأنت تكتب. ينظر فيها المراجعون قبل أن يراها الناس.
explain-editor = هنا ترى ما ينتظر المراجعة. يوافق شخصان على كل خدمة جديدة.
explain-review = ترى ما تغيّر جنبًا إلى جنب. ثم توافق أو تسأل أو ترفض.

## The provider's list

desk-mine = خدماتي
desk-none = ليست لديك خدمة هنا بعد.
desk-add = أضف خدمة
desk-no-name = دون اسم بعد
desk-upload = خدمات كثيرة في ملف واحد
desk-upload-text = HSDS 3.0 ‏(JSON أو CSV) أو OpenStreetMap، حتى { $size } ميغابايت و{ $count } خدمة. ترى أولًا ما سيفعله كل سطر. لا يُحفظ شيء قبل موافقتك. الملف نفسه مرة أخرى يغيّر ما تغيّر، دون تكرار.
desk-upload-choose = اختر ملفًا
desk-upload-keep = قدّم هذه
desk-upload-kept = تم التقديم. المراجعون ينظرون فيها الآن.

## Where a listing stands

stage-draft = لم يُقدَّم بعد
stage-waiting = قيد المراجعة: وافق { $approvals } من { $of }
stage-asked = سؤال لك
stage-published = منشور
stage-refused = لم يُنشر
stage-removed = محذوف
desk-live-older = يبقى المنشور كما هو حتى يُقبل التغيير.
desk-stale = لم يؤكده أحد منذ ستة أشهر

## The steps of the form

desk-step = الخطوة { $number } من { $count }
desk-step-who = من أنتم
desk-step-needs = بماذا تساعد
desk-step-terms = من يمكنه المجيء، وكيف
desk-step-reach = كيف يمكن الوصول إليكم
desk-step-places = أين ومتى
desk-step-check = مراجعة أخيرة
desk-saved = حُفظ
desk-not-saved = لم يُحفظ بعد: لا توجد شبكة. ستُعاد المحاولة.
desk-organization = المنظمة
desk-organization-about = ماذا تفعل المنظمة
desk-name = اسم الخدمة
desk-about = ما يجده المرء هناك، بكلمات بسيطة
desk-audiences = لبعض الناس فقط؟ اخترهم. عدم الاختيار يعني: للجميع.
desk-eligibility = من يمكنه المجيء ومن لا يمكنه
desk-documents = الأوراق المطلوبة
desk-documents-none = لا حاجة إلى هوية
desk-documents-needed = هذه الأوراق
desk-documents-list = أي أوراق؟ واحدة في كل سطر
desk-cost = كم تكلف
desk-languages = اللغات في المكان
desk-access = كيف يأتي المرء
desk-capacity = كم مكانًا (مثلًا: 24 سريرًا)
desk-phones = أرقام الهاتف، واحد في كل سطر
desk-emails = عناوين بريد للجمهور، واحد في كل سطر
desk-url = صفحة الويب
desk-contact = كيف يصل إليك المراجعون؟ لا يُنشر أبدًا.
desk-place = المكان { $number }
desk-place-add = أضف مكانًا أو موقفًا
desk-place-remove = احذف هذا المكان
desk-place-none = خط هاتفي أو زيارة منزلية لا يحتاجان إلى مكان.
desk-place-name = اسم المكان، إن وُجد
desk-street = الشارع والرقم
desk-postcode = الرمز البريدي
desk-city = المدينة
desk-directions = كيف تجد الباب
desk-here = أنا عند الباب: خذ موقع هذا الهاتف
desk-here-taken = أُخذ الموقع: { $latitude }، { $longitude }
desk-here-failed = لا يعرف هذا الهاتف موقعه.
desk-here-forget = انسَ هذا الموقع
reason-town-elsewhere = الرمز البريدي والمدينة بعيدان أحدهما عن الآخر. تحقق من كليهما.
reason-position-elsewhere = هذا الموقع بعيد عن الرمز البريدي والمدينة. تحقق منها، أو انسَ الموقع.
desk-wheelchair = بكرسي متحرك
desk-yes = نعم
desk-no = لا
desk-confidential = العنوان سري
desk-confidential-hint = لا يُنشر أبدًا. يتصل الناس ليعرفوا أين.
desk-mobile = تمر من هنا ثم تغادر
desk-hours = متى تفتح؟
desk-holidays = مغلق في العطل الرسمية
desk-note = ماذا يُعرف أيضًا عن المواعيد
desk-submit = قدّم
desk-submitted = تم التقديم. ينظر فيه المراجعون قبل النشر. سنكتب إليك.
desk-fix = هناك أمور تحتاج إلى نظر:
desk-remark = { $field }: { $reason }

## What holds for the moment

desk-quick = للوقت الحالي فقط
desk-quick-text = يُنشر فورًا دون مراجعة، وينتهي وحده.
desk-closed-today = مغلق اليوم
desk-closed-until = مغلق، آخر يوم
desk-full-until = ممتلئ، آخر يوم
desk-alert = رسالة لكل من يأتي
desk-alert-until = تسري الرسالة حتى
desk-quick-save = أخبر الناس الآن
desk-quick-saved = تعرضه الهواتف بعد تحديثها القادم.
desk-still-right = كل شيء ما زال صحيحًا
desk-confirmed-on = آخر تأكيد في { $day }
desk-take-out = احذفها من الدليل
desk-take-out-text = لن تعرضها الهواتف بعد تحديثها القادم. ما كتبته محفوظ.
desk-answer = جوابك
desk-answer-send = أرسل الجواب
desk-history = ما الذي جرى

## History

act-submitted = قُدّمت
act-approved = موافقة
act-one-enough = كفت موافقة واحدة
act-published = نُشرت: النسخة { $number }
act-restored = نُشرت النسخة { $number } من جديد
act-asked = سؤال: { $text }
act-answered = جواب: { $text }
act-quick = رسالة مؤقتة
act-confirmed = تأكيد
act-reminded = سُئل هل ما زال صحيحًا
act-warned = أُبلغ بأنها ستُحذف
act-removed = حُذفت
act-settled = عولجت البلاغات

## Editors

editor-title = المراجعة
editor-enter = ادخل بمفتاحك
editor-enter-text = يحفظ متصفحك أو هاتفك مفتاحًا لهذه الصفحة. يطلب إصبعك أو رمزك.
editor-join = أهلًا { $name }. أنشئ مفتاحك.
editor-make-key = أنشئ مفتاحًا
editor-one = تكفي موافقة واحدة هنا: هكذا قرر من يدير هذا الدليل.
editor-one-since = هكذا هو الأمر منذ { $day }.
editor-new = جديدة
editor-changed = متغيرة
editor-reported = بلاغات
editor-stale = لم تُؤكَّد منذ ستة أشهر
editor-doubles = ربما متكررة
editor-nothing = لا شيء ينتظر. أحسنت.
editor-field = الحقل
editor-before = المنشور الآن
editor-after = المقدَّم
editor-approved-by = وافق عليه { $names }
editor-second = يجب أن يوافق شخص آخر أيضًا.
editor-approve = وافق
editor-ask = اسأل
editor-question = سؤالك
editor-refuse = لا تنشر، لأن
editor-restore = انشر النسخة { $number } من جديد
editor-settle = عولجت البلاغات
editor-report = { $kind } ({ $count })
editor-provider = قدّمها { $name }
likeness-name = الاسم نفسه
likeness-phone = الرقم نفسه
likeness-place = المكان نفسه

## What the hub says

wrong-malformed = تعذّرت القراءة. أعد تحميل الصفحة.
wrong-fields = بعض الحقول ليست صحيحة بعد.
wrong-sign-in = انتهت جلستك. قد لا يكون آخر ما كتبته محفوظًا. اطلب رابطًا جديدًا.
wrong-link = استُعمل هذا الرابط أو انتهى وقته. اطلب رابطًا جديدًا.
wrong-absent = لم يعد هذا هنا.
wrong-changed = تغيّر في مكان آخر في هذه الأثناء. أعد التحميل.
wrong-stage = لا يمكن ذلك الآن.
wrong-second-person = وافقتَ عليه من قبل، أو هو لك. يجب أن يفعل ذلك شخص آخر.
wrong-too-large = هذا كبير جدًا. لم يُحفظ شيء.
wrong-unreadable = لا توجد خدمات في هذا الملف. لم يُحفظ شيء.
wrong-too-many = كان ذلك كثيرًا دفعة واحدة. انتظر قليلًا ثم حاول.
wrong-passkey = المفتاح غير مناسب. حاول مرة أخرى.
wrong-internal = حدث خطأ لدينا. لم يتغير شيء. حاول لاحقًا.
wrong-offline = لا توجد شبكة. ما كتبته باقٍ في هذه الصفحة: اتركها مفتوحة.

## Why something is not published

refusal-not-a-service = ليست خدمة لمن يستعملون الدليل.
refusal-double = إنها موجودة في الدليل.
refusal-unreachable = لم نتمكن من الوصول إلى أحد للتحقق.
refusal-elsewhere = إنها خارج منطقة هذا الدليل.
refusal-incomplete = ينقصها شيء مهم.
refusal-unsafe = قد تضر من يذهبون إليها.
