//! One row of the hub: is it what it claims, and what does it change?

use besace_crypto::{RecordAddress, VerifyingKey, open_signed_record, record_epoch};
use besace_domain::{Kind, Record};

use super::{
    Client, Misbehaviour, SpaceKind, members,
    rights::{is_mirror, may_write},
};
use crate::wire::{Row, RowBody, digest};

/// How many refused records are remembered.
pub(super) const MOST_REFUSED: usize = 1_000;
/// The most bytes of rows kept because they cannot be opened yet.
const MOST_LOCKED: usize = 4 * 1024 * 1024;

/// What became of a row.
pub(super) enum Verdict {
    /// It says something new, which was taken over.
    Taken,
    /// It says nothing new.
    Known,
    /// It is not what an honest hub shows. Nothing of it was taken over.
    Refused(Misbehaviour),
}

/// What a row holds, once it is known to be genuine.
enum Genuine {
    Grave,
    Content(Vec<u8>),
    /// It cannot be opened or read yet: an epoch, a member or a format that this device does not know.
    Later,
}

impl Client {
    pub(super) fn on_row(&mut self, row: Row, now: i64) -> Verdict {
        if let Some(version) = members::manifest_version(&row.id) {
            return self.on_manifest_row(row, version, now);
        }
        let whole = self.state.whole;
        let doubted = self.line.doubted.contains(&row.id);
        let (known, gone) = match self.records.get(&row.id) {
            // A deletion that never reached the hub may meet the write it was to undo.
            Some(held) => (held.entry.version, held.entry.gone && !held.entry.dirty && held.entry.version > 0),
            None => (0, false),
        };
        if let Some(whole) = whole {
            let generation = self.state.generation;
            if self.records.contains_key(&row.id) {
                self.held(row.id).entry.met = generation;
            }
            if row.version > known && row.seq <= whole.floor && !doubted {
                return Verdict::Refused(Misbehaviour::RewroteHistory);
            }
        }
        if row.version < known {
            return Verdict::Refused(Misbehaviour::RolledBack);
        }
        if gone && row.version > known && matches!(row.body, RowBody::Sealed(_)) {
            return Verdict::Refused(Misbehaviour::Resurrected);
        }
        if row.version == known && known > 0 {
            return self.on_known_version(row, now);
        }
        self.take(row, now)
    }

    /// A row of the version that this device has already: its own write coming back, or a second one beside it.
    fn on_known_version(&mut self, row: Row, now: i64) -> Verdict {
        let digest = digest(row.body.bytes());
        let Some(held) = self.records.get(&row.id) else { return Verdict::Known };
        let (same, was_unconfirmed, seq) = (held.entry.digest == digest, !held.entry.confirmed, held.entry.seq);
        if same && seq == row.seq {
            if was_unconfirmed {
                self.held(row.id).entry.confirmed = true;
            }
            return Verdict::Known;
        }
        if same {
            return Verdict::Refused(Misbehaviour::Forked);
        }
        // After a lost answer the hub may hold the same operation as it was sealed the first time.
        let own = was_unconfirmed && seq == row.seq;
        let content = match self.genuine(&row, now) {
            Ok((Genuine::Content(content), Some(writer))) if own && writer == self.me => Some(content),
            Ok((Genuine::Grave, Some(writer))) if own && writer == self.me => None,
            _ => return Verdict::Refused(Misbehaviour::Forked),
        };
        let epoch = record_epoch(row.body.bytes()).unwrap_or(0);
        let entry = &mut self.held(row.id).entry;
        (entry.confirmed, entry.digest, entry.epoch) = (true, digest, epoch);
        if let (Some(content), false) = (content, entry.gone) {
            self.merge(row.id, &content);
        }
        Verdict::Known
    }

    fn take(&mut self, row: Row, now: i64) -> Verdict {
        let opened = match self.genuine(&row, now) {
            Ok((opened, _)) => opened,
            Err(why) => return Verdict::Refused(why),
        };
        if matches!(opened, Genuine::Later) && self.locked_bytes() > MOST_LOCKED {
            return Verdict::Refused(Misbehaviour::ForgedRecord);
        }
        let generation = self.state.generation;
        let entry = &mut self.held(row.id).entry;
        (entry.version, entry.seq, entry.digest) = (row.version, row.seq, digest(row.body.bytes()));
        (entry.epoch, entry.confirmed, entry.met) = (record_epoch(row.body.bytes()).unwrap_or(0), true, generation);
        (entry.pending, entry.locked) = (None, None);
        match opened {
            Genuine::Later => entry.locked = Some(row),
            Genuine::Grave => {
                let edited = entry.dirty && !entry.gone;
                (entry.gone, entry.dirty) = (true, false);
                if edited { self.keep_aside(row.id, now) } else { self.set_content(row.id, None) }
            }
            // It was deleted here meanwhile: the deletion is sent again.
            Genuine::Content(_) if entry.gone => entry.dirty = true,
            Genuine::Content(content) => self.merge(row.id, &content),
        }
        Verdict::Taken
    }

    /// Tries again what could not be opened before: there is a new manifest.
    pub(super) fn unlock(&mut self, now: i64) {
        let locked: Vec<_> = self.records.values().filter_map(|held| held.entry.locked.clone()).collect();
        for row in locked {
            let id = row.id;
            let was = self.records.get(&id).map(|held| held.entry.clone());
            if let Verdict::Refused(why) = self.take(row, now) {
                self.blame(why);
                self.state().refused.insert(id);
                if let Some(was) = was {
                    self.held(id).entry = super::Entry { locked: None, ..was };
                }
            }
        }
    }

    fn locked_bytes(&self) -> usize {
        self.records.values().filter_map(|held| Some(held.entry.locked.as_ref()?.body.bytes().len())).sum()
    }

    /// Opens the row at the address it claims, and checks who wrote it and whether they may.
    fn genuine(&mut self, row: &Row, now: i64) -> Result<(Genuine, Option<[u8; 16]>), Misbehaviour> {
        let blob = row.body.bytes();
        let Ok(epoch) = record_epoch(blob) else { return Err(Misbehaviour::ForgedRecord) };
        // A new epoch's manifest stands before everything that is sealed under it, so an honest hub shows it first.
        // Only a device that just joined meets records before the manifest that brings it the keys.
        let current = self.epoch();
        let Some(key) = self.epochs.get(&epoch).filter(|_| epoch <= current) else {
            let joining = !self.epochs.contains_key(&current) && epoch <= current;
            let holds_nothing = self.records.get(&row.id).is_none_or(|held| held.content.is_none());
            return match row.body {
                _ if joining => Ok((Genuine::Later, None)),
                // Its writer had not read yet that the epoch is over; a member who has the key seals it anew.
                RowBody::Sealed(_) if self.is_before_our_time(epoch) => Ok((Genuine::Later, None)),
                // Deletions are not sealed anew: what was never here goes with no loss.
                RowBody::Gone(_) if self.is_before_our_time(epoch) && holds_nothing => Ok((Genuine::Grave, None)),
                RowBody::Sealed(_) => Err(Misbehaviour::Withholds),
                RowBody::Gone(_) => Err(Misbehaviour::InventedDeletion),
            };
        };
        let address = RecordAddress { space: self.space, id: row.id, version: row.version, epoch };
        let writers = |writer: &[u8; 16]| self.writer(writer, row.seq, epoch);
        let opened = match open_signed_record(key, &address, blob, writers) {
            Ok(opened) => opened,
            Err(_) => return Err(self.refusal(row)),
        };
        let writer = opened.writer;
        let kind_of = |content: &[u8]| Record::from_bytes(content).ok().map(|record| record.kind);
        let before = self.records.get(&row.id).and_then(|held| kind_of(held.content.as_deref()?));
        let (genuine, kind) = match (&row.body, opened.content.is_empty()) {
            (RowBody::Gone(_), true) => (Genuine::Grave, before),
            (RowBody::Sealed(_), false) => match kind_of(&opened.content) {
                Some(kind) => (Genuine::Content(opened.content.to_vec()), Some(kind)),
                None => {
                    self.line.update_needed = true;
                    (Genuine::Later, None)
                }
            },
            _ => return Err(self.refusal(row)),
        };
        let role = self.role_of(&writer);
        let may = |kind: Kind| role.is_none_or(|role| may_write(self.kind, role, kind));
        if !kind.is_none_or(may) || !before.is_none_or(may) {
            return Err(self.refusal(row));
        }
        if writer != self.me {
            self.state().heard.insert(writer, now);
        }
        Ok((genuine, Some(writer)))
    }

    fn refusal(&self, row: &Row) -> Misbehaviour {
        match row.body {
            RowBody::Gone(_) => Misbehaviour::InventedDeletion,
            RowBody::Sealed(_) => Misbehaviour::ForgedRecord,
        }
    }

    /// The key of a device whose writes count at this place in the order of writes.
    fn writer(&self, id: &[u8; 16], seq: u64, epoch: u32) -> Option<VerifyingKey> {
        let manifest = self.manifest.as_ref()?.manifest();
        let left = manifest.member(id).is_none();
        let too_late = left && self.state.former.get(id).is_some_and(|until| seq > *until);
        manifest.writer(id, epoch).filter(|_| !too_late)
    }

    /// Brings content of the hub and content of this device together.
    fn merge(&mut self, id: [u8; 16], theirs: &[u8]) {
        let space = self.kind;
        let held = self.held(id);
        let (merged, dirty) = match held.content.as_deref() {
            None => (theirs.to_vec(), false),
            Some(ours) => combine(space, ours, theirs, held.entry.dirty),
        };
        held.entry.dirty = dirty;
        if held.content.as_deref() != Some(merged.as_slice()) {
            self.set_content(id, Some(merged));
        }
    }
}

/// The content that holds both, and whether the hub lacks something of it.
fn combine(space: SpaceKind, ours: &[u8], theirs: &[u8], edited: bool) -> (Vec<u8>, bool) {
    let (Ok(mine), Ok(other)) = (Record::from_bytes(ours), Record::from_bytes(theirs)) else {
        return if edited { (ours.to_vec(), true) } else { (theirs.to_vec(), false) };
    };
    if is_mirror(space, other.kind) {
        return if edited && mine != other { (ours.to_vec(), true) } else { (theirs.to_vec(), false) };
    }
    let mut both = mine;
    both.merge(&other);
    let lacks = both != other;
    (both.to_bytes().unwrap_or_else(|_| theirs.to_vec()), lacks)
}
