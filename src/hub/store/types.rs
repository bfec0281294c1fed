//! What goes into the store and comes out of it, in plain types.

use std::{collections::BTreeSet, fmt};

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
    pub(super) fn from_columns(gone: bool, bytes: Vec<u8>) -> Self {
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
    /// The most rows; never more than [`MAX_ROWS`].
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

/// A document as it is kept. What it is about is the caller's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its kind.
    pub collection: String,
    /// Its name within the collection.
    pub id: String,
    /// Counts its puts, from 1.
    pub version: u64,
    /// Its content, mostly JSON.
    pub body: Vec<u8>,
    /// A text that no other document of the collection has.
    pub unique: Option<String>,
    /// From this hour on it is removed.
    pub expires: Option<Hour>,
    /// When it was put.
    pub changed: Hour,
}

impl Document {
    /// Reads the body as JSON.
    ///
    /// # Errors
    /// When the body is another thing.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, StoreError> {
        serde_json::from_slice(&self.body)
            .map_err(|error| StoreError::Failed(format!("{} {}: unreadable: {error}", self.collection, self.id)))
    }
}

/// A document to be kept.
#[derive(Clone, Debug, Default)]
pub struct Put {
    /// Its kind.
    pub collection: String,
    /// Its name within the collection.
    pub id: String,
    /// The version it must have now, 0 for none; `None` where any will do.
    pub if_version: Option<u64>,
    /// Its content, mostly JSON.
    pub body: Vec<u8>,
    /// What it is found by: (name, text); replaces all earlier ones.
    pub keys: BTreeSet<(String, String)>,
    /// A text that no other document of the collection may have.
    pub unique: Option<String>,
    /// From this hour on it is removed.
    pub expires: Option<Hour>,
}

impl Put {
    /// A document of a collection.
    pub fn new(collection: &str, id: &str, body: Vec<u8>) -> Self {
        Self { collection: collection.to_owned(), id: id.to_owned(), body, ..Self::default() }
    }

    /// A document whose body is JSON.
    ///
    /// # Errors
    /// When the value cannot be JSON.
    pub fn json(collection: &str, id: &str, value: &impl Serialize) -> Result<Self, StoreError> {
        let body = serde_json::to_vec(value)
            .map_err(|error| StoreError::Failed(format!("{collection} {id}: no JSON: {error}")))?;
        Ok(Self::new(collection, id, body))
    }

    /// Only where the version is this; 0 where there is none.
    #[must_use]
    pub fn if_version(mut self, version: u64) -> Self {
        self.if_version = Some(version);
        self
    }

    /// Found by one more key.
    #[must_use]
    pub fn key(mut self, name: &str, text: &str) -> Self {
        self.keys.insert((name.to_owned(), text.to_owned()));
        self
    }

    /// The only one of its collection with this text.
    #[must_use]
    pub fn unique(mut self, text: &str) -> Self {
        self.unique = Some(text.to_owned());
        self
    }

    /// Removed from this hour on.
    #[must_use]
    pub fn expires(mut self, hour: Hour) -> Self {
        self.expires = Some(hour);
        self
    }
}

/// One part of a batch.
#[derive(Clone, Debug)]
pub enum Change {
    /// Keeps a document.
    Put(Put),
    /// Removes a document, with its keys; nothing happens where there is none and any version will do.
    Delete {
        /// Its kind.
        collection: String,
        /// Its name.
        id: String,
        /// The version it must have; `None` where any will do.
        if_version: Option<u64>,
    },
    /// Adds a line to a history, which nothing changes afterwards.
    Append {
        /// Its kind.
        collection: String,
        /// Its name; a document of that name need not be there.
        id: String,
        /// The line.
        body: Vec<u8>,
    },
    /// Erases a whole history.
    Forget {
        /// Its kind.
        collection: String,
        /// Its name.
        id: String,
    },
}

/// Which documents to list.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Their kind.
    pub collection: String,
    /// Only those with a key of this name, from the first text to the second, both included; in that order.
    pub range: Option<(String, String, String)>,
    /// Where to go on.
    pub after: Option<Cursor>,
    /// From the last to the first.
    pub backwards: bool,
    /// The most documents; never more than [`MAX_ROWS`].
    pub limit: u32,
}

impl Query {
    /// All of a collection, in the order of their names.
    pub fn all(collection: &str) -> Self {
        Self { collection: collection.to_owned(), limit: MAX_ROWS, ..Self::default() }
    }

    /// Those with a key.
    pub fn by(collection: &str, name: &str, text: &str) -> Self {
        Self::within(collection, name, text, text)
    }

    /// Those with a key from one text to another, both included, in the order of the key, compared byte by byte.
    pub fn within(collection: &str, name: &str, from: &str, to: &str) -> Self {
        Self { range: Some((name.to_owned(), from.to_owned(), to.to_owned())), ..Self::all(collection) }
    }

    /// At most so many.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// What follows a page.
    #[must_use]
    pub fn after(mut self, cursor: Option<Cursor>) -> Self {
        self.after = cursor;
        self
    }

    /// The last first.
    #[must_use]
    pub fn backwards(mut self) -> Self {
        self.backwards = true;
        self
    }
}

/// A place in a list: the last document's key text (empty without a key) and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The key's text.
    pub text: String,
    /// The document's name.
    pub id: String,
}

/// Documents, and where the next ones are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The documents.
    pub documents: Vec<Document>,
    /// Where to go on; `None` at the end.
    pub next: Option<Cursor>,
}

/// A line of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: u64,
    /// What it says.
    pub body: Vec<u8>,
    /// When it was added.
    pub added: Hour,
}

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
