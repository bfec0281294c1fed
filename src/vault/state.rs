//! Reading and writing the small tables: meta, keyring, state.

use crate::{VaultError, waits::Tries};
use besace_crypto::SlotTable;
use rusqlite::{Connection, OptionalExtension, params};

pub(crate) const SLOTS: &str = "slots";
pub(crate) const SPACE: &str = "space";
pub(crate) const ERASING: &str = "erasing";

pub(crate) fn meta(conn: &Connection, name: &str) -> Result<Option<Vec<u8>>, VaultError> {
    let mut select = conn.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
    Ok(select.query_row([name], |row| row.get(0)).optional()?)
}

pub(crate) fn set_meta(conn: &Connection, name: &str, value: &[u8]) -> Result<(), VaultError> {
    let upsert = "INSERT INTO meta (name, value) VALUES (?1, ?2)
                  ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    conn.execute(upsert, params![name, value])?;
    Ok(())
}

pub(crate) fn remove_meta(conn: &Connection, name: &str) -> Result<(), VaultError> {
    conn.execute("DELETE FROM meta WHERE name = ?1", [name])?;
    Ok(())
}

/// Whether the store holds nothing at all, so that a new toolbox would overwrite nothing.
pub(crate) fn holds_nothing(conn: &Connection) -> Result<bool, VaultError> {
    let nothing = "SELECT NOT EXISTS (SELECT 1 FROM meta) AND NOT EXISTS (SELECT 1 FROM keyring)
                      AND NOT EXISTS (SELECT 1 FROM records) AND NOT EXISTS (SELECT 1 FROM tombstones)";
    Ok(conn.query_row(nothing, [], |row| row.get(0))?)
}

pub(crate) fn slots(conn: &Connection) -> Result<SlotTable, VaultError> {
    let bytes = meta(conn, SLOTS)?.ok_or_else(|| VaultError::Damaged("its key slots are gone".into()))?;
    Ok(SlotTable::from_bytes(&bytes)?)
}

pub(crate) fn space(conn: &Connection) -> Result<[u8; 16], VaultError> {
    let bytes = meta(conn, SPACE)?.and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| VaultError::Damaged("its space id is gone".into()))
}

pub(crate) fn tries(conn: &Connection) -> Result<Tries, VaultError> {
    let mut select = conn.prepare_cached("SELECT failed, wait_ms, since_ms FROM state")?;
    let row = select.query_row([], |row| {
        Ok(Tries {
            failed: u32::try_from(row.get::<_, i64>(0)?).unwrap_or(u32::MAX),
            wait_ms: u64::try_from(row.get::<_, i64>(1)?).unwrap_or(u64::MAX),
            since_ms: u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0),
        })
    });
    Ok(row.optional()?.unwrap_or_default())
}

pub(crate) fn set_tries(conn: &Connection, tries: &Tries) -> Result<(), VaultError> {
    let upsert = "INSERT INTO state (only_row, failed, wait_ms, since_ms) VALUES (1, ?1, ?2, ?3)
                  ON CONFLICT (only_row) DO UPDATE
                  SET failed = excluded.failed, wait_ms = excluded.wait_ms, since_ms = excluded.since_ms";
    let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    conn.execute(upsert, params![tries.failed, number(tries.wait_ms), number(tries.since_ms)])?;
    Ok(())
}

/// The highest seq given so far.
pub(crate) fn last_seq(conn: &Connection) -> Result<u64, VaultError> {
    let mut select = conn.prepare_cached(
        "SELECT max(coalesce((SELECT max(seq) FROM records), 0),
                    coalesce((SELECT max(seq) FROM tombstones), 0),
                    coalesce((SELECT last_seq FROM state), 0))",
    )?;
    let seq: i64 = select.query_row([], |row| row.get(0))?;
    u64::try_from(seq).map_err(|_| VaultError::Damaged("its order of writes is lost".into()))
}
