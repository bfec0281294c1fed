### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Pre izlaska: uzmite dokumente, potvrdu o izlasku, novac, recept i lekove.
first-step-2 = Pročitajte stranicu „Prvi dani“. Vaše telo više ne podnosi staru dozu. Tražite nalokson.
first-step-3 = Nađite telefon i napunite ga. Zapišite tri broja na papir.
first-step-4 = Saznajte kako odlazite odavde: autobus, voz, neko ko dolazi.
first-step-5 = Večeras: gde spavate? Zovite rano. Nema mesta? Zovite ponovo.
first-step-6 = Danas: gde dobijate sledeću dozu leka ili terapije?
first-step-7 = Jedite i pijte. Potražite besplatan obrok u blizini.
first-step-8 = Pozovite nekoga kome verujete. Neka noćas neko bude s vama.
first-step-9 = Zapišite dan i mesto sledećeg sastanka. Javite ako ne možete da dođete.
first-step-10 = Idite u socijalnu službu grada u kom ste: novac, pomoć odmah.
first-step-11 = Sredite adresu: svoju ili adresu za poštu. Bez adrese nema prava.
first-step-12 = Neka vaše zdravstveno osiguranje ponovo važi. Zakažite kod lekara.
first-step-13 = Tuširanje, čista odeća, mesto za dan.
first-step-14 = Recite porodici da ste se vratili, ako želite.
first-step-15 = Posao i kursevi: ne danas. Samo zapišite gde se prijavljuje.
