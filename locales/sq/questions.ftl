### The offline help: twenty questions people ask, with short answers; and three cards at first use.

questions-title = Pyetje

question-who = Kush mund ta shohë çfarë ka këtu?
question-who-answer = Vetëm ju. Është e vulosur në këtë telefon dhe nuk dërgohet gjëkundi. Vetëm ju vendosni nëse ia tregoni dikujt.
question-forgot = E harrova kodin. Po tani?
question-forgot-answer = Përdorni kodin në letër, nëse e keni bërë. Pa të askush nuk e hap kutinë, as ne. Mund ta fshini dhe të filloni nga e para, ose të ktheni një kopje.
question-lost = Po nëse telefoni humb ose vidhet?
question-lost-answer = Kush e gjen ka nevojë për kodin tuaj. Kthejeni kopjen në një telefon tjetër, nëse e keni bërë. Një kod me 6 shifra ndal dikë me nxitim, jo një makinë të duruar.
question-network = A punon pa rrjet dhe pa kredit?
question-network-answer = Po. Njerëzit, takimet, vendet dhe karta e ndihmës janë të gjitha në telefon. Në shumicën e vendeve numrat e urgjencës telefonohen pa kredit.
question-cost = A kushton diçka?
question-cost-answer = Jo. Nuk ka llogari, nuk ka reklama dhe nuk paguhet asgjë.
question-danger = Cilin numër telefonoj në rrezik?
question-danger-answer = Shtypni Ndihmë poshtë djathtas. Numri i vendit tuaj është lart; 112 punon në gjithë Bashkimin Evropian.
question-add = Si shtoj dikë?
question-add-answer = Hapni Njerëz dhe shtypni Shto. Mjafton një emër. Mund të shtoni edhe një vend nga Kërko ose një skedë kontaktesh.
question-time = Si shtoj një takim?
question-time-answer = Hapni Takime dhe shtypni Shto. Mund të merrni edhe një skedë takimi (.ics) që ju dërgoi dikush.
question-missed = Humba një takim. Çfarë ndodh?
question-missed-answer = Nuk ndodh asgjë dhe askush nuk njoftohet. Nëse doni, thoni që nuk mundët dhe planifikoni një tjetër. I ndodh kujtdo.
question-remind = A mund të më kujtojë telefoni?
question-remind-answer = Hapeni takimin dhe ruajeni në kalendarin e telefonit. Kalendari bie me një titull të thjeshtë që nuk thotë asgjë për ju.
question-language = A mund ta ndryshoj gjuhën?
question-language-answer = Po, në çdo kohë: Cilësimet, Gjuha. Çfarë keni shkruar mbetet siç është.
question-aloud = A mund të më lexohet?
question-aloud-answer = Shtypni altoparlantin lart. Punon nëse telefoni ka një zë për gjuhën tuaj.
question-looks = Dikush do të shohë telefonin tim
question-looks-answer = Shtypni Fshih: hapet menjëherë një faqe tjetër. Ose shtypni Kyç tani te Cilësimet. Kyçet edhe vetë pas një minute pa u parë.
question-shared = E përdor telefonin bashkë me të tjerë
question-shared-answer = Zgjidhni në fillim “Mos mbaj asgjë në këtë telefon”: gjithçka zhduket kur e mbyllni. Ose përdorni një kod që e dini vetëm ju.
question-move = Si kaloj në një telefon të ri?
question-move-answer = Bëni një kopje të sigurt te Cilësimet, me një fjali që e mbani mend. Çojeni skedën në telefonin e ri dhe kthejeni atje.
question-erase = Si fshij gjithçka?
question-erase-answer = Cilësimet, Fshi gjithçka. Pas një po-je zhduket për një sekondë dhe nuk kthehet më.
question-call = Pse një vend thotë “Telefononi më parë”?
question-call-answer = Sepse punon me takim ose orari nuk është i sigurt. Një telefonatë ju kursen një rrugë kot.
question-wrong = Çfarë shkruan për një vend është gabim
question-wrong-answer = Ndodh. Lista thotë sa e vjetër është dhe kur u pa çdo vend. Telefononi para se të shkoni larg.
question-where = A e di aplikacioni ku jam?
question-where-answer = Vetëm nëse e lejoni dhe vetëm për t’i renditur vendet sipas largësisë. Vendi juaj nuk del kurrë nga ky telefon. Mund edhe të shkruani një vend.
question-home = Si e mbaj pranë?
question-home-answer = Hapni menunë e shfletuesit dhe zgjidhni “Shto në ekranin bazë”. Pastaj hapet pa rrjet dhe ruhet më mirë.

## The first three cards

first-card-label = { $number } nga { $count }
first-one-title = Njerëzit tuaj
first-one-text = Zgjidhni kush ju bën mirë, për çdo nevojë. Një prekje dhe telefononi.
first-two-title = Takimet dhe hapat tuaj
first-two-text = Shkruani çfarë vjen. Hapa të vegjël, sipas radhës suaj.
first-three-title = Vetëm e juaja
first-three-text = Punon pa rrjet dhe askush nuk e sheh. Numrat e ndihmës hapen pa kod.
first-next = Vazhdo
first-done = Fillo
first-skip = Kapërce
