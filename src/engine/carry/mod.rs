//! Sharing: drives the spaces of this device, and does what the calls about sharing ask.
//!
//! ```text
//! calls ──▶ Desk ──┬── the person's own records ── settle(): what follows from them ──┐
//!                  └── spaces (a sync client each) ◀── events ────────────────────────┘
//! host  ◀── Ask ──── outboxes of the spaces, errands (invitations, parcels)
//!       ── Heard ──▶ the space or errand that asked
//! ```
//!
//! - Nothing here waits: a request goes out when the host asks for one ([`net`]), and its answer comes in later.
//! - Whatever the person was told is saved is in the vault: their own records first, then what a space is still to
//!   send. What follows from the records (mirrors, consents, a team's cards) is worked out anew by [`Desk::settle`],
//!   so an interruption at any point needs no repair.
//! - A request outside a space (an invitation's card, a parcel) is an errand: read off from what is stored, each time.

mod errands;
mod following;
#[cfg(test)]
mod frozen_tests;
mod invitations;
mod inviting;
pub(crate) mod items;
mod mirrors;
pub mod net;
mod own;
mod pairing;
mod pass_on;
mod person;
mod prepared;
mod receipts;
mod restarted;
mod shown;
mod spaces;
mod suggestions;
mod taking;
mod team;
mod view;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use besace_crypto::DeviceKeys;
use besace_domain::{DeviceId, RecordId};
use besace_engine_api::{Event, Fault};
use zeroize::Zeroizing;

use crate::clock::{Clock, Moment};
use crate::engine::Engine;
use crate::later::doors::sharing;
use crate::records::{Loaded, Open, Records, new_id};
use items::{Found, Items, Key, Row, Staged};
pub(crate) use spaces::{About, Part, Space};

/// A random id of a space, a record or a parcel.
pub(crate) type Id = [u8; 16];

/// Changes within this time are told together, in milliseconds.
const TOGETHER_MS: i64 = 400;

/// What sharing holds while the toolbox is open.
pub(crate) struct Carry {
    items: Items,
    secret: Option<Zeroizing<[u8; 32]>>,
    /// This device.
    pub me: DeviceId,
    /// The spaces it belongs to.
    pub spaces: BTreeMap<Id, Space>,
    /// Invitations that were looked at, by the space they promise.
    pub looks: BTreeMap<Id, invitations::Look>,
    /// A worker's own invitations, by the same.
    pub mine: BTreeMap<Id, inviting::Mine>,
    /// Whom the cards name that are being laid.
    laying: BTreeMap<Id, BTreeMap<DeviceId, bool>>,
    /// Toolboxes that are prepared for others: their records, and what is known of their hand-over.
    pub prepared: BTreeMap<RecordId, (Records, prepared::Toolbox)>,
    /// The sealed bytes of their hand-overs.
    pub parcels: BTreeMap<RecordId, Vec<u8>>,
    /// The one that is in hand.
    at: Option<RecordId>,
    /// A toolbox that is being taken over.
    pub taking: taking::Taken,
    /// A pairing under way.
    pub pair: pairing::Pair,
    /// What people share that this device was removed from.
    left: BTreeSet<Id>,
    /// Another own device took this one off the list, and it was emptied.
    taken_off: bool,
    /// Up to where the manifest was looked for, of spaces that another own device vouches for.
    follows: BTreeMap<Id, u64>,
    /// What is asked of the hub.
    pub line: net::Line,
    /// Whose page a worker opened last.
    looked: Option<Id>,
    /// The records' revision that was settled last.
    settled: u64,
    /// Something came from outside that settling has not seen.
    stale: bool,
    /// When settling is due for the time alone: a share ends.
    due: Option<i64>,
    /// Something that screens show has changed.
    pub news: bool,
    /// When that was last told.
    told: i64,
    /// Another toolbox is in hand, or the one in hand is gone.
    switched: bool,
    /// The vault refused a write: what is in memory is ahead of it.
    broken: bool,
}

/// What is stored of sharing, not looked at yet.
pub(crate) struct Unread {
    /// What it keeps for itself.
    pub rows: Vec<Row>,
    /// The records of toolboxes that are prepared for others.
    pub prepared: BTreeMap<RecordId, Records>,
}

/// Everything that a call about sharing works with.
pub(crate) struct Desk<'a> {
    /// The person's own records, for writing.
    pub open: Open<'a>,
    /// What sharing holds.
    pub carry: &'a mut Carry,
    clock: &'a dyn Clock,
    /// What trying a word is to cost.
    cost: besace_vault::Cost,
}

impl Carry {
    /// What was stored. The number tells how many items could not be read.
    pub fn read(rows: Vec<Row>, mut prepared: BTreeMap<RecordId, Records>, me: DeviceId, up: bool) -> (Self, usize) {
        let (items, mut found, mut damaged) = Items::read(rows);
        let mut carry = Self {
            items,
            secret: found.remove(&Key::Device).and_then(|bytes| Some(Zeroizing::new(bytes.try_into().ok()?))),
            me,
            spaces: BTreeMap::new(),
            looks: BTreeMap::new(),
            mine: BTreeMap::new(),
            laying: BTreeMap::new(),
            prepared: BTreeMap::new(),
            parcels: BTreeMap::new(),
            at: None,
            taking: taking::Taken::default(),
            pair: pairing::Pair::default(),
            left: BTreeSet::new(),
            taken_off: found.contains_key(&Key::TakenOff),
            follows: BTreeMap::new(),
            line: net::Line::new(up),
            looked: None,
            settled: u64::MAX,
            stale: true,
            due: None,
            news: false,
            told: 0,
            switched: false,
            broken: false,
        };
        if let Ok(keys) = carry.keys() {
            damaged += spaces::restore(&mut carry, &keys, &mut found);
        }
        carry.read_rest(&found, &mut prepared);
        (carry, damaged)
    }

    fn read_rest(&mut self, found: &Found, prepared: &mut BTreeMap<RecordId, Records>) {
        for (key, bytes) in found {
            match key {
                Key::Prepared(id) => {
                    let (id, me) = (RecordId(*id), self.me);
                    if let Ok(toolbox) = postcard::from_bytes(bytes) {
                        let records = prepared.remove(&id).unwrap_or_else(|| Records::prepare(me, id));
                        self.prepared.insert(id, (records, toolbox));
                    }
                }
                Key::Parcel(id) => drop(self.parcels.insert(RecordId(*id), bytes.clone())),
                Key::Left(space) => drop(self.left.insert(*space)),
                Key::Taking => self.taking = taking::Taken::read(bytes),
                Key::Look(space) => self.looks.extend(postcard::from_bytes(bytes).ok().map(|look| (*space, look))),
                Key::Label(space) => self.mine.extend(postcard::from_bytes(bytes).ok().map(|mine| (*space, mine))),
                _ => {}
            }
        }
    }

    /// The prepared toolbox in hand, if it is not the own one.
    pub fn in_hand(&self) -> Option<&Records> {
        self.prepared.get(&self.at?).map(|(records, _)| records)
    }

    /// The same, for writing.
    pub fn in_hand_mut(&mut self) -> Option<&mut Records> {
        self.prepared.get_mut(&self.at?).map(|(records, _)| records)
    }

    /// When screens are to be told of a change that was kept back.
    pub fn tells_at(&self) -> Option<i64> {
        self.news.then(|| self.told.saturating_add(TOGETHER_MS))
    }

    /// The keys of this device.
    pub fn keys(&self) -> Result<DeviceKeys, Fault> {
        DeviceKeys::from_secret(self.secret.as_ref().ok_or(Fault::NotFound)?).map_err(|_| Fault::Internal)
    }
}

impl<C: Clock> Engine<C> {
    /// Does something about sharing, and what follows from it.
    pub(crate) fn at_desk<T>(&mut self, work: impl FnOnce(&mut Desk<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        sharing::at_desk(self, work)
    }

    /// Whether there is anything to do for sharing: something is stored of it, or was begun.
    pub fn shares(&self) -> bool {
        let stored = |unread: &Unread| !unread.rows.is_empty() || !unread.prepared.is_empty();
        self.carry.is_some() || self.unread.as_ref().is_some_and(stored) || self.says_farewell()
    }

    /// Takes up what is stored of sharing: true when it had not been yet.
    fn take_up(&mut self) -> bool {
        let (Some(records), Some(unread)) = (&mut self.records, self.unread.take()) else { return false };
        let (carry, damaged) = Carry::read(unread.rows, unread.prepared, records.device(), self.net_up);
        records.damaged = records.damaged.saturating_add(u32::try_from(damaged).unwrap_or(u32::MAX));
        self.carry = Some(carry);
        true
    }

    /// What [`Engine::at_desk`] does, behind the door of its part.
    pub(crate) fn sit_at_desk<T>(&mut self, work: impl FnOnce(&mut Desk<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        let (begins, up) = (self.take_up(), self.net_up);
        let (now, cost) = (self.now(), self.cost);
        let vault = self.session.as_mut().or_else(|| self.toolboxes.open()).ok_or(Fault::Locked)?;
        let records = self.records.as_mut().ok_or(Fault::Locked)?;
        let carry = self.carry.as_mut().ok_or(Fault::Locked)?;
        let before = records.revision;
        let mut desk = Desk { open: Open { vault, records, now }, carry, clock: &self.clock, cost };
        if begins {
            // What cannot be stored now is worked out again by the next call.
            let _ = desk.settle().and_then(|()| desk.set_up(up));
        }
        let done = desk.settle().and_then(|()| work(&mut desk));
        let done = done.and_then(|done| desk.settle().map(|()| done));
        // Hundreds of spaces that come up to date one after another are told of together.
        let quiet = (carry.told..carry.told.saturating_add(TOGETHER_MS)).contains(&now.utc_ms);
        let (news, broken) = (carry.news && !quiet, carry.broken);
        if news {
            (carry.news, carry.told) = (false, now.utc_ms);
        }
        let changed = std::mem::take(&mut carry.switched) || records.revision != before;
        if broken {
            self.reread_carry()?;
        }
        if changed {
            self.tell(Event::ToolboxChanged);
        }
        if news || broken {
            self.tell(Event::SharingChanged);
        }
        done
    }

    /// Takes up again what is stored, after the vault refused a write.
    fn reread_carry(&mut self) -> Result<(), Fault> {
        let (now, up) = (self.now(), self.net_up);
        let Loaded { own, prepared, rows, .. } = Records::load(self.vault()?, now)?;
        let (carry, _) = Carry::read(rows, prepared, own.device(), up);
        self.records = Some(own);
        self.carry = Some(carry);
        Ok(())
    }
}

impl Desk<'_> {
    /// The time of this call.
    pub fn now(&self) -> Moment {
        self.open.now
    }

    /// A time as the wall clock shows it.
    pub fn local(&self, utc_ms: i64) -> chrono::NaiveDateTime {
        crate::clock::local(self.clock, utc_ms)
    }

    /// The end of a day, in milliseconds since 1970.
    pub fn end_of(&self, day: chrono::NaiveDate) -> i64 {
        let midnight = day.succ_opt().unwrap_or(day).and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
        let offset = |at: i64| i64::from(self.clock.offset_minutes(at)) * 60_000;
        let guess = midnight.saturating_sub(offset(midnight));
        midnight.saturating_sub(offset(guess))
    }

    /// The day on which a time lies that [`Desk::end_of`] gave.
    pub fn last_day(&self, until: i64) -> chrono::NaiveDate {
        self.local(until.saturating_sub(1)).date()
    }

    /// The keys of this device, made the first time.
    pub fn keys(&mut self) -> Result<DeviceKeys, Fault> {
        if self.carry.secret.is_none() {
            let (one, two) = (random()?, random()?);
            let mut secret = Zeroizing::new([0; 32]);
            secret[..16].copy_from_slice(&one);
            secret[16..].copy_from_slice(&two);
            self.keep(Staged::from([(Key::Device, Some(secret.to_vec()))]))?;
            self.carry.secret = Some(secret);
        }
        self.carry.keys()
    }

    /// Writes items to the vault.
    pub fn keep(&mut self, staged: Staged) -> Result<(), Fault> {
        self.keep_with(staged, Vec::new())
    }

    /// Writes items and the person's records together, or nothing.
    pub fn keep_with(&mut self, staged: Staged, writes: Vec<crate::records::Write>) -> Result<(), Fault> {
        let plan = self.carry.items.plan(staged)?;
        let written = self.open.apply_with(writes, &plan.changes())?;
        self.carry.items.done(plan, &written);
        Ok(())
    }

    /// Writes one item.
    pub fn keep_one<T: serde::Serialize>(&mut self, key: Key, value: &T) -> Result<(), Fault> {
        let bytes = postcard::to_allocvec(value).map_err(|_| Fault::Internal)?;
        self.carry.line.wanted = None;
        self.keep(Staged::from([(key, Some(bytes))]))
    }

    /// Brings everything that follows from the records and from what came up to date.
    // Every call about sharing does this twice, and each is compiled for itself.
    #[inline(never)]
    pub fn settle(&mut self) -> Result<(), Fault> {
        // One thing can bring the next: an accepted suggestion changes a record, which changes its mirror.
        for _ in 0..6 {
            let now = self.now().utc_ms;
            let due = self.carry.due.is_some_and(|due| due <= now);
            if !self.carry.stale && !due && self.carry.settled == self.open.records.revision {
                break;
            }
            (self.carry.stale, self.carry.due, self.carry.settled) = (false, None, self.open.records.revision);
            self.carry.line.wanted = None;
            self.clear_out()?;
            self.found_accepted()?;
            if self.carry.spaces.is_empty() {
                break;
            }
            self.sync_own()?;
            self.take_direct_suggestions()?;
            self.tend_shares()?;
            self.write_mirrors()?;
            self.note_readers()?;
            self.tend_team()?;
            self.tend_pairing()?;
        }
        Ok(())
    }

    /// Settling is to be done again at this time.
    fn due_at(&mut self, at: i64) {
        self.carry.due = Some(self.carry.due.map_or(at, |due| due.min(at)));
    }
}

/// A random id.
pub(crate) fn random() -> Result<Id, Fault> {
    new_id().map(|RecordId(id)| id)
}

/// Bytes as hexadecimal digits, for fields of records.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Reads them back.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}
