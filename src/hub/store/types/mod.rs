//! What goes into the store and comes out of it, in plain types.

mod documents;
mod relay;
mod row;

pub use documents::{Change, Cursor, Document, Found, Line, Put, Query};
pub use relay::{Caller, Content, KeyList, Listed, Mark, Page, Pull, RecordRow, RecordWrite, Stored};
pub use row::Row;

use std::fmt;

use serde::{Deserialize, Serialize};

/// A space's random name.
pub type SpaceId = [u8; 16];
/// A record's random name within its space.
pub type RecordId = [u8; 16];
/// A request key, as its 32 public bytes.
pub type Key = [u8; 32];

/// An hour since 1970: the finest time that the hub keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hour(pub u32);

impl Hour {
    /// The hour in which a moment lies.
    pub fn of(unix_seconds: u64) -> Self {
        Self(u32::try_from(unix_seconds / 3600).unwrap_or(u32::MAX))
    }

    /// So many days earlier.
    #[must_use]
    pub fn minus_days(self, days: u32) -> Self {
        Self(self.0.saturating_sub(days * 24))
    }

    /// So many hours later.
    #[must_use]
    pub fn plus(self, hours: u32) -> Self {
        Self(self.0.saturating_add(hours))
    }
}

/// How long a deleted record's tombstone stays, and the name of a removed space is refused.
pub const TOMBSTONE_DAYS: u32 = 180;
/// How long a write that is sent again gets the answer it had.
pub const OP_DAYS: u32 = 30;
/// The most records a space may hold.
pub const MAX_RECORDS: u64 = 5_000;
/// The most records and tombstones a space may hold together.
pub const MAX_RECORDS_AND_TOMBSTONES: u64 = 25_000;
/// The most bytes of sealed records and tombstones a space may hold.
pub const MAX_BYTES: u64 = 20 * 1024 * 1024;
/// The most rows of one page.
pub const MAX_ROWS: u32 = 500;
/// The most bytes of one page, unless its first row alone is larger.
pub const MAX_PAGE_BYTES: usize = 1024 * 1024;
/// The longest name, key or cursor text of a document.
pub const MAX_TEXT: usize = 512;

/// Why the store said no. Nothing was changed, except that a request's mark is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such space.
    NoSpace,
    /// The space was removed, and its name is not given again for a time.
    Erased,
    /// The key is not on the space's list.
    Stranger,
    /// The key may not change the list or remove the space.
    NotAdmin,
    /// The request came before.
    Replayed,
    /// The space stands already.
    Exists,
    /// Another version stands there.
    Conflict {
        /// That version; 0 where there is none.
        version: u64,
    },
    /// The space is full.
    Full,
    /// Deletions that the device missed are forgotten: it must read everything anew.
    Resync,
    /// Part of a batch stands against another version.
    Changed {
        /// Which part, from 0.
        part: usize,
        /// The version there; 0 where there is none.
        version: u64,
    },
    /// The unique text of a part of a batch belongs to another document.
    Taken {
        /// Which part, from 0.
        part: usize,
    },
}

/// Why the store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// It said no.
    Refused(Refusal),
    /// Too much is waiting: try again in a moment.
    Busy,
    /// What was asked for cannot be kept at all.
    Invalid(&'static str),
    /// It could not; what happened is for the operator's log only.
    Failed(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {refusal:?}"),
            Self::Busy => f.write_str("too much is waiting to be written: try again in a moment"),
            Self::Invalid(why) => write!(f, "this cannot be kept: {why}"),
            Self::Failed(why) => write!(f, "the store failed: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
