### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = رابطك إلى الدليل
mail-link-text =
    مرحبًا،

    افتح هذا الرابط لتكتب أو تغيّر ما يقوله الدليل عن خدماتك:

    { $link }

    يعمل مرة واحدة، لمدة ساعة. لم تطلبه؟ إذن لا تفعل شيئًا.

mail-remind-subject = هل ما زال هذا صحيحًا؟ { $name }
mail-remind-text =
    مرحبًا،

    يُرجى التحقق من أن ما يقوله الدليل عن «{ $name }» ما زال صحيحًا.

    نعم، إنه صحيح:
    { $link }

    لا، لقد تغيّر شيء:
    { $page }

    شكرًا. هناك من يعتمد عليه.

mail-warn-subject = سيُحذف { $name } من الدليل
mail-warn-text =
    مرحبًا،

    لم يؤكد أحد «{ $name }» منذ مدة طويلة. في { $day } سنحذفه من الدليل، حتى لا يقف أحد أمام باب مغلق.

    ما زال صحيحًا؟ لمسة واحدة تُبقيه:
    { $link }

    تغيّر شيء؟ غيّره هنا:
    { $page }

mail-removed-subject = لم يعد { $name } في الدليل
mail-removed-text =
    مرحبًا،

    لم يعد «{ $name }» في الدليل. ما كتبته محفوظ. يمكنك تقديمه من جديد هنا:

    { $page }

mail-published-subject = { $name } موجود في الدليل
mail-published-text =
    مرحبًا،

    نُشر «{ $name }». تعرضه الهواتف بعد تحديثها القادم.

    مغلق ليوم واحد، أو ممتلئ؟ يمكنك قول ذلك في أي وقت، دون مراجعة:

    { $page }

mail-asked-subject = سؤال عن { $name }
mail-asked-text =
    مرحبًا،

    قبل نشر «{ $name }»، لدى أحد المراجعين سؤال:

    { $question }

    يُرجى الجواب هنا:
    { $page }

mail-refused-subject = لم يُنشر { $name }
mail-refused-text =
    مرحبًا،

    لم يُنشر «{ $name }». السبب: { $reason }

    يمكنك تغييره وتقديمه من جديد:

    { $page }
