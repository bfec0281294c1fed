//! The person's own devices: one toolbox on several, and the teams' spaces that come along.

use std::collections::BTreeMap;

use besace_crypto::{DeviceCard, Member, Role, SignedManifest, check_pinned, open_manifest};
use besace_domain::{DeviceId, Membership, Record, RecordId, Step};
use besace_engine_api::{DeviceLine, Devices, Fault};
use besace_sync::client::{Client, Event, SpaceKind, SyncState};
use besace_sync::wire::{self, Page, RowBody, path};

use super::errands::{Came, What, ask};
use super::inviting::{head_bytes, manifest_version, pinned_head};
use super::items::{Key, Staged};
use super::net::Ask;
use super::{About, Desk, Id, Part, from_hex, to_hex};
use crate::records::{Write, new_id};

/// How often to look whether another own device has let this one into a team's space.
const LOOK_MS: i64 = 20_000;

impl Desk<'_> {
    fn own(&self) -> Option<Id> {
        self.spaces_as(Part::OwnDevices).first().copied()
    }

    /// The person's devices.
    pub fn devices(&self) -> Devices {
        let me = self.carry.me;
        let alone = || vec![DeviceLine { id: me, name: String::new(), this: true, heard: None }];
        let Some(own) = self.own().and_then(|own| self.space(own).ok()) else { return Devices { devices: alone() } };
        let here = |member: &&Member| !own.leaving.contains(&member.card.id);
        let line = |member: &Member| DeviceLine {
            id: DeviceId(member.card.id),
            name: member.name.clone(),
            this: member.card.id == me.0,
            heard: own.client.heard_from(&member.card.id).map(|at| self.local(at)),
        };
        let mut devices: Vec<_> = own.members().iter().filter(here).map(line).collect();
        devices.sort_by_key(|device| (!device.this, device.name.clone()));
        Devices { devices }
    }

    /// Takes a device off the list of the person's own, and out of what is shared with teams.
    pub fn remove_device(&mut self, device: DeviceId) -> Result<(), Fault> {
        let own = self.own().ok_or(Fault::NotFound)?;
        if device == self.carry.me || self.space(own)?.member(device).is_none() {
            return Err(Fault::NotFound);
        }
        self.take_out(own, device.0)?;
        for link in self.spaces_as(Part::Person) {
            self.take_out(link, device.0)?;
        }
        Ok(())
    }

    /// Passes on what was written here, to the person's other devices.
    pub(super) fn sync_own(&mut self) -> Result<(), Fault> {
        let Some(own) = self.own() else { return Ok(()) };
        let space = self.space(own)?;
        // Before it has read what the others have, a new device would double what every toolbox begins with.
        if !space.client.has_read() {
            return Ok(());
        }
        let mut edits: Vec<(RecordId, Record)> = Vec::new();
        let mut back: Vec<Write> = Vec::new();
        for (id, record) in self.open.records.raw() {
            if space.records.get(&id) == Some(record) {
                continue;
            }
            if space.client.is_gone(&id.0) {
                // It was taken out everywhere, and brought back here: that is another record now.
                back.push((id, None));
                back.push((new_id()?, Some(record.clone())));
            } else {
                edits.push((id, record.clone()));
            }
        }
        let gone = space.records.keys().filter(|id| self.open.records.get(**id).is_none());
        let gone: Vec<_> = gone.copied().collect();
        self.open.apply(back)?;
        for (id, record) in edits {
            self.edit(own, id, &record)?;
        }
        for id in gone {
            self.drive(own, Event::Deleted { id: id.0 })?;
        }
        self.tend_own_devices(own)
    }

    /// The person's own records as the other devices left them.
    pub(super) fn own_writes(&self, contents: &BTreeMap<RecordId, Option<Record>>) -> Vec<Write> {
        let mut writes: BTreeMap<RecordId, Option<Record>> = BTreeMap::new();
        for (id, theirs) in contents {
            let ours = self.open.records.get(*id);
            match (ours, theirs) {
                (Some(_), None) => drop(writes.insert(*id, None)),
                (ours, Some(theirs)) => {
                    let mut merged = theirs.clone();
                    if let Some(ours) = ours {
                        merged.merge(ours);
                    } else if let Some((twin, known)) = self.laid_out_twin(theirs) {
                        // What every toolbox begins with is there once: under the smaller name, on every device.
                        merged.merge(known);
                        let (kept, other) = (twin.min(*id), twin.max(*id));
                        if self.open.records.get(other).is_some() {
                            writes.insert(other, None);
                        }
                        writes.insert(kept, Some(merged));
                        continue;
                    }
                    if ours != Some(&merged) {
                        writes.insert(*id, Some(merged));
                    }
                }
                (None, None) => {}
            }
        }
        writes.into_iter().collect()
    }

    /// The record here that the app laid out by itself just as it did on the other device.
    fn laid_out_twin(&self, theirs: &Record) -> Option<(RecordId, &Record)> {
        match theirs.kind {
            besace_domain::Kind::Profile => self.open.records.raw().find(|(_, ours)| ours.kind == theirs.kind),
            besace_domain::Kind::Step => {
                let number = theirs.read::<Step>().ok()?.first_step?;
                let same = |ours: &Record| ours.read::<Step>().is_ok_and(|step| step.first_step == Some(number));
                self.open.records.raw().find(|(_, ours)| ours.kind == theirs.kind && same(ours))
            }
            _ => None,
        }
    }

    /// Brings the own devices into the teams' spaces, and those that were removed out of them.
    fn tend_own_devices(&mut self, own: Id) -> Result<(), Fault> {
        let (now, me) = (self.now().utc_ms, self.carry.me);
        let space = self.space(own)?;
        if !space.client.is_current() {
            return Ok(());
        }
        let here = |member: &&Member| !space.leaving.contains(&member.card.id);
        let devices: Vec<Member> = space.members().iter().filter(here).cloned().collect();
        let memberships: Vec<(RecordId, Membership)> = self.open.records.all().collect();
        for (record, membership) in memberships.into_iter().filter(|(_, membership)| membership.is_running(now)) {
            let link = membership.space.0;
            if !self.carry.spaces.contains_key(&link) {
                if !self.carry.looks.contains_key(&link) && !membership.cards.contains_key(&me) {
                    let card = self.card_for(&link)?;
                    self.open.change::<Membership>(record, |known| drop(known.cards.insert(me, card)))?;
                }
                continue;
            }
            let space = self.space(link)?;
            if !space.client.manages() || !space.client.is_current() {
                continue;
            }
            let persons = space.members().iter().filter(|member| member.team.is_empty());
            let persons: Vec<DeviceId> = persons.map(|member| DeviceId(member.card.id)).collect();
            let head = space.client.signed_members().map(SignedManifest::head);
            for device in &persons {
                if !devices.iter().any(|known| known.card.id == device.0) && *device != me {
                    self.take_out(link, device.0)?;
                }
            }
            for device in &devices {
                let id = DeviceId(device.card.id);
                if id == me {
                    continue;
                }
                if persons.contains(&id) {
                    if let Some(head) =
                        head.filter(|_| membership.cards.contains_key(&id) && !membership.pinned.contains_key(&id))
                    {
                        let head = to_hex(&head_bytes(&head));
                        self.open.change::<Membership>(record, |known| drop(known.pinned.insert(id, head)))?;
                    }
                    continue;
                }
                let card = membership.cards.get(&id).and_then(|card| from_hex(card));
                let card: Option<DeviceCard> = card.and_then(|card| postcard::from_bytes(&card).ok());
                let same = |card: &DeviceCard| card.id == device.card.id && card.signing == device.card.signing;
                let Some(card) = card.filter(same) else { continue };
                let member = Member {
                    card,
                    role: Role::Owner,
                    name: membership.name.chars().take(30).collect(),
                    team: String::new(),
                };
                let Some(there) = self.carry.spaces.get_mut(&link) else { continue };
                if there.coming.insert(device.card.id) {
                    self.drive(link, Event::Admit { member: Box::new(member) })?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn own_errands(&self) -> Vec<What> {
        if self.own().is_none() {
            return Vec::new();
        }
        let now = self.now().utc_ms;
        let waits = |team: &Membership| {
            team.is_running(now)
                && team.pinned.contains_key(&self.carry.me)
                && !self.carry.spaces.contains_key(&team.space.0)
        };
        self.memberships().iter().filter(|team| waits(team)).map(|team| What::Follow(team.space.0)).collect()
    }

    /// Looks for the manifest that another own device vouches for.
    pub(super) fn follow(&mut self, space: Id) -> Result<Ask, Fault> {
        let after = self.carry.follows.get(&space).copied().unwrap_or(0);
        let target = path::pull(&space, after, wire::PAGE_ROWS, false);
        let authorization = Some(self.signed(&space, "GET", &target, &[], 0)?);
        Ok(Ask { authorization, ..ask("GET", target, None, Vec::new()) })
    }

    pub(super) fn followed(&mut self, space: Id, status: u16, body: &[u8]) -> Result<Came, Fault> {
        let membership = self.memberships().into_iter().find(|team| team.space.0 == space).ok_or(Fault::NotFound)?;
        let head = membership.pinned.get(&self.carry.me).and_then(|head| pinned_head(head));
        let page = wire::from_bytes::<Page>(body).filter(|_| (200..=299).contains(&status));
        let (Some(head), Some(page)) = (head, page) else { return Ok(Came::Later(LOOK_MS)) };
        let (keys, me) = (self.keys()?, self.carry.me.0);
        let row = page.rows.iter().find(|row| manifest_version(&row.id) == Some(head.version));
        let Some(RowBody::Sealed(blob)) = row.map(|row| &row.body) else {
            self.carry.follows.insert(space, if page.more { page.next } else { 0 });
            return Ok(if page.more { Came::Done } else { Came::Later(LOOK_MS) });
        };
        let opened = open_manifest(&keys, &me, &space, head.version, blob).ok().map(|opened| opened.signed);
        let Some(signed) = opened.filter(|signed| check_pinned(signed, &space, &head).is_ok()) else {
            return Ok(Came::Later(LOOK_MS));
        };
        let client = Client::join(space, SpaceKind::Link, me, keys, signed);
        let about = About { part: Part::Person, team: membership.team, since: membership.since };
        self.begin(space, about, client)?;
        (self.carry.news, self.carry.stale) = (true, true);
        Ok(Came::Done)
    }

    /// Drops everything that is stored of a space here. Nobody else is told.
    pub(super) fn drop_space(&mut self, space: Id) -> Result<(), Fault> {
        let of_space = |key: &Key| match key {
            Key::Space(id) | Key::State(id) | Key::Entry(id, _) | Key::Content(id, _) => *id == space,
            Key::Aside(id, _) | Key::Epoch(id, _) | Key::Label(id) => *id == space,
            _ => false,
        };
        let staged: Staged = self.carry.items.keys().filter(of_space).map(|key| (key, None)).collect();
        self.keep(staged)?;
        self.carry.spaces.remove(&space);
        self.carry.mine.remove(&space);
        (self.carry.news, self.carry.stale) = (true, true);
        Ok(())
    }

    /// A device that was removed keeps nothing: a worker's not of a person, and of the team only that it was removed;
    /// one of the person's own not of the toolbox, and only that it was emptied.
    pub(super) fn clear_out(&mut self) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let removed = |part: Part| {
            let of_part = self.carry.spaces.iter().filter(move |(_, space)| space.about.part == part);
            let out = of_part.filter(|(_, space)| space.client.status(now) == SyncState::RemovedFromSpace);
            out.map(|(id, _)| *id).collect::<Vec<_>>()
        };
        let (people, teams, own) = (removed(Part::Team), removed(Part::Workers), removed(Part::OwnDevices));
        for space in own {
            self.empty_out(space)?;
        }
        for space in people {
            self.keep(Staged::from([(Key::Left(space), Some(Vec::new()))]))?;
            self.carry.left.insert(space);
            self.drop_space(space)?;
        }
        for team in teams {
            for space in self.spaces_as(Part::Team).into_iter().chain([team]) {
                self.drop_space(space)?;
            }
        }
        Ok(())
    }

    /// Erases the toolbox here: another own device took this one off the list, and signed that.
    fn empty_out(&mut self, own: Id) -> Result<(), Fault> {
        // First what is shared from here: without the toolbox it would look as if everything had been stopped.
        for space in self.spaces_as(Part::Person) {
            self.drop_space(space)?;
        }
        let looks = self.carry.looks.keys().map(|look| (Key::Look(*look), None));
        let now = postcard::to_allocvec(&self.now().utc_ms).map_err(|_| Fault::Internal)?;
        let staged: Staged = looks.chain([(Key::TakenOff, Some(now))]).collect();
        let writes = self.open.records.raw().map(|(id, _)| (id, None)).collect();
        self.keep_with(staged, writes)?;
        self.open.records.forget_removed();
        self.carry.looks.clear();
        (self.carry.taken_off, self.carry.pair) = (true, super::pairing::Pair::default());
        self.drop_space(own)
    }
}
