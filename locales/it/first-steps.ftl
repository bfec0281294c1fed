### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Prima di uscire: prendi i tuoi documenti, il foglio di uscita, i soldi, la ricetta e le medicine.
first-step-2 = Leggi la pagina “I primi giorni”. Il tuo corpo non regge più la dose di prima. Chiedi il naloxone.
first-step-3 = Trova un telefono e caricalo. Scrivi tre numeri su un foglio.
first-step-4 = Informati su come andare via da qui: autobus, treno, qualcuno che viene.
first-step-5 = Stasera: dove dormi? Chiama presto. Nessun posto? Richiama.
first-step-6 = Oggi: dove prendi la prossima dose della tua medicina o della tua cura?
first-step-7 = Mangia e bevi. Cerca un pasto gratis vicino a te.
first-step-8 = Chiama una persona di cui ti fidi. Stanotte stai in compagnia.
first-step-9 = Scrivi giorno e luogo del tuo prossimo appuntamento. Avvisa se non puoi andare.
first-step-10 = Vai al servizio sociale della città dove sei: soldi, aiuto urgente.
first-step-11 = Sistema il tuo indirizzo: il tuo, o un indirizzo di riferimento. Senza indirizzo, niente diritti.
first-step-12 = Riattiva la tua assistenza sanitaria. Prenota un medico.
first-step-13 = Una doccia, vestiti puliti, un posto per il giorno.
first-step-14 = Di’ alla tua famiglia che sei di nuovo qui, se vuoi.
first-step-15 = Lavoro e corsi: non oggi. Scrivi solo dove iscriverti.
