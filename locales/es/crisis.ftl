### La tarjeta de primeros auxilios y los teléfonos de ayuda. Sigue assets/content/first-aid.md frase por frase:
### un médico o enfermero debe leerla. Los títulos no dicen nada a quien pasa.

help-title = Ayuda
help-page-title = { $number } · Ayuda
help-numbers = Números de emergencia
help-call-number = Llamar al { $number }
help-back-to-app = Volver a la aplicación
help-elsewhere = En estos países el número es otro:
help-sources = De dónde viene esta información
help-languages = Idiomas

card-title = Quizá alguien se está muriendo. Haz esto ahora.

card-look-title = 1. Mira.
card-look-shake = Sacude los hombros. Di su nombre, fuerte.
card-look-signs = Señales de peligro:
card-look-wake = La persona no se despierta.
card-look-breath = Respira muy despacio, o nada.
card-look-snore = Ronca o hace un ruido de gorgoteo.
card-look-blue = Los labios o las uñas están azules o grises. La piel está pálida y fría.
card-look-eyes = El punto negro de los ojos es muy pequeño.
card-look-limp = El cuerpo está flojo.
card-look-enough = No se despierta, o respira mal: con eso basta. No esperes.

card-call-title = 2. Llama al { $number }.
card-call-free = La llamada es gratis.
card-call-say = Di: «No se despierta. No respira bien.»
card-call-where = Di dónde estás. Pon el altavoz. Haz lo que te digan por teléfono.

card-naloxone-title = 3. Da naloxona, si la tienes.
card-naloxone-nose = Spray para la nariz: tumba a la persona boca arriba. Inclina la cabeza hacia atrás. Mete la punta en un agujero de la nariz. Aprieta.
card-naloxone-needle = Kit con aguja: en un músculo, como indica el folleto del kit.
card-naloxone-unsure = ¿No sabes si es un opioide? Dala igual. No hace daño a quien no ha tomado opioides.
card-naloxone-none = ¿No hay naloxona? Sigue con el paso 4.

card-breathe-title = 4. Ayuda a respirar.
card-breathe-check = ¿No respira, o casi no respira?
card-breathe-how = Cabeza atrás. Barbilla arriba. Tapa la nariz. Sopla en la boca: un soplo cada 5 segundos.
card-breathe-press = Si por teléfono te dicen que aprietes el pecho, hazlo.
card-breathe-second = ¿Después de 2 a 3 minutos no mejora? Da una segunda naloxona.

card-side-title = 5. ¿Respira, pero no se despierta? Ponla de lado.
card-side-how = Dobla la rodilla de arriba, para que no ruede. Una mano bajo la cabeza. La cara de lado. Puede vomitar. De lado es más difícil que se ahogue.

card-stay-title = 6. Quédate.
card-stay-watch = No dejes sola a la persona. Vigila la respiración hasta que llegue la ayuda.
card-stay-wears-off = El efecto de la naloxona se pasa a los 30 a 90 minutos. La sobredosis puede volver.
card-stay-angry = Puede despertarse mal, o con enfado. Cuéntale lo que ha pasado. No dejes que tome más.
card-stay-tell = Di a la ambulancia qué ha tomado.

card-scope = Esta página trata de los opioides (heroína, metadona, fentanilo, morfina, analgésicos fuertes). Los pasos 1, 2, 4, 5 y 6 valen para cualquier producto.

## The first days

days-title = Los primeros días
days-changed-title = Tu cuerpo ha cambiado.
days-changed = Has hecho una pausa. Tu dosis de antes puede matarte ahora. Bastan unos pocos días sin nada.
days-weeks = Los primeros días y las dos primeras semanas son los más peligrosos.
days-if = Si consumes:
days-alone-title = No consumas a solas.
days-alone = Ten cerca a alguien que pueda llamar al { $number }.
days-low-title = Empieza con poco.
days-low = Prueba primero una cantidad muy pequeña. Espera.
days-mix-title = No mezcles.
days-mix = Alcohol, pastillas para dormir, calmantes (benzos), pregabalina y metadona se suman. Juntos paran la respiración.
days-smoke-title = Fumar es menos peligroso que inyectarse.
days-smoke = Inyectarse golpea más fuerte.
days-carry-title = Lleva naloxona.
days-carry = Enseña a tus amigos dónde está y cómo se usa.
days-treatment-title = ¿Tomas metadona o buprenorfina? No lo dejes.
days-treatment = Pregunta hoy dónde te dan la próxima dosis. El tratamiento baja el riesgo de morir.
days-anonymous = En la mayoría de los teléfonos de ayuda no tienes que decir tu nombre.
days-ask-naloxone = Dónde conseguir naloxona: pregunta a un servicio de ayuda o a un médico.

## Help lines: kinds, and who comes

line-emergency = Emergencia
line-suicide = Cuando ya no quieres vivir
line-emotional-support = Alguien que escucha
line-violence = Cuando alguien te hace daño
line-poison = Venenos y productos
line-drugs = Apoyo con alcohol y productos
line-shelter = Una cama para esta noche
line-justice = Derechos y seguimiento
line-service-any = Ambulancia, bomberos, policía
line-service-ambulance = Ambulancia
line-service-police = Policía
line-service-fire = Bomberos
line-service-text = Por SMS
line-free = La llamada es gratis
line-region = Solo en: { $region }
line-languages = Hablan: { $languages }
line-always = Día y noche
line-sources = De dónde viene este número
line-checked = Recogido el { $date } de fuentes públicas; nadie lo ha marcado para esta lista.
line-one-source = Visto en una sola fuente: compruébalo antes de fiarte.
line-two-sources = Visto en dos fuentes que no dependen una de otra.
