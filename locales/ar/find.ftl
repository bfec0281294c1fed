### Looking for places: words, needs, filters, the list and the overview.

find-title = ابحث عن مكان
find-label = عمّ تبحث؟
find-hint = تكفي كلمة واحدة: سرير، طبيب، طعام…
find-tiles = أو اختر ما تحتاج إليه
find-needs = هل تقصد:
find-need-only = فقط: { $need }
find-count = { $count ->
    [0] لم نجد شيئًا.
    [one] وجدنا مكانًا واحدًا.
    [two] وجدنا مكانين.
    [few] وجدنا { $count } أماكن.
    [many] وجدنا { $count } مكانًا.
   *[other] وجدنا { $count } مكان.
}
find-count-most = وجدنا أكثر من { $count } مكان.
find-nearest = الأقرب أولًا.
find-none-hint = جرّب كلمة أخرى، أو أزل عوامل التصفية.
find-shown = ترى { $shown } من { $count }.
find-distance = { $distance }، باتجاه { $direction }
find-warning = مغلق حاليًا أو ممتلئ: تحقّق قبل أن تذهب

## List or overview

find-view = قائمة أو نظرة عامة
find-list = قائمة
find-map = حولي
find-map-label = { $count ->
    [one] مكان واحد حولك. الشمال في الأعلى. القائمة أدناه تحمل الرقم نفسه.
    [two] مكانان حولك. الشمال في الأعلى. القائمة أدناه تحمل الأرقام نفسها.
    [few] { $count } أماكن حولك. الشمال في الأعلى. القائمة أدناه تحمل الأرقام نفسها.
    [many] { $count } مكانًا حولك. الشمال في الأعلى. القائمة أدناه تحمل الأرقام نفسها.
   *[other] { $count } مكان حولك. الشمال في الأعلى. القائمة أدناه تحمل الأرقام نفسها.
}
find-map-north = ش
find-map-no-place = قل أين أنت. عندها ترى الأماكن التي حولك.

## Where one is

find-where = أين أنت؟
find-near = قرب { $place }
find-near-me = بالقرب مني
find-position-use = استخدم مكاني الآن
find-position-note = مكانك يبقى في هذا الهاتف. لا أحد غيرك يراه.
find-position-refused = الهاتف لا يعطي مكانه. اسمح بذلك في إعدادات المتصفح، أو اكتب مكانًا هنا.
find-position-unknown = الهاتف لا يعرف أين هو. اكتب مكانًا هنا.
find-place-label = أو اكتب مكانًا
find-place-hint = مدينة أو رمز بريدي أو شارع
find-place-count = { $count ->
    [0] هذا المكان ليس في القائمة. جرّب اسم المدينة.
    [one] مكان واحد. اختره أدناه.
    [two] مكانان. اختر أحدهما أدناه.
    [few] { $count } أماكن. اختر واحدًا أدناه.
    [many] { $count } مكانًا. اختر واحدًا أدناه.
   *[other] { $count } مكان. اختر واحدًا أدناه.
}
find-place-forget = انسَ مكاني

## Filters

find-filters = تصفية
find-filters-on = تصفية: { $count }
find-filter-only = فقط أماكن
find-filter-open = مفتوحة الآن
find-filter-no-id = بلا بطاقة هوية
find-filter-wheelchair = بكرسي متحرك
find-filter-language = هناك من يتكلم
find-filter-language-any = كل اللغات
find-filter-for = لمن
find-filters-clear = أزل كل عوامل التصفية
find-filters-done = أظهر الأماكن

## The list on the phone

find-directory = { $name }، أُعدّت { $age }.
find-directory-example = قائمة كمثال، أُعدّت { $age }. الأماكن ليست حقيقية.
find-directory-old = هذه القائمة قديمة. اتصل قبل أن تذهب.
find-directory-none = قائمة الأماكن ليست في هذا الهاتف بعد.
find-directory-none-hint = افتح هذا التطبيق مرة واحدة حيث توجد شبكة. ستأتي القائمة وحدها. أرقام المساعدة تعمل من دونها.
find-waits = قد يكلفك الاتصال مالا. قائمة الأماكن تنتظر حتى تطلبها.
find-fetch = أحضرها الآن
find-directory-expired = كان يجب تجديد هذه القائمة قبل { $date }. ما زالت تعمل. اتصل قبل أن تذهب.

## Which lists the phone carries

regions-title = قوائم الأماكن
regions-text = اختر القوائم التي يحملها هذا الهاتف. تعمل بلا شبكة. كلما زادت القوائم زادت المساحة التي تأخذها.
regions-none = لا توجد قائمة للاختيار بعد. افتح هذا التطبيق مرة واحدة حيث توجد شبكة.
regions-nowhere = لا يعرف هذا التطبيق بعد من أين تأتي القوائم. اسأل من أعدّه على هذا الجهاز.
regions-here = على هذا الهاتف. الأماكن: { $services }. أُعدّت { $age }.
regions-expired = على هذا الهاتف. الأماكن: { $services }. كان يجب تجديدها قبل { $date }.
regions-coming = تصل عندما توجد شبكة. الأماكن: { $services }.
regions-offered = ليست على هذا الهاتف. الأماكن: { $services }. للتنزيل: { $kilobytes } كيلوبايت.
