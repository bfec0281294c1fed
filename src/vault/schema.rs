//! Tables and settings of the store. Migrations are numbered, run once, and are never edited.

use crate::VaultError;
use rusqlite::{Connection, TransactionBehavior};

/// Layout 1.
///
/// `seq` orders all writes of a store, deletions included, and never comes twice. A tombstone keeps
/// id and seq only. `state` has one row: wrong tries and their wait, and the highest seq ever
/// forgotten.
const MIGRATIONS: &[&str] = &["
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE keyring (
    epoch  INTEGER NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE records (
    seq     INTEGER NOT NULL PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    blob    BLOB NOT NULL
) STRICT;

CREATE TABLE tombstones (
    seq INTEGER NOT NULL PRIMARY KEY,
    id  BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

CREATE TABLE state (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    failed   INTEGER NOT NULL DEFAULT 0,
    wait_ms  INTEGER NOT NULL DEFAULT 0,
    since_ms INTEGER NOT NULL DEFAULT 0,
    last_seq INTEGER NOT NULL DEFAULT 0
) STRICT;
"];

/// Settings of each connection. They come before the first read or write.
///
/// - `secure_delete`: freed bytes are overwritten with zeros, old slots and blobs too.
/// - `synchronous = EXTRA`: FULL, and the folder is synchronised once the journal is gone, so that an
///   acknowledged write cannot be rolled back by a journal that a power cut brings back.
/// - `temp_store = MEMORY`: nothing is written beside the store and its journal.
const SETTINGS: &str = "
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
";

/// Sets the connection up and brings the tables to the newest layout. Writes nothing if they are.
pub(crate) fn prepare(conn: &mut Connection) -> Result<(), VaultError> {
    conn.execute_batch(SETTINGS)?;
    let secure: i64 = conn.query_row("PRAGMA secure_delete", [], |row| row.get(0))?;
    if secure != 1 {
        return Err(VaultError::Storage("this SQLite cannot overwrite what is deleted".into()));
    }
    migrate(conn)
}

pub(crate) fn migrate(conn: &mut Connection) -> Result<(), VaultError> {
    let found = layout(conn)?;
    let known = MIGRATIONS.len();
    let done = usize::try_from(found).ok().filter(|done| *done <= known);
    let done = done.ok_or(VaultError::Newer { found })?;
    if done == known {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been faster.
    if layout(&tx)? != found {
        drop(tx);
        return migrate(conn);
    }
    let objects: i64 = tx.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if done == 0 && objects > 0 {
        return Err(VaultError::Damaged("its layout number is lost, or it belongs to another program".into()));
    }
    for migration in MIGRATIONS.iter().skip(done) {
        tx.execute_batch(migration)?;
    }
    let known = i64::try_from(known).map_err(|_| VaultError::Newer { found })?;
    tx.pragma_update(None, "user_version", known)?;
    Ok(tx.commit()?)
}

fn layout(conn: &Connection) -> Result<i64, VaultError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}
