### For those who run the app: where the content comes from, and how sure it is.

sources-title = Odakle je ovo
sources-intro = Za one koji vode ovu aplikaciju. Pozovite svaki broj pre nego što se oslonite na njega, i ponovo na svakih šest meseci.
sources-one-count = Brojevi samo iz jednog izvora: { $count } od { $total }.
sources-one-only = Prikaži samo ove
sources-directory = Spisak mesta
sources-digest = Otisak spiska: { $digest }
sources-steps = Prvi koraci
sources-card = Koraci kartice, za urednike (na engleskom)
sources-compiled = Prikupljeno { $date } iz javnih izvora.
