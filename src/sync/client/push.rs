//! Asking: which request comes next, and what its answer means.

use besace_crypto::{RecordAddress, Role, seal_signed_record};
use besace_domain::Record;

use super::{
    Answer, Asked, Client, Misbehaviour, Outgoing, PATIENCE_MS, SpaceKind, members, memory::Pending, rights::may_write,
};
use crate::wire::{
    Code, Conflict, Create, Delete, Id, LONGEST_WAIT_SECS, PAGE_ROWS, PROOF_WINDOW_SECS, Page, Problem, Put,
    SignedKeyList, Stored, digest, from_bytes, path, to_bytes,
};

/// What was asked, to understand the answer.
pub(super) enum Ask {
    Create(Create),
    Keys,
    SetKeys(SignedKeyList),
    Manifest { version: u64, blob: Vec<u8> },
    Rows { after: u64, whole: bool },
    Write { id: Id, op: Id, if_version: u64, epoch: u32, blob: Vec<u8>, grave: bool },
}

impl Ask {
    fn outgoing(&self, space: &Id) -> Option<(&'static str, String, Vec<u8>)> {
        Some(match self {
            Self::Create(create) => ("POST", path::SPACES.to_owned(), to_bytes(create)?),
            Self::Keys => ("GET", path::keys(space), Vec::new()),
            Self::SetKeys(list) => ("PUT", path::keys(space), to_bytes(list)?),
            Self::Manifest { version, blob } => {
                // The operation is named by what it holds: asked again, it is the same.
                let [op, _] = halves(&digest(blob));
                let put = Put { if_version: 0, op, blob: blob.clone() };
                ("PUT", path::record(space, &besace_crypto::manifest_id(*version)), to_bytes(&put)?)
            }
            Self::Rows { after, whole } => ("GET", path::pull(space, *after, PAGE_ROWS, *whole), Vec::new()),
            Self::Write { id, op, if_version, blob, grave: false, .. } => {
                let put = Put { if_version: *if_version, op: *op, blob: blob.clone() };
                ("PUT", path::record(space, id), to_bytes(&put)?)
            }
            Self::Write { id, op, if_version, blob, grave: true, .. } => {
                let delete = Delete { if_version: *if_version, op: *op, grave: blob.clone() };
                ("DELETE", path::record(space, id), to_bytes(&delete)?)
            }
        })
    }
}

fn halves(digest: &[u8; 32]) -> [Id; 2] {
    let mut halves = [[0; 16]; 2];
    halves.iter_mut().zip(digest.chunks_exact(16)).for_each(|(half, bytes)| half.copy_from_slice(bytes));
    halves
}

impl Client {
    /// Whether anything may be asked now.
    fn may_ask(&self, now: i64) -> bool {
        let stopped = self.state.removed || self.line.gone;
        self.line.up && !stopped && self.line.asked.is_none() && self.line.backoff.until(now).is_none()
    }

    pub(super) fn next_request(&mut self, now: i64) -> Option<Outgoing> {
        if let Some(asked) = &self.line.asked {
            if (asked.since..asked.since.saturating_add(PATIENCE_MS)).contains(&now) {
                return None;
            }
            self.unanswered(asked.ticket, now);
        }
        if !self.may_ask(now) {
            return None;
        }
        let what = self.choose(now)?;
        let (method, target, body) = what.outgoing(&self.space)?;
        self.line.tickets = self.line.tickets.wrapping_add(1);
        let ticket = self.line.tickets;
        self.line.asked = Some(Asked { ticket, since: now, what });
        Some(Outgoing { ticket, method, target, body, clock_offset: self.line.clock_offset })
    }

    fn choose(&mut self, now: i64) -> Option<Ask> {
        if self.state.founding {
            return self.ask_to_found();
        }
        if self.line.wants_keys {
            return Some(Ask::Keys);
        }
        if self.line.wants_rows || self.poll_due(now) {
            self.line.hinted = 0;
            let (after, whole) = self.reading_from();
            return Some(Ask::Rows { after, whole });
        }
        if self.state.key_list.is_none() {
            return Some(Ask::Keys);
        }
        if let Some(manifest) = self.missing_manifest() {
            return Some(manifest);
        }
        if let Some(step) = self.next_step() {
            return Some(step);
        }
        if self.line.wants_keys {
            return Some(Ask::Keys);
        }
        self.next_write().or_else(|| self.forget())
    }

    fn next_write(&mut self) -> Option<Ask> {
        let epoch = self.epoch();
        if !self.epochs.contains_key(&epoch) {
            return None;
        }
        let stuck = &self.line.stuck;
        let free = |id: &Id, held: &super::Held| held.entry.locked.is_none() && !stuck.contains(id);
        let dirty = self.records.iter().find(|(id, held)| held.entry.dirty && free(id, held)).map(|(id, _)| *id);
        let id = dirty.or_else(|| self.to_reseal(free))?;
        self.write(id, epoch)
    }

    pub(super) fn may_write(&self, content: &[u8]) -> Option<bool> {
        let kind = Record::from_bytes(content).ok()?.kind;
        Some(may_write(self.kind, self.role()?, kind))
    }

    fn write(&mut self, id: Id, epoch: u32) -> Option<Ask> {
        let (me, space) = (self.me, self.space);
        let held = self.records.get(&id)?;
        let (grave, if_version) = (held.entry.gone, held.entry.version);
        let content = if grave { Vec::new() } else { held.content.clone()? };
        let address = RecordAddress { space, id, version: if_version.checked_add(1)?, epoch };
        let sealed = seal_signed_record(self.epochs.get(&epoch)?, &address, &me, self.keys.signing(), &content);
        let Ok(blob) = sealed else {
            self.line.too_large = Some(id);
            self.line.stuck.insert(id);
            return None;
        };
        let op = match held.entry.pending {
            Some(pending) => pending.op,
            None => besace_crypto::random().ok()?,
        };
        self.held(id).entry.pending.get_or_insert(Pending { op, edited: false });
        Some(Ask::Write { id, op, if_version, epoch, blob, grave })
    }

    pub(super) fn answered(&mut self, answer: Answer, now: i64) {
        let Some(asked) = self.line.asked.take_if(|asked| asked.ticket == answer.ticket) else { return };
        self.line.silent_since = None;
        let Answer { status, body, date, retry_after, .. } = answer;
        if let (Some(date), true) = (date, status < 500) {
            self.compare_clocks(date, now, status);
        }
        let fine = match status {
            200..=299 => self.granted(asked.what, &body, date, now),
            _ => self.denied(asked.what, status, &body, date, now),
        };
        let asked_ms = retry_after.or_else(|| from_bytes::<Problem>(&body)?.retry_after);
        match (fine, status) {
            (_, 429 | 503) => {
                let wait = i64::from(asked_ms.unwrap_or(0).min(LONGEST_WAIT_SECS)) * 1_000;
                self.line.backoff.fail(now, Some(wait), self.dice());
            }
            (true, _) => self.line.backoff.succeed(),
            (false, _) => self.line.backoff.fail(now, None, self.dice()),
        }
        if status != 403 {
            self.line.refused_since = None;
        }
        let sent = !self.records.values().any(|held| held.entry.dirty) && self.state.whole.is_none();
        if sent && !self.line.wants_rows && self.line.backoff.until(now).is_none() {
            self.state().shared_at = Some(now);
        }
    }

    fn compare_clocks(&mut self, date: u64, now: i64, status: u16) {
        let difference = i64::try_from(date).unwrap_or(i64::MAX / 1_000).saturating_sub(now.div_euclid(1_000));
        let off = difference.unsigned_abs() > PROOF_WINDOW_SECS / 2;
        if status != 401 && !off {
            self.line.clock_retried = false;
        }
        self.line.clock_offset = if off { difference } else { 0 };
    }

    pub(super) fn unanswered(&mut self, ticket: u64, now: i64) {
        let Some(asked) = self.line.asked.take_if(|asked| asked.ticket == ticket) else { return };
        if matches!(asked.what, Ask::Manifest { .. }) {
            // It may stand there: read before making another one.
            self.line.wants_rows = true;
        }
        self.line.silent_since.get_or_insert(now);
        self.line.backoff.fail(now, None, self.dice());
    }

    /// Spreads the devices' waits; chosen without randomness, so that a simulation runs twice alike.
    fn dice(&self) -> u64 {
        u64::from(self.me[0])
    }

    /// The hub did what it was asked for, it says. False: ask again later.
    fn granted(&mut self, what: Ask, body: &[u8], date: Option<u64>, now: i64) -> bool {
        let fine = match what {
            Ask::Create(_) => {
                self.state().founding = false;
                true
            }
            Ask::Keys => {
                self.line.wants_keys = false;
                from_bytes(body).is_some_and(|list| self.on_key_list(list))
            }
            Ask::SetKeys(list) => {
                self.state().key_list = Some(list);
                self.line.keys_denied = false;
                true
            }
            // Its row, once read, makes it count.
            Ask::Manifest { version, .. } => {
                self.line.wants_rows = true;
                self.line.manifest_sent = Some(version);
                from_bytes::<Stored>(body).is_some()
            }
            Ask::Rows { after, whole } => match from_bytes::<Page>(body) {
                Some(page) => return self.on_page(page, after, whole, date, now),
                None => false,
            },
            Ask::Write { id, op, if_version, epoch, blob, .. } => match from_bytes::<Stored>(body) {
                Some(stored) => self.on_stored(stored, (id, op, if_version, epoch), &blob),
                None => false,
            },
        };
        if !fine {
            self.blame(Misbehaviour::BrokenAnswer);
        }
        fine
    }

    fn on_stored(&mut self, stored: Stored, (id, op, if_version, epoch): (Id, Id, u64, u32), blob: &[u8]) -> bool {
        let plausible = Some(stored.version) == if_version.checked_add(1) && stored.seq > self.state.cursor;
        let Some(held) = self.records.get(&id) else { return true };
        let Some(pending) = held.entry.pending.filter(|pending| pending.op == op) else { return true };
        if !plausible {
            return false;
        }
        let entry = &mut self.held(id).entry;
        (entry.version, entry.seq, entry.epoch) = (stored.version, stored.seq, epoch);
        (entry.digest, entry.confirmed) = (digest(blob), false);
        (entry.dirty, entry.pending) = (pending.edited, None);
        (self.line.full, self.line.too_large) = (false, None);
        if stored.seq > self.state.head {
            self.state().head = stored.seq;
        }
        true
    }

    fn denied(&mut self, what: Ask, status: u16, body: &[u8], date: Option<u64>, now: i64) -> bool {
        let code = from_bytes::<Problem>(body).map(|problem| problem.code).filter(|code| code.status() == status);
        match (status, code) {
            (409, _) => self.on_conflict(what, body),
            (401, Some(Code::ClockWrong)) => {
                // Once more at once, by the hub's clock.
                let first = !self.line.clock_retried && date.is_some();
                self.line.clock_retried = true;
                first
            }
            (401, _) => false,
            (403, _) => {
                self.line.refused_since.get_or_insert(now);
                // Whoever was removed can read the list that proves it.
                self.line.wants_keys = !matches!(what, Ask::Keys);
                self.line.wants_keys
            }
            (404, Some(Code::NoSpace)) | (410, Some(Code::SpaceErased)) => {
                self.line.gone = true;
                true
            }
            (410, _) if matches!(what, Ask::Rows { .. }) => self.told_to_resync(date, now),
            (413, Some(Code::SpaceFull)) => {
                self.line.full = true;
                false
            }
            (413, _) => match what {
                Ask::Write { id, .. } => {
                    self.line.too_large = Some(id);
                    self.line.stuck.insert(id);
                    true
                }
                _ => false,
            },
            (429 | 500.., _) => false,
            _ => {
                self.blame(Misbehaviour::BrokenAnswer);
                false
            }
        }
    }

    /// Somebody else was faster: read, then try again.
    fn on_conflict(&mut self, what: Ask, body: &[u8]) -> bool {
        match what {
            Ask::Create(_) => {
                // After a lost answer it is this device's own space; the list will tell.
                self.state().founding = false;
                true
            }
            Ask::SetKeys(_) => {
                self.line.wants_keys = true;
                // Twice in a row is no race any more.
                !std::mem::replace(&mut self.line.keys_denied, true)
            }
            Ask::Manifest { version, .. } => {
                // Another one stands there, so it will be shown.
                (self.line.wants_rows, self.line.manifest_sent) = (true, Some(version));
                true
            }
            Ask::Write { id, if_version, grave, .. } => {
                let Some(Conflict { version }) = from_bytes(body) else {
                    self.blame(Misbehaviour::BrokenAnswer);
                    return false;
                };
                if version == 0 && if_version == 0 && grave {
                    // It never reached the hub: nothing is left to delete.
                    let entry = &mut self.held(id).entry;
                    (entry.dirty, entry.pending) = (false, None);
                    return true;
                }
                self.line.stuck.insert(id);
                self.line.wants_rows = true;
                if version <= if_version {
                    self.blame(if version < if_version {
                        Misbehaviour::RolledBack
                    } else {
                        Misbehaviour::BrokenAnswer
                    });
                    return false;
                }
                true
            }
            Ask::Keys | Ask::Rows { .. } => {
                self.blame(Misbehaviour::BrokenAnswer);
                false
            }
        }
    }

    /// A worker's device that holds a record it may not write never sends it.
    pub(super) fn may_edit(&self, content: &[u8]) -> bool {
        let kind = Record::from_bytes(content).map(|record| record.kind);
        let role = self.role().unwrap_or(Role::Worker);
        self.kind == SpaceKind::Own || kind.is_ok_and(|kind| may_write(self.kind, role, kind))
    }

    pub(super) fn is_manifest(id: &Id) -> bool {
        members::manifest_version(id).is_some()
    }
}
