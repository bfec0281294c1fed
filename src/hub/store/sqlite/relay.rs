//! Spaces, key lists and sealed records.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use crate::store::{
    Caller, Content, Hour, KeyList, Listed, MAX_BYTES, MAX_PAGE_BYTES, MAX_RECORDS, MAX_RECORDS_AND_TOMBSTONES,
    MAX_ROWS, Mark, OP_DAYS, Page, Pull, RecordRow, RecordWrite, Refusal, SpaceId, StoreError, Stored, TOMBSTONE_DAYS,
    check::{number, unsigned},
};

/// Lets a caller in once for each request; tells whether they are an admin.
pub fn enter(connection: &Connection, caller: &Caller, space: &SpaceId) -> Result<bool, StoreError> {
    let admin: Option<bool> = connection
        .prepare_cached("SELECT admin FROM space_keys WHERE space = ?1 AND key = ?2")?
        .query_row(params![space, caller.key], |row| row.get(0))
        .optional()?;
    let Some(admin) = admin else { return Err(why_not(connection, space)?.into()) };
    mark(connection, &caller.mark)?;
    Ok(admin)
}

/// Why nobody with that key is let in.
fn why_not(connection: &Connection, space: &SpaceId) -> Result<Refusal, StoreError> {
    let is_in = |table: &str| {
        connection
            .prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE space = ?1)"))?
            .query_row([space], |row| row.get::<_, bool>(0))
    };
    Ok(match (is_in("spaces")?, is_in("gone_spaces")?) {
        (true, _) => Refusal::Stranger,
        (false, true) => Refusal::Erased,
        (false, false) => Refusal::NoSpace,
    })
}

fn enter_as_admin(connection: &Connection, caller: &Caller, space: &SpaceId) -> Result<(), StoreError> {
    if enter(connection, caller, space)? { Ok(()) } else { Err(Refusal::NotAdmin.into()) }
}

fn mark(connection: &Connection, mark: &Mark) -> Result<(), StoreError> {
    let new = connection
        .prepare_cached("INSERT OR IGNORE INTO marks (slot, hash) VALUES (?1, ?2)")?
        .execute(params![mark.slot, mark.hash])?;
    if new == 1 { Ok(()) } else { Err(Refusal::Replayed.into()) }
}

pub fn create_space(
    connection: &Connection,
    caller: &Caller,
    space: &SpaceId,
    list: &KeyList,
    now: Hour,
) -> Result<(), StoreError> {
    if !list.keys.contains(&Listed { key: caller.key, admin: true }) {
        return Err(Refusal::NotAdmin.into());
    }
    mark(connection, &caller.mark)?;
    match why_not(connection, space)? {
        Refusal::NoSpace => {}
        Refusal::Erased => return Err(Refusal::Erased.into()),
        _ => return Err(Refusal::Exists.into()),
    }
    connection.execute("INSERT INTO spaces (space, made) VALUES (?1, ?2)", params![space, now.0])?;
    put_list(connection, space, list)
}

/// Puts a list in the place of the one that stands.
pub fn put_list(connection: &Connection, space: &SpaceId, list: &KeyList) -> Result<(), StoreError> {
    connection.execute(
        "INSERT OR REPLACE INTO key_lists (space, version, signed) VALUES (?1, ?2, ?3)",
        params![space, number(list.version)?, list.signed],
    )?;
    connection.execute("DELETE FROM space_keys WHERE space = ?1", [space])?;
    for listed in &list.keys {
        connection
            .prepare_cached("INSERT INTO space_keys (space, key, admin) VALUES (?1, ?2, ?3)")?
            .execute(params![space, listed.key, listed.admin])?;
    }
    Ok(())
}

pub fn replace_keys(
    connection: &Connection,
    caller: &Caller,
    space: &SpaceId,
    list: &KeyList,
) -> Result<(), StoreError> {
    enter_as_admin(connection, caller, space)?;
    let version: i64 =
        connection.query_row("SELECT version FROM key_lists WHERE space = ?1", [space], |row| row.get(0))?;
    let version = unsigned(version);
    if version + 1 != list.version {
        return Err(Refusal::Conflict { version }.into());
    }
    put_list(connection, space, list)
}

pub fn key_list(connection: &Connection, space: &SpaceId) -> Result<Option<KeyList>, StoreError> {
    // One statement: a list and its keys belong together.
    let mut statement = connection.prepare_cached(
        "SELECT l.version, l.signed, k.key, k.admin FROM key_lists l JOIN space_keys k USING (space) WHERE l.space = ?1",
    )?;
    let mut rows = statement.query([space])?;
    let mut list: Option<KeyList> = None;
    while let Some(row) = rows.next()? {
        let listed = Listed { key: row.get(2)?, admin: row.get(3)? };
        match &mut list {
            Some(list) => {
                list.keys.insert(listed);
            }
            None => {
                let (version, signed) = (unsigned(row.get(0)?), row.get(1)?);
                list = Some(KeyList { version, signed, keys: BTreeSet::from([listed]) });
            }
        }
    }
    Ok(list)
}

/// What a space holds now.
struct Room {
    head: u64,
    records: u64,
    tombstones: u64,
    bytes: u64,
}

pub fn write(connection: &Connection, caller: &Caller, write: &RecordWrite, now: Hour) -> Result<Stored, StoreError> {
    let space = &write.space;
    enter(connection, caller, space)?;
    let before = connection
        .prepare_cached("SELECT version, seq FROM ops WHERE space = ?1 AND id = ?2 AND op = ?3")?
        .query_row(params![space, write.id, write.op], |row| {
            Ok(Stored { version: unsigned(row.get(0)?), seq: unsigned(row.get(1)?) })
        })
        .optional()?;
    if let Some(stored) = before {
        return Ok(stored);
    }
    let there: Option<(i64, Held)> = connection
        .prepare_cached("SELECT version, gone, length(content) FROM records WHERE space = ?1 AND id = ?2")?
        .query_row(params![space, write.id], |row| {
            Ok((row.get(0)?, Held { gone: row.get(1)?, bytes: unsigned(row.get(2)?) }))
        })
        .optional()?;
    let version = there.as_ref().map_or(0, |(version, _)| unsigned(*version));
    if version != write.if_version {
        return Err(Refusal::Conflict { version }.into());
    }
    let mut room = connection
        .prepare_cached("SELECT head, records, tombstones, bytes FROM spaces WHERE space = ?1")?
        .query_row([space], |row| {
        Ok(Room {
            head: unsigned(row.get(0)?),
            records: unsigned(row.get(1)?),
            tombstones: unsigned(row.get(2)?),
            bytes: unsigned(row.get(3)?),
        })
    })?;
    let new = Held { gone: write.content.is_gone(), bytes: write.content.bytes().len() as u64 };
    room.exchange(there.as_ref().map(|(_, held)| held), &new)?;

    let stored = Stored { version: version + 1, seq: room.head + 1 };
    connection
        .prepare_cached(
            "INSERT INTO records (space, id, version, seq, hour, gone, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (space, id) DO UPDATE SET version = excluded.version, seq = excluded.seq,
                 hour = excluded.hour, gone = excluded.gone, content = excluded.content",
        )?
        .execute(params![
            space,
            write.id,
            number(stored.version)?,
            number(stored.seq)?,
            now.0,
            new.gone,
            write.content.bytes()
        ])?;
    connection
        .prepare_cached("UPDATE spaces SET head = ?2, records = ?3, tombstones = ?4, bytes = ?5 WHERE space = ?1")?
        .execute(params![
            space,
            number(stored.seq)?,
            number(room.records)?,
            number(room.tombstones)?,
            number(room.bytes)?
        ])?;
    connection
        .prepare_cached("INSERT INTO ops (space, id, op, version, seq, hour) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![space, write.id, write.op, number(stored.version)?, number(stored.seq)?, now.0])?;
    Ok(stored)
}

/// What a record takes up.
struct Held {
    gone: bool,
    bytes: u64,
}

impl Room {
    /// Counts a row's change, if there is room for it. What makes a space smaller is never refused.
    fn exchange(&mut self, old: Option<&Held>, new: &Held) -> Result<(), StoreError> {
        if let Some(old) = old {
            let rows = if old.gone { &mut self.tombstones } else { &mut self.records };
            *rows = rows.saturating_sub(1);
            self.bytes = self.bytes.saturating_sub(old.bytes);
        }
        let rows = if new.gone { &mut self.tombstones } else { &mut self.records };
        *rows += 1;
        self.bytes += new.bytes;
        let more_bytes = new.bytes > old.map_or(0, |old| old.bytes);
        let more_records = !new.gone && old.is_none_or(|old| old.gone);
        let full = (more_bytes && self.bytes > MAX_BYTES)
            || (more_records && self.records > MAX_RECORDS)
            || (old.is_none() && self.records + self.tombstones > MAX_RECORDS_AND_TOMBSTONES);
        if full { Err(Refusal::Full.into()) } else { Ok(()) }
    }
}

pub fn pull(connection: &Connection, pull: &Pull) -> Result<Page, StoreError> {
    // One moment for head and rows.
    let moment = connection.unchecked_transaction()?;
    let (head, horizon): (i64, i64) = moment
        .prepare_cached("SELECT head, horizon FROM spaces WHERE space = ?1")?
        .query_row([pull.space], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .map_or_else(|| Err(why_not(&moment, &pull.space)?.into()), Ok::<_, StoreError>)?;
    if !pull.whole && pull.after < unsigned(horizon) {
        return Err(Refusal::Resync.into());
    }
    let limit = pull.limit.clamp(1, MAX_ROWS);
    let mut statement = moment.prepare_cached(
        "SELECT id, version, seq, gone, content FROM records WHERE space = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3",
    )?;
    let mut found = statement.query(params![pull.space, number(pull.after)?, limit + 1])?;
    let mut page = Page { rows: Vec::new(), next: pull.after, more: false, head: unsigned(head) };
    let mut size = 0;
    while let Some(row) = found.next()? {
        let content = Content::from_columns(row.get(3)?, row.get(4)?);
        size += content.bytes().len();
        if page.rows.len() >= limit as usize || (size > MAX_PAGE_BYTES && !page.rows.is_empty()) {
            page.more = true;
            break;
        }
        let seq = unsigned(row.get(2)?);
        page.next = seq;
        page.rows.push(RecordRow { id: row.get(0)?, version: unsigned(row.get(1)?), seq, content });
    }
    if !page.more {
        page.next = page.head;
    }
    Ok(page)
}

pub fn remove_space(connection: &Connection, caller: &Caller, space: &SpaceId, now: Hour) -> Result<(), StoreError> {
    enter_as_admin(connection, caller, space)?;
    for table in ["records", "ops", "space_keys", "key_lists", "spaces"] {
        connection.execute(&format!("DELETE FROM {table} WHERE space = ?1"), [space])?;
    }
    connection.execute("INSERT INTO gone_spaces (space, hour) VALUES (?1, ?2)", params![space, now.0])?;
    Ok(())
}

pub fn expire(connection: &Connection, unix_seconds: u64) -> Result<(), StoreError> {
    let now = Hour::of(unix_seconds);
    let (old, answered) = (now.minus_days(TOMBSTONE_DAYS).0, now.minus_days(OP_DAYS).0);
    // Requests are at most 300 seconds old, or as much ahead: the slot before the last one can still come.
    connection.execute("DELETE FROM marks WHERE slot + 2 < ?1", [Mark::slot(unix_seconds)])?;
    connection.execute(
        "UPDATE spaces SET
             horizon = max(horizon, (SELECT max(seq) FROM records r
                 WHERE r.space = spaces.space AND r.gone = 1 AND r.hour < ?1)),
             tombstones = tombstones - (SELECT count(*) FROM records r
                 WHERE r.space = spaces.space AND r.gone = 1 AND r.hour < ?1),
             bytes = bytes - (SELECT sum(length(content)) FROM records r
                 WHERE r.space = spaces.space AND r.gone = 1 AND r.hour < ?1)
         WHERE space IN (SELECT space FROM records WHERE gone = 1 AND hour < ?1)",
        [old],
    )?;
    connection.execute("DELETE FROM records WHERE gone = 1 AND hour < ?1", [old])?;
    connection.execute("DELETE FROM ops WHERE hour < ?1", [answered])?;
    connection.execute("DELETE FROM gone_spaces WHERE hour < ?1", [old])?;
    Ok(())
}
