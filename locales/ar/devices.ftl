### Devices, two of them side by side, and a prepared toolbox that is handed over.

## Devices

devices-title = أجهزتي
devices-hint = صندوق أدواتك على هاتف آخر أو حاسوب أيضًا
devices-text = كل جهاز منها يحمل صندوقك كله. أزِل من القائمة ما ضاع أو لم يعد لك.
devices-add = أضف جهازًا
devices-join = أحضر صندوق أدواتي إلى هنا
devices-join-hint = من هاتف آخر أو حاسوب لك
device-unnamed = جهاز
device-heard = آخر خبر: { $when }
device-remove = أزِل من القائمة: { $name }
device-remove-text = لن يصله شيء مما يُكتب من الآن. وعندما يتصل بالشبكة يُفرغ نفسه.
device-remove-yes = أزِل من القائمة
device-removed = لم يعد { $name } في القائمة.

## Two devices side by side

pair-show-text = ضع الجهازين جنبًا إلى جنب. هذا يُظهر رمزًا، والآخر يأخذه. يصلح خمس دقائق.
pair-worker-text = العضو الجديد بجانبك. هذا الجهاز يُظهر رمزًا، وجهازه يأخذه. يصلح خمس دقائق.
pair-join-title = أدخل رمز جهاز آخر
pair-join-text = على الجهاز الآخر: الإعدادات، أجهزتي، أضف جهازًا. في فريق: أعضاء الفريق. ثم أدخل هنا ما يُظهره.
pair-name = اسم هذا الجهاز
pair-name-hint = مثلًا: هاتفي. في فريق: اسمك أنت.
pair-coordinator-hint = يمكنه أيضًا دعوة الأعضاء وإخراجهم.
pair-show-typed = أظهر رمزًا للكتابة
pair-code-text = أدخل هذا على الجهاز الآخر:
pair-until = يصلح حتى { $time }.
pair-waiting = في انتظار الجهاز الآخر.
pair-check-title = هل يُظهران الشيء نفسه؟
pair-check-text = انظر إلى الشاشة الأخرى أيضًا ({ $name }). إن اختلفت الأرقام فهناك أحد بينهما: قل لا.
pair-same = نعم، نفسه
pair-differ = لا، مختلف
pair-said-yes = قل نعم على الجهاز الآخر أيضًا.
pair-done = تم. أنت متصل مع { $name }.
pair-again = ابدأ من جديد
pair-failed-not-a-code = هذا ليس رمز جهاز. انظر إن كانت كل الحروف صحيحة.
pair-failed-wrong-code = لم يكن الرمز صحيحًا. ابدأ من جديد على الجهازين.
pair-failed-expired = انتهت الدقائق الخمس. ابدأ من جديد على الجهازين.
pair-failed-declined = انتهى الأمر: لم يُظهر الجهازان الشيء نفسه، أو قال أحد لا. لم يتغير شيء.
pair-failed-broken = فعل الجهاز الآخر شيئًا لا يمكن أن يكون صحيحًا. لم يتغير شيء.
pair-failed-has-devices = هذا الجهاز مع أجهزة أخرى. أزِلها من القائمة أولًا.
crew-join = دُعيت إلى فريق
crew-worker-add = أضف عضوًا

## Taking over a prepared toolbox

arrive-title = هل لديك صندوق أدوات؟
take-title = لدي بطاقة عليها رمز
take-hint = صندوق أعدّه أحد معك
take-text = تحتاج إلى الرمز على بطاقتك، والكلمة التي تعرفها وحدك.
take-code = الرمز على البطاقة
take-code-hint = ثماني مجموعات من أربعة رموز. الحروف الصغيرة والكبيرة سواء.
take-word = كلمتي
take-word-hint = التي اخترتها عند الإعداد.
take-wrong-word = ليست هذه الكلمة. حاول مرة أخرى.
take-go = أحضره إلى هنا
take-fetching = يُحضَر الآن.
take-done = هو هنا، وهو لك. الأشياء: { $count }
take-invitation = فريقك يدعوك أيضًا. النظر لا يشارك شيئًا.
take-failed-not-a-code = هذا ليس رمز بطاقة. انظر إن كانت كل الرموز صحيحة.
take-failed-gone = لا شيء تحت هذا الرمز: سُحب أو انتهى أو استُعمل.
take-failed-damaged = ما وصل تالف. اطلب بطاقة جديدة.

## Preparing and handing over

prepare-title = أعِدّ لشخص
prepare-hint = املآ صندوقًا معًا ثم سلّمه
prepare-text = املأ صندوق أدوات مع شخص. ثم سلّمه: يصير له، وأنت ترى ما يشاركه فقط.
prepare-begin = ابدأ
prepare-banner = هذا صندوق أدوات { $name }.
prepare-close = العودة إلى صندوقي
prepare-open = تابع ملأه
prepare-records = الأشياء: { $count }
prepare-drop = احذفه من هذا الجهاز
prepare-drop-text = أي رمز له لم يُستعمل لا يصلح بعد ذلك.
hand-word = كلمة يعرفها هو وحده
hand-word-hint = هو يختارها. 4 حروف أو أكثر. لا تكتبها في أي مكان.
hand-word-weak = الكلمة قصيرة جدًا: 4 حروف أو أكثر.
hand-invite = أضف دعوة من فريقنا
hand-invite-hint = يمكنه النظر إليها لاحقًا. لا يُشارَك شيء بذلك.
hand-over = اصنع رمز البطاقة
hand-code-text = على هاتفه: يفتح التطبيق، «لدي بطاقة عليها رمز»، ثم هذا الرمز وكلمته.
hand-cancel = اسحب الرمز
hand-sending = محفوظ على هذا الجهاز. يصلح الرمز حالما يُرسل كل شيء.
hand-no-network = محفوظ على هذا الجهاز. يصلح الرمز حالما توجد شبكة.
hand-waiting = الرمز يصلح الآن.
hand-taken = صار عنده. وحُذف من هنا.
hand-over-time = انتهى الرمز. الصندوق ما زال هنا: اصنع رمزًا جديدًا.
hand-refused = الطرف الآخر لا يأخذه. الصندوق ما زال هنا.

## Codes for the camera, and what both screens show

pair-pictures = كلب, قطة, حصان, فيل, أرنب, دب, ضفدع, دجاجة, بطة, بومة, سلحفاة, سمكة, حوت, نحلة, حلزون, فراشة, وردة, شجرة, برسيم, ورقة شجر, شمس, قمر, نجمة, غيمة, نار, موجة, ثلج, قوس قزح, تفاحة, موزة, عنب, ليمونة, جزرة, خبز, جبن, بيضة, مثلجات, كعكة, قهوة, ملعقة, بيت, باب, كرسي, سرير, مصباح, مفتاح, قفل, جرس, منبه, مظلة, نظارة, حذاء, قبعة, حقيبة, كتاب, قلم, مقص, مطرقة, سيارة, دراجة, حافلة, قارب, كرة, غيتار
pair-show-qr = إظهار رمز للكاميرا
pair-qr-text = وجّه كاميرا الجهاز الآخر إلى هذا:
code-picture = رمز للكاميرا
hand-frames = بلا شبكة: من شاشة إلى شاشة
hand-frames-text = ضع الهاتفين وجهًا لوجه. على هاتفه: «لدي بطاقة عليها رمز»، ثم الكاميرا. تدور الصور حتى تُقرأ كلها.
hand-frames-stop = إيقاف الإظهار
take-frames = قُرئ: { $have } من { $of }. أبقِ الكاميرا ثابتة.
take-frames-done = قُرئ كل شيء. الآن الرمز وكلمتك.
card-print = طباعة البطاقة
card-text = وجهان، للجيب. لا تقول شيئًا للآخرين.
card-time = مع الموعد القادم
card-nobody = لا أحد
card-who = بمن أتصل
card-how = افتح { $address }. اختر «لدي بطاقة عليها رمز». ثم كلمتك.
card-how-invited = ضع كاميرا هاتف فوق الصورة. أو افتح { $address } واختر «لدي دعوة» في الإعدادات.
card-next = الموعد القادم
