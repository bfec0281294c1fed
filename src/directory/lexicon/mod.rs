//! Which services hold which words: as the whole directory came, and what changed since.

mod segment;

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use rusqlite::{Connection, OptionalExtension as _};

use crate::bits::Bits;
use crate::error::DirectoryError;
use crate::facts::Facts;
use crate::install::save_part;
use crate::store::DirectoryStore;

use segment::{Fields, List, Segment, Writer, part_of, services};

/// The words of the whole directory.
const WHOLE: u32 = 0;
/// The words of the services that changed since.
const CHANGES: u32 = 1;
/// The set of the services that changed since: what the whole says of them does not hold any more.
const CHANGED: &str = "words:changed";
/// When every fourth service changed all are indexed as one again.
const FOLD: usize = 4;

/// How a service fits the words that are looked for; each holds where a stricter one does.
pub(crate) mod fit {
    /// Something of it begins with each.
    pub(crate) const ANY: u8 = 1;
    /// Something of its name, its organization or its place begins with each.
    pub(crate) const NAMED: u8 = 2;
    /// Something of its name begins with each.
    pub(crate) const NAME: u8 = 4;
    /// Each is a word of its name.
    pub(crate) const EXACT: u8 = 8;
}

/// The index of words.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    whole: Segment,
    changes: Segment,
    changed: Bits,
}

impl Lexicon {
    fn read(conn: &Connection) -> Result<Self, DirectoryError> {
        let mut select = conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
        let mut part = |name: &str| -> Result<Vec<u8>, DirectoryError> {
            Ok(select.query_row([name], |row| row.get(0)).optional()?.unwrap_or_default())
        };
        Ok(Self {
            whole: Segment::read(WHOLE, part(&part_of(WHOLE))?)?,
            changes: Segment::read(CHANGES, part(&part_of(CHANGES))?)?,
            changed: Bits::from_bytes(&part(CHANGED)?),
        })
    }

    /// Notes how each service fits the words that begin so.
    fn note(&self, conn: &Connection, begin: &str, fits: &mut [u8]) -> Result<(), DirectoryError> {
        for (segment, old) in [(&self.whole, true), (&self.changes, false)] {
            // The postings of words that follow one another do so too: they are read at once.
            let mut found: Vec<(bool, u32)> = Vec::new();
            let mut all = 0..0;
            segment.beginning(begin, |word, entry| {
                if found.is_empty() {
                    all = entry.postings.clone();
                }
                all.end = entry.postings.end;
                found.push((word == begin.as_bytes(), entry.postings.end - entry.postings.start));
            })?;
            let bytes = segment.postings(conn, &all)?;
            let mut rest = bytes.as_slice();
            for (exact, length) in found {
                let (list, after) = rest.split_at_checked(length as usize).ok_or(DirectoryError::Damaged)?;
                rest = after;
                for (n, fields) in services(list) {
                    if let Some(fit) = fits.get_mut(n as usize)
                        && !(old && self.changed.has(n))
                    {
                        *fit |= fit_of(fields, exact);
                    }
                }
            }
        }
        Ok(())
    }

    /// All words that `near` tells a distance of, with how often they stand in the directory.
    ///
    /// `near` is given each word in order, with how many bytes it shares with the one before it.
    pub(crate) fn near(
        &self,
        mut near: impl FnMut(&[u8], usize) -> Option<usize>,
    ) -> Result<BTreeMap<(usize, Vec<u8>), u32>, DirectoryError> {
        let mut found: BTreeMap<(usize, Vec<u8>), i64> = BTreeMap::new();
        for segment in [&self.whole, &self.changes] {
            let mut walk = segment.walk();
            while let Some(entry) = walk.next()? {
                if let Some(far) = near(&walk.word, entry.shared) {
                    let more = i64::from(entry.services) - i64::from(entry.gone);
                    *found.entry((far, walk.word.clone())).or_default() += more;
                }
            }
        }
        Ok(found
            .into_iter()
            .filter_map(|(word, count)| Some((word, u32::try_from(count).ok().filter(|n| *n > 0)?)))
            .collect())
    }
}

fn fit_of(fields: Fields, exact: bool) -> u8 {
    let name = fields & 1 != 0;
    fit::ANY
        | if fields & 7 != 0 { fit::NAMED } else { 0 }
        | if name { fit::NAME } else { 0 }
        | if name && exact { fit::EXACT } else { 0 }
}

impl DirectoryStore {
    /// How each service fits words, of each of which any form will do: [`fit`] by number.
    pub(crate) fn fits(&self, words: &[Vec<String>]) -> Result<Vec<u8>, DirectoryError> {
        let index = self.lexicon()?;
        let numbers = self.state()?.numbers as usize;
        let mut all = vec![fit::ANY | fit::NAMED | fit::NAME | fit::EXACT; numbers];
        for forms in words {
            let mut one = vec![0; numbers];
            for form in forms {
                index.note(&self.conn, form, &mut one)?;
            }
            all.iter_mut().zip(one).for_each(|(all, one)| *all &= one);
        }
        Ok(all)
    }

    pub(crate) fn lexicon(&self) -> Result<Rc<Lexicon>, DirectoryError> {
        let state = self.state()?;
        if let Some(lexicon) = &*state.lexicon.borrow() {
            return Ok(lexicon.clone());
        }
        let lexicon = Rc::new(Lexicon::read(&self.conn)?);
        *state.lexicon.borrow_mut() = Some(lexicon.clone());
        Ok(lexicon)
    }
}

/// The words of a service, with the fields that hold them.
fn words_of(facts: &Facts) -> BTreeMap<&str, Fields> {
    let mut words = BTreeMap::new();
    for (field, text) in facts.texts.iter().enumerate() {
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            *words.entry(word).or_default() |= 1 << field;
        }
    }
    words
}

/// The words of a whole directory, gathered service by service.
#[derive(Debug, Default)]
pub(crate) struct Gathered(HashMap<String, List>);

impl Gathered {
    pub(crate) fn add(&mut self, n: u32, facts: &Facts) {
        for (word, fields) in words_of(facts) {
            match self.0.get_mut(word) {
                Some(list) => list.push(n, fields),
                None => self.0.entry(word.to_owned()).or_default().push(n, fields),
            }
        }
    }

    pub(crate) fn write(self, conn: &Connection) -> Result<(), DirectoryError> {
        let mut all: Vec<(String, List)> = self.0.into_iter().collect();
        all.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let mut writer = Writer::new(conn, WHOLE)?;
        for (word, list) in all {
            writer.add(word.as_bytes(), &list, 0)?;
        }
        writer.finish()?;
        Writer::new(conn, CHANGES)?.finish()?;
        save_part(conn, CHANGED, &[])
    }
}

/// What is said of a word: where it stands, and in how many services that the whole names it does not any more.
#[derive(Debug, Default)]
struct Said {
    at: Vec<(u32, Fields)>,
    gone: u32,
}

/// Indexes services anew of which these were the facts, and are now.
pub(crate) fn change(
    conn: &Connection,
    changes: &[(u32, Option<&Facts>, Option<&Facts>)],
    numbers: u32,
) -> Result<(), DirectoryError> {
    if changes.is_empty() {
        return Ok(());
    }
    let index = Lexicon::read(conn)?;
    let mut touched = Bits::new(numbers as usize);
    let mut changed = Bits::new(numbers as usize);
    changed.or(&index.changed);
    let mut said: BTreeMap<Vec<u8>, Said> = BTreeMap::new();
    for (n, was, is) in changes {
        touched.insert(*n);
        // The first time, the whole still tells of it; later only what changed does, and that is written anew.
        if !changed.has(*n) {
            for word in was.iter().flat_map(|facts| words_of(facts).into_keys()) {
                said.entry(word.as_bytes().to_vec()).or_default().gone += 1;
            }
        }
        for (word, fields) in is.iter().flat_map(|facts| words_of(facts)) {
            said.entry(word.as_bytes().to_vec()).or_default().at.push((*n, fields));
        }
    }
    let postings = index.changes.all_postings(conn)?;
    let mut walk = index.changes.walk();
    while let Some(entry) = walk.next()? {
        let list = postings.get(entry.postings.start as usize..entry.postings.end as usize).unwrap_or_default();
        let there = said.entry(walk.word.clone()).or_default();
        there.gone += entry.gone;
        there.at.extend(services(list).filter(|(n, _)| !touched.has(*n)));
    }
    changed.or(&touched);
    if changed.count() * FOLD > numbers as usize {
        return fold(conn, &index.whole, &changed, said);
    }
    let mut writer = Writer::new(conn, CHANGES)?;
    for (word, mut said) in said {
        if said.gone > 0 || !said.at.is_empty() {
            said.at.sort_unstable();
            writer.add(&word, &list_of(&said.at), said.gone)?;
        }
    }
    writer.finish()?;
    save_part(conn, CHANGED, &changed.to_bytes())
}

/// Makes one whole of what was and of what changed.
fn fold(
    conn: &Connection,
    whole: &Segment,
    changed: &Bits,
    mut said: BTreeMap<Vec<u8>, Said>,
) -> Result<(), DirectoryError> {
    let postings = whole.all_postings(conn)?;
    let mut walk = whole.walk();
    while let Some(entry) = walk.next()? {
        let list = postings.get(entry.postings.start as usize..entry.postings.end as usize).unwrap_or_default();
        said.entry(walk.word.clone()).or_default().at.extend(services(list).filter(|(n, _)| !changed.has(*n)));
    }
    let mut writer = Writer::new(conn, WHOLE)?;
    for (word, mut said) in said.into_iter().filter(|(_, said)| !said.at.is_empty()) {
        said.at.sort_unstable();
        writer.add(&word, &list_of(&said.at), 0)?;
    }
    writer.finish()?;
    Writer::new(conn, CHANGES)?.finish()?;
    save_part(conn, CHANGED, &[])
}

fn list_of(at: &[(u32, Fields)]) -> List {
    let mut list = List::default();
    at.iter().for_each(|(n, fields)| list.push(*n, *fields));
    list
}
