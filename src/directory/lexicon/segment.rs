//! Words in order, each with the services it stands in: a dictionary that is read whole, and postings that are read where
//! they are needed.
//!
//! A word of the dictionary is what it shares with the one before it, and its own end; every [`BLOCK`]th stands whole, so
//! that a word is found by halving. Its postings are services in order, each as the distance to the one before it and
//! the [fields](Fields) that hold the word.

use std::ops::Range;

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::DirectoryError;

/// Which of a service's texts hold a word: a bit for each of [`Facts::texts`](crate::facts::Facts::texts).
pub(crate) type Fields = u8;
const FIELD_BITS: u32 = 4;

const BLOCK: u32 = 16;
/// Postings are kept in pieces of so many bytes.
const PIECE: usize = 16_000;

/// A dictionary, with where its postings are.
#[derive(Debug, Default)]
pub(crate) struct Segment {
    number: u32,
    words: Vec<u8>,
    blocks: Vec<Block>,
    /// The length of all postings.
    postings: u32,
}

#[derive(Debug)]
struct Block {
    start: usize,
    postings: u32,
}

/// What a dictionary says of a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Where its postings are.
    pub(crate) postings: Range<u32>,
    /// In how many services it stands.
    pub(crate) services: u32,
    /// In how many of those that an older segment names it does not stand any more.
    pub(crate) gone: u32,
    /// How many bytes it shares with the word before it.
    pub(crate) shared: usize,
}

/// The name under which a segment's dictionary is kept.
pub(crate) fn part_of(number: u32) -> String {
    format!("words:{number}")
}

impl Segment {
    /// Reads a dictionary.
    pub(crate) fn read(number: u32, words: Vec<u8>) -> Result<Self, DirectoryError> {
        let mut blocks = Vec::new();
        let mut walk = Walk::new(&words, 0, 0);
        let mut count = 0;
        loop {
            let block = Block { start: words.len() - walk.rest.len(), postings: walk.postings };
            if walk.next()?.is_none() {
                break;
            }
            if count % BLOCK == 0 {
                blocks.push(block);
            }
            count += 1;
        }
        let postings = walk.postings;
        Ok(Self { number, blocks, postings, words })
    }

    /// All words, in order.
    pub(crate) fn walk(&self) -> Walk<'_> {
        Walk::new(&self.words, 0, 0)
    }

    /// Calls `each` for the words that begin so.
    pub(crate) fn beginning(&self, begin: &str, mut each: impl FnMut(&[u8], &Entry)) -> Result<(), DirectoryError> {
        let before = |block: &Block| {
            let mut walk = Walk::new(&self.words, block.start, block.postings);
            matches!(walk.next(), Ok(Some(_))) && walk.word.as_slice() <= begin.as_bytes()
        };
        let block = self.blocks.partition_point(before).saturating_sub(1);
        let Some(block) = self.blocks.get(block) else { return Ok(()) };
        let mut walk = Walk::new(&self.words, block.start, block.postings);
        while let Some(entry) = walk.next()? {
            if walk.word.starts_with(begin.as_bytes()) {
                each(&walk.word, &entry);
            } else if walk.word.as_slice() > begin.as_bytes() {
                break;
            }
        }
        Ok(())
    }

    /// Reads postings.
    pub(crate) fn postings(&self, conn: &Connection, range: &Range<u32>) -> Result<Vec<u8>, DirectoryError> {
        let (start, end) = (range.start as usize, range.end as usize);
        let mut all = Vec::new();
        let mut select = conn.prepare_cached("SELECT bytes FROM posting WHERE n = ?1")?;
        for piece in start / PIECE..end.div_ceil(PIECE) {
            let first = piece * PIECE;
            let cut = start.saturating_sub(first)..(end - first).min(PIECE);
            let found = select.query_row([key(self.number, piece)], |row| {
                Ok(row.get_ref(0)?.as_blob()?.get(cut).map(|bytes| all.extend_from_slice(bytes)))
            });
            found.optional()?.flatten().ok_or(DirectoryError::Damaged)?;
        }
        Ok(all)
    }

    /// Reads all postings.
    pub(crate) fn all_postings(&self, conn: &Connection) -> Result<Vec<u8>, DirectoryError> {
        self.postings(conn, &(0..self.postings))
    }
}

/// The words of a dictionary, one after another.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    rest: &'a [u8],
    postings: u32,
    /// The word that was come to last.
    pub(crate) word: Vec<u8>,
}

impl<'a> Walk<'a> {
    fn new(words: &'a [u8], start: usize, postings: u32) -> Self {
        Self { rest: words.get(start..).unwrap_or_default(), postings, word: Vec::new() }
    }

    /// Goes on to the next word.
    pub(crate) fn next(&mut self) -> Result<Option<Entry>, DirectoryError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let kept = take(&mut self.rest)? as usize;
        let length = take(&mut self.rest)? as usize;
        let (end, rest) = self.rest.split_at_checked(length).ok_or(DirectoryError::Damaged)?;
        self.rest = rest;
        // A word that stands whole shares what it shares with the one before it all the same.
        let also = self.word.get(kept..).unwrap_or_default().iter().zip(end).take_while(|(a, b)| a == b).count();
        self.word.truncate(kept);
        self.word.extend_from_slice(end);
        let bytes = take(&mut self.rest)?;
        let postings = self.postings..self.postings.checked_add(bytes).ok_or(DirectoryError::Damaged)?;
        self.postings = postings.end;
        let (services, gone) = (take(&mut self.rest)?, take(&mut self.rest)?);
        Ok(Some(Entry { postings, services, gone, shared: kept + also }))
    }
}

/// The postings of a word, as they are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    pub(crate) bytes: Vec<u8>,
    pub(crate) services: u32,
    last: u32,
}

impl List {
    /// Adds a service, whose number is higher than all before it.
    pub(crate) fn push(&mut self, n: u32, fields: Fields) {
        put_u64(&mut self.bytes, u64::from(n - self.last) << FIELD_BITS | u64::from(fields));
        self.last = n;
        self.services += 1;
    }
}

/// The services of postings, with the fields that hold the word.
pub(crate) fn services(mut postings: &[u8]) -> impl Iterator<Item = (u32, Fields)> {
    let mut last = 0u32;
    std::iter::from_fn(move || {
        let next = take_u64(&mut postings)?;
        last = last.wrapping_add((next >> FIELD_BITS) as u32);
        Some((last, (next & 0xF) as Fields))
    })
}

/// Writes a segment, word by word in order.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    conn: &'a Connection,
    number: u32,
    words: Vec<u8>,
    last: Vec<u8>,
    count: u32,
    piece: Vec<u8>,
    pieces: usize,
}

impl<'a> Writer<'a> {
    /// In the place of what the segment was.
    pub(crate) fn new(conn: &'a Connection, number: u32) -> Result<Self, DirectoryError> {
        conn.prepare_cached("DELETE FROM posting WHERE n >= ?1 AND n < ?2")?
            .execute([key(number, 0), key(number + 1, 0)])?;
        Ok(Self { conn, number, words: Vec::new(), last: Vec::new(), count: 0, piece: Vec::new(), pieces: 0 })
    }

    pub(crate) fn add(&mut self, word: &[u8], list: &List, gone: u32) -> Result<(), DirectoryError> {
        let same = || self.last.iter().zip(word).take_while(|(a, b)| a == b).count();
        let shared = if self.count.is_multiple_of(BLOCK) { 0 } else { same() };
        let end = word.get(shared..).unwrap_or_default();
        put(&mut self.words, shared as u32);
        put(&mut self.words, end.len() as u32);
        self.words.extend_from_slice(end);
        put(&mut self.words, list.bytes.len() as u32);
        put(&mut self.words, list.services);
        put(&mut self.words, gone);
        self.last.clear();
        self.last.extend_from_slice(word);
        self.count += 1;
        self.piece.extend_from_slice(&list.bytes);
        while self.piece.len() >= PIECE {
            let rest = self.piece.split_off(PIECE);
            self.write()?;
            self.piece = rest;
        }
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<(), DirectoryError> {
        if !self.piece.is_empty() {
            self.write()?;
        }
        crate::install::save_part(self.conn, &part_of(self.number), &self.words)
    }

    fn write(&mut self) -> Result<(), DirectoryError> {
        let mut insert = self.conn.prepare_cached("INSERT INTO posting (n, bytes) VALUES (?1, ?2)")?;
        insert.execute(params![key(self.number, self.pieces), self.piece])?;
        self.pieces += 1;
        Ok(())
    }
}

fn key(segment: u32, piece: usize) -> i64 {
    i64::from(segment) << 32 | piece as i64
}

/// A number in as few bytes as it takes, seven bits each, the least first.
fn put(to: &mut Vec<u8>, number: u32) {
    put_u64(to, number.into());
}

fn put_u64(to: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

fn take(from: &mut &[u8]) -> Result<u32, DirectoryError> {
    take_u64(from).and_then(|number| u32::try_from(number).ok()).ok_or(DirectoryError::Damaged)
}

fn take_u64(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = from.split_first()?;
        *from = rest;
        number |= u64::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn conn() -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(include_str!("../schema.sql")).unwrap();
        conn
    }

    fn write(conn: &Connection, words: &BTreeMap<String, BTreeMap<u32, Fields>>) -> Segment {
        let mut writer = Writer::new(conn, 1).unwrap();
        for (word, at) in words {
            let mut list = List::default();
            at.iter().for_each(|(n, fields)| list.push(*n, *fields));
            writer.add(word.as_bytes(), &list, 3).unwrap();
        }
        writer.finish().unwrap();
        Segment::read(1, dictionary(conn)).unwrap()
    }

    fn dictionary(conn: &Connection) -> Vec<u8> {
        conn.query_row("SELECT bytes FROM part WHERE name = 'words:1'", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn long_postings_lie_in_several_pieces_and_a_segment_is_replaced_whole() {
        let conn = conn();
        let everywhere: BTreeMap<u32, Fields> = (0..60_000).map(|n| (n, 5)).collect();
        let words = ["a", "abri", "bus"].map(|word| (word.to_owned(), everywhere.clone())).into();
        let segment = write(&conn, &words);
        let mut found = Vec::new();
        segment.beginning("abri", |_, entry| found.push(entry.clone())).unwrap();
        let [entry] = found.as_slice() else { panic!("{found:?}") };
        let bytes = segment.postings(&conn, &entry.postings).unwrap();
        assert_eq!((entry.services, entry.gone), (60_000, 3));
        assert!(services(&bytes).eq(everywhere));

        let fewer = write(&conn, &[("bus".to_owned(), BTreeMap::from([(7, 1)]))].into());
        assert_eq!(services(&fewer.all_postings(&conn).unwrap()).collect::<Vec<_>>(), [(7, 1)]);
        let pieces: u32 = conn.query_row("SELECT count(*) FROM posting", [], |row| row.get(0)).unwrap();
        assert_eq!(pieces, 1);
        assert!(matches!(segment.all_postings(&conn), Err(DirectoryError::Damaged)));
    }

    #[test]
    fn a_dictionary_that_was_cut_or_changed_is_told_or_read_and_nothing_else() {
        let conn = conn();
        let words = (0..40).map(|n| (format!("wort{n:03}"), BTreeMap::from([(n, 2)]))).collect();
        write(&conn, &words);
        let bytes = dictionary(&conn);
        for length in 0..bytes.len() {
            let _ = Segment::read(1, bytes[..length].to_vec());
        }
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut other = bytes.clone();
                other[at] ^= 1 << bit;
                if let Ok(segment) = Segment::read(1, other) {
                    let _ = segment.beginning("wort02", |_, _| {});
                    let _ = segment.all_postings(&conn).map(|bytes| services(&bytes).count());
                }
            }
        }
    }

    proptest! {
        #[test]
        fn words_are_found_by_their_beginnings_with_where_they_stand(
            words in proptest::collection::btree_map(
                "[a-cé]{1,5}",
                proptest::collection::btree_map(0u32..100_000, 1u8..16, 1..5),
                0..120,
            ),
            begin in "[a-cé]{0,3}",
        ) {
            let conn = conn();
            let segment = write(&conn, &words);
            let mut found = BTreeMap::new();
            segment.beginning(&begin, |word, entry| {
                let bytes = segment.postings(&conn, &entry.postings).unwrap();
                found.insert(String::from_utf8(word.to_vec()).unwrap(), services(&bytes).collect());
            }).unwrap();
            let wanted: BTreeMap<_, _> = words.into_iter().filter(|(word, _)| word.starts_with(&begin)).collect();
            prop_assert_eq!(found, wanted);
        }
    }
}
