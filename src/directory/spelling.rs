//! What was meant by a word that is not in the directory.

use crate::error::DirectoryError;
use crate::store::DirectoryStore;

/// How many meant words are looked for.
const MEANT: usize = 6;

/// How many letters of a word may be wrong.
pub(crate) fn allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// The number of letters to change, add, leave out or swap to make one word of the other, if it is at most `most`.
pub(crate) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    edits(one, other, most).and_then(|row| row.last().copied()).filter(|edits| *edits <= most)
}

/// As [`distance`], to the best beginning of `other`: a word still being typed.
fn distance_to_beginning(one: &str, other: &str, most: usize) -> Option<usize> {
    edits(one, other, most).and_then(|row| row.into_iter().min()).filter(|edits| *edits <= most)
}

/// The last row of the table of edits (optimal string alignment); none once every way exceeds `most`.
fn edits(one: &str, other: &str, most: usize) -> Option<Vec<usize>> {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut last = None;
    for (i, a) in one.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, &b) in other.iter().enumerate() {
            let cell = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut least = (cell(&row, j) + usize::from(a != b)).min(cell(&row, j + 1) + 1).min(cell(&next, j) + 1);
            if j > 0 && last == Some(b) && other.get(j - 1) == Some(&a) {
                least = least.min(cell(&before, j - 1) + 1);
            }
            next.push(least);
        }
        if next.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
        last = Some(a);
    }
    Some(row)
}

impl DirectoryStore {
    /// The words of the directory that a word was probably meant to be, the nearest and most used first.
    pub(crate) fn meant(&self, word: &str) -> Result<Vec<String>, DirectoryError> {
        let most = allowed(word);
        let letters: Vec<char> = word.chars().collect();
        if most == 0 {
            return Ok(Vec::new());
        }
        let grams = letters.windows(3).map(|gram| format!("\"{}\"", gram.iter().collect::<String>()));
        let mut found = Found { word, most, all: Vec::new() };
        found.take(
            self,
            "SELECT word, services FROM spelling WHERE n IN (SELECT rowid FROM grams WHERE grams MATCH ?1)",
            &grams.collect::<Vec<_>>().join(" OR "),
        )?;
        // A short word with a wrong letter in its middle has no three letters in a row in common with what was meant.
        if let [a, b, ..] = letters.as_slice() {
            const BEGINNING: &str =
                "SELECT word, services FROM spelling WHERE word >= ?1 AND word < ?1 || char(1114111)";
            found.take(self, BEGINNING, &format!("{a}{b}"))?;
            if a != b {
                found.take(self, BEGINNING, &format!("{b}{a}"))?;
            }
        }
        let mut found = found.all;
        found.sort();
        found.dedup();
        found.truncate(MEANT);
        Ok(found.into_iter().map(|(_, _, word)| word).collect())
    }
}

/// Words that come near to one.
struct Found<'a> {
    word: &'a str,
    most: usize,
    all: Vec<(usize, std::cmp::Reverse<i64>, String)>,
}

impl Found<'_> {
    fn take(&mut self, store: &DirectoryStore, sql: &str, what: &str) -> Result<(), DirectoryError> {
        let mut statement = store.conn.prepare_cached(sql)?;
        let mut rows = statement.query([what])?;
        while let Some(row) = rows.next()? {
            let candidate = row.get_ref(0)?.as_str().unwrap_or_default();
            if let Some(edits) = distance_to_beginning(self.word, candidate, self.most) {
                self.all.push((edits, std::cmp::Reverse(row.get(1)?), candidate.to_owned()));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted_up_to_a_bound() {
        for (one, other, most, answer) in [
            ("pharmacie", "pharmacie", 2, Some(0)),
            ("farmacie", "pharmacie", 2, Some(2)),
            ("phramacie", "pharmacie", 1, Some(1)),
            ("pharmaci", "pharmacie", 1, Some(1)),
            ("xyz", "pharmacie", 2, None),
            ("", "ab", 2, Some(2)),
            ("صيدلي", "صيدليه", 1, Some(1)),
        ] {
            assert_eq!(distance(one, other, most), answer, "{one} {other}");
        }
        assert_eq!(distance_to_beginning("phramac", "pharmacie", 1), Some(1));
    }
}
