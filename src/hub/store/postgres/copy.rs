//! Everything out, everything in.

use deadpool_postgres::{Object, Transaction};
use futures::{TryStreamExt, pin_mut};
use tokio::sync::mpsc;
use tokio_postgres::{IsolationLevel, types::ToSql};

use super::{
    documents::put_keys,
    relay::{hour, put_list, to_hour},
};
use crate::store::{
    Content, KeyList, Listed, Row, StoreError,
    check::{bytes, number, unsigned},
};

type Read = fn(&tokio_postgres::Row) -> Result<Row, StoreError>;

/// What is read of each table, in the order of a dump.
const TABLES: [(&str, Read); 6] = [
    (
        "SELECT s.space, s.head, s.horizon, s.made, l.version, l.signed,
             array(SELECT key FROM space_keys k WHERE k.space = s.space ORDER BY key, admin),
             array(SELECT admin FROM space_keys k WHERE k.space = s.space ORDER BY key, admin)
         FROM spaces s JOIN key_lists l USING (space) ORDER BY s.space",
        |row| {
            let (keys, admins): (Vec<&[u8]>, Vec<bool>) = (row.get(6), row.get(7));
            Ok(Row::Space {
                space: bytes(row.get(0))?,
                head: unsigned(row.get(1)),
                horizon: unsigned(row.get(2)),
                made: to_hour(row.get(3)),
                list_version: unsigned(row.get(4)),
                list: row.get(5),
                keys: keys.into_iter().map(bytes).zip(admins).map(|(key, admin)| Ok((key?, admin))).collect::<Result<
                    _,
                    StoreError,
                >>(
                )?,
            })
        },
    ),
    ("SELECT space, hour FROM gone_spaces ORDER BY space", |row| {
        Ok(Row::Gone { space: bytes(row.get(0))?, hour: to_hour(row.get(1)) })
    }),
    ("SELECT space, id, version, seq, hour, gone, content FROM records ORDER BY space, seq", |row| {
        Ok(Row::Record {
            space: bytes(row.get(0))?,
            id: bytes(row.get(1))?,
            version: unsigned(row.get(2)),
            seq: unsigned(row.get(3)),
            hour: to_hour(row.get(4)),
            content: Content::from_columns(row.get(5), row.get(6)),
        })
    }),
    ("SELECT space, id, op, version, seq, hour FROM ops ORDER BY space, id, op", |row| {
        Ok(Row::Op {
            space: bytes(row.get(0))?,
            id: bytes(row.get(1))?,
            op: bytes(row.get(2))?,
            version: unsigned(row.get(3)),
            seq: unsigned(row.get(4)),
            hour: to_hour(row.get(5)),
        })
    }),
    (
        "SELECT collection, id, version, body, sole, expires, changed,
             array(SELECT name FROM document_keys k WHERE (k.collection, k.id) = (d.collection, d.id)
                 ORDER BY name, text),
             array(SELECT text FROM document_keys k WHERE (k.collection, k.id) = (d.collection, d.id)
                 ORDER BY name, text)
         FROM documents d ORDER BY collection, id",
        |row| {
            let (names, texts): (Vec<String>, Vec<String>) = (row.get(7), row.get(8));
            Ok(Row::Document {
                collection: row.get(0),
                id: row.get(1),
                version: unsigned(row.get(2)),
                body: row.get(3),
                unique: row.get(4),
                expires: row.get::<_, Option<i32>>(5).map(to_hour),
                changed: to_hour(row.get(6)),
                keys: names.into_iter().zip(texts).collect(),
            })
        },
    ),
    ("SELECT collection, id, number, body, added FROM history ORDER BY collection, id, number", |row| {
        Ok(Row::Line {
            collection: row.get(0),
            id: row.get(1),
            number: unsigned(row.get(2)),
            body: row.get(3),
            added: to_hour(row.get(4)),
        })
    }),
];

/// Sends every row as it stands now.
pub async fn dump(client: &mut Object, out: &mpsc::Sender<Row>) -> Result<(), StoreError> {
    let moment =
        client.build_transaction().isolation_level(IsolationLevel::RepeatableRead).read_only(true).start().await?;
    for (sql, read) in TABLES {
        let none: [&(dyn ToSql + Sync); 0] = [];
        let rows = moment.query_raw(sql, none).await?;
        pin_mut!(rows);
        while let Some(row) = rows.try_next().await? {
            out.send(read(&row)?).await.map_err(|_| StoreError::Failed("nobody takes the rows any more".to_owned()))?;
        }
    }
    Ok(())
}

/// Takes rows into an empty store.
pub async fn load(client: &mut Object, mut rows: mpsc::Receiver<Row>) -> Result<(), StoreError> {
    let change = client.transaction().await?;
    let row = change
        .query_one(
            "SELECT EXISTS (SELECT 1 FROM spaces) OR EXISTS (SELECT 1 FROM gone_spaces)
                 OR EXISTS (SELECT 1 FROM documents) OR EXISTS (SELECT 1 FROM history)",
            &[],
        )
        .await?;
    if row.get(0) {
        return Err(StoreError::Invalid("the store is not empty"));
    }
    while let Some(row) = rows.recv().await {
        take(&change, row).await?;
    }
    change
        .batch_execute(
            "UPDATE spaces s SET records = r.records, tombstones = r.tombstones, bytes = r.bytes
             FROM (SELECT space, count(*) FILTER (WHERE NOT gone) AS records,
                     count(*) FILTER (WHERE gone) AS tombstones, sum(octet_length(content)) AS bytes
                 FROM records GROUP BY space) r
             WHERE r.space = s.space",
        )
        .await?;
    change.commit().await?;
    Ok(())
}

async fn take(change: &Transaction<'_>, row: Row) -> Result<(), StoreError> {
    match row {
        Row::Space { space, head, horizon, made, list_version, list, keys } => {
            insert(
                change,
                "INSERT INTO spaces (space, head, horizon, made) VALUES ($1, $2, $3, $4)",
                &[&space.as_slice(), &number(head)?, &number(horizon)?, &hour(made)],
            )
            .await?;
            let keys = keys.into_iter().map(|(key, admin)| Listed { key, admin }).collect();
            put_list(change, &space, &KeyList { version: list_version, signed: list, keys }).await
        }
        Row::Gone { space, hour: at } => {
            let sql = "INSERT INTO gone_spaces (space, hour) VALUES ($1, $2)";
            insert(change, sql, &[&space.as_slice(), &hour(at)]).await
        }
        Row::Record { space, id, version, seq, hour: at, content } => insert(
            change,
            "INSERT INTO records (space, id, version, seq, hour, gone, content) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                &space.as_slice(),
                &id.as_slice(),
                &number(version)?,
                &number(seq)?,
                &hour(at),
                &content.is_gone(),
                &content.bytes(),
            ],
        )
        .await,
        Row::Op { space, id, op, version, seq, hour: at } => {
            insert(
                change,
                "INSERT INTO ops (space, id, op, version, seq, hour) VALUES ($1, $2, $3, $4, $5, $6)",
                &[&space.as_slice(), &id.as_slice(), &op.as_slice(), &number(version)?, &number(seq)?, &hour(at)],
            )
            .await
        }
        Row::Document { collection, id, version, body, unique, expires, changed, keys } => {
            insert(
                change,
                "INSERT INTO documents (collection, id, version, body, sole, expires, changed)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                &[&collection, &id, &number(version)?, &body, &unique, &expires.map(hour), &hour(changed)],
            )
            .await?;
            put_keys(change, &collection, &id, &keys).await
        }
        Row::Line { collection, id, number: line, body, added } => {
            insert(
                change,
                "INSERT INTO history (collection, id, number, body, added) VALUES ($1, $2, $3, $4, $5)",
                &[&collection, &id, &number(line)?, &body, &hour(added)],
            )
            .await
        }
    }
}

async fn insert(change: &Transaction<'_>, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<(), StoreError> {
    let statement = change.prepare_cached(sql).await?;
    change.execute(&statement, values).await?;
    Ok(())
}
