//! Stores of former versions of the app: their rows are read, and everything else is made from them anew.

use rusqlite::{Connection, OptionalExtension as _};
use serde::de::DeserializeOwned;

use crate::error::DirectoryError;
use crate::model::Directory;

/// What a store of that version holds, if anything is installed.
pub(crate) fn rows(conn: &Connection, version: i64) -> Result<Option<Directory>, DirectoryError> {
    if version == 0 {
        return Ok(None);
    }
    let about = "SELECT value FROM meta WHERE key = 'about'";
    let about: Option<Vec<u8>> = conn.query_row(about, [], |row| row.get(0)).optional()?;
    let Some(about) = about else { return Ok(None) };
    Ok(Some(Directory {
        about: postcard::from_bytes(&about)?,
        organizations: all(conn, "SELECT row FROM organization ORDER BY id")?,
        locations: all(conn, "SELECT row FROM location ORDER BY id")?,
        services: all(conn, "SELECT row FROM service ORDER BY id")?,
    }))
}

fn all<T: DeserializeOwned>(conn: &Connection, sql: &str) -> Result<Vec<T>, DirectoryError> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(postcard::from_bytes(row.get_ref(0)?.as_blob().map_err(|_| DirectoryError::Damaged)?)?);
    }
    Ok(found)
}
