### Los pasos de las primeras 48 horas.

first-step-1 = Antes de irte: coge tus papeles, tu certificado de salida, tu dinero, tu receta y tus medicinas.
first-step-2 = Lee la página «Los primeros días». Tu cuerpo ya no aguanta la dosis de antes. Pide naloxona.
first-step-3 = Encuentra un teléfono y cárgalo. Escribe tres números en papel.
first-step-4 = Ten claro cómo irte de aquí: autobús, tren, alguien que viene.
first-step-5 = Esta noche: ¿dónde dormir? Llama pronto. ¿No hay sitio? Llama otra vez.
first-step-6 = Hoy: ¿dónde consigues la próxima dosis de tu medicina o de tu tratamiento?
first-step-7 = Come y bebe. Busca una comida gratis cerca de ti.
first-step-8 = Llama a alguien de confianza. No te quedes a solas esta noche.
first-step-9 = Escribe la fecha y el lugar de tu cita de seguimiento. Avisa si no puedes ir.
first-step-10 = Ve al servicio social del municipio donde estás: dinero, ayuda urgente.
first-step-11 = Arregla tu dirección: la tuya, o una dirección de referencia. Sin dirección no hay derechos.
first-step-12 = Pon otra vez en marcha tu seguro médico. Pide cita con un médico.
first-step-13 = Una ducha, ropa limpia, un lugar para el día.
first-step-14 = Di a tu familia que has vuelto, si quieres.
first-step-15 = Trabajo y formación: hoy no. Apunta solo dónde inscribirte.
