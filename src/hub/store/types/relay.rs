//! Spaces, their key lists and their records.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Key, RecordId, SpaceId};

/// What is remembered of a signed request so that it works once. It tells neither key nor nonce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    /// Which ten minutes the request was signed in; the same for every copy of it.
    pub slot: u32,
    /// A hash of key and nonce.
    pub hash: [u8; 16],
}

impl Mark {
    /// How long a slot is, in seconds.
    pub const SLOT: u64 = 600;

    /// The slot of a moment.
    pub fn slot(unix_seconds: u64) -> u32 {
        u32::try_from(unix_seconds / Self::SLOT).unwrap_or(u32::MAX)
    }
}

/// Who asks: a request's key, and the mark that makes the request work once.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    /// The key that signed.
    pub key: Key,
    /// What is remembered of the request.
    pub mark: Mark,
}

/// One line of a space's key list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Listed {
    /// The key.
    pub key: Key,
    /// Whether it may change the list and remove the space.
    pub admin: bool,
}

/// A space's signed key list, and what the hub reads in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyList {
    /// Counts the lists of the space, from 1.
    pub version: u64,
    /// The list as it was signed.
    pub signed: Vec<u8>,
    /// Its keys; filled by the caller on the way in, by the store on the way out.
    pub keys: BTreeSet<Listed>,
}

/// What the hub holds of a record; it can read neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// The sealed record.
    Sealed(Vec<u8>),
    /// It was deleted: what proves to devices that a member did it.
    Gone(Vec<u8>),
}

impl Content {
    /// From its columns.
    pub(in crate::store) fn from_columns(gone: bool, bytes: Vec<u8>) -> Self {
        if gone { Self::Gone(bytes) } else { Self::Sealed(bytes) }
    }

    /// Whether it marks a deletion.
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::Gone(_))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Sealed(bytes) | Self::Gone(bytes) => bytes,
        }
    }
}

/// A record to be written or deleted.
#[derive(Clone, Debug)]
pub struct RecordWrite {
    /// The space.
    pub space: SpaceId,
    /// The record.
    pub id: RecordId,
    /// The version it must have now; 0 where there is none.
    pub if_version: u64,
    /// Names this write: sent again, it gets the same answer.
    pub op: [u8; 16],
    /// What to hold from now on.
    pub content: Content,
}

/// What became of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The record's version now.
    pub version: u64,
    /// The write's place in the space.
    pub seq: u64,
}

/// A record as it is pulled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRow {
    /// The record.
    pub id: RecordId,
    /// Its version.
    pub version: u64,
    /// Its place in the space.
    pub seq: u64,
    /// What is held of it.
    pub content: Content,
}

/// What to pull.
#[derive(Clone, Copy, Debug)]
pub struct Pull {
    /// The space.
    pub space: SpaceId,
    /// The last place the device has.
    pub after: u64,
    /// The device is reading everything from the start: old tombstones are nothing to it.
    pub whole: bool,
    /// The most rows; never more than [`MAX_ROWS`](super::MAX_ROWS).
    pub limit: u32,
}

/// Rows in the order of their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The rows.
    pub rows: Vec<RecordRow>,
    /// The place to go on from: that of the last row, and the head where there is no more.
    pub next: u64,
    /// Whether there is more after it.
    pub more: bool,
    /// The highest place of the space.
    pub head: u64,
}
