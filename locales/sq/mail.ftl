### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Lidhja juaj për te lista
mail-link-text =
    Përshëndetje,

    hapeni këtë lidhje për të shkruar ose ndryshuar çfarë thotë lista për shërbimet tuaja:

    { $link }

    Punon një herë, për një orë. Nuk e kërkuat ju? Atëherë mos bëni asgjë.

mail-remind-subject = A është ende e saktë? { $name }
mail-remind-text =
    Përshëndetje,

    ju lutemi, shikoni nëse çfarë thotë lista për “{ $name }” është ende e saktë.

    Po, është e saktë:
    { $link }

    Jo, diçka ndryshoi:
    { $page }

    Faleminderit. Njerëzit mbështeten te kjo.

mail-warn-subject = { $name } do të hiqet nga lista
mail-warn-text =
    Përshëndetje,

    prej shumë kohësh askush nuk e ka konfirmuar “{ $name }”. Më { $day } e heqim nga lista, që askush të mos gjejë derë të mbyllur.

    Është ende e saktë? Një prekje e mban:
    { $link }

    Diçka ndryshoi? Ndryshojeni këtu:
    { $page }

mail-removed-subject = { $name } nuk është më në listë
mail-removed-text =
    Përshëndetje,

    “{ $name }” nuk është më në listë. Çfarë shkruat u ruajt. Mund ta dërgoni përsëri këtu:

    { $page }

mail-published-subject = { $name } është në listë
mail-published-text =
    Përshëndetje,

    “{ $name }” u botua. Telefonat e tregojnë pas përditësimit tjetër.

    Mbyllur për një ditë ose plot? Mund ta thoni në çdo kohë, pa kontroll:

    { $page }

mail-asked-subject = Një pyetje për { $name }
mail-asked-text =
    Përshëndetje,

    para se të botohet “{ $name }”, redaksia ka një pyetje:

    { $question }

    Ju lutemi, përgjigjuni këtu:
    { $page }

mail-refused-subject = { $name } nuk u botua
mail-refused-text =
    Përshëndetje,

    “{ $name }” nuk u botua. Arsyeja: { $reason }

    Mund ta ndryshoni dhe ta dërgoni përsëri:

    { $page }
