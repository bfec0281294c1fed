//! What follows from the person's decisions: which shares run, and what each team's space is to hold.

use std::collections::{BTreeMap, BTreeSet};

use besace_domain::{
    Contact, DeviceId, Hlc, Membership, Phone, Record, RecordId, Share, SpaceId, Stamper, about_the_person,
    can_be_shared, mirrors, shared_by_default,
};
use besace_engine_api::Fault;
use besace_sync::client::Event;

use super::{Desk, Id, Part};
use crate::records::{Write, new_id};

impl Desk<'_> {
    /// The person's teams: what they decided, with the space of each.
    pub fn memberships(&self) -> Vec<Membership> {
        let mut teams: Vec<_> = self.open.records.all::<Membership>().map(|(_, membership)| membership).collect();
        teams.sort_by_key(|membership| (membership.since, membership.space));
        teams
    }

    /// Whether the person's records are all here: else mirrors would be made of a part of them.
    fn is_whole(&self) -> bool {
        self.carry
            .spaces
            .values()
            .filter(|space| space.about.part == Part::OwnDevices)
            .all(|own| own.client.is_current())
    }

    /// Ends shares whose record or team is gone, and begins those that the person said were to begin by themselves.
    pub(super) fn tend_shares(&mut self) -> Result<(), Fault> {
        if self.spaces_as(Part::Person).is_empty() || !self.is_whole() {
            return Ok(());
        }
        let now = self.now().utc_ms;
        let teams: BTreeMap<SpaceId, bool> =
            self.memberships().iter().map(|team| (team.space, team.is_running(now))).collect();
        let shares: Vec<(RecordId, Share)> = self.open.records.all().collect();
        let mut writes: Vec<Write> = Vec::new();
        for (id, share) in shares.iter().filter(|(_, share)| share.ended.is_none()) {
            let stands = share.follows.is_some() || self.open.records.get(share.record).is_some();
            if !stands || !teams.get(&share.space).copied().unwrap_or(false) {
                let ended = Share { ended: Some(now), ..share.clone() };
                writes.extend(self.open.changed(*id, &ended)?.map(|record| (*id, Some(record))));
            }
        }
        for (_, standing) in shares.iter().filter(|(_, share)| teams.get(&share.space) == Some(&true)) {
            writes.extend(self.as_they_come(standing, &shares)?);
        }
        self.open.apply(writes)
    }

    /// Makes each team's space hold what the person shares with it, and nothing else of theirs.
    pub(super) fn write_mirrors(&mut self) -> Result<(), Fault> {
        let links = self.spaces_as(Part::Person);
        if links.is_empty() || !self.is_whole() {
            return Ok(());
        }
        let now = self.now().utc_ms;
        let shares: Vec<(RecordId, Share)> = self.open.records.all().collect();
        let of_shares = shares.iter().flat_map(|(id, share)| [*id, share.record]);
        let ids: BTreeSet<RecordId> = of_shares.collect();
        let records: BTreeMap<_, _> =
            ids.into_iter().filter_map(|id| Some((id, self.open.records.get(id)?.clone()))).collect();
        for (_, share) in shares.iter().filter(|(_, share)| share.ended.is_none()) {
            for at in [Some(share.since), share.until].into_iter().flatten().filter(|at| *at > now) {
                self.due_at(at);
            }
        }
        for space in links {
            self.write_mirrors_of(space, &records)?;
        }
        Ok(())
    }

    fn write_mirrors_of(&mut self, id: Id, records: &BTreeMap<RecordId, Record>) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let space = SpaceId(id);
        let found = self
            .open
            .records
            .raw()
            .find(|(_, record)| record.read::<Membership>().is_ok_and(|membership| membership.space == space));
        let Some((_, record)) = found else { return Ok(()) };
        let Ok(membership) = record.read::<Membership>() else { return Ok(()) };
        let (written, by) = record.fields.values().map(|field| (field.at, field.by)).max().unwrap_or_default();
        if let Some(until) = membership.until.filter(|until| *until > now) {
            self.due_at(until);
        }
        let mut wanted = mirrors(space, records, now).map_err(|_| Fault::Internal)?;
        if membership.is_running(now) {
            wanted.insert(about_the_person(space), about(&membership, written, by)?);
        }
        let there = &self.space(id)?.records;
        let gone: Vec<_> = there
            .iter()
            .filter(|(id, record)| can_be_shared(record.kind) && !wanted.contains_key(id))
            .map(|(id, _)| *id)
            .collect();
        wanted.retain(|id, record| there.get(id) != Some(record));
        for record in gone {
            self.drive(id, Event::Deleted { id: record.0 })?;
        }
        for (record, content) in wanted {
            self.edit(id, record, &content)?;
        }
        if !membership.is_running(now) {
            let workers = self.space(id)?.members().iter().filter(|member| !member.team.is_empty());
            for worker in workers.map(|member| member.card.id).collect::<Vec<_>>() {
                self.take_out(id, worker)?;
            }
        }
        Ok(())
    }
}

/// Who the person is, for the team: under the stamp of their decision, so that each of their devices writes the same.
fn about(membership: &Membership, at: Hlc, by: DeviceId) -> Result<Record, Fault> {
    let phones = match membership.phone.is_empty() {
        true => Vec::new(),
        false => vec![Phone { number: membership.phone.clone(), label: String::new() }],
    };
    let contact = Contact { name: membership.name.clone(), phones, ..Contact::default() };
    Record::new(&contact, &mut Stamper::new(by), at.wall_ms()).map_err(|_| Fault::Internal)
}

/// The fields that are shared of such a record.
pub(super) fn fields(kind: besace_domain::Kind) -> Vec<String> {
    shared_by_default(kind).iter().map(|field| (*field).to_owned()).collect()
}

/// A share that begins now, of nothing yet.
pub(super) fn new_share(space: SpaceId, record: RecordId, now: i64) -> Result<Share, Fault> {
    Ok(Share { record, space, mirror: new_id()?, consent: new_id()?, since: now, ..Share::default() })
}
