//! A device of the simulation: it does what its clients ask, and can stop dead between any two effects.

use std::{collections::BTreeMap, sync::Arc};

use besace_crypto::{DeviceKeys, EpochKey, ManifestError, Member, Role, SignedManifest, VerifyingKey};
use besace_domain::{DeviceId, Stamper};

use super::{Dice, Fault};
use crate::{
    client::{Change, Client, Effect, Event, Misbehaviour, Outgoing, SpaceKind, Stored, SyncState},
    wire::Id,
};

/// One of a device's clients, with what it stored.
pub(super) struct Part {
    pub space: Id,
    pub kind: SpaceKind,
    pub client: Client,
    pub disk: Disk,
    /// Rises with every start: answers of an earlier life are not delivered.
    pub life: u64,
    pub told: Option<SyncState>,
    /// When its timer rings, by the device's clock.
    pub wakes: Option<i64>,
    pub request_key: VerifyingKey,
}

/// What is stored, and nothing else survives a crash.
#[derive(Default)]
pub(super) struct Disk {
    pub state: Vec<u8>,
    pub entries: BTreeMap<Id, Vec<u8>>,
    pub contents: BTreeMap<Id, Vec<u8>>,
    pub asides: BTreeMap<Id, Vec<u8>>,
    pub epochs: BTreeMap<u32, Arc<EpochKey>>,
    /// What was deleted here: it must never be seen again.
    pub deleted: std::collections::BTreeSet<Id>,
}

pub(super) struct Device {
    pub name: &'static str,
    pub id: Id,
    pub role: Role,
    secret: [u8; 32],
    pub stamper: Stamper,
    /// How far its clock is off, in milliseconds.
    pub skew: i64,
    pub up: bool,
    pub parts: Vec<Part>,
}

/// A request that leaves a device.
pub(super) struct Leaving {
    pub part: usize,
    pub life: u64,
    pub request: Outgoing,
}

impl Device {
    pub(super) fn new(name: &'static str, role: Role, dice: &mut Dice) -> Self {
        let id = dice.bytes();
        let (secret, stamper) = (dice.bytes(), Stamper::new(DeviceId(id)));
        Self { name, id, role, secret, stamper, skew: 0, up: true, parts: Vec::new() }
    }

    pub(super) fn keys(&self) -> Result<DeviceKeys, Fault> {
        DeviceKeys::from_secret(&self.secret).map_err(|error| Fault::new("keys", error))
    }

    pub(super) fn member(&self, space: &Id) -> Result<Member, Fault> {
        let card = self.keys()?.card(self.id, space).map_err(|error| Fault::new("card", error))?;
        let team = if matches!(self.role, Role::Owner) { "" } else { "Transit" };
        Ok(Member { card, role: self.role, name: self.name.into(), team: team.into() })
    }

    pub(super) fn clock(&self, now: i64) -> i64 {
        now + self.skew
    }

    pub(super) fn found(&mut self, space: Id, kind: SpaceKind) -> Result<(), Fault> {
        let broken = |error: ManifestError| Fault::new("founding", error);
        let client = Client::found(space, kind, self.keys()?, self.member(&space)?, [0; 32]).map_err(broken)?;
        self.carry(space, kind, client)
    }

    pub(super) fn join(&mut self, space: Id, kind: SpaceKind, pinned: SignedManifest) -> Result<(), Fault> {
        let client = Client::join(space, kind, self.id, self.keys()?, pinned);
        self.carry(space, kind, client)
    }

    fn carry(&mut self, space: Id, kind: SpaceKind, client: Client) -> Result<(), Fault> {
        let request_key = self.member(&space)?.card.request;
        let (disk, told, wakes) = (Disk::default(), None, None);
        self.parts.push(Part { space, kind, client, disk, life: 0, told, wakes, request_key });
        Ok(())
    }

    pub(super) fn part(&self, kind: SpaceKind) -> Option<usize> {
        self.parts.iter().position(|part| part.kind == kind)
    }

    /// Gives an event to a client and does what it says. `crash_at`: stop dead before this effect.
    pub(super) fn handle(
        &mut self,
        part: usize,
        event: Event,
        now: i64,
        crash_at: Option<usize>,
    ) -> Result<Option<Leaving>, Fault> {
        let (clock, name) = (self.clock(now), self.name);
        let asked_to_put_back = matches!(event, Event::PutBack);
        let Some(at) = self.parts.get_mut(part) else { return Ok(None) };
        let mut leaving = None;
        let effects = at.client.handle(event, clock);
        for (count, effect) in effects.into_iter().enumerate() {
            if crash_at == Some(count) {
                self.restart(part)?;
                return Ok(leaving);
            }
            let Some(at) = self.parts.get_mut(part) else { return Ok(None) };
            match effect {
                Effect::Persist(changes) => at.disk.store(changes, asked_to_put_back, name)?,
                Effect::Send(request) => leaving = Some(Leaving { part, life: at.life, request }),
                Effect::WakeAt(time) => at.wakes = Some(time),
                Effect::Tell(SyncState::HubMisbehaves(why)) => return Err(blamed(name, why)),
                Effect::Tell(state) => at.told = Some(state),
            }
        }
        Ok(leaving)
    }

    /// Starts again from the disk.
    pub(super) fn restart(&mut self, part: usize) -> Result<(), Fault> {
        let keys = self.keys()?;
        let (me, name) = (self.id, self.name);
        let Some(at) = self.parts.get_mut(part) else { return Ok(()) };
        at.life += 1;
        at.wakes = None;
        if at.disk.state.is_empty() {
            // Nothing was stored yet: the space was not begun. Its memory is what it was founded or joined with.
            return Ok(());
        }
        let disk = &at.disk;
        let stored = Stored {
            state: disk.state.clone(),
            entries: disk.entries.clone(),
            contents: disk.contents.clone(),
            asides: disk.asides.clone(),
            epochs: disk.epochs.clone(),
        };
        let restored = Client::restore(at.space, at.kind, me, keys, stored);
        at.client = restored.ok_or_else(|| Fault::new(name, "cannot read its own memory"))?;
        Ok(())
    }
}

fn blamed(name: &str, why: Misbehaviour) -> Fault {
    Fault::new("false blame", format!("{name} says of an honest hub: {why:?}"))
}

impl Disk {
    fn store(&mut self, changes: Vec<Change>, put_back: bool, name: &str) -> Result<(), Fault> {
        for change in changes {
            match change {
                Change::State(state) => self.state = state,
                Change::Entry(id, Some(entry)) => drop(self.entries.insert(id, entry)),
                Change::Entry(id, None) => drop(self.entries.remove(&id)),
                Change::Content(id, Some(content)) => {
                    if self.deleted.contains(&id) && !put_back {
                        return Err(Fault::new("the dead return", format!("{name} sees {id:02x?} again")));
                    }
                    self.contents.insert(id, content);
                }
                Change::Content(id, None) => {
                    if self.contents.remove(&id).is_some() {
                        self.deleted.insert(id);
                    }
                }
                Change::Aside(id, Some(content)) => drop(self.asides.insert(id, content)),
                Change::Aside(id, None) => drop(self.asides.remove(&id)),
                Change::EpochKey(epoch, key) => drop(self.epochs.insert(epoch, key)),
            }
        }
        Ok(())
    }
}
