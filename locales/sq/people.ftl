### My people: the list, one person's page, the form; and the parts that other forms share.

people-title = Njerëzit e mi
people-empty = Ende nuk ka njeri këtu. Kush ju bën mirë? Kush mund t’ju ndihmojë? Shtojini këtu.
people-add = Shto dikë
people-ways-title = Mënyra të tjera për të shtuar dikë
people-from-directory = Zgjidh nga lista e vendeve
people-from-file = Merr një skedë kontaktesh
people-from-file-hint = Telefoni juaj mund t’i ruajë kontaktet në një skedë. Emri i saj mbaron me .vcf.
people-filter = Trego vetëm kush ndihmon me
people-filter-all = Trego të gjithë
people-only-need-title = Të gjithë për një gjë
# $need is the name of a need ("A place to sleep")
people-only-need = Këtu të gjithë ndihmojnë me të njëjtën gjë: { $need }. Ndoshta doni dikë edhe për një nevojë tjetër?
people-only-need-look = Kërko të tjerë
people-review-title = E doni ende këtu këtë person: { $name }?
people-review-text = Lista është juaja. Mbani vetëm kush ju bën mirë.
people-review-keep = Po, le të mbetet
people-review-take-out = Hiqe
people-review-kept = { $name } mbetet.

contact-hours = Kur përgjigjet
contact-languages = Gjuhët
contact-note = Shënimi im
contact-appointments = Takime bashkë
contact-make-appointment = Lini një takim
contact-in-directory = Shihe te lista e vendeve
contact-write-email = Shkruaj një e-mail
contact-helps-with = Ndihmon me
contact-call-number = Telefono: { $label }
contact-text-number = Shkruaj SMS: { $label }

contact-new-title = Shto dikë
contact-edit-title = Ndrysho: { $name }
contact-field-name = Emri
contact-field-role = Çfarë është për ju?
contact-field-role-hint = Për shembull: motra ime, infermier, avokate
contact-field-organization = Ku punon?
contact-field-phone = Numri i telefonit
contact-field-phone-label = Për çfarë është ky numër?
contact-field-phone-label-hint = Për shembull: mbrëmjeve, zyra
contact-field-phone-add = Shto një numër tjetër
# $number is the number's place in the list: 1, 2, 3
contact-field-phone-nth = Numri { $number }
contact-field-phone-remove = Hiq numrin { $number }
contact-field-email = E-mail
contact-field-address = Adresa ose vendi ku takoheni
contact-field-languages = Cilat gjuhë flet?
contact-field-languages-more = Më shumë gjuhë
contact-field-needs = Me çfarë ndihmon?
contact-field-note-hint = Vetëm ju mund ta lexoni.

## When somebody can be reached

hours-choice = Kur përgjigjet?
hours-unknown-choice = Nuk e di
hours-always-choice = Ditë e natë
hours-some-choice = Në këto ditë, në këto orë
hours-as-text-choice = Siç është shkruar
hours-as-text-hint = Ky tekst thotë më shumë se sa munden butonat. Mbetet siç është.
hours-days = Ditët
hours-from = Nga
hours-to = Deri
hours-add = Shto ditë ose orë të tjera
hours-remove = Hiq këto ditë dhe orë
hours-incomplete = Zgjidhni të paktën një ditë dhe të dyja orët.
# $from and $to are weekdays
hours-day-span = { $from } – { $to }
hours-line = { $days }: { $times }

## Parts that other forms share

order-change = Ndrysho renditjen
order-done = Renditja është mirë
order-up = Më lart: { $name }
order-down = Më poshtë: { $name }
# Read aloud after a line has moved
order-now = { $name } është tani numri { $place } nga { $count }
draft-kept = Nuk kishit mbaruar. Fjalët tuaja janë ende këtu.
draft-drop = Hidhi
who-nobody = Ende askush
who-directory = Një vend nga lista
who-text = Dikush tjetër: e shkruaj emrin
who-search = Emri i vendit
who-search-hint = Shkruani disa shkronja, pastaj prekni vendin.
who-nothing = Nuk u gjet asgjë. Provoni shkronja të tjera.
who-place = Vendi: { $name }

## What an import did

import-title = Çfarë kishte në skedë
import-read = { $count ->
    [0] Në skedë nuk kishte asgjë.
    [one] U lexua një rresht.
   *[other] U lexuan { $count } rreshta.
}
import-added = { $count ->
    [one] Një është i ri.
   *[other] { $count } janë të rinj.
}
import-updated = { $count ->
    [one] Një ndryshoi.
   *[other] { $count } ndryshuan.
}
import-unchanged = { $count ->
    [one] Një ishte tashmë këtu.
   *[other] { $count } ishin tashmë këtu.
}
import-refused = { $count ->
    [one] Një nuk u mor dot.
   *[other] { $count } nuk u morën dot.
}
import-all-good = U mor gjithçka.
import-remarks = Çfarë nuk u përshtat
import-row = Rreshti { $number }
# For example: "Put right: The text was too long and was cut"
import-remark = { $severity }: { $reason }

face-title = Foto dhe zë
face-colour = Ngjyra
face-colour-blue = Blu
face-colour-orange = Portokalli
face-colour-green = E gjelbër
face-colour-violet = Vjollcë
face-colour-brown = Kafe
face-colour-red = E kuqe
face-picture = Bëni ose zgjidhni një foto
face-picture-remove = Fshije foton
face-picture-unreadable = Kjo foto nuk hapet. Provoni një tjetër.
face-voice = Thoni kush është
face-voice-remove = Fshije regjistrimin
face-private = Vetëm ju e shihni dhe e dëgjoni këtë. Nuk ndahet kurrë.
