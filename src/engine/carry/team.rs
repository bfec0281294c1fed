//! The team's side: the team itself, its workers, and who of them belongs to what people share.

use besace_crypto::{DeviceCard, Member, Role};
use besace_domain::{DeviceId, Invite, RecordId, Roster};
use besace_engine_api::{Fault, NewTeam, Refusal, Team, TeamChange, Worker};
use besace_sync::client::{Client, Event, SpaceKind};

use super::inviting::{head_bytes, is_open};
use super::{About, Desk, Id, Part, from_hex, random, to_hex};
use crate::text;

impl Desk<'_> {
    /// The space of this device's team.
    pub fn team_space(&self) -> Option<Id> {
        self.spaces_as(Part::Workers).first().copied()
    }

    /// Who the team is.
    pub(super) fn roster(&self) -> Option<(RecordId, Roster)> {
        self.space(self.team_space()?).ok()?.all::<Roster>().next()
    }

    /// This device's owner as a worker: their name.
    pub(super) fn my_name(&self) -> String {
        let me = || self.space(self.team_space()?).ok()?.member(self.carry.me).map(|member| member.name.clone());
        me().unwrap_or_default()
    }

    /// The team, if there is one.
    pub fn team(&self) -> Result<Option<Team>, Fault> {
        let Some(id) = self.team_space() else { return Ok(None) };
        let space = self.space(id)?;
        let (_, roster) = self.roster().unwrap_or_default();
        let worker = |member: &Member| Worker {
            device: DeviceId(member.card.id),
            name: member.name.clone(),
            coordinator: member.role == Role::Owner,
            this: member.card.id == self.carry.me.0,
        };
        let here = |member: &&Member| !space.leaving.contains(&member.card.id);
        let workers: Vec<_> = space.members().iter().filter(here).map(worker).collect();
        let now = self.now().utc_ms;
        let open = space.all::<Invite>().filter(|(_, invite)| invite.by == self.carry.me && is_open(invite, now));
        let mut invitations: Vec<_> = open.map(|(id, invite)| self.open_invitation(id.0, &invite)).collect();
        invitations.sort_by_key(|invitation| std::cmp::Reverse((invitation.made, invitation.space)));
        Ok(Some(Team {
            name: space.about.team.clone(),
            phone: roster.phone,
            me: self.my_name(),
            coordinator: space.client.manages(),
            workers,
            invitations,
            people: u32::try_from(self.spaces_as(Part::Team).len()).unwrap_or(u32::MAX),
            words: self.words_of(space),
        }))
    }

    /// Makes a team of which this device is the first coordinator's.
    pub fn create_team(&mut self, new: &NewTeam) -> Result<Team, Fault> {
        if self.team_space().is_some() {
            return Err(Fault::ToolboxExists);
        }
        let (mut team, mut me, phone) = (text::line(&new.team), text::line(&new.me), text::line(&new.phone));
        if team.is_empty() || me.is_empty() {
            return Err(Fault::Refused(Refusal::NameMissing));
        }
        // A character takes up to four bytes.
        for name in [&mut team, &mut me] {
            text::cut(name, besace_crypto::NAME_LIMIT / 4);
        }
        let (space, keys) = (random()?, self.keys()?);
        let card = keys.card(self.carry.me.0, &space).map_err(|_| Fault::Internal)?;
        let member = Member { card, role: Role::Owner, name: me.clone(), team: team.clone() };
        let client = Client::found(space, SpaceKind::Own, keys, member, [0; 32]).map_err(|_| Fault::Internal)?;
        let about = About { part: Part::Workers, team: team.clone(), since: self.now().utc_ms };
        self.begin(space, about, client)?;
        let roster = Roster { team, phone, workers: [(self.carry.me, me)].into() };
        self.write_entry(space, RecordId(random()?), &roster)?;
        self.carry.news = true;
        self.team()?.ok_or(Fault::Internal)
    }

    /// Changes what a coordinator may change.
    pub fn change_team(&mut self, change: TeamChange) -> Result<(), Fault> {
        let team = self.team_space().ok_or(Fault::NotFound)?;
        if !self.space(team)?.client.manages() {
            return Err(Fault::NotFound);
        }
        match change {
            TeamChange::Phone(phone) => {
                let (record, roster) = self.roster().ok_or(Fault::NotFound)?;
                self.carry.news = true;
                self.write_entry(team, record, &Roster { phone: text::line(&phone), ..roster })
            }
            TeamChange::RemovePerson(space) => self.remove_restarted(space.0),
        }
    }

    /// What follows for a team from what came: own cards for new invitations, and the roster for people.
    pub(super) fn tend_team(&mut self) -> Result<(), Fault> {
        let Some(team) = self.team_space() else { return Ok(()) };
        let now = self.now().utc_ms;
        let me = self.carry.me;
        let without_card = |invite: &Invite| invite.ended.is_none() && !invite.cards.contains_key(&me);
        let open = self.space(team)?.all::<Invite>();
        let bare: Vec<_> = open.filter(|(_, invite)| without_card(invite)).map(|(id, _)| id).collect();
        for id in bare {
            let card = self.card_for(&id.0)?;
            self.change_invite(id.0, |invite| drop(invite.cards.insert(me, card)))?;
        }
        self.drop_restarted()?;
        let (_, roster) = self.roster().unwrap_or_default();
        for id in self.spaces_as(Part::Team) {
            let space = self.space(id)?;
            let leads = space.member(me).is_some_and(|member| member.role == Role::Coordinator);
            if !leads || !space.client.is_current() {
                continue;
            }
            let known = space.all::<Roster>().next();
            let of_team = space.members().iter().filter(|member| !member.team.is_empty());
            let workers = of_team.map(|member| (DeviceId(member.card.id), member.name.clone())).collect();
            let told = Roster { team: space.about.team.clone(), phone: roster.phone.clone(), workers };
            if known.as_ref().is_none_or(|(_, known)| *known != told) {
                let record = known.map_or_else(|| random().map(RecordId), |(record, _)| Ok(record))?;
                self.write_entry(id, record, &told)?;
            }
        }
        self.tend_workers(team, now)
    }

    /// Removes a worker from the team; [`Desk::tend_workers`] removes them from what people share.
    pub fn remove_worker(&mut self, device: DeviceId) -> Result<(), Fault> {
        let team = self.team_space().ok_or(Fault::NotFound)?;
        let space = self.space(team)?;
        if device == self.carry.me || !space.client.manages() || space.member(device).is_none() {
            return Err(Fault::NotFound);
        }
        self.take_out(team, device.0)
    }

    /// Removes a device from a space, once.
    pub(super) fn take_out(&mut self, space: Id, device: Id) -> Result<(), Fault> {
        let Some(there) = self.carry.spaces.get_mut(&space) else { return Ok(()) };
        if there.member(DeviceId(device)).is_none() || !there.leaving.insert(device) {
            return Ok(());
        }
        (self.carry.news, self.carry.stale) = (true, true);
        self.drive(space, Event::Remove { device })
    }

    /// Who left the team leaves what people share with it; who came later comes in, where a coordinator's device is.
    fn tend_workers(&mut self, team: Id, _now: i64) -> Result<(), Fault> {
        let me = self.carry.me;
        let space = self.space(team)?;
        if !space.client.is_current() {
            return Ok(());
        }
        let name = space.about.team.clone();
        let here = |member: &&Member| !space.leaving.contains(&member.card.id);
        let staff: Vec<Member> = space.members().iter().filter(here).cloned().collect();
        let mut todo = Vec::new();
        for (id, link) in self.carry.spaces.iter().filter(|(_, link)| link.about.part == Part::Team) {
            let leads = link.member(me).is_some_and(|member| member.role == Role::Coordinator);
            if !leads || !link.client.is_current() {
                continue;
            }
            let invite = self.invite_of(*id);
            let colleagues = link.members().iter().filter(|member| member.team == name && member.card.id != me.0);
            for member in colleagues {
                if !staff.iter().any(|worker| worker.card.id == member.card.id) {
                    todo.push((*id, Todo::Remove(member.card.id)));
                }
            }
            let Some(invite) = invite else { continue };
            for worker in &staff {
                let there = link.member(DeviceId(worker.card.id)).is_some();
                let card = invite.cards.get(&DeviceId(worker.card.id)).and_then(|card| from_hex(card));
                let card: Option<DeviceCard> = card.and_then(|card| postcard::from_bytes(&card).ok());
                let card = card.filter(|card| card.id == worker.card.id && card.signing == worker.card.signing);
                let device = DeviceId(worker.card.id);
                match (there, card) {
                    (false, Some(card)) => {
                        let (role, name, team) = (role_in_a_link(worker.role), worker.name.clone(), name.clone());
                        let member = Member { card, role, name, team };
                        todo.push((*id, Todo::Admit(Box::new(member))));
                    }
                    (true, _) if !invite.laid.contains_key(&device) && !invite.pinned.contains_key(&device) => {
                        // It came later: from here on it can follow.
                        if let Some(head) = link.client.signed_members().map(besace_crypto::SignedManifest::head) {
                            todo.push((*id, Todo::Vouch(device, to_hex(&head_bytes(&head)))));
                        }
                    }
                    _ => {}
                }
            }
        }
        for (id, todo) in todo {
            match todo {
                Todo::Remove(device) => self.take_out(id, device)?,
                Todo::Admit(member) => {
                    let Some(link) = self.carry.spaces.get_mut(&id) else { continue };
                    if link.coming.insert(member.card.id) {
                        self.drive(id, Event::Admit { member })?;
                    }
                }
                Todo::Vouch(device, head) => {
                    self.change_invite(id, |invite| drop(invite.pinned.insert(device, head)))?
                }
            }
        }
        Ok(())
    }
}

enum Todo {
    Remove(Id),
    Admit(Box<Member>),
    Vouch(DeviceId, String),
}

/// What a worker of the team is in a space that a person shares.
pub(super) fn role_in_a_link(role: Role) -> Role {
    if role == Role::Owner { Role::Coordinator } else { Role::Worker }
}
