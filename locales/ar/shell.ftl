### The frame of the app: the way between screens, start, lock, first screen, settings.

## The way between screens

nav-label = الشاشات الرئيسية
nav-people = الناس
nav-times = المواعيد
nav-find = بحث
nav-help = مساعدة
nav-steps = خطوات
nav-plan = خطتي
nav-notes = ملاحظات
nav-about = عن التطبيق

## When the app cannot start

no-engine-title = لا يمكن الفتح هنا
no-engine-text = هذا المتصفح قديم جدًا، أو هذه النافذة لا تحفظ شيئًا. لم يضع شيء مما يخصك.
no-engine-help = حدّث المتصفح، أو افتح هذه الصفحة في متصفح آخر. أرقام المساعدة تعمل على أي حال.
chunk-missing-title = هذا الجزء لم يصل بعد
chunk-missing-text = تعذّر تحميله. ما كتبته محفوظ. تحقق من الشبكة ثم حاول مرة أخرى.
other-tab-title = مفتوح في علامة تبويب أخرى
other-tab-text = صندوق أدواتك مفتوح في علامة تبويب أو نافذة أخرى. أغلقها، أو تابع هنا.
other-tab-take-over = المتابعة هنا

## The start

welcome-title = أهلًا
welcome-text = أي لغة تريد؟
protect-title = احمِ صندوق أدواتك
protect-legend = من لا ينبغي أن يستطيع فتحه؟
protect-code = رمز من 6 أرقام أو أكثر
protect-code-hint = يوقف من يأخذ هاتفك. لا يوقف من ينسخ ما بداخله.
protect-passphrase = جملة من عندك
protect-passphrase-hint = إذا كانت طويلة توقف أيضًا من ينسخ الهاتف.
protect-session = لا تحفظ شيئًا على هذا الهاتف
protect-session-hint = لهاتف ليس لك: يزول كل شيء عندما تغلق التطبيق.
protect-later = أختار لاحقًا، أتصفح أولًا
secret-code-title = اختر رمزك
secret-code = الرمز
secret-code-hint = 6 أرقام أو أكثر. ليس تاريخ ميلادك.
secret-passphrase-title = اختر جملتك
secret-passphrase = جملتك
secret-passphrase-hint = 8 أحرف أو أكثر. أربع كلمات تتذكرها خيار جيد.
secret-again-title = مرة أخرى
secret-again = الشيء نفسه مرة أخرى
secret-differs = الاثنان غير متطابقين. حاول مرة أخرى.
after-title = إنه جاهز
after-text = صندوق أدواتك لك وحدك. ما يلي اختياري، ويمكنك فعله لاحقًا.
after-go = إلى صندوق أدواتي

## About me

me-title = عني
me-text = ليس مطلوبًا. لا يغادر هذا الهاتف أبدًا.
me-release = يومي الأول
me-release-hint = تبدأ الخطوات وبطاقة الأسابيع الأولى في ذلك اليوم.
me-release-forget = انسَ هذا اليوم
me-country = بلدي الآن
me-country-hint = لكي تظهر أرقام الطوارئ الصحيحة أولًا.

## Whether what is saved stays

kept-files = ما تحفظه يبقى في ملف على هذا الجهاز.
kept-promised = ما تحفظه يبقى على هذا الهاتف. وعد المتصفح بالاحتفاظ به.
kept-maybe = ما تحفظه يبقى على هذا الهاتف، لكن المتصفح قد يحذفه إذا احتاج إلى مساحة. ضع التطبيق على الشاشة الرئيسية، أو اصنع نسخة آمنة.
kept-session = لا يُحفظ شيء على هذا الهاتف. يزول كل شيء عندما تغلق التطبيق.
kept-not-possible = هذه النافذة لا تستطيع حفظ شيء. كل شيء يعمل حتى تغلقها، ثم يزول. افتح التطبيق في نافذة عادية لحفظه.
keep-from-now = احفظه على هذا الهاتف من الآن
damaged-records = { $count ->
    [zero] لا يوجد عنصر لا يمكن قراءته.
    [one] عنصر واحد لا يمكن قراءته. بقي كما هو.
    [two] عنصران لا يمكن قراءتهما. بقيا كما هما.
    [few] { $count } عناصر لا يمكن قراءتها. بقيت كما هي.
    [many] { $count } عنصرًا لا يمكن قراءتها. بقيت كما هي.
   *[other] { $count } عنصر لا يمكن قراءتها. بقيت كما هي.
}

## The lock

open-title = افتح صندوق أدواتي
open-wait = محاولات كثيرة. يمكنك المحاولة مرة أخرى بعد { $wait }.
open-lost = نسيته
open-by-code = الفتح برمزي
open-paper = الرمز المكتوب على ورقتك
open-paper-hint = كتبته عندما أنشأت الصندوق. المسافات لا تهم.
open-find = ابحث عن مكان دون فتح
open-by-phone = استعمل قفل هذا الهاتف
open-another = أنا شخص آخر
pad-delete = احذف الرقم الأخير

## The first screen

home-title = ماذا تحتاج الآن؟
home-needs = ما أحتاجه
home-people = أشخاصي
home-no-people = لا أحد هنا بعد. أضف شخصًا يريحك.
home-add-person = إضافة شخص
home-all-people = كل أشخاصي
home-next-time = موعدي القادم
home-no-time = لا شيء مخطط.
home-add-time = إضافة موعد
home-next-step = خطوتي التالية
home-no-step = لا توجد خطوة تنتظرك.
home-all-steps = كل خطواتي
home-mine = خاص بي
home-plan-hint = عندما تصعب الأمور
home-notes-hint = لك وحدك
home-installing = يجري تجهيز قائمة الأماكن: { $percent }٪
home-read-card = اقرأ البطاقة

## Settings

settings-language = اللغة
settings-look = المظهر
settings-theme = فاتح أو داكن
settings-theme-phone = كما في هاتفي
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-text = حجم الحروف
settings-text-normal = عادي
settings-text-large = كبير
settings-text-larger = كبير جدًا
settings-no-voice = هذا الجهاز لا يستطيع قراءة هذه اللغة بصوت عالٍ.
settings-safe = الحماية
lock-now = اقفل الآن
lock-leave = المغادرة دون حفظ شيء
lock-leave-text = سيزول ما في صندوق الأدوات.
safe-title = الرمز، رمز الورقة، نسخة آمنة
safe-hint = غيّر رمزك، أو استعد نسخة
change-title = تغيير رمزي
change-now = الرمز أو الجملة التي تفتحه الآن
change-now-hint = إذا نسيته ودخلت برمز الورقة، فاتركه فارغًا.
change-kind = ما الذي يفتحه؟
change-new = الجديد
change-done = تم. من الآن يفتحه الجديد.
paper-title = رمز على ورقة
paper-text = إذا نسيت رمزك، فهذا وحده يفتح الصندوق. لا أحد غيرك يستطيع.
paper-show = أرني رمزًا أكتبه
paper-write = اكتب هذا على ورقة
paper-once = يظهر مرة واحدة فقط. رمز الورقة القديم لم يعد يعمل. احفظه بعيدًا عن الهاتف.
paper-done = كتبته
export-title = اصنع نسخة آمنة
export-text = ملف واحد مختوم فيه كل شيء. بدون جملته لا يستطيع أحد قراءته، ولا حتى أنت.
export-phrase = جملة النسخة
export-button = احفظ النسخة
export-done = النسخة في مجلد التنزيلات.
export-at = النسخة هنا: { $place }
restore-title = استعادة نسخة
restore-text = ما في النسخة يُضاف إلى ما هنا. لا يضيع شيء.
restore-choose = اختر الملف
restore-chosen = تم اختيار الملف. اختر غيره
restore-button = استعادة
restore-done = تم. جديد: { $added }. تغيّر: { $updated }.
phone-lock-title = الفتح بقفل هذا الهاتف
phone-lock-text = إصبعك أو وجهك أو رمز الهاتف يفتح عندئذ صندوق الأدوات أيضًا. كل من يستطيع فتح هذا الهاتف يستطيع فتحه. قد يعرض الهاتف مفتاحًا اسمه Besace.
phone-lock-on = استعمل قفل الهاتف
phone-lock-off = أوقف استعماله
phone-lock-done = قفل الهاتف يفتح صندوق أدواتك الآن.
phone-lock-gone = رمزك وحده يفتح صندوق أدواتك الآن.
phone-lock-cannot = لا يستطيع هذا الهاتف ذلك، أو قلتَ لا. رمزك يعمل كما كان.
erase-title = المحو
erase-hint = يزيل كل شيء من هذا الهاتف فورًا وإلى الأبد. تبقى أي نسخة في مكان آخر.
erase-button = امحُ كل شيء
erase-ask = محو كل شيء؟
erase-ask-text = سيزول الناس والمواعيد والخطوات والخطة والملاحظات. لا يمكن التراجع عن ذلك.
erase-done = تم محو كل شيء.
install-title = ضعه على شاشتك الرئيسية
install-text = افتح قائمة المتصفح واختر «إضافة إلى الشاشة الرئيسية». عندها يفتح دون شبكة، ويحافظ عليه المتصفح أكثر.
install-guise = الاسم والصورة هناك. اختر قبل الإضافة.
update-title = نسخة جديدة جاهزة
update-text = أكمل أولًا ما تكتبه. ثم حمّلها.
update-now = حمّلها الآن

## What it protects

about-title = ما الذي يحميه هذا، وما الذي لا يحميه
about-text = صندوق أدواتك صندوق مختوم على هاتفك. أنت تقرر ما يوضع فيه ومن يراه.
about-yes = يحمي
about-no = لا يحمي
about-yes-phone = من يأخذ هاتفك المقفل لا يرى شيئًا مما كتبت.
about-yes-server = لا يُرسل شيء مما تكتبه. ما تبحث عنه يبقى على الهاتف.
about-yes-offline = يعمل دون شبكة، فلا يرى أحد عبر الشبكة ما تنظر إليه.
about-yes-nobody = لا حساب ولا إعلانات ولا أحد يعدّ ما تفعله.
about-no-copy = رمز من 6 أرقام لا يوقف من ينسخ الهاتف ويجرب كل الرموز. الجملة الطويلة توقفه.
about-no-force = ممن يستطيع إجبارك على فتحه. في بعض البلدان يُعاقب على الرفض.
about-no-malware = هاتف يتحكم به شخص آخر، أو برنامج يراقب الشاشة.
about-no-traces = المكالمات والرسائل وتقويم هاتفك: ما تفعله هناك يبقى هناك.
about-version = الإصدار { $version }
sources-pictures = الصور
sources-app = التطبيق نفسه
