aloud-none = Deze telefoon heeft geen stem voor: { $language }. Misschien heeft zijn eigen schermlezer er een: kijk in de instellingen van de telefoon.
aloud-others = Hij kan dit scherm in een van deze talen voorlezen.
aloud-long = Houd een vinger op een tekst om alleen die te horen.
show-in = Toon dit scherm in het …
show-hint = Voor iemand naast je die een andere taal leest. Eén tik brengt de jouwe terug.
show-back = Terug naar: { $language }
