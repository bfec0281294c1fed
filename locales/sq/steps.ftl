### Steps: the first days, and the person's own.

steps-title = Hapat e mi
steps-lead = Hapa të vegjël, njëri pas tjetrit. Bëjini sipas radhës suaj. Lini çfarë nuk është për ju.
steps-empty = Këtu nuk ka hapa. Mund të shtoni tuajat.
steps-add = Shto një hap
steps-progress = Të bërë: { $done } nga { $count }
steps-group-before = Para daljes dhe menjëherë pas saj
steps-group-hours = Në orët e para
steps-group-day = Ditën e parë
steps-group-two-days = Ditën e dytë
steps-group-own = Kur të mundem
steps-edit-one = Ndrysho: { $step }
steps-done-on = U bë: { $when }
steps-ticked = Shumë mirë!
steps-unticked = Është përsëri për t’u bërë.
steps-with = { $name } ndihmon

steps-new-title = Hap i ri
steps-edit-title = Ndrysho këtë hap
steps-field-text = Çfarë doni të bëni?
steps-field-text-hint = Një gjë e vogël, me pak fjalë
steps-field-when = Deri kur?
steps-field-who = Kush ju ndihmon me këtë?
steps-field-needs = Me çfarë ndihmon?
steps-first-words = Kthehu te fjalët e para
