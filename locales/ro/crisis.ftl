### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Ajutor
help-page-title = { $number } · Ajutor
help-numbers = Numere de urgență
help-call-number = Sunați la { $number }
help-back-to-app = Înapoi la aplicație
help-elsewhere = În aceste țări numărul este altul:
help-sources = De unde vin toate acestea
help-languages = Limbi

card-title = Poate că cineva moare. Faceți asta acum.

card-look-title = 1. Uitați-vă.
card-look-shake = Scuturați umerii. Strigați-i numele.
card-look-signs = Semne de pericol:
card-look-wake = Persoana nu se trezește.
card-look-breath = Respiră foarte rar sau deloc.
card-look-snore = Sforăie sau bolborosește.
card-look-blue = Buzele sau unghiile sunt albastre sau gri. Pielea este palidă și rece.
card-look-eyes = Punctul negru din ochi este foarte mic.
card-look-limp = Corpul este moale.
card-look-enough = Nu se trezește sau respiră prost: atât ajunge. Nu așteptați.

card-call-title = 2. Sunați la { $number }.
card-call-free = Apelul este gratuit.
card-call-say = Spuneți: „Nu se trezește. Nu respiră bine.”
card-call-where = Spuneți unde sunteți. Puneți telefonul pe difuzor. Faceți ce vă spune omul de la telefon.

card-naloxone-title = 3. Dați naloxonă, dacă aveți.
card-naloxone-nose = Spray pentru nas: puneți persoana pe spate. Lăsați-i capul pe spate. Puneți vârful într-o nară. Apăsați.
card-naloxone-needle = Trusă cu ac: într-un mușchi, cum arată foaia din trusă.
card-naloxone-unsure = Nu știți dacă este un opioid? Dați oricum. Nu face rău cuiva care nu a luat opioide.
card-naloxone-none = Nu aveți naloxonă? Treceți la pasul 4.

card-breathe-title = 4. Ajutați persoana să respire.
card-breathe-check = Nu respiră sau aproape deloc?
card-breathe-how = Capul pe spate. Bărbia sus. Strângeți nasul. Suflați în gură: o dată la 5 secunde.
card-breathe-press = Dacă omul de la telefon vă spune să apăsați pe piept, faceți asta.
card-breathe-second = După 2 sau 3 minute nu e mai bine? Dați a doua naloxonă.

card-side-title = 5. Respiră, dar nu se trezește? Întoarceți persoana pe o parte.
card-side-how = Îndoiți genunchiul de sus, ca să nu cadă înapoi. O mână sub cap. Fața într-o parte. Poate să vomite. Pe o parte se îneacă mai greu.

card-stay-title = 6. Rămâneți.
card-stay-watch = Nu lăsați persoana singură. Urmăriți respirația până vine ajutorul.
card-stay-wears-off = Naloxona trece după 30 până la 90 de minute. Supradoza poate reveni.
card-stay-angry = Se poate trezi cu rău sau cu furie. Spuneți-i ce s-a întâmplat. Nu o lăsați să mai ia ceva.
card-stay-tell = Spuneți echipei de pe ambulanță ce a luat.

card-scope = Această pagină este despre opioide (heroină, metadonă, fentanil, morfină, calmante puternice pentru durere). Pașii 1, 2, 4, 5 și 6 sunt buni pentru orice produs.

## The first days

days-title = Primele zile
days-changed-title = Corpul dvs. s-a schimbat.
days-changed = Ați făcut o pauză. Doza de înainte vă poate omorî acum. Ajung câteva zile de pauză.
days-weeks = Primele zile și primele două săptămâni sunt cele mai periculoase.
days-if = Dacă luați ceva:
days-alone-title = Nu luați când nu e nimeni cu dvs.
days-alone = Să fie aproape cineva care poate suna la { $number }.
days-low-title = Începeți cu puțin.
days-low = Încercați întâi o cantitate foarte mică. Așteptați.
days-mix-title = Nu amestecați.
days-mix = Alcoolul, somniferele, calmantele (benzo), pregabalina și metadona se adună. Împreună opresc respirația.
days-smoke-title = Fumatul este mai puțin riscant decât injectatul.
days-smoke = Injecția lovește mai tare.
days-carry-title = Aveți naloxonă la dvs.
days-carry = Arătați prietenilor unde este și cum se folosește.
days-treatment-title = Luați metadonă sau buprenorfină? Nu vă opriți.
days-treatment = Întrebați azi de unde luați doza următoare. Tratamentul scade riscul de a muri.
days-anonymous = La cele mai multe linii de ajutor nu trebuie să vă spuneți numele.
days-ask-naloxone = De unde luați naloxonă: întrebați un serviciu de sprijin sau un medic.

## Help lines: kinds, and who comes

line-emergency = Urgență
line-suicide = Când nu mai vreți să trăiți
line-emotional-support = Cineva care ascultă
line-violence = Când cineva vă face rău
line-poison = Otrăvuri și produse
line-drugs = Sprijin pentru alcool și produse
line-shelter = Un pat pentru la noapte
line-justice = Drepturi și însoțire
line-service-any = Ambulanță, pompieri, poliție
line-service-ambulance = Ambulanță
line-service-police = Poliție
line-service-fire = Pompieri
line-service-text = Prin SMS
line-free = Apelul este gratuit
line-region = Numai în: { $region }
line-languages = Limbi: { $languages }
line-always = Zi și noapte
line-sources = De unde vine acest număr
line-checked = Adunat pe { $date } din surse publice; nimeni nu a sunat pentru această listă.
line-one-source = Văzut într-o singură sursă: verificați-l înainte de a vă baza pe el.
line-two-sources = Văzut în două surse care nu depind una de alta.
