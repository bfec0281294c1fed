//! The hub as the protocol describes it, in memory: what an honest one does, for simulations and tests.

use std::collections::BTreeMap;

use besace_crypto::VerifyingKey;

use crate::wire::{
    Code, Conflict, Create, Delete, Id, KeyList, PAGE_BYTES, PAGE_ROWS, PROOF_WINDOW_SECS, Page, Problem, Put, Row,
    RowBody, SPACE_BYTES, SPACE_RECORDS, SignedKeyList, Stored, TOMBSTONE_DAYS, accept, from_bytes, read_id, to_bytes,
};

/// An answer: status, body and the hub's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
    /// The `Date` header.
    pub date: u64,
}

/// A request whose signature was checked: who signed it, and when by their clock.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The request key.
    pub key: VerifyingKey,
    /// The proof's time.
    pub time: u64,
    /// The method.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// The body.
    pub body: Vec<u8>,
}

/// The spaces of a hub.
#[derive(Clone, Default)]
pub struct Hub {
    spaces: BTreeMap<Id, Space>,
}

/// One space.
#[derive(Clone)]
pub struct Space {
    /// The key list that stands.
    pub keys: SignedKeyList,
    list: KeyList,
    /// The rows by their `seq`.
    pub rows: BTreeMap<u64, Kept>,
    places: BTreeMap<Id, u64>,
    seq: u64,
    horizon: u64,
}

/// One row, and what it was written by.
#[derive(Clone)]
pub struct Kept {
    /// The row.
    pub row: Row,
    op: Id,
    day: u64,
}

type Answer = Result<Vec<u8>, Refusal>;

enum Refusal {
    Problem(Code),
    Conflict(u64),
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::Problem(code)
    }
}

impl Hub {
    /// Answers a request at a time, in seconds since 1970.
    pub fn answer(&mut self, asked: &Asked, now: u64) -> Reply {
        let (status, body) = match self.serve(asked, now) {
            Ok(body) => (200, body),
            Err(Refusal::Conflict(version)) => (409, to_bytes(&Conflict { version }).unwrap_or_default()),
            Err(Refusal::Problem(code)) => {
                let problem = Problem { code, retry_after: None };
                (code.status(), to_bytes(&problem).unwrap_or_default())
            }
        };
        Reply { status, body, date: now }
    }

    /// What the hub holds of a space.
    #[must_use]
    pub fn space(&self, id: &Id) -> Option<&Space> {
        self.spaces.get(id)
    }

    /// The same, to misbehave with.
    pub fn space_mut(&mut self, id: &Id) -> Option<&mut Space> {
        self.spaces.get_mut(id)
    }

    fn serve(&mut self, asked: &Asked, now: u64) -> Answer {
        if asked.time.abs_diff(now) > PROOF_WINDOW_SECS {
            return Err(Code::ClockWrong.into());
        }
        let (route, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
        let parts: Vec<_> = route.strip_prefix("/v1/spaces").ok_or(Code::Malformed)?.split('/').skip(1).collect();
        if let ("POST", []) = (asked.method, parts.as_slice()) {
            return self.create(asked);
        }
        let id = parts.first().and_then(|id| read_id(id)).ok_or(Code::Malformed)?;
        let space = self.spaces.get_mut(&id).ok_or(Code::NoSpace)?;
        if let ("GET", [_, "keys"]) = (asked.method, parts.as_slice()) {
            return written(&space.keys);
        }
        space.list.find(&asked.key).ok_or(Code::UnknownKey)?;
        space.forget_tombstones(now / 86_400);
        match (asked.method, parts.as_slice()) {
            ("PUT", [_, "keys"]) => space.set_keys(&id, asked),
            ("GET", [_, "records"]) => space.pull(query),
            ("PUT", [_, "records", record]) => {
                let put: Put = from_bytes(&asked.body).ok_or(Code::Malformed)?;
                let record = read_id(record).ok_or(Code::Malformed)?;
                space.write(record, put.if_version, put.op, RowBody::Sealed(put.blob), now / 86_400)
            }
            ("DELETE", [_, "records", record]) => {
                let delete: Delete = from_bytes(&asked.body).ok_or(Code::Malformed)?;
                let record = read_id(record).ok_or(Code::Malformed)?;
                space.write(record, delete.if_version, delete.op, RowBody::Gone(delete.grave), now / 86_400)
            }
            _ => Err(Code::Malformed.into()),
        }
    }

    fn create(&mut self, asked: &Asked) -> Answer {
        let Create { space, list } = from_bytes(&asked.body).ok_or(Code::Malformed)?;
        if self.spaces.contains_key(&space) {
            return Err(Code::SpaceTaken.into());
        }
        let read = accept(&space, None, &list).map_err(|_| Code::Malformed)?;
        if list.signer != asked.key {
            return Err(Code::NotAdmin.into());
        }
        let (rows, places) = (BTreeMap::new(), BTreeMap::new());
        self.spaces.insert(space, Space { keys: list, list: read, rows, places, seq: 0, horizon: 0 });
        Ok(Vec::new())
    }
}

impl Space {
    /// Whether a key is on the list.
    #[must_use]
    pub fn lists(&self, key: &VerifyingKey) -> bool {
        self.list.find(key).is_some()
    }

    /// The row of a record.
    #[must_use]
    pub fn row(&self, id: &Id) -> Option<&Row> {
        Some(&self.rows.get(self.places.get(id)?)?.row)
    }

    fn set_keys(&mut self, id: &Id, asked: &Asked) -> Answer {
        let next: SignedKeyList = from_bytes(&asked.body).ok_or(Code::Malformed)?;
        let read = accept(id, Some(&self.keys), &next).map_err(|_| Code::KeyListStale)?;
        (self.keys, self.list) = (next, read);
        Ok(Vec::new())
    }

    fn write(&mut self, id: Id, if_version: u64, op: Id, body: RowBody, day: u64) -> Answer {
        let standing = self.places.get(&id).and_then(|seq| self.rows.get(seq));
        if let Some(kept) = standing.filter(|kept| kept.op == op) {
            return written(&Stored { version: kept.row.version, seq: kept.row.seq });
        }
        let version = standing.map_or(0, |kept| kept.row.version);
        let dead = standing.is_some_and(|kept| matches!(kept.row.body, RowBody::Gone(_)));
        if version != if_version || dead || (version == 0 && matches!(body, RowBody::Gone(_))) {
            return Err(Refusal::Conflict(version));
        }
        let bytes: usize = self.rows.values().map(|kept| kept.row.body.bytes().len()).sum();
        if (bytes + body.bytes().len()) as u64 > SPACE_BYTES || self.rows.len() as u64 >= SPACE_RECORDS {
            return Err(Code::SpaceFull.into());
        }
        if let Some(seq) = self.places.remove(&id) {
            self.rows.remove(&seq);
        }
        self.seq += 1;
        let (version, seq) = (version + 1, self.seq);
        self.rows.insert(seq, Kept { row: Row { id, version, seq, body }, op, day });
        self.places.insert(id, seq);
        written(&Stored { version, seq })
    }

    fn pull(&self, query: &str) -> Answer {
        let of = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let number = |name: &str| of(name).and_then(|number| number.parse().ok()).ok_or(Code::Malformed);
        let (after, limit): (u64, u64) = (number("after")?, number("limit")?);
        if after < self.horizon && of("whole").is_none() && after > 0 {
            return Err(Code::Resync.into());
        }
        let (mut rows, mut bytes) = (Vec::new(), 0);
        let mut left = self.rows.range(after + 1..).peekable();
        while let Some((_, kept)) = left.peek() {
            bytes += kept.row.body.bytes().len();
            if rows.len() as u64 >= limit.min(PAGE_ROWS.into()) || bytes > PAGE_BYTES {
                break;
            }
            rows.push(kept.row.clone());
            left.next();
        }
        let more = left.peek().is_some();
        let next = if more { rows.last().map_or(after, |row: &Row| row.seq) } else { self.seq };
        written(&Page { rows, next, more, head: self.seq })
    }

    fn forget_tombstones(&mut self, today: u64) {
        let old = |kept: &Kept| {
            matches!(kept.row.body, RowBody::Gone(_)) && today.saturating_sub(kept.day) > TOMBSTONE_DAYS.into()
        };
        let gone: Vec<_> =
            self.rows.values().filter(|kept| old(kept)).map(|kept| (kept.row.seq, kept.row.id)).collect();
        for (seq, id) in gone {
            self.rows.remove(&seq);
            self.places.remove(&id);
            self.horizon = self.horizon.max(seq);
        }
    }
}

fn written<T: serde::Serialize>(body: &T) -> Answer {
    to_bytes(body).ok_or(Refusal::Problem(Code::Internal))
}
