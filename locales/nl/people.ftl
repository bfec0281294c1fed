### Mijn mensen: de lijst, één persoon, het formulier; en wat andere formulieren delen.

people-title = Mijn mensen
people-empty = Hier staat nog niemand. Wie doet je goed? Wie kan je helpen? Zet die mensen hier.
people-add = Iemand toevoegen
people-ways-title = Andere manieren om iemand toe te voegen
people-from-directory = Kiezen uit de lijst met plaatsen
people-from-file = Een bestand met contacten nemen
people-from-file-hint = Je telefoon kan contacten in een bestand zetten. Het eindigt op .vcf.
people-filter = Toon alleen wie helpt met
people-filter-all = Toon iedereen
people-only-need-title = Alles voor één ding
# $need is the name of a need ("A place to sleep")
people-only-need = Iedereen hier helpt met hetzelfde: { $need }. Wil je misschien ook iemand voor iets anders?
people-only-need-look = Anderen zoeken
people-review-title = Wil je { $name } hier houden?
people-review-text = Deze lijst is van jou. Houd alleen wie goed voor je is.
people-review-keep = Ja, houden
people-review-take-out = Weghalen
people-review-kept = { $name } blijft hier.

contact-hours = Wanneer bereikbaar
contact-languages = Spreekt
contact-note = Mijn notitie
contact-appointments = Afspraken samen
contact-make-appointment = Een afspraak maken
contact-in-directory = Bekijken in de lijst met plaatsen
contact-write-email = Een e-mail schrijven
contact-helps-with = Helpt met
contact-call-number = Bellen: { $label }
contact-text-number = Sms sturen: { $label }

contact-new-title = Iemand toevoegen
contact-edit-title = { $name } wijzigen
contact-field-name = Naam
contact-field-role = Wie is dit voor jou?
contact-field-role-hint = Bijvoorbeeld: mijn zus, verpleger, advocaat
contact-field-organization = Waar werkt deze persoon?
contact-field-phone = Telefoonnummer
contact-field-phone-label = Waarvoor is dit nummer?
contact-field-phone-label-hint = Bijvoorbeeld: ’s avonds, kantoor
contact-field-phone-add = Nog een nummer toevoegen
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Nummer { $number }
contact-field-phone-remove = Nummer { $number } weghalen
contact-field-email = E-mail
contact-field-address = Adres, of waar je elkaar ziet
contact-field-languages = Welke talen spreekt deze persoon?
contact-field-languages-more = Meer talen
contact-field-needs = Waarmee helpt deze persoon?
contact-field-note-hint = Alleen jij kunt dit lezen.

## When somebody can be reached

hours-choice = Wanneer is deze persoon bereikbaar?
hours-unknown-choice = Ik weet het niet
hours-always-choice = Dag en nacht
hours-some-choice = Op deze dagen en uren
hours-as-text-choice = Zoals het er staat
hours-as-text-hint = Deze tekst zegt te veel voor de knoppen. Hij blijft zoals hij is.
hours-days = Dagen
hours-from = Van
hours-to = Tot
hours-add = Andere dagen of uren toevoegen
hours-remove = Deze dagen en uren weghalen
hours-incomplete = Kies minstens één dag en de twee uren.
# $from and $to are weekdays
hours-day-span = { $from } tot { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = De volgorde veranderen
order-done = De volgorde is goed
order-up = Omhoog: { $name }
order-down = Omlaag: { $name }
# Read aloud after a line has moved
order-now = { $name } is nu nummer { $place } van { $count }
draft-kept = Je was nog niet klaar. Je woorden staan hier nog.
draft-drop = Weggooien
who-nobody = Nog niemand
who-directory = Een plaats uit de lijst
who-text = Iemand anders: ik schrijf de naam
who-search = Naam van de plaats
who-search-hint = Schrijf een paar letters en tik dan op de plaats.
who-nothing = Niets gevonden. Probeer andere letters.
who-place = De plaats: { $name }

## What an import did

import-title = Wat er in het bestand stond
import-read = { $count ->
    [0] In het bestand stond niets.
    [one] Er is één regel gelezen.
   *[other] Er zijn { $count } regels gelezen.
}
import-added = { $count ->
    [one] Eén is nieuw.
   *[other] { $count } zijn nieuw.
}
import-updated = { $count ->
    [one] Eén is veranderd.
   *[other] { $count } zijn veranderd.
}
import-unchanged = { $count ->
    [one] Eén was er al.
   *[other] { $count } waren er al.
}
import-refused = { $count ->
    [one] Eén kon niet worden overgenomen.
   *[other] { $count } konden niet worden overgenomen.
}
import-all-good = Alles is overgenomen.
import-remarks = Wat niet paste
import-row = Regel { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Foto en stem
face-colour = Kleur
face-colour-blue = Blauw
face-colour-orange = Oranje
face-colour-green = Groen
face-colour-violet = Paars
face-colour-brown = Bruin
face-colour-red = Rood
face-picture = Een foto maken of kiezen
face-picture-remove = De foto verwijderen
face-picture-unreadable = Deze foto kan niet worden geopend. Probeer een andere.
face-voice = Zeggen wie dit is
face-voice-remove = De opname verwijderen
face-private = Alleen jij ziet en hoort dit. Het wordt nooit gedeeld.
