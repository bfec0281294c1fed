### La carte des premiers secours et les lignes d'aide. Elle suit assets/content/first-aid.md phrase par phrase :
### un médecin ou un infirmier doit la relire. Les titres ne disent rien à un passant.

help-title = Aide
help-page-title = { $number } · Aide
help-numbers = Numéros d’urgence
help-call-number = Appeler le { $number }
help-back-to-app = Retour à l’application
help-elsewhere = Dans ces pays, le numéro est un autre :
help-sources = D’où viennent ces informations
help-languages = Langues

card-title = Quelqu’un est peut-être en train de mourir. Faites ceci maintenant.

card-look-title = 1. Regardez.
card-look-shake = Secouez les épaules. Dites son nom, fort.
card-look-signs = Signes de danger :
card-look-wake = La personne ne se réveille pas.
card-look-breath = Elle respire très lentement, ou plus du tout.
card-look-snore = Elle ronfle ou fait un bruit de gargouillis.
card-look-blue = Les lèvres ou les ongles sont bleus ou gris. La peau est pâle et froide.
card-look-eyes = Le point noir des yeux est tout petit.
card-look-limp = Le corps est tout mou.
card-look-enough = Elle ne se réveille pas, ou elle respire mal : cela suffit. N’attendez pas.

card-call-title = 2. Appelez le { $number }.
card-call-free = L’appel est gratuit.
card-call-say = Dites : « Elle ne se réveille pas. Elle respire mal. »
card-call-where = Dites où vous êtes. Mettez le haut-parleur. Faites ce qu’on vous dit au téléphone.

card-naloxone-title = 3. Donnez de la naloxone, si vous en avez.
card-naloxone-nose = Spray pour le nez : couchez la personne sur le dos. Penchez sa tête en arrière. Mettez l’embout dans une narine. Appuyez.
card-naloxone-needle = Seringue : dans un muscle, comme le montre la notice du kit.
card-naloxone-unsure = Vous n’êtes pas sûr que c’est un opioïde ? Donnez-la quand même. Elle ne fait pas de mal à quelqu’un qui n’en a pas pris.
card-naloxone-none = Pas de naloxone ? Passez à l’étape 4.

card-breathe-title = 4. Aidez à respirer.
card-breathe-check = La personne ne respire pas, ou presque pas ?
card-breathe-how = Tête en arrière. Menton levé. Pincez le nez. Soufflez dans la bouche : un souffle toutes les 5 secondes.
card-breathe-press = Si on vous dit au téléphone d’appuyer sur la poitrine, faites-le.
card-breathe-second = Après 2 à 3 minutes, pas mieux ? Donnez une deuxième naloxone.

card-side-title = 5. Elle respire mais ne se réveille pas ? Tournez-la sur le côté.
card-side-how = Pliez le genou du dessus, pour qu’elle ne roule pas. Une main sous la tête. Visage sur le côté. Elle peut vomir. Sur le côté, elle s’étouffe moins facilement.

card-stay-title = 6. Restez.
card-stay-watch = Ne laissez pas la personne seule. Surveillez son souffle jusqu’à l’arrivée des secours.
card-stay-wears-off = La naloxone ne dure que 30 à 90 minutes. L’overdose peut revenir.
card-stay-angry = La personne peut se réveiller malade, ou fâchée. Dites-lui ce qui s’est passé. Ne la laissez pas reprendre de produit.
card-stay-tell = Dites aux secours ce qui a été pris.

card-scope = Cette page parle des opioïdes (héroïne, méthadone, fentanyl, morphine, antidouleurs forts). Les étapes 1, 2, 4, 5 et 6 valent pour tous les produits.

## The first days

days-title = Les premiers jours
days-changed-title = Votre corps a changé.
days-changed = Vous avez fait une pause. Votre ancienne dose peut vous tuer. Quelques jours sans rien suffisent.
days-weeks = Les premiers jours et les deux premières semaines sont les plus dangereux.
days-if = Si vous consommez :
days-alone-title = Pas seul.
days-alone = Ayez près de vous quelqu’un qui peut appeler le { $number }.
days-low-title = Très peu d’abord.
days-low = Essayez une toute petite quantité. Attendez.
days-mix-title = Ne mélangez pas.
days-mix = Alcool, somnifères, calmants (benzos), prégabaline et méthadone s’additionnent. Ensemble, ils arrêtent le souffle.
days-smoke-title = Fumer est moins risqué qu’injecter.
days-smoke = L’injection frappe plus fort.
days-carry-title = Gardez de la naloxone sur vous.
days-carry = Montrez à vos amis où elle est, et comment faire.
days-treatment-title = Sous méthadone ou buprénorphine ? N’arrêtez pas.
days-treatment = Demandez aujourd’hui où prendre la prochaine dose. Le traitement fait baisser le risque de mourir.
days-anonymous = Sur la plupart des lignes d’aide, on peut parler sans donner son nom.
days-ask-naloxone = Où trouver de la naloxone : demandez à un service d’aide ou à un médecin.

## Help lines: kinds, and who comes

line-emergency = Urgence
line-suicide = Quand vous ne voulez plus vivre
line-emotional-support = Quelqu’un qui écoute
line-violence = Quand quelqu’un vous fait du mal
line-poison = Poisons et produits
line-drugs = Soutien, alcool et produits
line-shelter = Un lit pour ce soir
line-justice = Droits et suivi
line-service-any = Ambulance, pompiers, police
line-service-ambulance = Ambulance
line-service-police = Police
line-service-fire = Pompiers
line-service-text = Par SMS
line-free = L’appel est gratuit
line-region = Seulement : { $region }
line-languages = On y parle : { $languages }
line-always = Jour et nuit
line-sources = D’où vient ce numéro
line-checked = Recueilli le { $date } dans des sources publiques ; personne ne l’a composé pour cette liste.
line-one-source = Vu dans une seule source : vérifiez-le avant de vous y fier.
line-two-sources = Vu dans deux sources indépendantes.
