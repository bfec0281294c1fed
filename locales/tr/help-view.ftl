### The screen around the card: jumps, numbers, lines. The card itself is in crisis.ftl.

help-jump-card = Biri uyanmıyor
help-jump-lines = Biriyle konuşmak istiyorum
help-choose-country = Ülke
help-lines = Yardım hatları
help-text-number = SMS yaz: { $number }
help-text-only = Yalnız SMS ile. Arama olmaz.
help-lines-wait = Öbür numaralar birazdan gelir. { $number } şimdi çalışıyor.
help-lines-none = Öbür numaralar şimdi gösterilemiyor. { $number } çalışıyor.
