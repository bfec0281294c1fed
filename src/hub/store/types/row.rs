//! Everything that is kept, row by row.

use serde::{Deserialize, Serialize};

use super::{Content, Hour, Key, RecordId, SpaceId};

/// One row of everything the store keeps: what backups hold and what moves between stores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Row {
    /// A space with its key list.
    Space {
        /// The space.
        space: SpaceId,
        /// The highest place.
        head: u64,
        /// Places up to here may lack tombstones.
        horizon: u64,
        /// When it was made.
        made: Hour,
        /// The list's version.
        list_version: u64,
        /// The list as it was signed.
        list: Vec<u8>,
        /// Its keys and whether each is an admin.
        keys: Vec<(Key, bool)>,
    },
    /// A removed space, whose name is not given again.
    Gone {
        /// The space.
        space: SpaceId,
        /// When it was removed.
        hour: Hour,
    },
    /// A record or its tombstone.
    Record {
        /// The space.
        space: SpaceId,
        /// The record.
        id: RecordId,
        /// Its version.
        version: u64,
        /// Its place.
        seq: u64,
        /// When it was written.
        hour: Hour,
        /// What is held of it.
        content: Content,
    },
    /// The answer to a write.
    Op {
        /// The space.
        space: SpaceId,
        /// The record.
        id: RecordId,
        /// The write.
        op: [u8; 16],
        /// The version it got.
        version: u64,
        /// The place it got.
        seq: u64,
        /// When.
        hour: Hour,
    },
    /// A document.
    Document {
        /// Its kind.
        collection: String,
        /// Its name.
        id: String,
        /// Its version.
        version: u64,
        /// Its content.
        body: Vec<u8>,
        /// Its unique text.
        unique: Option<String>,
        /// When it ends.
        expires: Option<Hour>,
        /// When it was put.
        changed: Hour,
        /// Its keys.
        keys: Vec<(String, String)>,
    },
    /// A line of a history.
    Line {
        /// Its kind.
        collection: String,
        /// Its name.
        id: String,
        /// Its number.
        number: u64,
        /// What it says.
        body: Vec<u8>,
        /// When it was added.
        added: Hour,
    },
}
