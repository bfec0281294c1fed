### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Înainte de plecare: luați actele, adeverința de ieșire, banii, rețeta și medicamentele.
first-step-2 = Citiți pagina „Primele zile”. Corpul dvs. nu mai suportă doza de înainte. Cereți naloxonă.
first-step-3 = Găsiți un telefon și încărcați-l. Scrieți trei numere pe hârtie.
first-step-4 = Aflați cum plecați de aici: autobuz, tren, cineva care vine.
first-step-5 = La noapte: unde dormiți? Sunați devreme. Nu este loc? Sunați din nou.
first-step-6 = Azi: de unde luați doza următoare din medicament sau tratament?
first-step-7 = Mâncați și beți apă. Căutați o masă gratuită aproape.
first-step-8 = Sunați pe cineva de încredere. Nu petreceți noaptea fără nimeni.
first-step-9 = Scrieți ziua și locul următoarei întâlniri. Anunțați dacă nu puteți veni.
first-step-10 = Mergeți la serviciul social din orașul unde sunteți: bani, ajutor urgent.
first-step-11 = Rezolvați adresa: a dvs. sau o adresă de referință. Fără adresă, fără drepturi.
first-step-12 = Faceți să meargă din nou asigurarea de sănătate. Programați-vă la un medic.
first-step-13 = Un duș, haine curate, un loc pentru zi.
first-step-14 = Spuneți familiei că v-ați întors, dacă vreți.
first-step-15 = Muncă și cursuri: nu azi. Scrieți doar unde vă înscrieți.
