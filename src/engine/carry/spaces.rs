//! The spaces of this device: a sync client each, what it stores, and what it asks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use besace_crypto::{DeviceKeys, open_epoch_key, seal_epoch_key};
use besace_domain::{DeviceId, Record, RecordId};
use besace_engine_api::Fault;
use besace_sync::client::{Change, Client, Effect, Event, Outgoing, SpaceKind, Stored, SyncState};
use serde::{Deserialize, Serialize};

use super::items::{Found, Key, Staged};
use super::{Carry, Desk, Id};

/// What a space is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct About {
    /// Which side this device is on.
    pub part: Part,
    /// The team's name.
    pub team: String,
    /// Since when this device belongs to it, in milliseconds since 1970.
    pub since: i64,
}

/// Which side of a space this device is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Part {
    /// The person's own devices.
    OwnDevices,
    /// A link space; this device is the person's.
    Person,
    /// A link space; this device is a worker's.
    Team,
    /// The space of a team's workers.
    Workers,
}

impl Part {
    /// What the protocol calls it.
    pub fn kind(self) -> SpaceKind {
        match self {
            Self::OwnDevices | Self::Workers => SpaceKind::Own,
            Self::Person | Self::Team => SpaceKind::Link,
        }
    }
}

/// One space.
pub(crate) struct Space {
    /// What it is for.
    pub about: About,
    /// This device's side of the protocol.
    pub client: Client,
    /// What it holds, read.
    pub records: BTreeMap<RecordId, Record>,
    /// A request that waits to be sent.
    pub outbox: Option<Outgoing>,
    /// When to wake the client, in milliseconds since 1970.
    pub wakes: Option<i64>,
    /// How it stands.
    pub words: Option<SyncState>,
    /// Devices whose removal is under way.
    pub leaving: BTreeSet<Id>,
    /// Devices whose admission is under way.
    pub coming: BTreeSet<Id>,
}

impl Space {
    fn new(about: About, client: Client) -> Self {
        let read = |(id, content): (Id, &[u8])| Some((RecordId(id), Record::from_bytes(content).ok()?));
        let records = client.contents().filter_map(read).collect();
        Self {
            about,
            client,
            records,
            outbox: None,
            wakes: None,
            words: None,
            leaving: BTreeSet::new(),
            coming: BTreeSet::new(),
        }
    }

    /// Its records of one kind.
    pub fn all<E: besace_domain::Entry>(&self) -> impl Iterator<Item = (RecordId, E)> + '_ {
        let of_kind = self.records.iter().filter(|(_, record)| record.kind == E::KIND);
        of_kind.filter_map(|(id, record)| Some((*id, record.read().ok()?)))
    }

    /// The members, if any.
    pub fn members(&self) -> &[besace_crypto::Member] {
        self.client.members().map(|manifest| manifest.members.as_slice()).unwrap_or_default()
    }

    /// This device's own entry among them.
    pub fn member(&self, device: DeviceId) -> Option<&besace_crypto::Member> {
        self.members().iter().find(|member| member.card.id == device.0)
    }
}

/// What else than contents decides what follows from a space: its members' manifest, whether it is current, and
/// whether this device was removed.
fn stand(space: &Space, now: i64) -> (Option<u64>, bool, bool) {
    let removed = space.client.status(now) == SyncState::RemovedFromSpace;
    (space.client.members().map(|manifest| manifest.version), space.client.is_current(), removed)
}

/// Starts every stored space again. The number tells how many could not be read.
pub(super) fn restore(carry: &mut Carry, keys: &DeviceKeys, found: &mut Found) -> usize {
    let Ok(store_key) = keys.store_key() else { return 1 };
    let mut abouts = BTreeMap::new();
    let mut stored: BTreeMap<Id, Stored> = BTreeMap::new();
    let mut damaged = 0;
    for (key, bytes) in std::mem::take(found) {
        match key {
            Key::Space(space) => match postcard::from_bytes::<About>(&bytes) {
                Ok(about) => drop(abouts.insert(space, about)),
                Err(_) => damaged += 1,
            },
            Key::State(space) => stored.entry(space).or_default().state = bytes,
            Key::Entry(space, id) => drop(stored.entry(space).or_default().entries.insert(id, bytes)),
            Key::Content(space, id) => drop(stored.entry(space).or_default().contents.insert(id, bytes)),
            Key::Aside(space, id) => drop(stored.entry(space).or_default().asides.insert(id, bytes)),
            Key::Epoch(space, epoch) => match open_epoch_key(&store_key, &space, epoch, &bytes) {
                Ok(key) => drop(stored.entry(space).or_default().epochs.insert(epoch, Arc::new(key))),
                Err(_) => damaged += 1,
            },
            other => drop(found.insert(other, bytes)),
        }
    }
    for (space, about) in abouts {
        let Some(stored) = stored.remove(&space).filter(|stored| !stored.state.is_empty()) else { continue };
        let Ok(keys) = carry.keys() else { continue };
        match Client::restore(space, about.part.kind(), carry.me.0, keys, stored) {
            Some(client) => drop(carry.spaces.insert(space, Space::new(about, client))),
            None => damaged += 1,
        }
    }
    damaged
}

impl Desk<'_> {
    /// The space of that id.
    pub fn space(&self, id: Id) -> Result<&Space, Fault> {
        self.carry.spaces.get(&id).ok_or(Fault::NotFound)
    }

    /// The spaces in which this device has that part.
    pub fn spaces_as(&self, part: Part) -> Vec<Id> {
        let as_part = self.carry.spaces.iter().filter(|(_, space)| space.about.part == part);
        as_part.map(|(id, _)| *id).collect()
    }

    /// Takes up a space that was just founded or joined. When this returns it is stored.
    pub fn begin(&mut self, id: Id, about: About, client: Client) -> Result<(), Fault> {
        let bytes = postcard::to_allocvec(&about).map_err(|_| Fault::Internal)?;
        let mut beside = Staged::from([(Key::Space(id), Some(bytes))]);
        let listed_again = self.carry.taken_off && about.part == Part::OwnDevices;
        if listed_again {
            beside.insert(Key::TakenOff, None);
        }
        self.carry.spaces.insert(id, Space::new(about, client));
        let up = self.carry.line.up;
        let done = self.drive_with(id, Event::Network { up }, beside);
        match done {
            Ok(()) => self.carry.taken_off &= !listed_again,
            Err(_) => drop(self.carry.spaces.remove(&id)),
        }
        done
    }

    /// Gives an event to a space's client and does what it says.
    pub fn drive(&mut self, id: Id, event: Event) -> Result<(), Fault> {
        self.drive_with(id, event, Staged::new())
    }

    fn drive_with(&mut self, id: Id, event: Event, mut beside: Staged) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let Some(space) = self.carry.spaces.get_mut(&id) else { return Ok(()) };
        let before = stand(space, now);
        let effects = space.client.handle(event, now);
        // Who belongs to it, and whether all of it was read, decides what follows.
        self.carry.stale |= stand(space, now) != before;
        for effect in effects {
            match effect {
                Effect::Persist(changes) => {
                    let stored = self.persist(id, changes, std::mem::take(&mut beside));
                    if stored.is_err() {
                        // The client is ahead of what is stored: it is read again from there.
                        self.carry.broken = true;
                        return stored;
                    }
                }
                Effect::Send(request) => self.with(id, |space| space.outbox = Some(request)),
                Effect::WakeAt(at) => self.with(id, |space| space.wakes = Some(at)),
                Effect::Tell(state) => {
                    self.with(id, |space| space.words = Some(state));
                    self.carry.news = true;
                }
            }
        }
        if beside.is_empty() { Ok(()) } else { self.keep(beside) }
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Space)) {
        if let Some(space) = self.carry.spaces.get_mut(&id) {
            change(space);
        }
    }

    /// Stores what a client wants stored, and what of it belongs to the person's own records, together.
    fn persist(&mut self, id: Id, changes: Vec<Change>, mut staged: Staged) -> Result<(), Fault> {
        let own = self.carry.spaces.get(&id).is_some_and(|space| space.about.part == Part::OwnDevices);
        let mut contents: BTreeMap<RecordId, Option<Record>> = BTreeMap::new();
        for change in changes {
            match change {
                Change::State(state) => drop(staged.insert(Key::State(id), Some(state))),
                Change::Entry(record, entry) => drop(staged.insert(Key::Entry(id, record), entry)),
                Change::Aside(record, aside) => drop(staged.insert(Key::Aside(id, record), aside)),
                Change::Content(record, content) => {
                    let read = content.as_deref().and_then(|content| Record::from_bytes(content).ok());
                    if read.is_some() || content.is_none() {
                        contents.insert(RecordId(record), read);
                    }
                    staged.insert(Key::Content(id, record), content);
                }
                Change::EpochKey(epoch, key) => {
                    let store_key = self.carry.keys()?.store_key().map_err(|_| Fault::Internal)?;
                    let sealed = seal_epoch_key(&store_key, &id, epoch, &key).map_err(|_| Fault::Internal)?;
                    staged.insert(Key::Epoch(id, epoch), Some(sealed));
                }
            }
        }
        let writes = if own { self.own_writes(&contents) } else { Vec::new() };
        self.keep_with(staged, writes)?;
        if own {
            self.open.observe_all();
        }
        if !contents.is_empty() {
            (self.carry.stale, self.carry.news) = (true, true);
        }
        self.with(id, |space| {
            for (id, record) in contents {
                match record {
                    Some(record) => drop(space.records.insert(id, record)),
                    None => drop(space.records.remove(&id)),
                }
            }
        });
        Ok(())
    }

    /// Writes a record of a space.
    pub fn edit(&mut self, space: Id, id: RecordId, record: &Record) -> Result<(), Fault> {
        let content = record.to_bytes().map_err(|_| Fault::Internal)?;
        if content.len() > besace_crypto::SIGNED_RECORD_LIMIT {
            return Err(Fault::Refused(besace_engine_api::Refusal::TooLong));
        }
        self.drive(space, Event::Edited { id: id.0, content })
    }

    /// Writes a new record of a space, or changes the one of that id.
    pub fn write_entry<E: besace_domain::Entry>(&mut self, space: Id, id: RecordId, entry: &E) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let record = match self.space(space)?.records.get(&id) {
            Some(known) => {
                let mut record = known.clone();
                let changed = record.update(entry, self.open.records.stamper(), now).map_err(|_| Fault::Internal)?;
                if !changed {
                    return Ok(());
                }
                record
            }
            None => Record::new(entry, self.open.records.stamper(), now).map_err(|_| Fault::Internal)?,
        };
        self.edit(space, id, &record)
    }
}
