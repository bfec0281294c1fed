//! Reading and writing sealed records.

use crate::{Id, Vault, VaultError, access::Session, state};
use besace_crypto::{OpenError, Plaintext, RecordAddress, open_record, record_epoch, seal_record};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::{collections::BTreeSet, fmt};

/// An opened record.
pub struct Record {
    /// Its random id.
    pub id: Id,
    /// Its version: hand it back when writing.
    pub version: u64,
    /// Its place in the order of all writes.
    pub seq: u64,
    /// Its content, wiped when dropped.
    pub content: Plaintext,
}

/// A record that could not be opened. It is left in the store as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedRecord {
    /// Its id, if that much is legible.
    pub id: Option<Id>,
    /// Its place in the order of all writes.
    pub seq: u64,
    /// Why it did not open.
    pub why: String,
}

/// All that could be read, and all that could not.
#[derive(Debug, Default)]
pub struct Records {
    /// The opened records, in order of writing.
    pub records: Vec<Record>,
    /// The others.
    pub damaged: Vec<DamagedRecord>,
    /// Why the table itself could not be read to its end, if so: records may be missing above.
    pub unreadable: Option<VaultError>,
}

/// What remains of a deleted record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tombstone {
    /// The deleted record.
    pub id: Id,
    /// The deletion's place in the order of all writes.
    pub seq: u64,
}

/// One of several writes that happen together or not at all.
#[derive(Clone, Copy)]
pub enum Change<'a> {
    /// Writes a record.
    Put {
        /// Its id.
        id: Id,
        /// The version the writer has read; 0 for a new record.
        expected: u64,
        /// Its content, at most [`besace_crypto::RECORD_LIMIT`] bytes.
        content: &'a [u8],
    },
    /// Deletes a record, leaving its id and a seq.
    Delete {
        /// Its id.
        id: Id,
        /// The version the writer has read.
        expected: u64,
    },
}

/// What a write came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The record.
    pub id: Id,
    /// Its version now; 0 if it was deleted.
    pub version: u64,
    /// The write's place in the order of all writes.
    pub seq: u64,
}

impl Vault {
    /// Writes a record if it is still at the version the writer has read (0: must be new).
    pub fn put(&mut self, id: Id, expected: u64, content: &[u8]) -> Result<Written, VaultError> {
        self.write_one(Change::Put { id, expected, content })
    }

    /// Deletes a record if it is still at the version the writer has read.
    pub fn delete(&mut self, id: Id, expected: u64) -> Result<Written, VaultError> {
        self.write_one(Change::Delete { id, expected })
    }

    /// Makes several changes, all or none. When this returns they are on the device.
    pub fn apply(&mut self, changes: &[Change<'_>]) -> Result<Vec<Written>, VaultError> {
        let session = self.session.as_ref().ok_or(VaultError::Locked)?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another window may have erased the store meanwhile: nothing of this session goes into it.
        if state::meta(&tx, state::SPACE)?.as_deref() != Some(session.space.as_slice()) {
            return Err(VaultError::Locked);
        }
        let mut written = Vec::with_capacity(changes.len());
        for change in changes {
            let seq = state::last_seq(&tx)? + 1;
            written.push(match *change {
                Change::Put { id, expected, content } => put(&tx, session, id, expected, content, seq)?,
                Change::Delete { id, expected } => delete(&tx, id, expected, seq)?,
            });
        }
        tx.commit()?;
        Ok(written)
    }

    fn write_one(&mut self, change: Change<'_>) -> Result<Written, VaultError> {
        let written = self.apply(&[change])?;
        written.first().copied().ok_or_else(|| VaultError::Storage("nothing was written".into()))
    }

    /// Opens one record.
    pub fn get(&self, id: Id) -> Result<Option<Record>, VaultError> {
        let session = self.session.as_ref().ok_or(VaultError::Locked)?;
        let mut select = self.conn.prepare_cached("SELECT seq, version, blob FROM records WHERE id = ?1")?;
        let row: Option<(u64, u64, Vec<u8>)> =
            select.query_row([id], |row| Ok((number(row.get(0)?), number(row.get(1)?), row.get(2)?))).optional()?;
        let Some((seq, version, blob)) = row else {
            return Ok(None);
        };
        let content = session.open(id, version, &blob)?;
        Ok(Some(Record { id, version, seq, content }))
    }

    /// Opens all records. Damaged ones are told apart, they do not keep the others from opening.
    pub fn all(&self) -> Result<Records, VaultError> {
        let session = self.session.as_ref().ok_or(VaultError::Locked)?;
        let mut all = Records::default();
        let mut seqs = BTreeSet::new();
        // From both ends, so that a broken page in the middle hides as little as can be.
        for order in [
            "SELECT seq FROM records NOT INDEXED ORDER BY seq",
            "SELECT seq FROM records NOT INDEXED ORDER BY seq DESC",
        ] {
            match collect_seqs(&self.conn, order, &mut seqs) {
                Ok(()) => break,
                Err(error) => all.unreadable = Some(error),
            }
        }
        // The index knows each record too: a broken page that merely looks empty is noticed by it.
        let indexed = "SELECT count(*) FROM records INDEXED BY sqlite_autoindex_records_1";
        match self.conn.query_row(indexed, [], |row| row.get::<_, i64>(0)) {
            Ok(count) if usize::try_from(count) == Ok(seqs.len()) => {}
            Ok(_) => all.unreadable = Some(VaultError::Damaged("some records are missing".into())),
            Err(error) => all.unreadable = Some(error.into()),
        }
        let mut select = self.conn.prepare_cached("SELECT id, version, blob FROM records WHERE seq = ?1")?;
        for seq in seqs {
            let mut id = None;
            let row = select.query_row([seq], |row| {
                id = row.get(0).ok();
                Ok((row.get::<_, Id>(0)?, number(row.get(1)?), row.get::<_, Vec<u8>>(2)?))
            });
            let opened = row.map_err(VaultError::from).and_then(|(id, version, blob)| {
                let content = session.open(id, version, &blob)?;
                Ok(Record { id, version, seq: number(seq), content })
            });
            match opened {
                Ok(record) => all.records.push(record),
                Err(error) => {
                    all.damaged.push(DamagedRecord { id, seq: number(seq), why: error.to_string() });
                }
            }
        }
        Ok(all)
    }

    /// Lists what was deleted, in order.
    pub fn deleted(&self) -> Result<Vec<Tombstone>, VaultError> {
        let mut select = self.conn.prepare_cached("SELECT id, seq FROM tombstones ORDER BY seq")?;
        let rows = select.query_map([], |row| Ok(Tombstone { id: row.get(0)?, seq: number(row.get(1)?) }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Forgets deletions up to and including this seq. Sequence numbers still never come twice.
    pub fn forget_deleted(&mut self, up_to_seq: u64) -> Result<(), VaultError> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last = state::last_seq(&tx)?;
        tx.execute(
            "INSERT INTO state (only_row, last_seq) VALUES (1, ?1)
             ON CONFLICT (only_row) DO UPDATE SET last_seq = excluded.last_seq",
            [stored(last)?],
        )?;
        tx.execute("DELETE FROM tombstones WHERE seq <= ?1", [stored(up_to_seq.min(last))?])?;
        Ok(tx.commit()?)
    }

    /// The highest seq given so far.
    pub fn last_seq(&self) -> Result<u64, VaultError> {
        state::last_seq(&self.conn)
    }
}

impl Session {
    fn open(&self, id: Id, version: u64, blob: &[u8]) -> Result<Plaintext, VaultError> {
        let epoch = record_epoch(blob)?;
        let (_, key) = self.epochs.iter().find(|(known, _)| *known == epoch).ok_or(OpenError::OtherEpoch { epoch })?;
        Ok(open_record(key, &RecordAddress { space: self.space, id, version, epoch }, blob)?)
    }

    fn seal(&self, id: Id, version: u64, content: &[u8]) -> Result<Vec<u8>, VaultError> {
        let (epoch, key) = self.epochs.last().ok_or(VaultError::Locked)?;
        let address = RecordAddress { space: self.space, id, version, epoch: *epoch };
        Ok(seal_record(key, &address, content)?)
    }
}

fn put(
    tx: &Connection,
    session: &Session,
    id: Id,
    expected: u64,
    content: &[u8],
    seq: u64,
) -> Result<Written, VaultError> {
    check_version(tx, id, expected)?;
    // A record that comes back after its deletion must not repeat an old version. Each version took a
    // seq of its own, so the tombstone's seq is above all of them.
    let version = match expected {
        0 => buried_at(tx, id)?.unwrap_or(0) + 1,
        known => known.checked_add(1).ok_or_else(|| VaultError::Damaged("a version ran over".into()))?,
    };
    let blob = session.seal(id, version, content)?;
    tx.prepare_cached("DELETE FROM tombstones WHERE id = ?1")?.execute([id])?;
    tx.prepare_cached(
        "INSERT INTO records (seq, id, version, blob) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE
         SET seq = excluded.seq, version = excluded.version, blob = excluded.blob",
    )?
    .execute(params![stored(seq)?, id, stored(version)?, blob])?;
    Ok(Written { id, version, seq })
}

fn delete(tx: &Connection, id: Id, expected: u64, seq: u64) -> Result<Written, VaultError> {
    if expected == 0 {
        return Err(VaultError::Conflict { id, current: current_version(tx, id)? });
    }
    check_version(tx, id, expected)?;
    tx.prepare_cached("DELETE FROM records WHERE id = ?1")?.execute([id])?;
    tx.prepare_cached("INSERT INTO tombstones (seq, id) VALUES (?1, ?2)")?.execute(params![stored(seq)?, id])?;
    Ok(Written { id, version: 0, seq })
}

fn check_version(tx: &Connection, id: Id, expected: u64) -> Result<(), VaultError> {
    match current_version(tx, id)? {
        current if current == expected => Ok(()),
        current => Err(VaultError::Conflict { id, current }),
    }
}

fn current_version(tx: &Connection, id: Id) -> Result<u64, VaultError> {
    let mut select = tx.prepare_cached("SELECT version FROM records WHERE id = ?1")?;
    Ok(select.query_row([id], |row| row.get(0)).optional()?.map_or(0, number))
}

fn buried_at(tx: &Connection, id: Id) -> Result<Option<u64>, VaultError> {
    let mut select = tx.prepare_cached("SELECT seq FROM tombstones WHERE id = ?1")?;
    Ok(select.query_row([id], |row| row.get(0)).optional()?.map(number))
}

fn collect_seqs(conn: &Connection, order: &str, seqs: &mut BTreeSet<i64>) -> Result<(), VaultError> {
    let mut select = conn.prepare(order)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        seqs.insert(row.get(0)?);
    }
    Ok(())
}

/// SQLite's integers are signed; ours never are. A negative one is damage, and becomes 0, which no
/// seal and no expectation meets.
fn number(value: i64) -> u64 {
    u64::try_from(value).unwrap_or(0)
}

fn stored(value: u64) -> Result<i64, VaultError> {
    i64::try_from(value).map_err(|_| VaultError::Damaged("a number ran over".into()))
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record(version {}, seq {}, content hidden)", self.version, self.seq)
    }
}

impl fmt::Debug for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Put { .. } => "Put(hidden)",
            Self::Delete { .. } => "Delete(hidden)",
        })
    }
}
