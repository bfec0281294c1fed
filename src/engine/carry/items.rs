//! What sharing keeps in the vault: sealed like the person's records, told apart from them by the first byte.
//!
//! ```text
//! 0  1  mark, B5
//! 1  1  format, 1
//! 2  n  postcard of `Piece`: the item's key, which piece of how many this is, its bytes
//! ```
//!
//! An item longer than one record can be lies in pieces, which are written and read together. Frozen in
//! `tests/vectors/carry-items-v1.json`: [`Key`] only grows at its end.

use std::collections::BTreeMap;

use besace_engine_api::Fault;
use besace_vault::{Change, Written};
use serde::{Deserialize, Serialize};

use super::Id;

const MARK: u8 = 0xB5;
const FORMAT: u8 = 1;
/// The most bytes of an item in one record of the vault.
const PIECE: usize = 48 * 1024;

/// Names an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Key {
    /// The 32 secret bytes of this device.
    Device,
    /// What a space is for.
    Space(Id),
    /// The sync client's memory of a space.
    State(Id),
    /// Its memory of one record.
    Entry(Id, Id),
    /// One record's content.
    Content(Id, Id),
    /// Content that is kept out of sight.
    Aside(Id, Id),
    /// The key of an epoch, sealed once more.
    Epoch(Id, u32),
    /// An invitation that was looked at.
    Look(Id),
    /// What a worker calls an invitation.
    Label(Id),
    /// A toolbox that is prepared.
    Prepared(Id),
    /// The sealed bytes of its hand-over.
    Parcel(Id),
    /// A toolbox that is being taken over.
    Taking,
    /// This device was removed from what a person shares; nothing else of it is kept.
    Left(Id),
    /// This device was taken off the list of the person's own, and emptied.
    TakenOff,
}

/// Items by key, as they are read.
pub(crate) type Found = BTreeMap<Key, Vec<u8>>;
/// Items to write; None drops one.
pub(crate) type Staged = BTreeMap<Key, Option<Vec<u8>>>;

#[derive(Serialize, Deserialize)]
struct Piece {
    key: Key,
    index: u16,
    of: u16,
    bytes: Vec<u8>,
}

/// Where the items lie.
#[derive(Debug, Default)]
pub(crate) struct Items {
    places: BTreeMap<Key, Vec<Place>>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    id: Id,
    version: u64,
}

/// A record of the vault that belongs to sharing.
pub(crate) struct Row {
    pub id: Id,
    pub version: u64,
    pub content: besace_vault::Plaintext,
}

/// The pieces of one item by their number: where each lies, of how many it is, and what it holds.
type Pieces = BTreeMap<u16, (Place, u16, Vec<u8>)>;

/// Whether a record of the vault is one of ours.
pub(crate) fn is_item(content: &[u8]) -> bool {
    content.first() == Some(&MARK)
}

/// Writes that were worked out and not yet made.
pub(crate) struct Plan {
    steps: Vec<Step>,
}

struct Step {
    key: Key,
    id: Id,
    expected: u64,
    content: Option<Vec<u8>>,
}

impl Plan {
    /// The vault's part of it.
    pub fn changes(&self) -> Vec<Change<'_>> {
        fn change(step: &Step) -> Change<'_> {
            match &step.content {
                Some(content) => Change::Put { id: step.id, expected: step.expected, content },
                None => Change::Delete { id: step.id, expected: step.expected },
            }
        }
        self.steps.iter().map(change).collect()
    }
}

impl Items {
    /// Puts the pieces together. The number tells how many items could not be read.
    pub fn read(rows: Vec<Row>) -> (Self, Found, usize) {
        let mut pieces: BTreeMap<Key, Pieces> = BTreeMap::new();
        let mut damaged = 0;
        for Row { id, version, content } in rows {
            let body = content.get(2..).filter(|_| content.get(1) == Some(&FORMAT));
            match body.and_then(|body| postcard::from_bytes::<Piece>(body).ok()) {
                Some(Piece { key, index, of, bytes }) => {
                    pieces.entry(key).or_default().insert(index, (Place { id, version }, of, bytes));
                }
                None => damaged += 1,
            }
        }
        let (mut items, mut found) = (Self::default(), Found::new());
        for (key, pieces) in pieces {
            let of = pieces.values().next().map_or(0, |(_, of, _)| *of);
            let whole = pieces.len() == usize::from(of) && pieces.keys().copied().eq(0..of);
            items.places.insert(key, pieces.values().map(|(place, ..)| *place).collect());
            if whole {
                found.insert(key, pieces.into_values().flat_map(|(_, _, bytes)| bytes).collect());
            } else {
                damaged += 1;
            }
        }
        (items, found, damaged)
    }

    /// Works out the writes of these items.
    pub fn plan(&self, staged: Staged) -> Result<Plan, Fault> {
        let mut steps = Vec::new();
        for (key, value) in staged {
            let places = self.places.get(&key).map(Vec::as_slice).unwrap_or_default();
            let contents = match value {
                Some(bytes) => pieces(key, &bytes)?,
                None => Vec::new(),
            };
            for place in places.get(contents.len()..).unwrap_or_default() {
                steps.push(Step { key, id: place.id, expected: place.version, content: None });
            }
            for (index, content) in contents.into_iter().enumerate() {
                let (id, expected) = match places.get(index) {
                    Some(place) => (place.id, place.version),
                    None => (super::random()?, 0),
                };
                steps.push(Step { key, id, expected, content: Some(content) });
            }
        }
        Ok(Plan { steps })
    }

    /// Takes note that a plan was carried out.
    pub fn done(&mut self, plan: Plan, written: &[Written]) {
        let mut fresh: BTreeMap<Key, Vec<Place>> = BTreeMap::new();
        for (step, written) in plan.steps.into_iter().zip(written) {
            let places = fresh.entry(step.key).or_default();
            if step.content.is_some() {
                places.push(Place { id: step.id, version: written.version });
            }
        }
        for (key, places) in fresh {
            if places.is_empty() {
                self.places.remove(&key);
            } else {
                self.places.insert(key, places);
            }
        }
    }

    /// The keys that are there.
    pub fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        self.places.keys().copied()
    }
}

/// An item's records in the vault.
pub(super) fn pieces(key: Key, bytes: &[u8]) -> Result<Vec<Vec<u8>>, Fault> {
    let chunks: Vec<&[u8]> = if bytes.is_empty() { vec![&[]] } else { bytes.chunks(PIECE).collect() };
    let of = u16::try_from(chunks.len()).map_err(|_| Fault::TooLarge)?;
    let piece = |(index, chunk): (u16, &&[u8])| {
        let piece = Piece { key, index, of, bytes: chunk.to_vec() };
        postcard::to_extend(&piece, vec![MARK, FORMAT]).map_err(|_| Fault::Internal)
    };
    (0..).zip(&chunks).map(piece).collect()
}
