### Notities.

notes-title = Mijn notities
notes-lead = Alleen jij kunt ze lezen.
notes-empty = Nog geen notitie. Je kunt opschrijven wat je wilt bewaren.
notes-add = Een notitie schrijven
notes-new-title = Een nieuwe notitie
notes-edit-title = Mijn notitie
notes-field-text = Je woorden
notes-written = Geschreven: { $when }

voice-record = Zeggen in plaats van schrijven
voice-hint = Hoogstens één minuut. Alleen jij kunt het horen.
voice-running = Neemt op: { $now } van { $most }
voice-keep = Stoppen en bewaren
voice-drop = Weggooien
voice-notes = Wat ik zei
voice-note = Spraaknotitie, { $length }
voice-listen = Luisteren: { $name }
voice-stop = Stoppen: { $name }
voice-deleted = Het is verwijderd.
voice-refused = De app mag de microfoon niet gebruiken. Je kunt schrijven. De instellingen van de browser kunnen het toestaan.
voice-missing = Hier antwoordt geen microfoon. Je kunt schrijven.
voice-not-here = Dit venster kan niet opnemen. Je kunt schrijven, of de app in een browser gebruiken.
voice-unplayable = Deze opname kan hier niet worden afgespeeld.
voice-no-room = Er is geen plaats meer voor opnames. Verwijder eerst oude.
