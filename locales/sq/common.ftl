### Fjalë të thjeshta dhe të ngrohta. Themi "ju".

## Buttons

save = Ruaj
cancel = Anulo
delete = Fshi
undo = Ktheje
back = Prapa
call = Telefono
call-name = Telefono: { $name }
text = Shkruaj SMS
text-name = Shkruaj SMS: { $name }
go-there = Shko atje
read-aloud = Lexo me zë
stop-reading = Ndalo leximin
close = Mbyll
more = Më shumë
next = Vazhdo
edit = Ndrysho
open = Hap
copied = U kopjua
try-again = Provo përsëri
help-now = Ndihmë tani
hide = Fshih
settings = Cilësimet
home = Fillimi

## States

loading = Një çast …
# $name is what was deleted, in the person's words
deleted-name = U fshi: { $name }
not-known = Nuk dihet
example-record = Shembull, jo vend i vërtetë

## Open or closed

open-until = Hapur. Mbyllet: { $time }
open-always = Hapur ditë e natë
closed-until = Mbyllur. Hapet: { $time }
closed = Mbyllur
call-first = Telefononi më parë
hours-unknown = Orari nuk dihet
reach-until = Përgjigjet. Deri: { $time }
reach-always = Përgjigjet në çdo kohë
reach-again = Përgjigjet përsëri: { $time }
reach-not = Tani nuk përgjigjet
reach-unknown = Nuk dihet kur përgjigjet

## For whom, and how to come

audience-women = Gra
audience-men = Burra
audience-young = Nën 26 vjeç
audience-older = Mbi 60 vjeç
audience-families = Prindër me fëmijë
audience-no-papers = Njerëz pa dokumente
audience-with-animal = Njerëz me qen ose kafshë tjetër
access-walk-in = Ejani pa njoftim
access-call = Telefononi më parë
access-appointment = Lini një takim
access-referral = Ju dërgon dikush

## What became of an appointment: never a reproach

outcome-planned = I planifikuar
outcome-confirmed = I konfirmuar
outcome-attended = Shkova
outcome-missed = Nuk u bë
outcome-excused = Nuk munda dhe i njoftova
outcome-rescheduled = U shty për një kohë tjetër
outcome-cancelled = U anulua

## The parts of the safety plan

plan-warning-signs = Si e kuptoj që po bëhet e vështirë
plan-what-helps = Çfarë më ndihmon
plan-people-and-places = Njerëz dhe vende që më bëjnë mirë
plan-reasons = Për çfarë jetoj

## When something did not work: what happened, what was kept, what to do

fault-locked = Kutia juaj është e mbyllur. Hapeni më parë.
fault-no-toolbox = Në këtë telefon nuk ka ende kuti.
fault-toolbox-exists = Në këtë telefon ka tashmë një kuti.
fault-wrong-secret = Kodi nuk është i saktë. { $tries ->
    [one] Keni edhe një provë.
   *[other] Keni edhe { $tries } prova.
}
fault-wrong-secret-wait = Kodi nuk është i saktë. Prisni { $wait }, pastaj provoni përsëri.
fault-must-wait = Shumë prova. Prisni { $wait }, pastaj provoni përsëri.
fault-weak-secret = Zgjidhni të paktën 6 shifra ose një fjali me të paktën 8 shkronja.
fault-secret-taken = Ky nuk mund të përdoret këtu. Zgjidhni një tjetër.
fault-not-found = Kjo nuk është më këtu.
refused-name-missing = Ju lutemi, shkruani një emër.
refused-text-missing = Ju lutemi, shkruani disa fjalë.
refused-too-long = Ky tekst është shumë i gjatë. Ju lutemi, shkurtojeni.
refused-hours = Këto orë nuk lexohen. Ju lutemi, shikojini përsëri.
fault-unreadable-file = Kjo skedë nuk lexohet këtu. Asgjë nuk ndryshoi.
fault-wrong-passphrase-or-damaged = Fjalëkalimi nuk i përshtatet skedës ose skeda është e dëmtuar. Asgjë nuk ndryshoi.
fault-too-large = Kjo skedë është shumë e madhe. Asgjë nuk ndryshoi.
fault-damaged = Kutia në këtë telefon është e dëmtuar. Nëse keni një kopje, merreni prej saj.
fault-newer = Këtë e bëri një version më i ri i aplikacionit. Ju lutemi, përditësoni aplikacionin.
fault-storage-full = Ky telefon nuk ka më vend. Çfarë keni ruajtur më parë është ende aty.
fault-storage-gone = Memoria e telefonit nuk përgjigjet. Mbylleni aplikacionin dhe hapeni përsëri.
fault-no-directory = Lista e vendeve nuk është ende në këtë telefon.
fault-unreachable = Aplikacioni nuk përgjigjet. Mbylleni dhe hapeni përsëri.
fault-internal = Diçka nuk shkoi mirë në aplikacion. Çfarë keni ruajtur më parë është ende aty.
