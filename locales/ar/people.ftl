### ناسي: القائمة، صفحة الشخص، الاستمارة، وما تشترك فيه الاستمارات الأخرى.

people-title = أشخاصي
people-empty = لا أحد هنا بعد. من يفيدك؟ من يستطيع مساعدتك؟ أضِف هؤلاء الناس هنا.
people-add = إضافة شخص
people-ways-title = طرق أخرى للإضافة
people-from-directory = اختيار من قائمة الأماكن
people-from-file = أخذ ملف جهات اتصال
people-from-file-hint = يستطيع هاتفك حفظ الأسماء في ملف. آخر اسمه ⁦.vcf⁩.
people-filter = أظهِر فقط من يساعد في
people-filter-all = إظهار الجميع
people-only-need-title = الكل لشيء واحد
# $need is the name of a need ("A place to sleep")
people-only-need = الجميع هنا يساعدون في الشيء نفسه: { $need }. هل تريد أيضًا شخصًا لشيء آخر؟
people-only-need-look = البحث عن آخرين
people-review-title = هل يبقى { $name } هنا؟
people-review-text = هذه قائمتك. احتفظ فقط بمن هو خير لك.
people-review-keep = نعم، يبقى
people-review-take-out = إخراج
people-review-kept = { $name } باقٍ هنا.

contact-hours = متى يمكن الاتصال
contact-languages = اللغات
contact-note = ملاحظتي
contact-appointments = المواعيد معًا
contact-make-appointment = أخذ موعد
contact-in-directory = عرض في قائمة الأماكن
contact-write-email = كتابة بريد إلكتروني
contact-helps-with = يساعد في
contact-call-number = اتصال: { $label }
contact-text-number = رسالة نصية: { $label }

contact-new-title = إضافة شخص
contact-edit-title = تغيير { $name }
contact-field-name = الاسم
contact-field-role = من هو بالنسبة إليك؟
contact-field-role-hint = مثلًا: أختي، ممرض، محامية
contact-field-organization = أين يعمل هذا الشخص؟
contact-field-phone = رقم الهاتف
contact-field-phone-label = لماذا هذا الرقم؟
contact-field-phone-label-hint = مثلًا: مساءً، المكتب
contact-field-phone-add = إضافة رقم آخر
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = الرقم { $number }
contact-field-phone-remove = حذف الرقم { $number }
contact-field-email = البريد الإلكتروني
contact-field-address = العنوان، أو مكان اللقاء
contact-field-languages = أي لغات يتكلم هذا الشخص؟
contact-field-languages-more = لغات أخرى
contact-field-needs = في ماذا يساعد هذا الشخص؟
contact-field-note-hint = لا يقرؤها أحد غيرك.

## When somebody can be reached

hours-choice = متى يمكن الاتصال بهذا الشخص؟
hours-unknown-choice = لا أعرف
hours-always-choice = ليلًا ونهارًا
hours-some-choice = في هذه الأيام وهذه الأوقات
hours-as-text-choice = كما هو مكتوب
hours-as-text-hint = هذا النص يقول أكثر مما تستطيعه الأزرار. يبقى كما هو.
hours-days = الأيام
hours-from = من
hours-to = إلى
hours-add = إضافة أيام أو أوقات أخرى
hours-remove = حذف هذه الأيام والأوقات
hours-incomplete = يلزم يوم واحد على الأقل والوقتان معًا.
# $from and $to are weekdays
hours-day-span = من { $from } إلى { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = تغيير الترتيب
order-done = الترتيب جيد
order-up = إلى الأعلى: { $name }
order-down = إلى الأسفل: { $name }
# Read aloud after a line has moved
order-now = { $name } الآن رقم { $place } من { $count }
draft-kept = لم تكن قد انتهيت. كلماتك ما زالت هنا.
draft-drop = حذف هذه الكلمات
who-nobody = لا أحد بعد
who-directory = مكان من القائمة
who-text = شخص آخر: أكتب الاسم
who-search = اسم المكان
who-search-hint = تكفي بضعة حروف، ثم لمسة على المكان.
who-nothing = لم نجد شيئًا. لنجرب حروفًا أخرى.
who-place = المكان: { $name }

## What an import did

import-title = ما كان في الملف
import-read = { $count ->
    [0] لم نجد شيئًا في الملف.
    [one] قُرئ سطر واحد.
    [two] قُرئ سطران.
    [few] قُرئت { $count } أسطر.
    [many] قُرئ { $count } سطرًا.
   *[other] قُرئ { $count } سطر.
}
import-added = { $count ->
    [one] واحد جديد.
    [two] اثنان جديدان.
    [few] { $count } جديدة.
    [many] { $count } جديدة.
   *[other] { $count } جديدة.
}
import-updated = { $count ->
    [one] واحد تغيّر.
    [two] اثنان تغيّرا.
    [few] { $count } تغيّرت.
    [many] { $count } تغيّرت.
   *[other] { $count } تغيّرت.
}
import-unchanged = { $count ->
    [one] واحد كان هنا من قبل.
    [two] اثنان كانا هنا من قبل.
    [few] { $count } كانت هنا من قبل.
    [many] { $count } كانت هنا من قبل.
   *[other] { $count } كانت هنا من قبل.
}
import-refused = { $count ->
    [one] واحد لم نستطع أخذه.
    [two] اثنان لم نستطع أخذهما.
    [few] { $count } لم نستطع أخذها.
    [many] { $count } لم نستطع أخذها.
   *[other] { $count } لم نستطع أخذها.
}
import-all-good = أُخذ كل شيء.
import-remarks = ما لم يناسب
import-row = السطر { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = صورة وصوت
face-colour = اللون
face-colour-blue = أزرق
face-colour-orange = برتقالي
face-colour-green = أخضر
face-colour-violet = بنفسجي
face-colour-brown = بني
face-colour-red = أحمر
face-picture = التقط صورة أو اخترها
face-picture-remove = حذف الصورة
face-picture-unreadable = لا يمكن فتح هذه الصورة. جرّب غيرها.
face-voice = قل من هذا
face-voice-remove = حذف التسجيل
face-private = لا يرى هذا ولا يسمعه أحد غيرك. لا يُشارَك أبدا.
