### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Para se të dilni: merrni dokumentet, letrën e daljes, paratë, recetën dhe ilaçet.
first-step-2 = Lexoni faqen “Ditët e para”. Trupi juaj nuk e mban më dozën e vjetër. Kërkoni nalokson.
first-step-3 = Gjeni një telefon dhe karikojeni. Shkruani tre numra në letër.
first-step-4 = Mësoni si ikni prej këtu: autobus, tren, dikush që vjen.
first-step-5 = Sonte: ku do të flini? Telefononi herët. Nuk ka vend? Telefononi përsëri.
first-step-6 = Sot: ku e merrni dozën tjetër të ilaçit ose të mjekimit?
first-step-7 = Hani dhe pini ujë. Kërkoni një vakt falas afër jush.
first-step-8 = Telefononi dikë që i besoni. Mos rrini vetëm sonte.
first-step-9 = Shkruani ditën dhe vendin e takimit tjetër. Njoftoni nëse nuk mund të shkoni.
first-step-10 = Shkoni te shërbimi social i qytetit ku jeni: para, ndihmë urgjente.
first-step-11 = Rregulloni adresën: tuajën ose një adresë për postë. Pa adresë nuk ka të drejta.
first-step-12 = Bëni që sigurimi shëndetësor të punojë përsëri. Lini takim te mjeku.
first-step-13 = Një dush, rroba të pastra, një vend për ditën.
first-step-14 = Tregojini familjes që u kthyet, nëse doni.
first-step-15 = Punë dhe kurse: jo sot. Shkruani vetëm ku regjistroheni.
