//! Documents, their keys and their histories.

use rusqlite::{Connection, OptionalExtension, ToSql, params};

use crate::store::{
    Change, Cursor, Document, Found, Hour, Line, MAX_ROWS, Put, Query, Refusal, StoreError,
    check::{number, unsigned},
};

const COLUMNS: &str = "d.collection, d.id, d.version, d.body, d.sole, d.expires, d.changed";

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Document> {
    Ok(Document {
        collection: row.get(0)?,
        id: row.get(1)?,
        version: unsigned(row.get(2)?),
        body: row.get(3)?,
        unique: row.get(4)?,
        expires: row.get::<_, Option<u32>>(5)?.map(Hour),
        changed: Hour(row.get(6)?),
    })
}

pub fn one(connection: &Connection, collection: &str, id: &str) -> Result<Option<Document>, StoreError> {
    Ok(connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM documents d WHERE d.collection = ?1 AND d.id = ?2"))?
        .query_row([collection, id], read)
        .optional()?)
}

pub fn list(connection: &Connection, query: &Query) -> Result<Found, StoreError> {
    let (order, beyond) = if query.backwards { ("DESC", "<") } else { ("ASC", ">") };
    let limit = query.limit.clamp(1, MAX_ROWS);
    let mut values: Vec<&dyn ToSql> = vec![&query.collection];
    let mut place = |value| {
        values.push(value);
        values.len()
    };
    let mut sql = match &query.range {
        None => format!("SELECT {COLUMNS}, '' AS text FROM documents d WHERE d.collection = ?1"),
        Some((name, from, to)) => format!(
            "SELECT {COLUMNS}, k.text FROM document_keys k JOIN documents d USING (collection, id)
             WHERE k.collection = ?1 AND k.name = ?{} AND k.text >= ?{} AND k.text <= ?{}",
            place(name),
            place(from),
            place(to)
        ),
    };
    if let Some(cursor) = &query.after {
        sql += &match &query.range {
            None => format!(" AND d.id {beyond} ?{}", place(&cursor.id)),
            Some(_) => format!(" AND (k.text, k.id) {beyond} (?{}, ?{})", place(&cursor.text), place(&cursor.id)),
        };
    }
    sql += &match &query.range {
        None => format!(" ORDER BY d.id {order}"),
        Some(_) => format!(" ORDER BY k.text {order}, k.id {order}"),
    };
    sql += &format!(" LIMIT {}", limit + 1);

    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(values.as_slice())?;
    let mut found = Found { documents: Vec::new(), next: None };
    let mut last = None;
    while let Some(row) = rows.next()? {
        if found.documents.len() >= limit as usize {
            found.next = last;
            break;
        }
        let document = read(row)?;
        last = Some(Cursor { text: row.get(7)?, id: document.id.clone() });
        found.documents.push(document);
    }
    Ok(found)
}

pub fn apply(connection: &Connection, changes: &[Change], now: Hour) -> Result<Vec<u64>, StoreError> {
    connection.execute_batch("SAVEPOINT batch")?;
    let outcome: Result<Vec<u64>, StoreError> =
        changes.iter().enumerate().map(|(part, change)| make(connection, part, change, now)).collect();
    if outcome.is_err() {
        connection.execute_batch("ROLLBACK TO batch")?;
    }
    connection.execute_batch("RELEASE batch")?;
    outcome
}

fn make(connection: &Connection, part: usize, change: &Change, now: Hour) -> Result<u64, StoreError> {
    match change {
        Change::Put(wanted) => put(connection, part, wanted, now),
        Change::Delete { collection, id, if_version } => {
            expect(connection, part, collection, id, *if_version)?;
            connection.execute("DELETE FROM document_keys WHERE collection = ?1 AND id = ?2", [collection, id])?;
            connection.execute("DELETE FROM documents WHERE collection = ?1 AND id = ?2", [collection, id])?;
            Ok(0)
        }
        Change::Append { collection, id, body } => {
            let last: i64 = connection
                .prepare_cached("SELECT coalesce(max(number), 0) FROM history WHERE collection = ?1 AND id = ?2")?
                .query_row([collection, id], |row| row.get(0))?;
            connection
                .prepare_cached(
                    "INSERT INTO history (collection, id, number, body, added) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![collection, id, last + 1, body, now.0])?;
            Ok(unsigned(last + 1))
        }
        Change::Forget { collection, id } => {
            connection.execute("DELETE FROM history WHERE collection = ?1 AND id = ?2", [collection, id])?;
            Ok(0)
        }
    }
}

/// The version that stands there, if it is the expected one.
fn expect(
    connection: &Connection,
    part: usize,
    collection: &str,
    id: &str,
    if_version: Option<u64>,
) -> Result<u64, StoreError> {
    let version: Option<i64> = connection
        .prepare_cached("SELECT version FROM documents WHERE collection = ?1 AND id = ?2")?
        .query_row([collection, id], |row| row.get(0))
        .optional()?;
    let version = version.map_or(0, unsigned);
    match if_version {
        Some(expected) if expected != version => Err(Refusal::Changed { part, version }.into()),
        _ => Ok(version),
    }
}

fn put(connection: &Connection, part: usize, put: &Put, now: Hour) -> Result<u64, StoreError> {
    let Put { collection, id, .. } = put;
    let version = expect(connection, part, collection, id, put.if_version)? + 1;
    let taken: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM documents WHERE collection = ?1 AND sole = ?2 AND id <> ?3)")?
        .query_row(params![collection, put.unique, id], |row| row.get(0))?;
    if taken {
        return Err(Refusal::Taken { part }.into());
    }
    connection
        .prepare_cached(
            "INSERT INTO documents (collection, id, version, body, sole, expires, changed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (collection, id) DO UPDATE SET version = excluded.version, body = excluded.body,
                 sole = excluded.sole, expires = excluded.expires, changed = excluded.changed",
        )?
        .execute(params![
            collection,
            id,
            number(version)?,
            put.body,
            put.unique,
            put.expires.map(|hour| hour.0),
            now.0
        ])?;
    put_keys(connection, collection, id, &put.keys)?;
    Ok(version)
}

/// Puts keys in the place of those that stand.
pub fn put_keys<'a>(
    connection: &Connection,
    collection: &str,
    id: &str,
    keys: impl IntoIterator<Item = &'a (String, String)>,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM document_keys WHERE collection = ?1 AND id = ?2")?
        .execute([collection, id])?;
    for (name, text) in keys {
        connection
            .prepare_cached("INSERT INTO document_keys (collection, name, text, id) VALUES (?1, ?2, ?3, ?4)")?
            .execute([collection, name, text, id])?;
    }
    Ok(())
}

pub fn history(connection: &Connection, collection: &str, id: &str, after: i64) -> Result<Vec<Line>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT number, body, added FROM history WHERE collection = ?1 AND id = ?2 AND number > ?3
         ORDER BY number LIMIT ?4",
    )?;
    let lines = statement.query_map(params![collection, id, after, MAX_ROWS], |row| {
        Ok(Line { number: unsigned(row.get(0)?), body: row.get(1)?, added: Hour(row.get(2)?) })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}

pub fn expire(connection: &Connection, now: Hour) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM document_keys WHERE (collection, id) IN
             (SELECT collection, id FROM documents WHERE expires IS NOT NULL AND expires <= ?1)",
        [now.0],
    )?;
    connection.execute("DELETE FROM documents WHERE expires IS NOT NULL AND expires <= ?1", [now.0])?;
    Ok(())
}
