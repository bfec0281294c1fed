### One need: own people first, then places, then help lines.

answer-now = Mi gente: se les puede llamar ahora
answer-later = Mi otra gente
answer-nobody = Todavía nadie en tu caja de herramientas ayuda con esto.
answer-add = Añadir a alguien
answer-people = Mi gente
answer-services = Lugares
answer-where = Di dónde estás. Entonces los lugares más cercanos van primero.
answer-no-services = La lista no tiene lugar para esto. Prueba una palabra en la búsqueda o llama a un número de ayuda.
answer-all = Todos los lugares para esto
