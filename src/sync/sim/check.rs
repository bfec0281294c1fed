//! What must hold once the network has healed.

use besace_crypto::record_epoch;
use besace_domain::Record;

use super::{Fault, world::World};
use crate::{
    client::{SpaceKind, SyncState},
    wire::{Id, RowBody},
};

impl World {
    /// The devices that are still members, by the places of their parts.
    fn members(&self, kind: SpaceKind) -> Vec<(usize, usize)> {
        let parts = |(device, at): (usize, &super::device::Device)| Some((device, at.part(kind)?));
        let all = self.devices.iter().enumerate().filter_map(parts);
        all.filter(|(device, _)| !self.removed.contains(&(*device, kind))).collect()
    }

    pub(super) fn is_settled(&self) -> bool {
        self.unsettled().is_empty()
    }

    /// Who is not done yet, and why.
    pub(super) fn unsettled(&self) -> String {
        let mut why = String::new();
        for kind in [SpaceKind::Own, SpaceKind::Link] {
            let members = self.members(kind);
            let held = members.first().map(|(device, part)| self.contents(*device, *part));
            for (device, part) in members {
                let at = &self.devices[device];
                let client = &at.parts[part].client;
                let others = client.members().is_none_or(|manifest| {
                    self.removed
                        .iter()
                        .any(|(gone, space)| *space == kind && manifest.member(&self.devices[*gone].id).is_some())
                });
                let (current, left) = (client.is_current(), client.left_to_reseal());
                let agrees = Some(self.contents(device, part)) == held;
                if !current || left > 0 || others || !agrees {
                    let told = &at.parts[part].told;
                    why += &format!(
                        "{} {kind:?} current {current}, {left} to reseal, members wait {others}, agrees {agrees}, {told:?}; ",
                        at.name
                    );
                }
            }
        }
        for (device, at) in self.devices.iter().enumerate() {
            if let (Some(own), Some(link), false) =
                (at.part(SpaceKind::Own), at.part(SpaceKind::Link), self.removed.contains(&(device, SpaceKind::Own)))
            {
                let held = self.contents(device, link);
                if let Ok((wanted, ended)) = self.wanted(device, own) {
                    let missing = wanted.keys().any(|id| !held.contains_key(&id.0));
                    if missing || ended.iter().any(|id| held.contains_key(id)) {
                        why += &format!("{}: mirrors do not follow; ", at.name);
                    }
                }
            }
        }
        why
    }

    pub(super) fn check(&mut self) -> Result<(), Fault> {
        for kind in [SpaceKind::Own, SpaceKind::Link] {
            self.check_edits(kind)?;
            self.check_deletions(kind)?;
            self.check_removed(kind)?;
            self.check_told(kind)?;
        }
        Ok(())
    }

    fn check_edits(&mut self, kind: SpaceKind) -> Result<(), Fault> {
        let members = self.members(kind);
        let Some((device, part)) = members.first().copied() else { return Ok(()) };
        let held = self.contents(device, part);
        let records = held.len() as u64;
        for (_, id, field, by) in self.facts.iter().filter(|(space, ..)| *space == kind) {
            if self.deleted.contains_key(&(kind, *id)) || self.removed.contains(&(*by, kind)) {
                continue;
            }
            let record = held.get(id).and_then(|content| Record::from_bytes(content).ok());
            if record.is_none_or(|record| !record.fields.contains_key(field)) {
                let name = self.devices[*by].name;
                return Err(Fault::new("an edit is lost", format!("{field} of {id:02x?} by {name}")));
            }
        }
        self.tally.records += records;
        Ok(())
    }

    fn check_deletions(&self, kind: SpaceKind) -> Result<(), Fault> {
        let space = self.hub.space(&self.id(kind));
        // What a device deleted before it was removed need not have come through.
        let counts = |by: &usize| !self.removed.contains(&(*by, kind));
        for ((_, id), _) in self.deleted.iter().filter(|((space, _), by)| *space == kind && counts(by)) {
            let at_hub =
                space.and_then(|space| space.row(id)).is_some_and(|row| matches!(row.body, RowBody::Sealed(_)));
            let seen =
                self.members(kind).into_iter().any(|(device, part)| self.contents(device, part).contains_key(id));
            if at_hub || seen {
                return Err(Fault::new("the dead return", format!("{id:02x?}: at the hub {at_hub}, seen {seen}")));
            }
        }
        Ok(())
    }

    /// What the hub holds must not open with the keys of who was removed, and a worker's device keeps nothing.
    fn check_removed(&self, kind: SpaceKind) -> Result<(), Fault> {
        let Some(space) = self.hub.space(&self.id(kind)) else { return Ok(()) };
        for (device, _) in self.removed.iter().filter(|(_, space)| *space == kind) {
            let at = &self.devices[*device];
            let Some(part) = at.part(kind).and_then(|part| at.parts.get(part)) else { continue };
            let open = |row: &crate::wire::Row| {
                record_epoch(row.body.bytes()).is_ok_and(|epoch| part.disk.epochs.contains_key(&epoch))
            };
            let is_record = |id: &Id| !id.starts_with(b"besaceMM");
            let readable = space
                .rows
                .values()
                .filter(|kept| is_record(&kept.row.id) && matches!(kept.row.body, RowBody::Sealed(_)));
            if let Some(kept) = readable.into_iter().find(|kept| open(&kept.row)) {
                return Err(Fault::new("read past the removal", format!("{} opens {:02x?}", at.name, kept.row.id)));
            }
            if space.lists(&part.request_key) {
                return Err(Fault::new("read past the removal", format!("the hub still serves {}", at.name)));
            }
            if part.told != Some(SyncState::RemovedFromSpace) {
                return Err(Fault::new("nobody told", format!("{} is removed, but says {:?}", at.name, part.told)));
            }
            if kind == SpaceKind::Link && at.role != besace_crypto::Role::Owner && !part.disk.contents.is_empty() {
                return Err(Fault::new("read past the removal", format!("{} keeps records", at.name)));
            }
        }
        Ok(())
    }

    fn check_told(&self, kind: SpaceKind) -> Result<(), Fault> {
        for (device, part) in self.members(kind) {
            let at = &self.devices[device];
            let told = &at.parts[part].told;
            let fine = matches!(
                told,
                Some(SyncState::SharedAt(_) | SyncState::NotHeardFrom { .. } | SyncState::ClockWrong { .. })
            );
            if !fine {
                return Err(Fault::new("nobody told", format!("{} says {told:?} though all is well", at.name)));
            }
        }
        Ok(())
    }
}
