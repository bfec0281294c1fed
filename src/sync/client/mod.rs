//! One device's side of one space: what happened goes in, what to do comes out.
//!
//! ```text
//!  edits, answers, hints, timers ──▶ Client::handle(event, now) ──▶ persist · send · wake · tell
//! ```
//!
//! - An edit is stored together with the id of the operation that will carry it, before that is sent. So after a
//!   crash at any point the same operation is asked again, and the hub gives the same answer.
//! - One request is under way at a time; a ticket tells its answer from all others.
//! - A write names the version it replaces. When the hub has another one, the device reads, merges, and writes again.
//! - What the hub acknowledged must show up when reading; what was shown must never go back.
//! - Every row is opened at the address it claims and must bear the signature of a member who may write it;
//!   a deletion too. So a hub can withhold, and nothing else; and withholding is told.
//! - A record that is missing in a full reading is neither lost nor brought back: it is set aside, and the
//!   person decides.

mod backoff;
mod ends;
mod epochs;
mod event;
mod members;
mod memory;
mod pull;
mod push;
mod rights;
mod rows;
mod status;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use besace_crypto::{DeviceKeys, EpochKey, Manifest, SignedManifest};

pub use event::{Answer, Change, Effect, Event, Outgoing};
pub use rights::{SpaceKind, may_write};
pub use status::{Misbehaviour, SyncState};

use crate::wire::Id;
use backoff::Backoff;
use memory::{Entry, State};

/// The most bytes of an answer that a driver reads: a full page and its rows' own bytes.
pub const ANSWER_LIMIT: usize = crate::wire::PAGE_BYTES + 128 * 1024;

/// How long a request may take.
const PATIENCE_MS: i64 = 60_000;
/// How often to ask without a hint.
const POLL_MS: i64 = 5 * 60_000;
/// How long set-aside content is kept.
const ASIDE_MS: i64 = 30 * 86_400_000;
/// Silence of all others that is worth a word.
const SILENCE_MS: i64 = 14 * 86_400_000;
/// The shortest time between two full readings that nobody but the device asks for.
const REREAD_MS: i64 = 3_600_000;

/// One device's side of one space. See the module's description.
pub struct Client {
    space: Id,
    kind: SpaceKind,
    me: Id,
    keys: DeviceKeys,
    manifest: Option<SignedManifest>,
    epochs: BTreeMap<u32, Arc<EpochKey>>,
    state: State,
    records: BTreeMap<Id, Held>,
    line: Line,
    touched: Touched,
}

#[derive(Clone, Debug, Default)]
struct Held {
    entry: Entry,
    content: Option<Vec<u8>>,
    aside: Option<Vec<u8>>,
}

/// What is known of the connection; forgotten at each start.
#[derive(Default)]
struct Line {
    up: bool,
    asked: Option<Asked>,
    tickets: u64,
    backoff: Backoff,
    wants_rows: bool,
    /// The head that was hinted at since rows were last asked for: a page that is under way may be older.
    hinted: u64,
    wants_keys: bool,
    clock_offset: i64,
    clock_retried: bool,
    silent_since: Option<i64>,
    refused_since: Option<i64>,
    gone: bool,
    full: bool,
    too_large: Option<Id>,
    update_needed: bool,
    /// Not to be sent until something new was read.
    stuck: BTreeSet<Id>,
    /// A version of the manifest that the hub acknowledged and is to show.
    manifest_sent: Option<u64>,
    /// The hub refused the last change of its key list.
    keys_denied: bool,
    faulted: bool,
    /// Refused before this full reading began: it may show them for the first time.
    doubted: BTreeSet<Id>,
    reread_at: Option<i64>,
    polled_at: Option<i64>,
    told: Option<SyncState>,
}

struct Asked {
    ticket: u64,
    since: i64,
    what: push::Ask,
}

/// What changed since the last effects, to be stored together.
#[derive(Default)]
struct Touched {
    state: bool,
    entries: BTreeSet<Id>,
    contents: BTreeSet<Id>,
    asides: BTreeSet<Id>,
    epochs: BTreeSet<u32>,
}

/// What was stored, to start from again: the latest bytes of each [`Change`].
#[derive(Default)]
pub struct Stored {
    /// [`Change::State`].
    pub state: Vec<u8>,
    /// [`Change::Entry`].
    pub entries: BTreeMap<Id, Vec<u8>>,
    /// [`Change::Content`].
    pub contents: BTreeMap<Id, Vec<u8>>,
    /// [`Change::Aside`].
    pub asides: BTreeMap<Id, Vec<u8>>,
    /// [`Change::EpochKey`].
    pub epochs: BTreeMap<u32, Arc<EpochKey>>,
}

impl Client {
    fn bare(space: Id, kind: SpaceKind, me: Id, keys: DeviceKeys) -> Self {
        let line = Line { tickets: first_ticket(), wants_rows: true, ..Line::default() };
        Self {
            space,
            kind,
            me,
            keys,
            manifest: None,
            epochs: BTreeMap::new(),
            state: State::default(),
            records: BTreeMap::new(),
            line,
            touched: Touched::default(),
        }
    }

    /// Starts again from what was stored. None: it cannot be read, a newer version of the app wrote it.
    #[must_use]
    pub fn restore(space: Id, kind: SpaceKind, me: Id, keys: DeviceKeys, stored: Stored) -> Option<Self> {
        let mut client = Self::bare(space, kind, me, keys);
        client.state = memory::read(&stored.state)?;
        client.epochs = stored.epochs;
        let (mut contents, mut asides) = (stored.contents, stored.asides);
        for (id, bytes) in stored.entries {
            let entry = memory::read(&bytes)?;
            client.records.insert(id, Held { entry, content: contents.remove(&id), aside: asides.remove(&id) });
        }
        client.manifest = members::latest(&client.state);
        Some(client)
    }

    /// Takes one event in and says what to do about it. `now`: milliseconds since 1970, by the device's clock.
    pub fn handle(&mut self, event: Event, now: i64) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Edited { id, content } => self.edited(id, content, now),
            Event::Deleted { id } => self.deleted(id),
            Event::Admit { member } => self.plan(memory::Plan::Admit(member)),
            Event::Remove { device } => self.plan(memory::Plan::Remove(device)),
            Event::PutBack => self.put_back(now),
            Event::Network { up } => self.network(up),
            Event::Hint { head } => self.hinted(head),
            Event::Woken => self.woken(now),
            Event::Answered(answer) => self.answered(answer, now),
            Event::NoAnswer { ticket } => self.unanswered(ticket, now),
        }
        let send = self.next_request(now);
        let changes = self.take_changes();
        if !changes.is_empty() {
            effects.push(Effect::Persist(changes));
        }
        effects.extend(send.map(Effect::Send));
        effects.extend(self.wake_at(now).map(Effect::WakeAt));
        let state = self.status(now);
        if self.line.told.as_ref() != Some(&state) {
            self.line.told = Some(state.clone());
            effects.push(Effect::Tell(state));
        }
        effects
    }

    /// The records as the person sees them.
    pub fn contents(&self) -> impl Iterator<Item = (Id, &[u8])> {
        self.records.iter().filter_map(|(id, held)| Some((*id, held.content.as_deref()?)))
    }

    /// Content that was deleted elsewhere while it was changed here, or that the hub no longer shows. It is out of
    /// sight, never sent, and dropped after 30 days; [`Event::PutBack`] brings it back.
    pub fn set_aside(&self) -> impl Iterator<Item = (Id, &[u8])> {
        self.records.iter().filter_map(|(id, held)| Some((*id, held.aside.as_deref()?)))
    }

    /// The members, as far as this device has seen.
    #[must_use]
    pub fn members(&self) -> Option<&Manifest> {
        self.manifest.as_ref().map(SignedManifest::manifest)
    }

    /// The same with its signature: what a device that is paired begins from.
    #[must_use]
    pub fn signed_members(&self) -> Option<&SignedManifest> {
        self.manifest.as_ref()
    }

    /// True when everything was read to the head and everything here was sent: what other spaces hold of it
    /// (mirrors) may be derived from it.
    #[must_use]
    pub fn is_current(&self) -> bool {
        let read = self.line.polled_at.is_some() && !self.line.wants_rows && self.state.whole.is_none();
        read && !self.records.values().any(|held| held.entry.dirty)
    }

    /// True once everything was read to the head, now or in an earlier life.
    #[must_use]
    pub fn has_read(&self) -> bool {
        self.state.read_at.is_some()
    }

    /// True for a record that a member deleted: it never comes back under this id.
    #[must_use]
    pub fn is_gone(&self, id: &Id) -> bool {
        self.records.get(id).is_some_and(|held| held.entry.gone)
    }

    /// When something last came from a member, in milliseconds since 1970 by the device's clock.
    #[must_use]
    pub fn heard_from(&self, member: &Id) -> Option<i64> {
        self.state.heard.get(member).copied()
    }

    fn epoch(&self) -> u32 {
        self.members().map_or(0, |manifest| manifest.epoch)
    }

    fn held(&mut self, id: Id) -> &mut Held {
        self.touched.entries.insert(id);
        self.records.entry(id).or_default()
    }

    fn set_content(&mut self, id: Id, content: Option<Vec<u8>>) {
        self.touched.contents.insert(id);
        self.held(id).content = content;
    }

    fn keep_aside(&mut self, id: Id, now: i64) {
        let held = self.held(id);
        if let Some(content) = held.content.take() {
            held.aside = Some(content);
            held.entry.aside_since = Some(now);
            self.touched.contents.insert(id);
            self.touched.asides.insert(id);
        }
    }

    fn state(&mut self) -> &mut State {
        self.touched.state = true;
        &mut self.state
    }

    fn blame(&mut self, what: Misbehaviour) {
        self.line.faulted = true;
        // A rollback explains what comes after it.
        if self.state.fault != Some(Misbehaviour::RolledBack) {
            self.state().fault = Some(what);
        }
    }

    fn take_changes(&mut self) -> Vec<Change> {
        let touched = std::mem::take(&mut self.touched);
        let mut changes = Vec::new();
        for epoch in touched.epochs {
            changes.extend(self.epochs.get(&epoch).map(|key| Change::EpochKey(epoch, Arc::clone(key))));
        }
        let kept = |id: &Id| self.records.get(id);
        for id in touched.contents {
            changes.push(Change::Content(id, kept(&id).and_then(|held| held.content.clone())));
        }
        for id in touched.asides {
            changes.push(Change::Aside(id, kept(&id).and_then(|held| held.aside.clone())));
        }
        for id in touched.entries {
            changes.push(Change::Entry(id, kept(&id).map(|held| memory::write(&held.entry))));
        }
        if touched.state {
            changes.push(Change::State(memory::write(&self.state)));
        }
        changes
    }
}

fn first_ticket() -> u64 {
    besace_crypto::random().map_or(0, u64::from_le_bytes)
}
