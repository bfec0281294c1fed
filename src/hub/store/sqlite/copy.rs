//! Everything out, everything in.

use rusqlite::{Connection, params};
use tokio::sync::mpsc;

use super::{documents::put_keys, relay::put_list};
use crate::store::{
    Content, Hour, KeyList, Listed, Row, StoreError,
    check::{bytes, number, unsigned},
};

/// Sends every row as it stands now.
pub fn dump(connection: &Connection, out: &mpsc::Sender<Row>) -> Result<(), StoreError> {
    let moment = connection.unchecked_transaction()?;
    let each = |sql: &str, read: &dyn Fn(&rusqlite::Row<'_>) -> Result<Row, StoreError>| -> Result<(), StoreError> {
        let mut statement = moment.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            out.blocking_send(read(row)?)
                .map_err(|_| StoreError::Failed("nobody takes the rows any more".to_owned()))?;
        }
        Ok(())
    };
    each(
        "SELECT s.space, s.head, s.horizon, s.made, l.version, l.signed FROM spaces s JOIN key_lists l USING (space)
         ORDER BY s.space",
        &|row| {
            let space: [u8; 16] = row.get(0)?;
            let mut keys =
                moment.prepare_cached("SELECT key, admin FROM space_keys WHERE space = ?1 ORDER BY key, admin")?;
            let keys = keys.query_map([space], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
            Ok(Row::Space {
                space,
                head: unsigned(row.get(1)?),
                horizon: unsigned(row.get(2)?),
                made: Hour(row.get(3)?),
                list_version: unsigned(row.get(4)?),
                list: row.get(5)?,
                keys,
            })
        },
    )?;
    each("SELECT space, hour FROM gone_spaces ORDER BY space", &|row| {
        Ok(Row::Gone { space: row.get(0)?, hour: Hour(row.get(1)?) })
    })?;
    each("SELECT space, id, version, seq, hour, gone, content FROM records ORDER BY space, seq", &|row| {
        Ok(Row::Record {
            space: row.get(0)?,
            id: row.get(1)?,
            version: unsigned(row.get(2)?),
            seq: unsigned(row.get(3)?),
            hour: Hour(row.get(4)?),
            content: Content::from_columns(row.get(5)?, row.get(6)?),
        })
    })?;
    each("SELECT space, id, op, version, seq, hour FROM ops ORDER BY space, id, op", &|row| {
        let op: Vec<u8> = row.get(2)?;
        Ok(Row::Op {
            space: row.get(0)?,
            id: row.get(1)?,
            op: bytes(&op)?,
            version: unsigned(row.get(3)?),
            seq: unsigned(row.get(4)?),
            hour: Hour(row.get(5)?),
        })
    })?;
    each(
        "SELECT collection, id, version, body, sole, expires, changed FROM documents ORDER BY collection, id",
        &|row| {
            let (collection, id): (String, String) = (row.get(0)?, row.get(1)?);
            let mut keys = moment.prepare_cached(
                "SELECT name, text FROM document_keys WHERE collection = ?1 AND id = ?2 ORDER BY name, text",
            )?;
            let keys =
                keys.query_map([&collection, &id], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
            Ok(Row::Document {
                collection,
                id,
                version: unsigned(row.get(2)?),
                body: row.get(3)?,
                unique: row.get(4)?,
                expires: row.get::<_, Option<u32>>(5)?.map(Hour),
                changed: Hour(row.get(6)?),
                keys,
            })
        },
    )?;
    each("SELECT collection, id, number, body, added FROM history ORDER BY collection, id, number", &|row| {
        Ok(Row::Line {
            collection: row.get(0)?,
            id: row.get(1)?,
            number: unsigned(row.get(2)?),
            body: row.get(3)?,
            added: Hour(row.get(4)?),
        })
    })
}

/// Takes rows into an empty store.
pub fn load(connection: &Connection, mut rows: mpsc::Receiver<Row>) -> Result<(), StoreError> {
    let empty: bool = connection.query_row(
        "SELECT NOT (EXISTS (SELECT 1 FROM spaces) OR EXISTS (SELECT 1 FROM gone_spaces)
             OR EXISTS (SELECT 1 FROM documents) OR EXISTS (SELECT 1 FROM history))",
        [],
        |row| row.get(0),
    )?;
    if !empty {
        return Err(StoreError::Invalid("the store is not empty"));
    }
    while let Some(row) = rows.blocking_recv() {
        take(connection, row)?;
    }
    connection.execute_batch(
        "UPDATE spaces SET
             records = (SELECT count(*) FROM records r WHERE r.space = spaces.space AND r.gone = 0),
             tombstones = (SELECT count(*) FROM records r WHERE r.space = spaces.space AND r.gone = 1),
             bytes = (SELECT coalesce(sum(length(r.content)), 0) FROM records r WHERE r.space = spaces.space)",
    )?;
    Ok(())
}

fn take(connection: &Connection, row: Row) -> Result<(), StoreError> {
    match row {
        Row::Space { space, head, horizon, made, list_version, list, keys } => {
            connection.execute(
                "INSERT INTO spaces (space, head, horizon, made) VALUES (?1, ?2, ?3, ?4)",
                params![space, number(head)?, number(horizon)?, made.0],
            )?;
            let keys = keys.into_iter().map(|(key, admin)| Listed { key, admin }).collect();
            put_list(connection, &space, &KeyList { version: list_version, signed: list, keys })
        }
        Row::Gone { space, hour } => {
            insert(connection, "INSERT INTO gone_spaces (space, hour) VALUES (?1, ?2)", params![space, hour.0])
        }
        Row::Record { space, id, version, seq, hour, content } => insert(
            connection,
            "INSERT INTO records (space, id, version, seq, hour, gone, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![space, id, number(version)?, number(seq)?, hour.0, content.is_gone(), content.bytes()],
        ),
        Row::Op { space, id, op, version, seq, hour } => insert(
            connection,
            "INSERT INTO ops (space, id, op, version, seq, hour) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![space, id, op, number(version)?, number(seq)?, hour.0],
        ),
        Row::Document { collection, id, version, body, unique, expires, changed, keys } => {
            insert(
                connection,
                "INSERT INTO documents (collection, id, version, body, sole, expires, changed)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![collection, id, number(version)?, body, unique, expires.map(|hour| hour.0), changed.0],
            )?;
            put_keys(connection, &collection, &id, &keys)
        }
        Row::Line { collection, id, number: line, body, added } => insert(
            connection,
            "INSERT INTO history (collection, id, number, body, added) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![collection, id, number(line)?, body, added.0],
        ),
    }
}

fn insert(connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<(), StoreError> {
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}
