### الملاحظات.

notes-title = ملاحظاتي
notes-lead = لا يقرؤها أحد غيرك.
notes-empty = لا ملاحظات بعد. يمكنك كتابة ما تريد حفظه.
notes-add = كتابة ملاحظة
notes-new-title = ملاحظة جديدة
notes-edit-title = ملاحظتي
notes-field-text = كلماتك
notes-written = كُتبت: { $when }

voice-record = قلها بدل أن تكتبها
voice-hint = دقيقة واحدة على الأكثر. لا يسمعها أحد غيرك.
voice-running = جارٍ التسجيل: { $now } من { $most }
voice-keep = توقف واحفظ
voice-drop = تخلص منه
voice-notes = ما قلته
voice-note = ملاحظة صوتية، { $length }
voice-listen = استمع: { $name }
voice-stop = أوقف: { $name }
voice-deleted = تم الحذف.
voice-refused = لا يُسمح للتطبيق بالميكروفون. يمكنك الكتابة. إعدادات المتصفح قد تسمح به.
voice-missing = لا يوجد ميكروفون يعمل هنا. يمكنك الكتابة.
voice-not-here = هذه النافذة لا تسجل. يمكنك الكتابة، أو استعمال التطبيق في متصفح.
voice-unplayable = لا يمكن تشغيل هذا التسجيل هنا.
voice-no-room = لا مكان لتسجيلات أخرى. احذف القديمة أولا.
