### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = شخص لا يستيقظ
help-jump-lines = أريد أن أتحدث مع أحد
help-choose-country = البلد
help-lines = أرقام المساعدة
help-text-number = رسالة إلى { $number }
help-text-only = برسالة نصية فقط. الاتصال لا يعمل.
help-lines-wait = ستظهر الأرقام الأخرى بعد لحظة. { $number } يعمل الآن.
help-lines-none = لا يمكن عرض الأرقام الأخرى الآن. { $number } يعمل.
