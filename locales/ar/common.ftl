### كلمات تظهر في شاشات كثيرة. بسيطة ولطيفة.

## Buttons

save = حفظ
cancel = إلغاء
delete = حذف
undo = إرجاع
back = رجوع
call = اتصال
call-name = اتصال بـ { $name }
text = رسالة قصيرة
text-name = رسالة قصيرة إلى { $name }
go-there = الذهاب إلى هناك
read-aloud = اقرأ بصوت عالٍ
stop-reading = أوقف القراءة
close = إغلاق
more = المزيد
next = التالي
edit = تغيير
open = فتح
copied = تم النسخ
try-again = حاول مرة أخرى
help-now = مساعدة الآن
hide = إخفاء
settings = الإعدادات
home = البداية

## States

loading = لحظة …
deleted-name = تم حذف { $name }
not-known = غير معروف
example-record = مثال، وليس مكانًا حقيقيًا

## Open or closed

open-until = مفتوح حتى { $time }
open-always = مفتوح ليلًا ونهارًا
closed-until = مغلق حتى { $time }
closed = مغلق
call-first = اتصل أولًا
hours-unknown = المواعيد غير معروفة
reach-until = يمكن الوصول إليه حتى { $time }
reach-always = يمكن الوصول إليه في أي وقت
reach-again = يمكن الوصول إليه من جديد: { $time }
reach-not = لا يمكن الوصول إليه الآن
reach-unknown = لا نعرف متى يمكن الاتصال

## For whom, and how to come

audience-women = نساء
audience-men = رجال
audience-young = أقل من 26 سنة
audience-older = أكثر من 60 سنة
audience-families = آباء وأمهات مع أطفال
audience-no-papers = أشخاص بلا أوراق
audience-with-animal = أشخاص معهم كلب أو حيوان آخر
access-walk-in = تعال بلا موعد
access-call = اتصل أولًا
access-appointment = خذ موعدًا
access-referral = شخص آخر يرسلك إلى هناك

## What became of an appointment: never a reproach

outcome-planned = مخطط له
outcome-confirmed = مؤكد
outcome-attended = ذهبتُ
outcome-missed = لم يتيسّر الأمر
outcome-excused = لم أستطع، وأخبرتهم
outcome-rescheduled = نُقل إلى وقت آخر
outcome-cancelled = أُلغي

## The parts of the safety plan

plan-warning-signs = كيف ألاحظ أن الأمر يصعب
plan-what-helps = ما يساعدني
plan-people-and-places = ناس وأماكن تريحني
plan-reasons = ما أعيش من أجله

## When something did not work: what happened, what was kept, what to do

fault-locked = صندوق أدواتك مغلق. افتحه أولًا.
fault-no-toolbox = لا يوجد صندوق أدوات على هذا الهاتف بعد.
fault-toolbox-exists = يوجد صندوق أدوات على هذا الهاتف.
fault-wrong-secret = هذا ليس الرمز الصحيح. { $tries ->
    [zero] لم تبقَ لك محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $tries } محاولات.
    [many] بقيت لك { $tries } محاولة.
   *[other] بقيت لك { $tries } محاولة.
}
fault-wrong-secret-wait = هذا ليس الرمز الصحيح. انتظر { $wait } ثم حاول مرة أخرى.
fault-must-wait = محاولات كثيرة. انتظر { $wait } ثم حاول مرة أخرى.
fault-weak-secret = اختر 6 أرقام على الأقل، أو جملة من 8 حروف على الأقل.
fault-secret-taken = لا يمكن استعمال هذا هنا. اختر غيره من فضلك.
fault-not-found = هذا لم يعد هنا.
refused-name-missing = اكتب اسمًا من فضلك.
refused-text-missing = اكتب بضع كلمات من فضلك.
refused-too-long = هذا النص طويل جدًا. اجعله أقصر من فضلك.
refused-hours = لا يمكن قراءة هذه المواعيد. راجعها من فضلك.
fault-unreadable-file = لا يمكن قراءة هذا الملف هنا. لم يتغير شيء.
fault-wrong-passphrase-or-damaged = كلمة السر ليست لهذا الملف، أو الملف تالف. لم يتغير شيء.
fault-too-large = هذا الملف كبير جدًا. لم يتغير شيء.
fault-damaged = صندوق الأدوات على هذا الهاتف تالف. إن كانت لديك نسخة آمنة، فأعده منها.
fault-newer = نسخة أحدث من التطبيق كتبت هذا. حدّث التطبيق من فضلك.
fault-storage-full = لم يبقَ مكان على هذا الهاتف. ما حفظته من قبل ما زال هنا.
fault-storage-gone = ذاكرة الهاتف لا تجيب. أغلق التطبيق وافتحه من جديد.
fault-no-directory = قائمة الأماكن ليست على هذا الهاتف بعد.
fault-unreachable = التطبيق لا يجيب. أغلقه وافتحه من جديد.
fault-internal = حدث خطأ في التطبيق. ما حفظته من قبل ما زال هنا.
