### الخطوات: الأيام الأولى، وخطواتي.

steps-title = خطواتي
steps-lead = خطوات صغيرة، واحدة بعد الأخرى. بترتيبك أنت. اترك ما لا يناسبك.
steps-empty = لا خطوة هنا. يمكنك إضافة خطواتك.
steps-add = إضافة خطوة
steps-progress = تمّ { $done } من { $count }
steps-group-before = قبل ذلك وفورًا
steps-group-hours = في الساعات الأولى
steps-group-day = في اليوم الأول
steps-group-two-days = في اليوم الثاني
steps-group-own = حين أستطيع
steps-edit-one = تغيير: { $step }
steps-done-on = تمّ: { $when }
steps-ticked = أحسنت!
steps-unticked = هذه الخطوة باقية.
steps-with = { $name } يساعد

steps-new-title = خطوة جديدة
steps-edit-title = تغيير هذه الخطوة
steps-field-text = ماذا تريد أن تفعل؟
steps-field-text-hint = شيء صغير واحد، بكلمات قليلة
steps-field-when = إلى متى؟
steps-field-who = من يساعدك؟
steps-field-needs = في ماذا يساعد؟
steps-first-words = العودة إلى الكلمات الأولى
