### Appointments: the list, one appointment, the form. Nothing here ever blames.

times-title = Takimet e mia
times-empty = Ende asnjë takim. Shtoni një dhe mbetet këtu për ju.
times-add = Shto një takim
times-from-file = Merr një skedë kalendari
times-from-file-hint = Një e-mail ose një telefon mund t’ju japë një skedë të tillë. Emri i saj mbaron me .ics.
times-ways-title = Mënyrë tjetër
times-to-answer = Si shkoi?
times-to-answer-hint = Mjafton një prekje. Askush nuk është i zemëruar me ju.
times-today = Sot
times-coming = Që vijnë
times-past = Të kaluara
times-past-show = Trego të kaluarat
times-past-hide = Fshih të kaluarat
times-with = Me { $name }
times-moved-from = Duhej të ishte: { $day }.

## What became of it

times-answer-for = Si shkoi: { $title }
times-moved-answer = Ka një kohë tjetër
times-answer-saved = U shkrua.
times-answer-kind = S’ka gjë. Mund t’u telefononi ose të zgjidhni një kohë tjetër.
times-answer-back = Hiqe këtë përgjigje
times-new-date = Dita e re
times-new-clock = Ora e re
times-move = Zgjidh një kohë tjetër
times-move-save = Përdor këtë kohë
times-move-one = Zhvendoset vetëm ky. Të tjerët mbeten.
times-moved-done = Koha e re u shkrua.
times-cannot-come = Nuk vij dot
times-cannot-come-hint = Dërgojini këto fjalë, ose telefononi dhe thojini. Kaq mjafton.
times-cannot-come-words = Fjalët e mia
times-cannot-come-text = Përshëndetje, nuk vij dot: { $when }. A mund të kem një takim tjetër? Faleminderit.

## One appointment

times-where = Ku
times-route = Si shkohet atje
times-bring = Çfarë të merret
times-note = Shënimi im
times-helps-with = Ndihmon me
times-all = Kohët e tij
times-duration = Zgjat { $duration }.
times-calendar = Vëre në kalendarin e telefonit
times-calendar-hint = Në kalendar quhet vetëm “{ $title }”. Bie zilja para se të fillojë.
times-calendar-place = Shkruaj edhe vendin
times-calendar-place-hint = Të tjerë mund ta shohin kalendarin tuaj. Një vend mund të tregojë për çfarë bëhet fjalë.
# The only words that stand in the phone's calendar
times-calendar-title = Takim
times-calendar-saved = Skeda është gati. Hapeni për ta vënë në kalendar.
times-calendar-saved-at = Skeda është këtu: { $place }
times-calendar-failed = Skeda nuk u shkrua dot.

## The form

times-new-title = Takim i ri
times-edit-title = Ndrysho takimin
times-field-title = Për çfarë është?
times-field-title-hint = Për shembull: mjek, bashki
times-field-who = Me kë?
times-field-who-text = Emri
times-field-date = Dita
times-field-clock = Ora
times-field-date-missing = Ju lutemi, zgjidhni një ditë.
times-field-clock-missing = Ju lutemi, zgjidhni një orë.
times-field-duration = Sa zgjat?
times-field-repeat = A përsëritet?
times-field-weekdays = Në cilat ditë?
times-field-until = Dita e fundit
times-field-until-hint = Lëreni bosh nëse nuk e dini.
times-field-place = Ku është?
times-field-route = Si shkoni atje?
times-field-route-hint = Për shembull: autobusi 71, zbritni te ura
times-field-bring = Çfarë merrni me vete?
times-field-bring-hint = Një gjë në çdo rresht
times-field-needs = Me çfarë ndihmon?
times-field-note-hint = Vetëm ju mund ta lexoni.

## How it repeats

times-once = Vetëm një herë
times-every-days = { $count ->
    [one] Çdo ditë
   *[other] Çdo { $count } ditë
}
times-every-weeks = { $count ->
    [one] Çdo javë
   *[other] Çdo { $count } javë
}
times-every-months = { $count ->
    [one] Çdo muaj
   *[other] Çdo { $count } muaj
}
# For example: "Every week: Monday and Thursday"
times-on-days = { $repeat }: { $days }
times-until-day = { $repeat }, deri: { $day }
times-in-all = { $count ->
    [one] { $repeat }, një herë gjithsej
   *[other] { $repeat }, { $count } herë gjithsej
}
