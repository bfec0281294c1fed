### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = No es un servicio para las personas que usan el directorio.
refusal-double = Ya está en el directorio.
refusal-unreachable = No hemos podido hablar con nadie para comprobarlo.
refusal-elsewhere = Está fuera de la región de este directorio.
refusal-incomplete = Falta algo importante.
refusal-unsafe = Podría hacer daño a las personas que van allí.
