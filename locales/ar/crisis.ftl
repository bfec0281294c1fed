### بطاقة الإسعاف الأولي وأرقام المساعدة. تتبع assets/content/first-aid.md جملة بجملة:
### يجب أن يقرأها طبيب أو ممرض. العناوين لا تقول شيئًا لمن يمرّ.

help-title = مساعدة
help-page-title = { $number } · مساعدة
help-numbers = أرقام الطوارئ
help-call-number = اتصل بـ { $number }
help-back-to-app = العودة إلى التطبيق
help-elsewhere = في هذه البلدان الرقم مختلف:
help-sources = من أين جاءت هذه المعلومات
help-languages = اللغات

card-title = ربما هناك شخص يموت. افعل هذا الآن.

card-look-title = 1. انظر.
card-look-shake = هزّ الكتفين. نادِ الشخص باسمه بصوت عالٍ.
card-look-signs = علامات الخطر:
card-look-wake = لا يستيقظ.
card-look-breath = يتنفس ببطء شديد، أو لا يتنفس أبدًا.
card-look-snore = يشخر أو يصدر صوت غرغرة.
card-look-blue = الشفتان أو الأظافر زرقاء أو رمادية. الجلد شاحب وبارد.
card-look-eyes = النقطة السوداء في العينين صغيرة جدًا.
card-look-limp = الجسم مرتخٍ.
card-look-enough = لا يستيقظ، أو يتنفس بصعوبة: هذا يكفي. لا تنتظر.

card-call-title = 2. اتصل بـ { $number }.
card-call-free = المكالمة مجانية.
card-call-say = قل: «لا يستيقظ. لا يتنفس جيدًا.»
card-call-where = قل أين أنت. شغّل مكبّر الصوت. افعل ما يقوله لك الشخص على الهاتف.

card-naloxone-title = 3. أعطِ النالوكسون، إن كان لديك.
card-naloxone-nose = بخاخ الأنف: ضع الشخص على ظهره. أمِل الرأس إلى الخلف. أدخل الطرف في فتحة أنف واحدة. اضغط.
card-naloxone-needle = حقنة: في عضلة، كما تبيّن النشرة التي معها.
card-naloxone-unsure = لست متأكدًا أنها مادة أفيونية؟ أعطه مع ذلك. لا يضرّ من لم يأخذ مادة أفيونية.
card-naloxone-none = لا يوجد نالوكسون؟ انتقل إلى الخطوة 4.

card-breathe-title = 4. ساعده على التنفس.
card-breathe-check = لا يتنفس، أو يكاد لا يتنفس؟
card-breathe-how = الرأس إلى الخلف. الذقن إلى أعلى. أغلق الأنف بأصابعك. انفخ في الفم: نفخة كل 5 ثوانٍ.
card-breathe-press = إن طلب منك الشخص على الهاتف أن تضغط على الصدر، فافعل.
card-breathe-second = بعد دقيقتين إلى 3 دقائق ولم يتحسن؟ أعطِ جرعة ثانية من النالوكسون.

card-side-title = 5. يتنفس لكنه لا يستيقظ؟ اقلبه على جنبه.
card-side-how = اثنِ الركبة العليا حتى لا ينقلب. يد تحت الرأس. الوجه إلى الجانب. قد يتقيأ. على الجنب يقلّ خطر الاختناق.

card-stay-title = 6. ابقَ.
card-stay-watch = لا تتركه وحده. راقب التنفس حتى تصل المساعدة.
card-stay-wears-off = مفعول النالوكسون يزول بعد 30 إلى 90 دقيقة. قد تعود الجرعة الزائدة.
card-stay-angry = قد يستيقظ وهو متعب أو غاضب. قل له ماذا حدث. لا تدعه يأخذ المزيد.
card-stay-tell = قل للمسعفين ماذا أخذ.

card-scope = هذه الصفحة عن المواد الأفيونية (هيروين، ميثادون، فنتانيل، مورفين، مسكنات قوية). الخطوات 1 و2 و4 و5 و6 صالحة لكل مادة.

## The first days

days-title = الأيام الأولى
days-changed-title = جسمك تغيّر.
days-changed = لقد توقفت لفترة. جرعتك السابقة قد تقتلك الآن. حتى أيام قليلة من التوقف تكفي.
days-weeks = الأيام الأولى والأسبوعان الأولان هي الأخطر.
days-if = إن كنت تتعاطى:
days-alone-title = لا تتعاطَ وحدك.
days-alone = ليكن قربك شخص يستطيع أن يتصل بـ { $number }.
days-low-title = ابدأ بالقليل.
days-low = جرّب أولًا كمية صغيرة جدًا. انتظر.
days-mix-title = لا تخلط.
days-mix = الكحول والحبوب المنوّمة والمهدئات (البنزوديازيبينات) والبريغابالين والميثادون يزيد بعضها مفعول بعض. معًا توقف تنفسك.
days-smoke-title = التدخين أقل خطرًا من الحقن.
days-smoke = الحقن ضربته أقوى.
days-carry-title = احمل النالوكسون معك.
days-carry = أرِ أصدقاءك أين هو وكيف يُستعمل.
days-treatment-title = تأخذ الميثادون أو البوبرينورفين؟ لا تتوقف.
days-treatment = اسأل اليوم أين تأخذ جرعتك القادمة. العلاج يقلل خطر الموت.
days-anonymous = في معظم خطوط المساعدة لا يجب أن تقول اسمك.
days-ask-naloxone = أين تجد النالوكسون: اسأل خدمة مساعدة أو طبيبًا.

## Help lines: kinds, and who comes

line-emergency = طوارئ
line-suicide = عندما لا تريد أن تعيش بعد
line-emotional-support = شخص يسمعك
line-violence = عندما يؤذيك أحد
line-poison = سموم ومواد
line-drugs = دعم في الكحول والمواد
line-shelter = سرير لهذه الليلة
line-justice = حقوق ومتابعة
line-service-any = إسعاف وإطفاء وشرطة
line-service-ambulance = إسعاف
line-service-police = شرطة
line-service-fire = إطفاء
line-service-text = برسالة قصيرة
line-free = المكالمة مجانية
line-region = فقط في: { $region }
line-languages = يتكلمون: { $languages }
line-always = ليلًا ونهارًا
line-sources = من أين جاء هذا الرقم
line-checked = جُمع في { $date } من مصادر عامة؛ لم يتصل به أحد من أجل هذه القائمة.
line-one-source = وُجد في مصدر واحد فقط: تحقق منه قبل أن تعتمد عليه.
line-two-sources = وُجد في مصدرين لا علاقة بينهما.
