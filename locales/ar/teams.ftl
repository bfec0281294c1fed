### Sharing with a team: the person’s side, the team’s side, and how it stands.

## Teams

teams-section = المشاركة
teams-title = فِرَقي
teams-hint = أظهِر أشياء مفردة لمن يساعدونك
teams-none = أنت لا تشارك مع أحد. كل ما تكتبه لك وحدك.
teams-accept = لدي دعوة
teams-entries = الأشياء المشارَكة: { $count }
teams-not-connected = غير متصل
role-worker = عضو في الفريق
role-coordinator = ينسّق الفريق
reader-new = جديد

## An invitation

invited-title = دعوة
invited-text = وصلك رمز أو بطاقة أو رابط من فريق. انظر أولًا ممن هو. النظر لا يشارك شيئًا.
invited-by-link = لقد فتحت دعوة. انظر أولًا ممن هي. النظر لا يشارك شيئًا.
invited-code = الرمز
invited-code-hint = من البطاقة أو الرسالة أو شاشة الفريق. المسافات لا تهم.
invited-look = انظر ممن هي
invited-other = رمز آخر
invited-looking = نسأل ممن هي …
invited-no-network = لا توجد شبكة، أو الطرف الآخر لا يجيب. تُعاد المحاولة تلقائيًا.
invited-not-a-code = هذه ليست دعوة. انظر إن كانت كل الحروف صحيحة.
invited-elsewhere = هذه الدعوة لمكان آخر: { $address }. افتح التطبيق هناك.
invited-gone = لم تعد هذه الدعوة موجودة: انتهت أو استُعملت. اطلب دعوة جديدة.
invited-from = { $team } يدعوك.
invited-terms = لم يُشارَك شيء بعد. أنت تختار كل شيء بنفسك، ويمكنك التوقف في أي وقت.
invited-name = الاسم الذي يرونه
invited-name-hint = يكفي الاسم الأول، أو اسم من اختيارك.
invited-name-missing = اكتب الاسم الذي سيرونه.
invited-phone = الرقم الذي يمكنهم الاتصال به
invited-phone-hint = يمكنك تركه فارغًا.
invited-not-now = ليس الآن
invited-accept = قبول
invited-done = أنت متصل الآن مع { $team }. لا يرون شيئًا بعد.

## One team

team-knows-you = يعرفونك باسم { $name }.
team-until = ينتهي في { $day }.
team-sees = ما يرونه
team-sees-nothing = لا شيء. شارك شيئًا من صفحته: شخصًا من ناسك أو موعدًا.
team-sees-text = هذا بالضبط:
team-readers = من يمكنه قراءته
team-ended = لم تعد تشارك مع هذا الفريق.
team-stop-all = أوقف مشاركة كل هذا
team-leave = أنهِ الأمر مع هذا الفريق
team-stopped = توقفت المشاركة. لن يصل { $team } شيء منها بعد الآن.
seen-direct = يمكنهم تغييره مباشرة
seen-until = حتى { $day }

## One entry

share-title = من يرى هذا
share-none = أنت وحدك
share-seen-by = أنت و{ $teams }
share-none-of = { $team } لا يرى هذا.
share-on = { $team } يرى هذا.
share-on-until = { $team } يرى هذا حتى { $day }.
share-with-note = وملاحظتك الخاصة أيضًا.
share-contact-parts = يرون الاسم والدور والهاتف والعنوان والأوقات والحاجات. ملاحظتك تبقى عندك.
share-time-parts = يرون السبب والوقت والمكان وكيف سار الأمر. ملاحظتك تبقى عندك.
share-all-with = ومواعيدي مع { $name } أيضًا
share-all-with-hint = الموجودة والقادمة.
share-follow = كل مواعيدي مع { $name }
share-follow-stop = أوقف مشاركة هذه المواعيد
share-note = وملاحظتي الخاصة أيضًا
share-note-hint = فقط إن أردت.
share-direct = يمكنهم تغييره مباشرة
share-direct-hint = وإلا فكل تغيير اقتراح، وأنت تقول نعم أو لا.
share-pass-on = يمكنهم تمريره في ملف
share-pass-on-hint = لآخرين يساعدونك، وهذا فقط.
share-until = حتى
share-until-hint = اتركه فارغًا: حتى توقفه أنت.
share-start = شارك مع { $team }
share-done = { $team } يراه من الآن.
share-stop = أوقف مشاركة هذا
share-stop-title = إيقاف المشاركة؟
share-stop-text = من هذه اللحظة لن يصلهم شيء. قد يتذكرون ما قرؤوه حتى اليوم.
history-title = ما كُتب ومتى
history-here = على هذا الجهاز
history-wrote = كُتب: { $fields }
field-when = متى
field-who = مع من
field-reach = الهاتف والبريد
field-outcome = كيف سار الأمر

## Who opened what

receipts-title = من فتح ماذا
receipts-text = كل مرة فتح فيها أحد شيئًا لك، وكل نعم ولا منك.
receipts-none = لم يفتح أحد شيئًا بعد.
receipt-accepted = قبلتَ الفريق
receipt-ended = انتهى الأمر مع الفريق
receipt-shared = شاركتَ: { $what }
receipt-stopped = أوقفتَ مشاركة: { $what }
receipt-opened = { $name } فتح: { $what }
receipt-came = انضم { $name } إلى الفريق ويمكنه قراءة ما تشاركه
receipt-went = غادر { $name } الفريق ولا يقرأ شيئًا منذ ذلك الحين
receipt-team = الفريق
receipt-what = ما حدث
receipts-save = احفظ هذه القائمة في ملف
receipts-file = قائمة

## Suggestions

suggestion-from = اقتراح من { $name }
suggestion-new = جديد: { $what }
suggestion-instead-of = بدلًا من: { $before }
suggestion-taken-away = لا شيء بعد الآن
suggestion-yes = نعم
suggestion-no = لا
suggestion-later = اسألني لاحقًا
suggestion-taken = تم. هو في صندوق أدواتك.
suggestion-declined = حسنًا. سيرى { $name } أنك قلت لا.
suggestion-kept = هو في انتظارك.
conflict-text = كُتب بشكل مختلف على جهازين. يُحفظ الاثنان حتى تقول أيهما الصحيح.
suggestion-waits = ينتظر جوابًا
suggestion-was-accepted = قُبِل
suggestion-was-declined = لم يُقبل

## What became of an appointment, said by others

became-attended = ذهب
became-moved = نُقل
became-excused = أخبرنا أنه لا يستطيع
became-missed = لم ينجح
became-cancelled = أُلغي
became-unknown = غير معروف بعد
became-not-shared = غير مشارَك
became-to-come = قادم

## How sharing stands

sync-here = محفوظ على هذا الهاتف. سيُرسل حالما يمكن.
sync-shared = تمت المشاركة: { $when }
sync-network = محفوظ على هذا الهاتف. في انتظار الشبكة.
sync-silent = محفوظ على هذا الهاتف. الطرف الآخر لم يجب منذ { $when }. تُعاد المحاولة تلقائيًا.
sync-clock = ساعة هذا الهاتف خاطئة. اضبط اليوم والوقت ليستمر الأمر.
sync-quiet = لم يصل شيء من الآخرين منذ { $when }. اسألهم إن كان كل شيء بخير.
sync-went-back = فقد الطرف الآخر شيئًا. كل شيء ما زال هنا، ويمكنك إرساله من جديد.
sync-put-back = أرسل الكل من جديد
sync-wrong = أرسل الطرف الآخر شيئًا لا يمكن أن يكون صحيحًا. لم يُؤخذ به. لم يضِع منك شيء. أخبر فريقك.
sync-removed = أُزيل هذا الجهاز من قائمة أجهزتك وأُفرغ.
sync-refused = الطرف الآخر لا يسمح لهذا الجهاز بالدخول منذ { $when }. لم يضِع منك شيء.
sync-gone = ما كان مشارَكًا مُحي عند الطرف الآخر.
sync-full = هذا كثير على الطرف الآخر. شارك أقل أو قصّر ملاحظة.
sync-update = لدى أحدهم نسخة أحدث من التطبيق. حدّث التطبيق لترى كل شيء.
sync-other-device = بانتظار أن يُدخل جهازك الآخر هذا الجهاز. افتح الاثنين للحظة.
sync-not-connected = عادت معلوماتك، لكن لم تعد الصلة بفريقك. اطلب منه دعوة جديدة. حتى ذلك الحين لا يصله شيء جديد. وقد يرى ما كان يراه من قبل.

## A team at work

crew-section = أعمل في فريق
crew-hint = لمن يرافقون غيرهم بموافقتهم.
crew-title = أشخاص فريقي
crew-new-title = أنشئ فريقًا
crew-new-text = لمن يرافقون غيرهم. أنشئ فريقًا ثم ادعُ كل شخص. هم يختارون ما تراه.
crew-new-name = اسم الفريق
crew-new-phone = هاتف الفريق
crew-new-me = اسمك
crew-new-me-hint = كما يعرفك الناس. يقرؤونه بجانب كل ما تقترحه.
crew-new-make = أنشئ الفريق
crew-nobody = لا أحد يشارك معك بعد.
crew-invite = ادعُ شخصًا
crew-invite-text = لكل شخص رمز خاص به. يرى من أنت قبل أن يقول نعم. لا يُشارَك شيء بذلك.
crew-invite-label = لمن
crew-invite-label-hint = للتمييز فقط؛ يبقى على هذا الجهاز.
crew-invite-make = اصنع دعوة
crew-invite-not-laid = محفوظة على هذا الجهاز. تصلح حالما توجد شبكة.
crew-invite-copy = انسخها كرابط
crew-invite-until = تصلح مرة واحدة، حتى { $day }.
crew-invite-cancel = اسحبها
crew-invite-cancelled = سُحبت. لا أحد يستطيع استعمالها بعد الآن.
crew-lost-phone = هل ضاع الهاتف؟ إذن ادعُ الشخص من جديد. تبدأ المشاركة من البداية.
crew-restarted = بدأ الشخص من جديد: أزِل هذا القيد القديم
crew-restarted-text = افعل هذا إذا ضاع هاتف { $name } ولا هاتف آخر. ما شورك هنا يُمحى عند الطرف الآخر وعند كل الأعضاء. دعوة جديدة تبدأ من البداية.
crew-restarted-done = أُزيل. يُمحى عند الطرف الآخر حين تتوفر الشبكة.
crew-missed = لم ينجح، ولا يوم جديد بعد
crew-missed-hint = قد تساعد مكالمة. اسأل عما يناسبهم.
crew-unknown = كيف سار الأمر؟
crew-unknown-hint = لم يقل أحد شيئًا بعد. هذا لا يعني أنه لم يذهب.
crew-coming = قادمة
crew-quiet = لا تواصل منذ أسبوعين
crew-everybody = الجميع
crew-reached-on = آخر تواصل: { $day }
crew-not-in-touch = لا تواصل بعد
crew-since = يشارك معكم منذ { $day }.
crew-shares = ما يشاركه { $name }
crew-shares-nothing = لا شيء في الوقت الحالي. هذا اختياره، ولا يقول شيئًا عن حاله.
crew-suggested = ما اقترحتموه
crew-in-touch = التواصل
crew-in-touch-text = يمكن لـ { $name } قراءة هذه الملاحظات.
crew-note = ملاحظة
crew-reached = تم الوصول إليه
crew-not-reached = لم نصل إليه
crew-note-only = الملاحظة فقط
crew-noted = سُجّل.
crew-file = المواعيد كملف لأنظمة رعاية أخرى (FHIR)
crew-file-none = لم يسمح { $name } بتمرير أي منها.
crew-propose = اقترح وقتًا آخر
crew-propose-word = كلمة له
crew-propose-send = أرسل الاقتراح
crew-proposed = أُرسل كاقتراح. يُحسب عندما يقول نعم.
crew-workers = أعضاء الفريق
crew-workers-count = الأعضاء: { $count }
crew-workers-text = كلهم يستطيعون قراءة ما يشاركه الناس مع الفريق.
crew-worker-remove = أخرج { $name } من الفريق
crew-worker-remove-text = لن يصله شيء مما يُكتب من الآن. قد يتذكر ما كان يستطيع قراءته. يُخبَر الناس بذلك.
crew-worker-remove-yes = أخرِجه
crew-worker-removed = لم يعد { $name } في الفريق.
crew-phone-hint = يراه من يشاركونكم ويمكنهم الاتصال به.
crew-phone-saved = حُفظ. يصل الرقم الجديد إلى الناس.
device-this = هذا الجهاز

## Follow-through

figures-title = المتابعة
figures-hint = ما صارت إليه المواعيد المشارَكة
figures-text = لا يُحسب إلا ما يشاركه الناس. أسابيع كاملة؛ ومن هم أقل من خمسة لا يقفون في سطر وحدهم.
figures-from = من
figures-to = إلى
figures-over = من { $first } إلى { $last }
figures-people = الأشخاص: { $count }
figures-shared = المواعيد المشارَكة: { $count }
figures-not-sharing = أشخاص لا يشاركون أي موعد: { $count }. هذا لا يقول شيئًا عن حالهم.
figures-few = أقل من خمسة أشخاص يشاركون موعدًا في هذه الأسابيع. لا يُقال أكثر، حتى لا يُعرف أحد.
figures-by-with = حسب المكان أو الشخص
figures-by-need = حسب الحاجة
figures-by-week = حسب الأسبوع
figures-not-split = الأشخاص أقل من أن يُفرَّق بينهم.
figures-col-people = الأشخاص
figures-col-shared = المشارَكة
figures-all = الكل
figures-others = الباقون معًا
figures-with-nobody = لم يُذكر أحد
figures-no-need = لم تُذكر حاجة
figures-several-needs = عدة حاجات
figures-save = احفظ كجدول (CSV)
figures-file = جدول
