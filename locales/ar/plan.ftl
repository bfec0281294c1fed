### الخطة: أربعة أجزاء، وأسطر قصيرة.

plan-title = حين يصعب الأمر
plan-lead = اكتبها وأنت بخير. فتكون هنا حين تحتاج إليها.
plan-warning-signs-hint = مثلًا: لا أنام، لا أريد أن أرى أحدًا
plan-what-helps-hint = مثلًا: مشي، موسيقى، حمّام، مكالمة
plan-people-and-places-hint = مثلًا: أخي، الحديقة، مركز النهار
plan-reasons-hint = مثلًا: ابنتي، موسيقاي، البحر
plan-line = بضع كلمات
plan-person = شخص من أشخاصي
plan-add-to = إضافة سطر: { $part }
plan-edit-line = تغيير: { $line }
plan-change = تغيير خطتي
plan-change-done = خطتي جيدة
plan-help = الاتصال بشخص الآن
