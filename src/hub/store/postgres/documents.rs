//! Documents, their keys and their histories.

use deadpool_postgres::{Object, Transaction};
use tokio_postgres::types::ToSql;

use super::relay::{hour, to_hour};
use crate::store::{
    Change, Cursor, Document, Found, Hour, Line, MAX_ROWS, Put, Query, Refusal, StoreError,
    check::{number, unsigned},
};

const COLUMNS: &str = "d.collection, d.id, d.version, d.body, d.sole, d.expires, d.changed";

fn read(row: &tokio_postgres::Row) -> Document {
    Document {
        collection: row.get(0),
        id: row.get(1),
        version: unsigned(row.get(2)),
        body: row.get(3),
        unique: row.get(4),
        expires: row.get::<_, Option<i32>>(5).map(to_hour),
        changed: to_hour(row.get(6)),
    }
}

pub async fn one(client: &Object, collection: &str, id: &str) -> Result<Option<Document>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM documents d WHERE d.collection = $1 AND d.id = $2");
    let statement = client.prepare_cached(&sql).await?;
    Ok(client.query_opt(&statement, &[&collection, &id]).await?.as_ref().map(read))
}

pub async fn list(client: &Object, query: &Query) -> Result<Found, StoreError> {
    let (order, beyond) = if query.backwards { ("DESC", "<") } else { ("ASC", ">") };
    let limit = query.limit.clamp(1, MAX_ROWS);
    let mut values: Vec<&(dyn ToSql + Sync)> = vec![&query.collection];
    let mut place = |value| {
        values.push(value);
        values.len()
    };
    let mut sql = match &query.range {
        None => format!("SELECT {COLUMNS}, '' AS text FROM documents d WHERE d.collection = $1"),
        Some((name, from, to)) => format!(
            "SELECT {COLUMNS}, k.text FROM document_keys k JOIN documents d USING (collection, id)
             WHERE k.collection = $1 AND k.name = ${} AND k.text >= ${} AND k.text <= ${}",
            place(name),
            place(from),
            place(to)
        ),
    };
    if let Some(cursor) = &query.after {
        sql += &match &query.range {
            None => format!(" AND d.id {beyond} ${}", place(&cursor.id)),
            Some(_) => format!(" AND (k.text, k.id) {beyond} (${}, ${})", place(&cursor.text), place(&cursor.id)),
        };
    }
    sql += &match &query.range {
        None => format!(" ORDER BY d.id {order}"),
        Some(_) => format!(" ORDER BY k.text {order}, k.id {order}"),
    };
    sql += &format!(" LIMIT {}", limit + 1);

    let statement = client.prepare_cached(&sql).await?;
    let rows = client.query(&statement, &values).await?;
    let limit = limit as usize;
    let next = (rows.len() > limit)
        .then(|| rows.get(limit - 1).map(|row| Cursor { text: row.get(7), id: row.get(1) }))
        .flatten();
    Ok(Found { documents: rows.iter().take(limit).map(read).collect(), next })
}

pub async fn apply(client: &mut Object, changes: &[Change], now: Hour) -> Result<Vec<u64>, StoreError> {
    let change = client.transaction().await?;
    // Batches are rare and small: one after the other, they need no rules about who waits for whom.
    change.batch_execute("SELECT pg_advisory_xact_lock(hashtext(current_schema()), 1)").await?;
    let mut numbers = Vec::with_capacity(changes.len());
    for (part, wanted) in changes.iter().enumerate() {
        // A refusal leaves here, and what was done goes with the transaction.
        numbers.push(make(&change, part, wanted, now).await?);
    }
    change.commit().await?;
    Ok(numbers)
}

async fn make(transaction: &Transaction<'_>, part: usize, change: &Change, now: Hour) -> Result<u64, StoreError> {
    match change {
        Change::Put(wanted) => put(transaction, part, wanted, now).await,
        Change::Delete { collection, id, if_version } => {
            expect(transaction, part, collection, id, *if_version).await?;
            for table in ["document_keys", "documents"] {
                let sql = format!("DELETE FROM {table} WHERE collection = $1 AND id = $2");
                transaction.execute(&sql, &[collection, id]).await?;
            }
            Ok(0)
        }
        Change::Append { collection, id, body } => {
            let sql = "INSERT INTO history (collection, id, number, body, added)
                 SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4 FROM history WHERE collection = $1 AND id = $2
                 RETURNING number";
            let statement = transaction.prepare_cached(sql).await?;
            let row = transaction.query_one(&statement, &[collection, id, body, &hour(now)]).await?;
            Ok(unsigned(row.get(0)))
        }
        Change::Forget { collection, id } => {
            transaction.execute("DELETE FROM history WHERE collection = $1 AND id = $2", &[collection, id]).await?;
            Ok(0)
        }
    }
}

/// The version that stands there, if it is the expected one.
async fn expect(
    transaction: &Transaction<'_>,
    part: usize,
    collection: &str,
    id: &str,
    if_version: Option<u64>,
) -> Result<u64, StoreError> {
    let statement =
        transaction.prepare_cached("SELECT version FROM documents WHERE collection = $1 AND id = $2").await?;
    let row = transaction.query_opt(&statement, &[&collection, &id]).await?;
    let version = row.map_or(0, |row| unsigned(row.get(0)));
    match if_version {
        Some(expected) if expected != version => Err(Refusal::Changed { part, version }.into()),
        _ => Ok(version),
    }
}

async fn put(transaction: &Transaction<'_>, part: usize, put: &Put, now: Hour) -> Result<u64, StoreError> {
    let Put { collection, id, .. } = put;
    let version = expect(transaction, part, collection, id, put.if_version).await? + 1;
    if let Some(unique) = &put.unique {
        let sql = "SELECT 1 FROM documents WHERE collection = $1 AND sole = $2 AND id <> $3";
        if transaction.query_opt(sql, &[collection, unique, id]).await?.is_some() {
            return Err(Refusal::Taken { part }.into());
        }
    }
    let sql = "INSERT INTO documents (collection, id, version, body, sole, expires, changed)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (collection, id) DO UPDATE SET version = excluded.version, body = excluded.body,
             sole = excluded.sole, expires = excluded.expires, changed = excluded.changed";
    let statement = transaction.prepare_cached(sql).await?;
    let expires = put.expires.map(hour);
    let values: [&(dyn ToSql + Sync); 7] =
        [collection, id, &number(version)?, &put.body, &put.unique, &expires, &hour(now)];
    transaction.execute(&statement, &values).await?;
    put_keys(transaction, collection, id, &put.keys).await?;
    Ok(version)
}

/// Puts keys in the place of those that stand.
pub async fn put_keys<'a>(
    transaction: &Transaction<'_>,
    collection: &str,
    id: &str,
    keys: impl IntoIterator<Item = &'a (String, String)>,
) -> Result<(), StoreError> {
    let statement = transaction.prepare_cached("DELETE FROM document_keys WHERE collection = $1 AND id = $2").await?;
    transaction.execute(&statement, &[&collection, &id]).await?;
    let (names, texts): (Vec<&str>, Vec<&str>) =
        keys.into_iter().map(|(name, text)| (name.as_str(), text.as_str())).unzip();
    if names.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO document_keys (collection, name, text, id)
         SELECT $1, n, t, $2 FROM unnest($3::text[], $4::text[]) k (n, t)";
    let statement = transaction.prepare_cached(sql).await?;
    transaction.execute(&statement, &[&collection, &id, &names, &texts]).await?;
    Ok(())
}

pub async fn history(client: &Object, collection: &str, id: &str, after: i64) -> Result<Vec<Line>, StoreError> {
    let sql = "SELECT number, body, added FROM history WHERE collection = $1 AND id = $2 AND number > $3
         ORDER BY number LIMIT $4";
    let statement = client.prepare_cached(sql).await?;
    let rows = client.query(&statement, &[&collection, &id, &after, &i64::from(MAX_ROWS)]).await?;
    let line =
        |row: &tokio_postgres::Row| Line { number: unsigned(row.get(0)), body: row.get(1), added: to_hour(row.get(2)) };
    Ok(rows.iter().map(line).collect())
}

pub async fn expire(client: &mut Object, now: Hour) -> Result<(), StoreError> {
    let change = client.transaction().await?;
    change.batch_execute("SELECT pg_advisory_xact_lock(hashtext(current_schema()), 1)").await?;
    let sql = "DELETE FROM document_keys k USING documents d
         WHERE k.collection = d.collection AND k.id = d.id AND d.expires <= $1";
    change.execute(sql, &[&hour(now)]).await?;
    change.execute("DELETE FROM documents WHERE expires <= $1", &[&hour(now)]).await?;
    change.commit().await?;
    Ok(())
}
