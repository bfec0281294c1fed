### One need: own people first, then places, then help lines.

answer-now = أشخاصي: يمكن الوصول إليهم الآن
answer-later = أشخاصي الآخرون
answer-nobody = لا أحد في صندوق أدواتك يساعد في هذا بعد.
answer-add = أضف شخصًا
answer-people = أشخاصي
answer-services = أماكن
answer-where = قل أين أنت. عندها تأتي أقرب الأماكن أولًا.
answer-no-services = لا مكان لهذا في القائمة. جرّب كلمة في البحث، أو اتصل برقم مساعدة.
answer-all = كل الأماكن لهذا
