### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Qualcuno non si sveglia
help-jump-lines = Voglio parlare con qualcuno
help-choose-country = Paese
help-lines = Linee di aiuto
help-text-number = Scrivi un SMS al { $number }
help-text-only = Solo per SMS. Le chiamate non funzionano.
help-lines-wait = Gli altri numeri arrivano tra un momento. Il { $number } funziona già.
help-lines-none = Adesso non si possono mostrare gli altri numeri. Il { $number } funziona.
