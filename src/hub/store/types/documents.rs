//! Documents with their keys, and histories.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Hour, MAX_ROWS, StoreError};

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
