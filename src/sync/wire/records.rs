use serde::{Deserialize, Serialize};

use super::Id;

/// Asks to store a sealed record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The version that the device has seen; 0 for a new record. The stored one becomes the next,
    /// to which the seal is bound.
    pub if_version: u64,
    /// Names this operation, at random: the same one asked again gets the same answer.
    pub op: Id,
    /// The sealed record, at most [`super::BLOB_LIMIT`] bytes.
    pub blob: Vec<u8>,
}

/// Asks to erase a record. What stays for 180 days is its id, version and seq, and the grave.
///
/// The grave is a sealed record without content: it proves to the other devices that a member
/// deleted this record. The hub keeps it unread and cannot make one, so it cannot delete by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delete {
    /// The version that the device has seen; the grave gets the next.
    pub if_version: u64,
    /// Names this operation, at random.
    pub op: Id,
    /// At most [`super::GRAVE_LIMIT`] bytes.
    pub grave: Vec<u8>,
}

/// Says that the write is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    /// The record's version now.
    pub version: u64,
    /// Its place in the order of all writes of this space; strictly increasing.
    pub seq: u64,
}

/// Says that the record has another version than the device has seen; nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Its version now; 0 when there is no such record.
    pub version: u64,
}

/// The rows after a cursor, smallest `seq` first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// At most [`super::PAGE_ROWS`] and [`super::PAGE_BYTES`]; at least one row while `more`.
    pub rows: Vec<Row>,
    /// The cursor to ask with next: the last row's `seq`; on the last page `head`.
    pub next: u64,
    /// True when rows are left between `next` and `head`.
    pub more: bool,
    /// The largest `seq` of the space at this moment.
    pub head: u64,
}

/// One record as the hub holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The record.
    pub id: Id,
    /// Its version.
    pub version: u64,
    /// The place of its latest write in the order of all writes.
    pub seq: u64,
    /// What it holds.
    pub body: RowBody,
}

/// What the hub holds of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowBody {
    /// The latest [`Put::blob`].
    Sealed(Vec<u8>),
    /// It was deleted: the [`Delete::grave`].
    Gone(Vec<u8>),
}

impl RowBody {
    /// The bytes it holds.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Sealed(bytes) | Self::Gone(bytes) => bytes,
        }
    }
}

/// The server-sent event that hints at something new: the space's largest `seq` and nothing else.
#[must_use]
pub fn head_event(head: u64) -> String {
    format!("event: head\ndata: {head}\n\n")
}

/// Reads one event of [`head_event`], given without its empty line; None for anything else.
#[must_use]
pub fn read_head_event(event: &str) -> Option<u64> {
    let mut lines = event.lines();
    let head = lines.any(|line| line == "event: head");
    event.lines().find_map(|line| line.strip_prefix("data: ")).filter(|_| head)?.parse().ok()
}
