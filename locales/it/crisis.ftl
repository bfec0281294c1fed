### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Aiuto
help-page-title = { $number } · Aiuto
help-numbers = Numeri di emergenza
help-call-number = Chiama il { $number }
help-back-to-app = Torna all’app
help-elsewhere = In questi paesi il numero è un altro:
help-sources = Da dove viene tutto questo
help-languages = Lingue

card-title = Qualcuno forse sta morendo. Fai così, adesso.

card-look-title = 1. Guarda.
card-look-shake = Scuoti le spalle. Di’ il suo nome, forte.
card-look-signs = Segni di pericolo:
card-look-wake = La persona non si sveglia.
card-look-breath = Respira molto piano, o non respira.
card-look-snore = Russa o gorgoglia.
card-look-blue = Le labbra o le unghie sono blu o grigie. La pelle è pallida e fredda.
card-look-eyes = Il punto nero degli occhi è piccolissimo.
card-look-limp = Il corpo è molle.
card-look-enough = Non si sveglia, o respira male: basta questo. Non aspettare.

card-call-title = 2. Chiama il { $number }.
card-call-free = La chiamata è gratis.
card-call-say = Di’: “Non si sveglia. Respira male.”
card-call-where = Di’ dove sei. Metti il vivavoce. Fai quello che ti dicono al telefono.

card-naloxone-title = 3. Dai il naloxone, se ce l’hai.
card-naloxone-nose = Spray per il naso: metti la persona sulla schiena. Piega la testa indietro. Metti la punta in una narice. Premi.
card-naloxone-needle = Kit con l’ago: in un muscolo, come mostra il foglietto del kit.
card-naloxone-unsure = Non sai se è un oppioide? Dallo lo stesso. Non fa male a chi non ha preso oppioidi.
card-naloxone-none = Niente naloxone? Vai al punto 4.

card-breathe-title = 4. Aiuta la persona a respirare.
card-breathe-check = Non respira, o quasi?
card-breathe-how = Testa indietro. Mento in su. Chiudi il naso con le dita. Soffia nella bocca: un soffio ogni 5 secondi.
card-breathe-press = Se al telefono ti dicono di premere sul petto, fallo.
card-breathe-second = Dopo 2 o 3 minuti non va meglio? Dai un secondo naloxone.

card-side-title = 5. Respira, ma non si sveglia? Girala su un fianco.
card-side-how = Piega il ginocchio di sopra, così non rotola indietro. Una mano sotto la testa. Viso di lato. Può vomitare. Sul fianco soffoca meno facilmente.

card-stay-title = 6. Resta lì.
card-stay-watch = Non lasciare la persona da sola. Guarda il respiro finché arriva l’aiuto.
card-stay-wears-off = Il naloxone finisce dopo 30 o 90 minuti. L’overdose può tornare.
card-stay-angry = La persona può svegliarsi con nausea, o con rabbia. Dille che cosa è successo. Non lasciare che ne prenda ancora.
card-stay-tell = Di’ a chi arriva con l’ambulanza che cosa ha preso.

card-scope = Questa pagina parla di oppioidi (eroina, metadone, fentanyl, morfina, antidolorifici forti). I punti 1, 2, 4, 5 e 6 valgono per ogni sostanza.

## The first days

days-title = I primi giorni
days-changed-title = Il tuo corpo è cambiato.
days-changed = Hai fatto una pausa. La dose di prima adesso può ucciderti. Bastano pochi giorni di pausa.
days-weeks = I primi giorni e le prime due settimane sono i più pericolosi.
days-if = Se usi sostanze:
days-alone-title = Mai da soli.
days-alone = Tieni vicino qualcuno che può chiamare il { $number }.
days-low-title = Comincia con poco.
days-low = Prova prima una quantità molto piccola. Aspetta.
days-mix-title = Non mescolare.
days-mix = Alcol, sonniferi, calmanti (benzo), pregabalin e metadone si sommano. Insieme fermano il respiro.
days-smoke-title = Fumare è meno rischioso che iniettare.
days-smoke = Iniettare colpisce più forte.
days-carry-title = Porta con te il naloxone.
days-carry = Mostra agli amici dov’è e come si usa.
days-treatment-title = Prendi metadone o buprenorfina? Non smettere.
days-treatment = Chiedi oggi dove avrai la prossima dose. La cura abbassa il rischio di morire.
days-anonymous = Su quasi tutte le linee di aiuto puoi parlare senza dire il tuo nome.
days-ask-naloxone = Dove trovare il naloxone: chiedi a un servizio di aiuto o a un medico.

## Help lines: kinds, and who comes

line-emergency = Emergenza
line-suicide = Quando non vuoi più vivere
line-emotional-support = Qualcuno che ascolta
line-violence = Quando qualcuno ti fa del male
line-poison = Veleni e sostanze
line-drugs = Sostegno per alcol e sostanze
line-shelter = Un letto per stanotte
line-justice = Diritti e percorso
line-service-any = Ambulanza, pompieri, polizia
line-service-ambulance = Ambulanza
line-service-police = Polizia
line-service-fire = Pompieri
line-service-text = Per SMS
line-free = La chiamata è gratis
line-region = Solo in: { $region }
line-languages = Lingue: { $languages }
line-always = Giorno e notte
line-sources = Da dove viene questo numero
line-checked = Raccolto il { $date } da fonti pubbliche; nessuno ha provato a chiamarlo per questa lista.
line-one-source = Visto in una sola fonte: controllalo prima di usarlo.
line-two-sources = Visto in due fonti che non dipendono l’una dall’altra.
