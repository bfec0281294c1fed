//! Spaces, key lists and sealed records.

use std::collections::BTreeSet;

use deadpool_postgres::{Object, Transaction};
use tokio_postgres::{Client, Statement};

use super::batch::Call;
use crate::store::{
    Caller, Content, Hour, KeyList, Listed, MAX_BYTES, MAX_PAGE_BYTES, MAX_RECORDS, MAX_RECORDS_AND_TOMBSTONES,
    MAX_ROWS, Mark, OP_DAYS, Page, Pull, RecordRow, RecordWrite, Refusal, SpaceId, StoreError, Stored, TOMBSTONE_DAYS,
    check::{bytes, number, unsigned},
};

/// An hour as its column.
pub fn hour(hour: Hour) -> i32 {
    i32::try_from(hour.0).unwrap_or(i32::MAX)
}

/// An hour from its column.
pub fn to_hour(column: i32) -> Hour {
    Hour(u32::try_from(column).unwrap_or(0))
}

fn slot(slot: u32) -> i32 {
    i32::try_from(slot).unwrap_or(i32::MAX)
}

/// What a letter of the database's functions means.
fn read_answer(letter: &str, version: Option<i64>) -> Result<bool, StoreError> {
    let refusal = match letter {
        "a" => return Ok(true),
        "o" => return Ok(false),
        "n" => Refusal::NoSpace,
        "e" => Refusal::Erased,
        "s" => Refusal::Stranger,
        "r" => Refusal::Replayed,
        "c" => Refusal::Conflict { version: version.map_or(0, unsigned) },
        "f" => Refusal::Full,
        _ => return Err(StoreError::Failed("the database gave an unknown answer".to_owned())),
    };
    Err(refusal.into())
}

/// A caller to be let in.
pub struct Entry {
    pub caller: Caller,
    pub space: SpaceId,
}

impl Call for Entry {
    const SQL: &'static str = "SELECT hub_enter($1, $2, $3, $4)";
    type Answer = bool;

    fn order(&self) -> [u8; 16] {
        self.caller.mark.hash
    }

    async fn send(
        &self,
        client: &Client,
        statement: &Statement,
    ) -> Result<Result<bool, StoreError>, tokio_postgres::Error> {
        let Caller { key, mark } = &self.caller;
        let row = client
            .query_one(statement, &[&self.space.as_slice(), &key.as_slice(), &slot(mark.slot), &mark.hash.as_slice()])
            .await?;
        Ok(read_answer(row.get(0), None))
    }
}

/// A record to be written.
pub struct Write {
    pub caller: Caller,
    pub write: RecordWrite,
    pub now: Hour,
}

impl Call for Write {
    const SQL: &'static str = "SELECT * FROM hub_write($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    type Answer = Stored;

    fn order(&self) -> [u8; 16] {
        self.write.space
    }

    async fn send(
        &self,
        client: &Client,
        statement: &Statement,
    ) -> Result<Result<Stored, StoreError>, tokio_postgres::Error> {
        let Caller { key, mark } = &self.caller;
        let write = &self.write;
        // Checked before it came here.
        let if_version = i64::try_from(write.if_version).unwrap_or(i64::MAX);
        let limits = [MAX_RECORDS, MAX_RECORDS_AND_TOMBSTONES, MAX_BYTES].map(u64::cast_signed);
        let row = client
            .query_one(
                statement,
                &[
                    &write.space.as_slice(),
                    &key.as_slice(),
                    &slot(mark.slot),
                    &mark.hash.as_slice(),
                    &write.id.as_slice(),
                    &if_version,
                    &write.op.as_slice(),
                    &write.content.is_gone(),
                    &write.content.bytes(),
                    &hour(self.now),
                    &limits[0],
                    &limits[1],
                    &limits[2],
                ],
            )
            .await?;
        let (version, seq): (Option<i64>, Option<i64>) = (row.get(1), row.get(2));
        Ok(read_answer(row.get(0), version)
            .map(|_| Stored { version: version.map_or(0, unsigned), seq: seq.map_or(0, unsigned) }))
    }
}

/// Lets an admin in; a refusal keeps the mark.
async fn enter_as_admin(change: &Transaction<'_>, caller: &Caller, space: &SpaceId) -> Result<(), StoreError> {
    // The space first: writes hold it too, so that none slips in between.
    change.query("SELECT 1 FROM spaces WHERE space = $1 FOR UPDATE", &[&space.as_slice()]).await?;
    let row = change
        .query_one(
            Entry::SQL,
            &[&space.as_slice(), &caller.key.as_slice(), &slot(caller.mark.slot), &caller.mark.hash.as_slice()],
        )
        .await?;
    if read_answer(row.get(0), None)? { Ok(()) } else { Err(Refusal::NotAdmin.into()) }
}

/// Commits, whether the outcome is a yes or a no; a failure is undone.
async fn settle<T>(change: Transaction<'_>, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
    if matches!(outcome, Ok(_) | Err(StoreError::Refused(_))) {
        change.commit().await?;
    }
    outcome
}

pub async fn create_space(
    client: &mut Object,
    caller: &Caller,
    space: &SpaceId,
    list: &KeyList,
    now: Hour,
) -> Result<(), StoreError> {
    if !list.keys.contains(&Listed { key: caller.key, admin: true }) {
        return Err(Refusal::NotAdmin.into());
    }
    let change = client.transaction().await?;
    let outcome = make_space(&change, caller, space, list, now).await;
    settle(change, outcome).await
}

async fn make_space(
    change: &Transaction<'_>,
    caller: &Caller,
    space: &SpaceId,
    list: &KeyList,
    now: Hour,
) -> Result<(), StoreError> {
    let Mark { slot: in_slot, hash } = &caller.mark;
    let marked = change
        .execute(
            "INSERT INTO marks (slot, hash) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            &[&slot(*in_slot), &hash.as_slice()],
        )
        .await?;
    if marked == 0 {
        return Err(Refusal::Replayed.into());
    }
    // Waits for whoever makes or removes the same space now.
    let made = change
        .execute(
            "INSERT INTO spaces (space, made) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            &[&space.as_slice(), &hour(now)],
        )
        .await?;
    if made == 0 {
        return Err(Refusal::Exists.into());
    }
    if change.query_opt("SELECT 1 FROM gone_spaces WHERE space = $1", &[&space.as_slice()]).await?.is_some() {
        change.execute("DELETE FROM spaces WHERE space = $1", &[&space.as_slice()]).await?;
        return Err(Refusal::Erased.into());
    }
    put_list(change, space, list).await
}

/// Puts a list in the place of the one that stands.
pub async fn put_list(change: &Transaction<'_>, space: &SpaceId, list: &KeyList) -> Result<(), StoreError> {
    change
        .execute(
            "INSERT INTO key_lists (space, version, signed) VALUES ($1, $2, $3)
             ON CONFLICT (space) DO UPDATE SET version = excluded.version, signed = excluded.signed",
            &[&space.as_slice(), &number(list.version)?, &list.signed],
        )
        .await?;
    change.execute("DELETE FROM space_keys WHERE space = $1", &[&space.as_slice()]).await?;
    let (keys, admins): (Vec<&[u8]>, Vec<bool>) =
        list.keys.iter().map(|listed| (listed.key.as_slice(), listed.admin)).unzip();
    change
        .execute(
            "INSERT INTO space_keys (space, key, admin) SELECT $1, k, a FROM unnest($2::bytea[], $3::boolean[]) t (k, a)",
            &[&space.as_slice(), &keys, &admins],
        )
        .await?;
    Ok(())
}

pub async fn replace_keys(
    client: &mut Object,
    caller: &Caller,
    space: &SpaceId,
    list: &KeyList,
) -> Result<(), StoreError> {
    let change = client.transaction().await?;
    let replace = async {
        enter_as_admin(&change, caller, space).await?;
        let row = change.query_one("SELECT version FROM key_lists WHERE space = $1", &[&space.as_slice()]).await?;
        let version = unsigned(row.get(0));
        if version + 1 != list.version {
            return Err(Refusal::Conflict { version }.into());
        }
        put_list(&change, space, list).await
    };
    let outcome = replace.await;
    settle(change, outcome).await
}

pub async fn key_list(client: &Object, space: &SpaceId) -> Result<Option<KeyList>, StoreError> {
    // One statement: a list and its keys belong together.
    let statement = client
        .prepare_cached(
            "SELECT l.version, l.signed, k.key, k.admin FROM key_lists l JOIN space_keys k USING (space)
             WHERE l.space = $1",
        )
        .await?;
    let mut list: Option<KeyList> = None;
    for row in client.query(&statement, &[&space.as_slice()]).await? {
        let listed = Listed { key: bytes(row.get(2))?, admin: row.get(3) };
        list.get_or_insert_with(|| KeyList {
            version: unsigned(row.get(0)),
            signed: row.get(1),
            keys: BTreeSet::new(),
        })
        .keys
        .insert(listed);
    }
    Ok(list)
}

pub async fn pull(client: &Object, pull: &Pull) -> Result<Page, StoreError> {
    // One statement, so one moment. The sizes are summed before any content is read.
    let statement = client
        .prepare_cached(
            "SELECT s.head, s.horizon, r.many, r.id, r.version, r.seq, r.gone, r.content
             FROM spaces s LEFT JOIN LATERAL (
                 SELECT c.*, count(*) OVER () AS many, row_number() OVER (ORDER BY c.seq) AS at,
                     sum(octet_length(c.content)) OVER (ORDER BY c.seq) AS size
                 FROM (SELECT * FROM records WHERE space = $1 AND seq > $2 ORDER BY seq LIMIT $3::bigint + 1) c
             ) r ON r.at <= $3::bigint AND (r.at = 1 OR r.size <= $4::bigint)
             WHERE s.space = $1 ORDER BY r.seq",
        )
        .await?;
    let limit = i64::from(pull.limit.clamp(1, MAX_ROWS));
    let size = i64::try_from(MAX_PAGE_BYTES).unwrap_or(i64::MAX);
    let rows = client.query(&statement, &[&pull.space.as_slice(), &number(pull.after)?, &limit, &size]).await?;
    let Some(first) = rows.first() else {
        let row = client.query_one("SELECT hub_why_not($1)", &[&pull.space.as_slice()]).await?;
        read_answer(row.get(0), None)?;
        return Err(StoreError::Failed("the space was made just now".to_owned()));
    };
    if !pull.whole && pull.after < unsigned(first.get(1)) {
        return Err(Refusal::Resync.into());
    }
    let (head, many) = (unsigned(first.get(0)), first.get::<_, Option<i64>>(2).unwrap_or(0));
    let mut page = Page { rows: Vec::new(), next: head, more: false, head };
    for row in rows.iter().filter(|row| row.get::<_, Option<&[u8]>>(3).is_some()) {
        page.rows.push(RecordRow {
            id: bytes(row.get(3))?,
            version: unsigned(row.get(4)),
            seq: unsigned(row.get(5)),
            content: Content::from_columns(row.get(6), row.get(7)),
        });
    }
    if unsigned(many) > page.rows.len() as u64 {
        page.more = true;
        page.next = page.rows.last().map_or(head, |row| row.seq);
    }
    Ok(page)
}

pub async fn remove_space(client: &mut Object, caller: &Caller, space: &SpaceId, now: Hour) -> Result<(), StoreError> {
    let change = client.transaction().await?;
    let remove = async {
        enter_as_admin(&change, caller, space).await?;
        for table in ["records", "ops", "space_keys", "key_lists", "spaces"] {
            change.execute(&format!("DELETE FROM {table} WHERE space = $1"), &[&space.as_slice()]).await?;
        }
        change
            .execute("INSERT INTO gone_spaces (space, hour) VALUES ($1, $2)", &[&space.as_slice(), &hour(now)])
            .await?;
        Ok(())
    };
    let outcome = remove.await;
    settle(change, outcome).await
}

pub async fn expire(client: &mut Object, unix_seconds: u64) -> Result<(), StoreError> {
    let now = Hour::of(unix_seconds);
    let (old, answered) = (hour(now.minus_days(TOMBSTONE_DAYS)), hour(now.minus_days(OP_DAYS)));
    // Requests are at most 300 seconds old, or as much ahead: the slot before the last one can still come.
    client.execute("DELETE FROM marks WHERE slot + 2 < $1", &[&slot(Mark::slot(unix_seconds))]).await?;
    let change = client.transaction().await?;
    // Locked in one order, as by writes; what is deleted meanwhile is too young to be counted.
    change
        .execute(
            "WITH ending AS (SELECT space FROM records WHERE gone AND hour < $1)
             SELECT 1 FROM spaces WHERE space IN (SELECT space FROM ending) ORDER BY space FOR UPDATE",
            &[&old],
        )
        .await?;
    change
        .execute(
            "UPDATE spaces s SET horizon = greatest(s.horizon, e.last), tombstones = s.tombstones - e.many,
                 bytes = s.bytes - e.size
             FROM (SELECT space, max(seq) AS last, count(*) AS many, sum(octet_length(content)) AS size
                 FROM records WHERE gone AND hour < $1 GROUP BY space) e
             WHERE s.space = e.space",
            &[&old],
        )
        .await?;
    change.execute("DELETE FROM records WHERE gone AND hour < $1", &[&old]).await?;
    change.commit().await?;
    client.execute("DELETE FROM ops WHERE hour < $1", &[&answered]).await?;
    client.execute("DELETE FROM gone_spaces WHERE hour < $1", &[&old]).await?;
    Ok(())
}
