### ماذا فعل الاستيراد، سطرًا بسطر.

severity-mended = صُحِّح
severity-kept-as-text = بقي نصًا فقط
severity-left-out = تُرك
severity-refused = لم يُؤخذ

reason-malformed = لا يمكن قراءة هذا الجزء من الملف
reason-name-missing = الاسم ناقص
reason-id-missing = ليس له رقم خاص؛ تم إنشاء رقم
reason-double-id = موجود مرتين في الملف؛ الأخير هو المعتمد
reason-dangling-reference = يشير إلى شيء غير موجود في الملف
reason-position = المكان على الخريطة ناقص أو لا يمكن أن يكون صحيحًا
reason-hours = لا يمكن قراءة المواعيد
reason-time = لا يمكن قراءة التاريخ أو الوقت
reason-repeat = طريقة التكرار هذه غير معروفة هنا
reason-link = تؤخذ الروابط الآمنة فقط (https)
reason-phone = لا يمكن الاتصال بهذا الرقم
reason-email = لا يمكن أن يكون هذا البريد الإلكتروني صحيحًا
reason-language = هذه اللغة غير معروفة هنا
reason-category = لا يوافق أي حاجة هنا
reason-characters = أزيلت رموز غريبة
reason-too-long = كان النص طويلًا جدًا فقُصّ
reason-not-supported = لا مكان لهذا هنا
reason-encoding = كانت الحروف مكتوبة بطريقة أخرى فحُوّلت
reason-missing = يُرجى ملء هذا الحقل
reason-too-many = العدد أكبر من المسموح
