//! What a device remembers of all regions: whom it trusts, what was chosen, and the beginnings of downloads.

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};

use crate::error::DirectoryError;
use crate::pack::tree::Hash;
use crate::store::JOURNAL;
use crate::trust::{Trusted, Wanted};

const VERSION: i64 = 1;
const TABLES: &str = "
CREATE TABLE known (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), value BLOB NOT NULL) STRICT;
-- The beginning of a file that is being fetched, in parts.
CREATE TABLE part (n INTEGER NOT NULL PRIMARY KEY, file BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
PRAGMA user_version = 1;";

/// So many regions are kept at most: each is a file of its own.
pub const MAX_KEPT: usize = 6;

/// What is remembered of all regions.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Known {
    /// Whom the device trusts, and what they last said.
    pub trusted: Trusted,
    /// The regions that somebody chose; none while nobody did.
    pub chosen: Option<Vec<String>>,
    /// The regions that are here.
    pub kept: Vec<Kept>,
}

/// A region that is here.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Kept {
    /// What it is known by.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Until when it should be renewed, in seconds since 1970.
    pub expires: i64,
}

impl Known {
    /// Which regions the device is to have.
    #[must_use]
    pub fn wanted(&self) -> Wanted {
        self.chosen.clone().map_or(Wanted::First, Wanted::These)
    }

    /// Whether the device is to have a region.
    #[must_use]
    pub fn is_wanted(&self, id: &str) -> bool {
        match &self.chosen {
            Some(chosen) => chosen.iter().any(|known| known == id),
            None => self.trusted.regions().first().is_some_and(|first| first.id == id),
        }
    }
}

/// What a device remembers of all regions, in a database of its own.
#[derive(Debug)]
pub struct Catalogue {
    conn: Connection,
}

impl Catalogue {
    /// Opens it in a database that the caller opened and that nothing else uses.
    ///
    /// # Errors
    /// Says what is wrong with the database.
    pub fn open(conn: Connection) -> Result<Self, DirectoryError> {
        conn.execute_batch(JOURNAL)?;
        match conn.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))? {
            0 => {
                let change = conn.unchecked_transaction()?;
                change.execute_batch(TABLES)?;
                change.commit()?;
            }
            VERSION => {}
            _ => return Err(DirectoryError::Newer),
        }
        Ok(Self { conn })
    }

    /// What is remembered.
    ///
    /// # Errors
    /// What is wrong with the store.
    pub fn known(&self) -> Result<Known, DirectoryError> {
        let value: Option<Vec<u8>> = self.conn.query_row("SELECT value FROM known", [], |row| row.get(0)).optional()?;
        Ok(value.map(|value| postcard::from_bytes(&value)).transpose()?.unwrap_or_default())
    }

    /// Remembers this instead.
    ///
    /// # Errors
    /// What is wrong with the store; what was remembered still is.
    pub fn remember(&self, known: &Known) -> Result<(), DirectoryError> {
        let value = postcard::to_allocvec(known)?;
        self.conn.execute("INSERT OR REPLACE INTO known (one, value) VALUES (1, ?1)", [value])?;
        Ok(())
    }

    /// What was fetched of a file.
    ///
    /// # Errors
    /// What is wrong with the store.
    pub fn partial(&self, file: &Hash) -> Result<Vec<u8>, DirectoryError> {
        let mut statement = self.conn.prepare("SELECT bytes FROM part WHERE file = ?1 ORDER BY n")?;
        let mut rows = statement.query([file.as_slice()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.extend_from_slice(row.get_ref(0)?.as_blob().map_err(|_| DirectoryError::Damaged)?);
        }
        Ok(all)
    }

    /// Keeps more of a file; what was kept of others goes.
    ///
    /// # Errors
    /// What is wrong with the store.
    pub fn keep_partial(&self, file: &Hash, more: &[u8]) -> Result<(), DirectoryError> {
        self.conn.execute("DELETE FROM part WHERE file <> ?1", [file.as_slice()])?;
        self.conn.execute("INSERT INTO part (file, bytes) VALUES (?1, ?2)", params![file.as_slice(), more])?;
        Ok(())
    }

    /// Keeps nothing of any file.
    ///
    /// # Errors
    /// What is wrong with the store.
    pub fn drop_partial(&self) -> Result<(), DirectoryError> {
        self.conn.execute("DELETE FROM part", [])?;
        Ok(())
    }
}
