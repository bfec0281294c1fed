//! The embedded store: one file, one writer that commits many requests at once, readers beside it.

mod copy;
mod documents;
mod readers;
mod relay;
mod schema;
mod writer;

use std::{path::Path, sync::Arc};

use async_trait::async_trait;
use rusqlite::Connection;
use tokio::sync::{mpsc, watch};

use self::{readers::Readers, writer::Writer};
use super::{
    Caller, Change, Document, Found, Hour, KeyList, Line, Page, Pull, Query, RecordWrite, Row, SpaceId, Store,
    StoreError, Stored, check, hints::Hints,
};

/// A store in one SQLite file.
pub struct Sqlite {
    writer: Writer,
    readers: Readers,
    hints: Arc<Hints>,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        // SQLite's messages name tables and states, never a value.
        Self::Failed(error.to_string())
    }
}

impl Sqlite {
    /// Opens a file, made or brought up to date where needed.
    ///
    /// # Errors
    /// When the file cannot be used or was written by a newer hub.
    pub fn open(file: &Path) -> Result<Self, StoreError> {
        if let Some(dir) = file.parent() {
            std::fs::create_dir_all(dir)
                .map_err(|error| StoreError::Failed(format!("{} cannot be made: {error}", dir.display())))?;
        }
        let mut connection = connect(file)?;
        // A write is on the disk when it is answered; what is erased is overwritten.
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA wal_autocheckpoint = 2000; PRAGMA cache_size = -32768;",
        )?;
        schema::migrate(&mut connection)?;
        Ok(Self {
            writer: Writer::start(connection)?,
            readers: Readers::new(file.to_owned()),
            hints: Arc::new(Hints::default()),
        })
    }
}

/// One connection to the file.
fn connect(file: &Path) -> Result<Connection, StoreError> {
    make_private(file);
    let connection = Connection::open(file)
        .map_err(|error| StoreError::Failed(format!("{} cannot be opened: {error}", file.display())))?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// A new file is its owner's alone; SQLite gives its log beside it the same rights.
fn make_private(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Where this fails, SQLite tells better why.
        let _ = std::fs::File::options().write(true).create_new(true).mode(0o600).open(file);
    }
    #[cfg(not(unix))]
    let _ = file;
}

#[async_trait]
impl Store for Sqlite {
    async fn create_space(&self, caller: Caller, space: SpaceId, list: KeyList, now: Hour) -> Result<(), StoreError> {
        check::list(&list)?;
        self.writer.run(move |connection| relay::create_space(connection, &caller, &space, &list, now)).await
    }

    async fn replace_keys(&self, caller: Caller, space: SpaceId, list: KeyList) -> Result<(), StoreError> {
        check::list(&list)?;
        self.writer.run(move |connection| relay::replace_keys(connection, &caller, &space, &list)).await
    }

    async fn key_list(&self, space: SpaceId) -> Result<Option<KeyList>, StoreError> {
        self.readers.run(move |connection| relay::key_list(connection, &space)).await
    }

    async fn admit(&self, caller: Caller, space: SpaceId) -> Result<bool, StoreError> {
        self.writer.run(move |connection| relay::enter(connection, &caller, &space)).await
    }

    async fn write(&self, caller: Caller, write: RecordWrite, now: Hour) -> Result<Stored, StoreError> {
        check::number(write.if_version)?;
        let space = write.space;
        let stored = self.writer.run(move |connection| relay::write(connection, &caller, &write, now)).await?;
        self.hints.tell(&space, stored.seq);
        Ok(stored)
    }

    async fn pull(&self, pull: Pull) -> Result<Page, StoreError> {
        check::number(pull.after)?;
        self.readers.run(move |connection| relay::pull(connection, &pull)).await
    }

    async fn remove_space(&self, caller: Caller, space: SpaceId, now: Hour) -> Result<(), StoreError> {
        self.writer.run(move |connection| relay::remove_space(connection, &caller, &space, now)).await
    }

    fn watch(&self, space: SpaceId) -> watch::Receiver<u64> {
        self.hints.watch(space)
    }

    async fn document(&self, collection: &str, id: &str) -> Result<Option<Document>, StoreError> {
        let (collection, id) = (collection.to_owned(), id.to_owned());
        self.readers.run(move |connection| documents::one(connection, &collection, &id)).await
    }

    async fn list(&self, query: Query) -> Result<Found, StoreError> {
        check::query(&query)?;
        self.readers.run(move |connection| documents::list(connection, &query)).await
    }

    async fn apply(&self, changes: Vec<Change>, now: Hour) -> Result<Vec<u64>, StoreError> {
        check::changes(&changes)?;
        self.writer.run(move |connection| documents::apply(connection, &changes, now)).await
    }

    async fn history(&self, collection: &str, id: &str, after: u64) -> Result<Vec<Line>, StoreError> {
        let (collection, id, after) = (collection.to_owned(), id.to_owned(), check::number(after)?);
        self.readers.run(move |connection| documents::history(connection, &collection, &id, after)).await
    }

    async fn expire(&self, unix_seconds: u64) -> Result<(), StoreError> {
        self.writer.run(move |connection| relay::expire(connection, unix_seconds)).await?;
        self.writer.run(move |connection| documents::expire(connection, Hour::of(unix_seconds))).await
    }

    async fn dump(&self, rows: mpsc::Sender<Row>) -> Result<(), StoreError> {
        self.readers.run_apart(move |connection| copy::dump(connection, &rows)).await
    }

    async fn load(&self, rows: mpsc::Receiver<Row>) -> Result<(), StoreError> {
        self.writer.run(move |connection| copy::load(connection, rows)).await
    }
}
