//! What was meant by a word that is not in the directory.

use std::cmp::Reverse;

use crate::error::DirectoryError;
use crate::store::DirectoryStore;

/// How many meant words are looked for.
const MEANT: usize = 6;
/// Shorter words are not what others may have meant.
const MENDABLE_LETTERS: usize = 4;

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
        if most == 0 {
            return Ok(Vec::new());
        }
        let mut table = Table::new(word, most);
        let near = self.lexicon()?.near(|other, shared| table.edits(other, shared))?;
        let mut near: Vec<(usize, Reverse<u32>, String)> = near
            .into_iter()
            .filter_map(|((edits, other), services)| Some((edits, Reverse(services), String::from_utf8(other).ok()?)))
            .filter(|(_, _, other)| is_mendable(other))
            .collect();
        near.sort();
        near.truncate(MEANT);
        Ok(near.into_iter().map(|(_, _, word)| word).collect())
    }
}

/// Whether others may have meant a word: no short one, and no number.
fn is_mendable(word: &str) -> bool {
    word.chars().count() >= MENDABLE_LETTERS && !word.contains(|c: char| c.is_ascii_digit())
}

/// The edits (optimal string alignment) from the best beginning of each of many words, in order, to one: a word still
/// being typed. The rows for the letters that a word shares with the one before it are kept, and where every way exceeds
/// `most`, all words that begin so are passed over.
struct Table {
    wanted: Vec<char>,
    most: usize,
    rows: Vec<Row>,
}

struct Row {
    letter: char,
    /// Where the letter ends in the word, in bytes.
    end: usize,
    edits: Vec<usize>,
    /// The least edits from any beginning up to here to the whole word.
    best: usize,
    /// Whether a longer beginning can come nearer.
    open: bool,
}

impl Table {
    fn new(wanted: &str, most: usize) -> Self {
        Self { wanted: wanted.chars().collect(), most, rows: Vec::new() }
    }

    /// How far a word is, if that is not too far; it begins with `shared` bytes of the word before it.
    fn edits(&mut self, word: &[u8], shared: usize) -> Option<usize> {
        while self.rows.last().is_some_and(|row| row.end > shared) {
            self.rows.pop();
        }
        let done = self.rows.last().map_or(0, |row| row.end);
        if self.rows.last().is_none_or(|row| row.open) {
            let rest = str::from_utf8(word.get(done..)?).ok()?;
            for (at, letter) in rest.char_indices() {
                self.push(letter, done + at + letter.len_utf8());
                if self.rows.last().is_some_and(|row| !row.open) {
                    break;
                }
            }
        }
        self.rows.last().map(|row| row.best).filter(|best| *best <= self.most)
    }

    fn push(&mut self, letter: char, end: usize) {
        let length = self.wanted.len();
        let first: Vec<usize> = if self.rows.is_empty() { (0..=length).collect() } else { Vec::new() };
        let last = self.rows.last();
        let above = last.map_or(&first, |row| &row.edits);
        let cell = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
        let mut edits = Vec::with_capacity(length + 1);
        edits.push(self.rows.len() + 1);
        let mut left = None;
        for (at, &wanted) in self.wanted.iter().enumerate() {
            let mut least = (cell(above, at) + usize::from(wanted != letter))
                .min(cell(above, at + 1) + 1)
                .min(cell(&edits, at) + 1);
            // Two letters that changed places.
            if let (Some(left), Some(row)) = (left, last)
                && left == letter
                && row.letter == wanted
            {
                let before = self.rows.len().checked_sub(2).and_then(|two| self.rows.get(two));
                least = least.min(before.map_or(at - 1, |row| cell(&row.edits, at - 1)) + 1);
            }
            edits.push(least);
            left = Some(wanted);
        }
        let here = edits.last().copied().unwrap_or(usize::MAX);
        let best = here.min(last.map_or(length, |row| row.best));
        let open = edits.iter().min().is_some_and(|least| *least <= self.most);
        self.rows.push(Row { letter, end, edits, best, open });
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
    }

    #[test]
    fn a_word_still_being_typed_is_near_to_what_begins_like_it_whatever_words_came_before() {
        let words = ["pharmacie", "pharmacien", "phare", "pharmakeio", "phramac", "صيدليه"];
        for (typed, most) in
            [("phramac", 1), ("pharma", 1), ("pharnacie", 2), ("صيدلي", 1), ("xyzxyzxyz", 2), ("hparmacie", 2)]
        {
            let mut table = Table::new(typed, most);
            let mut last = "";
            for word in words {
                let shared = last.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
                let beginnings = (0..=word.len()).filter_map(|end| word.get(..end));
                let nearest = beginnings.filter_map(|beginning| distance(typed, beginning, most)).min();
                assert_eq!(table.edits(word.as_bytes(), shared), nearest, "{typed} {word}");
                last = word;
            }
        }
    }
}
