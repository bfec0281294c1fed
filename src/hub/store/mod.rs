//! Everything the hub keeps, behind one trait with two implementations.
//!
//! The relay's part knows spaces, key lists and sealed records. The registry's part is documents:
//! versioned bodies in collections, found by a few texts, with histories that only grow.

mod check;
#[cfg(test)]
mod conformance;
pub mod copy;
mod hints;
mod postgres;
mod sqlite;
mod types;

use std::{path::PathBuf, sync::Arc};

use async_trait::async_trait;
use tokio::sync::{mpsc, watch};

pub use postgres::Postgres;
pub use sqlite::Sqlite;
pub use types::*;

/// What a hub keeps. Every change is on the disk when its answer is given.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// Makes a space with its first key list; the caller must be one of its admins.
    async fn create_space(&self, caller: Caller, space: SpaceId, list: KeyList, now: Hour) -> Result<(), StoreError>;

    /// Replaces a space's key list by the next one; the caller must be an admin of the list that stands.
    /// A key that is gone from the list is refused by everything that is answered afterwards.
    async fn replace_keys(&self, caller: Caller, space: SpaceId, list: KeyList) -> Result<(), StoreError>;

    /// A space's key list.
    async fn key_list(&self, space: SpaceId) -> Result<Option<KeyList>, StoreError>;

    /// Lets a caller who is on the list in, once for each request; tells whether they are an admin.
    async fn admit(&self, caller: Caller, space: SpaceId) -> Result<bool, StoreError>;

    /// Writes or deletes a record, if the version is the expected one, and lets the caller in likewise.
    async fn write(&self, caller: Caller, write: RecordWrite, now: Hour) -> Result<Stored, StoreError>;

    /// Rows after a place.
    async fn pull(&self, pull: Pull) -> Result<Page, StoreError>;

    /// Removes a space with all that is in it; the caller must be an admin.
    async fn remove_space(&self, caller: Caller, space: SpaceId, now: Hour) -> Result<(), StoreError>;

    /// Tells of each place that a space reaches, also by another hub on the same store.
    fn watch(&self, space: SpaceId) -> watch::Receiver<u64>;

    /// One document.
    async fn document(&self, collection: &str, id: &str) -> Result<Option<Document>, StoreError>;

    /// Documents of a collection.
    async fn list(&self, query: Query) -> Result<Found, StoreError>;

    /// Makes all changes or none; answers with the version or number that each part got (0 where it has none).
    async fn apply(&self, changes: Vec<Change>, now: Hour) -> Result<Vec<u64>, StoreError>;

    /// The lines of a history after a number, at most [`MAX_ROWS`].
    async fn history(&self, collection: &str, id: &str, after: u64) -> Result<Vec<Line>, StoreError>;

    /// Removes what is past its time: marks, tombstones, answers, expired documents, names of removed spaces.
    async fn expire(&self, unix_seconds: u64) -> Result<(), StoreError>;

    /// Sends every row as it stood at one moment, in an order that does not depend on the store.
    async fn dump(&self, rows: mpsc::Sender<Row>) -> Result<(), StoreError>;

    /// Takes rows into an empty store; all of them or none.
    async fn load(&self, rows: mpsc::Receiver<Row>) -> Result<(), StoreError>;
}

/// Where a hub keeps its things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file of its own.
    Sqlite(PathBuf),
    /// A PostgreSQL database, by its address.
    Postgres(String),
}

impl std::str::FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("sqlite", "")) => {
                Err("sqlite: needs the name of a file, as in sqlite:/var/lib/besace/hub.sqlite".to_owned())
            }
            Some(("sqlite", file)) => Ok(Self::Sqlite(file.into())),
            Some(("postgres" | "postgresql", _)) => Ok(Self::Postgres(text.to_owned())),
            _ => Err("a store is sqlite:FILE or postgres://USER@HOST/DATABASE".to_owned()),
        }
    }
}

/// Opens a store, made or brought up to date where needed.
///
/// # Errors
/// When it cannot be reached, or was written by a newer hub.
pub async fn open(place: &Place) -> Result<Arc<dyn Store>, StoreError> {
    match place {
        Place::Sqlite(file) => Ok(Arc::new(Sqlite::open(file)?)),
        Place::Postgres(url) => Ok(Arc::new(Postgres::open(url).await?)),
    }
}
