//! What the people of the simulation do: write, delete, share, and what their apps make of it.

use std::collections::BTreeMap;

use besace_crypto::Role;
use besace_domain::{
    Appointment, Entry, FollowThrough, Kind, Proposal, Record, RecordId, Share, SpaceId, TeamNote, mirrors,
};

use super::{Fault, world::World};
use crate::{
    client::{Event, SpaceKind},
    wire::Id,
};

impl World {
    pub(super) fn contents(&self, device: usize, part: usize) -> BTreeMap<Id, &[u8]> {
        self.devices[device].parts[part].client.contents().collect()
    }

    /// A device adds something that no other device adds, and changes something that all may change.
    pub(super) fn edit(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        let kind = self.devices[device].parts[part].kind;
        if self.removed.contains(&(device, kind)) && self.devices[device].parts[part].disk.contents.is_empty() {
            return Ok(());
        }
        self.day += 1;
        match (kind, self.devices[device].role) {
            (SpaceKind::Own, _) => self.edit_appointment(device, part),
            (SpaceKind::Link, Role::Owner) => Ok(()),
            (SpaceKind::Link, _) => self.edit_proposal(device, part),
        }
    }

    fn choose(&mut self, device: usize, part: usize, kind: Kind) -> Option<(Id, Record)> {
        let of_kind = |(id, content): (Id, &[u8])| {
            Record::from_bytes(content).ok().filter(|record| record.kind == kind).map(|record| (id, record))
        };
        let held: Vec<_> = self.devices[device].parts[part].client.contents().filter_map(of_kind).collect();
        if held.len() < 3 || self.dice.once_in(15) {
            return None;
        }
        self.dice.one_of(&held).cloned()
    }

    fn edit_appointment(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        let day = chrono_day(self.day);
        let fact = format!("outcomes/{day}");
        let (title, hour) = (format!("t{}", self.dice.below(9)), self.dice.below(3));
        let change = |appointment: &mut Appointment| {
            appointment.outcomes.insert(day, FollowThrough::Attended);
            appointment.title = title;
            appointment.start += std::time::Duration::from_secs(hour * 3_600);
        };
        self.write(device, part, fact, change)
    }

    fn edit_proposal(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        if self.dice.once_in(2) {
            let text = format!("word {}", self.day);
            let note = |note: &mut TeamNote| note.text = text;
            return self.write_new(device, part, "text".into(), note);
        }
        let key = format!("f{}", self.day);
        let fact = format!("changes/{key}");
        self.write(device, part, fact, |proposal: &mut Proposal| drop(proposal.changes.insert(key, 1.into())))
    }

    fn write<E: Entry>(
        &mut self,
        device: usize,
        part: usize,
        fact: String,
        change: impl FnOnce(&mut E),
    ) -> Result<(), Fault> {
        match self.choose(device, part, E::KIND) {
            Some((id, record)) => self.rewrite(device, part, id, record, fact, change),
            None => self.write_new(device, part, fact, change),
        }
    }

    fn write_new<E: Entry>(
        &mut self,
        device: usize,
        part: usize,
        fact: String,
        change: impl FnOnce(&mut E),
    ) -> Result<(), Fault> {
        let (id, clock) = (self.dice.bytes(), self.devices[device].clock(self.now));
        let mut entry = E::default();
        change(&mut entry);
        let record = Record::new(&entry, &mut self.devices[device].stamper, clock);
        self.save(device, part, id, record.map_err(|error| Fault::new("record", error))?, fact)
    }

    fn rewrite<E: Entry>(
        &mut self,
        device: usize,
        part: usize,
        id: Id,
        mut record: Record,
        fact: String,
        change: impl FnOnce(&mut E),
    ) -> Result<(), Fault> {
        let broken = |error| Fault::new("record", error);
        let clock = self.devices[device].clock(self.now);
        let mut entry: E = record.read().map_err(broken)?;
        change(&mut entry);
        record.update(&entry, &mut self.devices[device].stamper, clock).map_err(broken)?;
        self.save(device, part, id, record, fact)
    }

    fn save(&mut self, device: usize, part: usize, id: Id, record: Record, fact: String) -> Result<(), Fault> {
        let content = record.to_bytes().map_err(|error| Fault::new("record", error))?;
        self.event(device, part, Event::Edited { id, content })?;
        let at = &self.devices[device].parts[part];
        let saved = at.disk.contents.get(&id).and_then(|content| Record::from_bytes(content).ok());
        if saved.is_some_and(|record| record.fields.contains_key(&fact)) {
            self.tally.edits += 1;
            self.facts.push((at.kind, id, fact, device));
        }
        Ok(())
    }

    pub(super) fn delete(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        let (kind, role) = (self.devices[device].parts[part].kind, self.devices[device].role);
        let chosen = match (kind, role) {
            (SpaceKind::Own, _) => Kind::Appointment,
            (SpaceKind::Link, Role::Owner) => return Ok(()),
            (SpaceKind::Link, _) => Kind::Proposal,
        };
        let Some((id, _)) = self.choose(device, part, chosen) else { return Ok(()) };
        self.event(device, part, Event::Deleted { id })?;
        if !self.devices[device].parts[part].disk.contents.contains_key(&id) {
            self.tally.deletions += 1;
            self.deleted.insert((kind, id), device);
        }
        Ok(())
    }

    /// The person shares an appointment with the team, or ends a share.
    pub(super) fn share(&mut self, device: usize) -> Result<(), Fault> {
        let Some(part) = self.devices[device].part(SpaceKind::Own) else { return Ok(()) };
        let shares = |(id, content): (Id, &[u8])| {
            let record = Record::from_bytes(content).ok().filter(|record| record.kind == Kind::Share)?;
            Some((id, record))
        };
        let held: Vec<_> = self.devices[device].parts[part].client.contents().filter_map(shares).collect();
        let now = self.now;
        if let (true, Some((id, record))) = (held.len() > 2, self.dice.one_of(&held).cloned()) {
            return self.rewrite(device, part, id, record, "ended".into(), |share: &mut Share| share.ended = Some(now));
        }
        let Some((id, _)) = self.choose(device, part, Kind::Appointment) else { return Ok(()) };
        let (mirror, consent) = (RecordId(self.dice.bytes()), RecordId(self.dice.bytes()));
        let fields = ["title", "start", "outcomes"].map(str::to_owned).to_vec();
        let record = RecordId(id);
        let share = Share { record, space: SpaceId(self.link), mirror, consent, fields, ..Share::default() };
        self.write_new(device, part, "mirror".into(), |new| *new = share)
    }

    /// What the app does with shares: the link space is made to hold what follows from the own space.
    pub(super) fn reflect(&mut self, device: usize) -> Result<(), Fault> {
        let parts = (self.devices[device].part(SpaceKind::Own), self.devices[device].part(SpaceKind::Link));
        let (Some(own), Some(link)) = parts else { return Ok(()) };
        if !self.devices[device].parts[own].client.is_current() {
            return Ok(());
        }
        let (wanted, ended) = self.wanted(device, own)?;
        let held = self.contents(device, link);
        let mut events = Vec::new();
        for (id, record) in wanted {
            let content = record.to_bytes().map_err(|error| Fault::new("mirror", error))?;
            if held.get(&id.0).copied() != Some(content.as_slice()) {
                events.push(Event::Edited { id: id.0, content });
            }
        }
        events.extend(ended.into_iter().filter(|id| held.contains_key(id)).map(|id| Event::Deleted { id }));
        events.into_iter().try_for_each(|event| self.event(device, link, event))
    }

    /// What the link space is to hold by a device's own space, and the mirrors that are to go.
    pub(super) fn wanted(&self, device: usize, own: usize) -> Result<(BTreeMap<RecordId, Record>, Vec<Id>), Fault> {
        let records: BTreeMap<RecordId, Record> = self
            .contents(device, own)
            .into_iter()
            .filter_map(|(id, content)| Some((RecordId(id), Record::from_bytes(content).ok()?)))
            .collect();
        let clock = self.devices[device].clock(self.now);
        let wanted = mirrors(SpaceId(self.link), &records, clock).map_err(|error| Fault::new("mirror", error))?;
        let shares = records.values().filter_map(|record| record.read::<Share>().ok());
        let ended = shares.map(|share| share.mirror).filter(|mirror| !wanted.contains_key(mirror));
        let ended = ended.map(|mirror| mirror.0).collect();
        Ok((wanted, ended))
    }
}

fn chrono_day(number: u32) -> chrono::NaiveDate {
    let start = chrono::NaiveDate::default();
    start.checked_add_days(chrono::Days::new(number.into())).unwrap_or(start)
}
