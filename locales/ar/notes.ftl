### الملاحظات.

notes-title = ملاحظاتي
notes-lead = لا يقرؤها أحد غيرك.
notes-empty = لا ملاحظات بعد. يمكنك كتابة ما تريد حفظه.
notes-add = كتابة ملاحظة
notes-new-title = ملاحظة جديدة
notes-edit-title = ملاحظتي
notes-field-text = كلماتك
notes-written = كُتبت: { $when }
