//! The person's decisions: what is shared with which team, and until when.

use besace_domain::{Kind, Membership, Proposal, Record, RecordId, Reply, Share, SpaceId, Verdict, party, party_of};
use besace_engine_api::{
    DirectOrder, Fault, ShareAccess, ShareKind, ShareOrder, ShareWhat, SharingLine, StopOrder, SyncWords, TeamLink,
};

use super::mirrors::{fields, new_share};
use super::{Desk, Id};
use crate::records::{Write, new_id};

impl Desk<'_> {
    /// The teams that the person accepted and did not end.
    pub fn teams(&self) -> Vec<TeamLink> {
        let now = self.now().utc_ms;
        self.memberships().into_iter().filter(|team| team.is_running(now)).map(|team| self.team_link(&team)).collect()
    }

    fn team_link(&self, team: &Membership) -> TeamLink {
        let running = self.running(team.space).iter().filter(|(_, share)| share.follows.is_none()).count();
        let space = self.space(team.space.0).ok();
        let roster = space.and_then(|space| space.all::<besace_domain::Roster>().next());
        TeamLink {
            space: team.space,
            team: team.team.clone(),
            phone: roster.map(|(_, roster)| roster.phone).unwrap_or_default(),
            readers: self.readers(team.space.0),
            since: self.local(team.since).date(),
            until: team.until.map(|until| self.last_day(until)),
            shared: u32::try_from(running).unwrap_or(u32::MAX),
            standing: self.standing(team.space),
            waiting: space.map_or(0, waiting),
            as_name: team.name.clone(),
            as_phone: team.phone.clone(),
            words: match space {
                Some(space) => self.words_of(space),
                None => self.way_to(team.space).unwrap_or(SyncWords::SavedHere),
            },
        }
    }

    /// The person's decision about a team.
    fn membership(&self, space: SpaceId) -> Result<(RecordId, Membership), Fault> {
        let now = self.now().utc_ms;
        let mut all = self.open.records.all::<Membership>();
        all.find(|(_, team)| team.space == space && team.is_running(now)).ok_or(Fault::NotFound)
    }

    /// Ends everything with a team. What follows (shares, mirrors, members) is settled from this.
    pub fn leave_team(&mut self, space: SpaceId) -> Result<(), Fault> {
        let (id, _) = self.membership(space)?;
        let now = self.now().utc_ms;
        self.carry.news = true;
        self.open.change::<Membership>(id, |team| team.ended = Some(now))
    }

    /// The running share of a record with a team.
    pub(super) fn share_of(&self, space: SpaceId, record: RecordId) -> Option<(RecordId, Share)> {
        self.running(space).into_iter().find(|(_, share)| share.record == record && share.follows.is_none())
    }

    /// Shares something.
    pub fn share(&mut self, order: &ShareOrder) -> Result<(), Fault> {
        self.membership(order.space)?;
        if self.way_to(order.space) == Some(SyncWords::NotConnected) {
            return Err(Fault::NotFound);
        }
        let mut writes = Vec::new();
        match order.what {
            ShareWhat::Record(id) => writes.extend(self.share_one(order.space, id, order.access)?),
            ShareWhat::AppointmentsWith(contact) => {
                let called = self.title_of(contact);
                writes.extend(self.share_one(order.space, contact, order.access)?);
                writes.extend(self.share_all_with(order, party_of(contact), &called)?);
            }
            ShareWhat::AppointmentsLike { id, ref called } => {
                let with = party(&self.open.records.read(id)?).ok_or(Fault::NotFound)?;
                writes.extend(self.share_all_with(order, with, called)?);
            }
            ShareWhat::AllOf(kind) => {
                let kind = match kind {
                    ShareKind::Contacts => Kind::Contact,
                    ShareKind::Appointments => Kind::Appointment,
                    ShareKind::Steps => Kind::Step,
                };
                let all = self.open.records.raw().filter(|(_, record)| record.kind == kind).map(|(id, _)| id);
                for id in all.collect::<Vec<_>>() {
                    writes.extend(self.share_one(order.space, id, order.access)?);
                }
            }
        }
        self.carry.news = true;
        self.open.apply(writes)
    }

    fn share_all_with(&mut self, order: &ShareOrder, with: String, called: &str) -> Result<Vec<Write>, Fault> {
        let mut writes = Vec::new();
        for id in self.with_party(&with) {
            writes.extend(self.share_one(order.space, id, order.access)?);
        }
        writes.extend(self.stand(order.space, with, called, order.access)?);
        Ok(writes)
    }

    fn share_one(&mut self, space: SpaceId, record: RecordId, access: ShareAccess) -> Result<Option<Write>, Fault> {
        let kind = self.open.records.get(record).ok_or(Fault::NotFound)?.kind;
        if !besace_domain::can_be_shared(kind) {
            return Err(Fault::NotFound);
        }
        let now = self.now().utc_ms;
        let until = access.until.map(|day| self.end_of(day));
        let change = |share: Share| Share {
            fields: fields(kind),
            note: access.note,
            direct: access.direct,
            pass_on: access.pass_on.then(|| share.pass_on.unwrap_or(now)),
            until,
            ..share
        };
        match self.share_of(space, record) {
            Some((id, known)) => {
                let changed = self.open.changed(id, &change(known))?;
                Ok(changed.map(|record| (id, Some(record))))
            }
            None => {
                let share = change(new_share(space, record, now)?);
                Ok(Some((new_id()?, Some(self.open.made(&share)?))))
            }
        }
    }

    /// Stops sharing.
    pub fn stop_sharing(&mut self, order: &StopOrder) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let running = self.running(order.space);
        let standing = running.iter().find(|(id, _)| Some(*id) == order.record);
        let with = standing.and_then(|(_, share)| share.follows.as_deref());
        let followed = with.map(|with| self.with_party(with)).unwrap_or_default();
        let meant = |(id, share): &(RecordId, Share)| {
            order.record.is_none_or(|record| share.record == record || *id == record)
                || followed.contains(&share.record)
        };
        let running: Vec<_> = running.into_iter().filter(meant).collect();
        let mut writes: Vec<(RecordId, Option<Record>)> = Vec::new();
        for (id, share) in running {
            let ended = Share { ended: Some(now), ..share };
            writes.extend(self.open.changed(id, &ended)?.map(|record| (id, Some(record))));
        }
        self.carry.news = true;
        self.open.apply(writes)
    }

    /// Says whether a team may change a record without asking.
    pub fn set_direct(&mut self, order: DirectOrder) -> Result<(), Fault> {
        let (id, _) = self.share_of(order.space, order.record).ok_or(Fault::NotFound)?;
        self.carry.news = true;
        self.open.change::<Share>(id, |share| share.direct = order.direct)
    }

    /// A line for each team: how it sees one record.
    pub fn sharing(&self, record: RecordId) -> Vec<SharingLine> {
        let now = self.now().utc_ms;
        let lost = |team: &Membership| self.way_to(team.space) == Some(SyncWords::NotConnected);
        let teams = self.memberships().into_iter().filter(|team| team.is_running(now) && !lost(team));
        let line = |team: Membership| {
            let share = self.share_of(team.space, record).map(|(_, share)| share);
            SharingLine {
                space: team.space,
                team: team.team,
                access: share.as_ref().map(|share| self.access(share)),
                standing: self.standing_of(team.space, record),
                since: share.map(|share| self.local(share.since).date()),
            }
        };
        teams.map(line).collect()
    }

    pub(super) fn access(&self, share: &Share) -> ShareAccess {
        ShareAccess {
            note: share.note,
            direct: share.direct,
            pass_on: share.pass_on.is_some(),
            until: share.until.map(|until| self.last_day(until)),
        }
    }

    /// The person's record behind a mirror.
    pub(super) fn share_behind(&self, space: Id, mirror: RecordId) -> Option<Share> {
        let mut all = self.open.records.all::<Share>();
        all.find(|(_, share)| share.space.0 == space && share.mirror == mirror).map(|(_, share)| share)
    }
}

/// How many suggestions of a space have no answer.
pub(super) fn waiting(space: &super::Space) -> u32 {
    let open = space
        .all::<Proposal>()
        .filter(|(id, _)| verdict(space, *id).is_none_or(|reply| reply.verdict == Verdict::Later));
    u32::try_from(open.count()).unwrap_or(u32::MAX)
}

/// The person's latest answer to a suggestion.
pub(super) fn verdict(space: &super::Space, proposal: RecordId) -> Option<Reply> {
    space.all::<Reply>().map(|(_, reply)| reply).filter(|reply| reply.proposal == proposal).max_by_key(|reply| reply.at)
}
