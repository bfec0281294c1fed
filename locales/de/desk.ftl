### The pages of services that register themselves, and of editors.

## Why something is not published

refusal-not-a-service = Das ist kein Angebot für die Menschen, die das Verzeichnis nutzen.
refusal-double = Es steht schon im Verzeichnis.
refusal-unreachable = Wir konnten niemanden erreichen, um es zu prüfen.
refusal-elsewhere = Es liegt außerhalb der Region dieses Verzeichnisses.
refusal-incomplete = Etwas Wichtiges fehlt.
refusal-unsafe = Es könnte den Menschen schaden, die dort hingehen.
