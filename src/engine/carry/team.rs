//! The team's side: the team itself, its workers, its invitations, and joining what people accepted.

use besace_crypto::{DeviceCard, Member, Role, TeamCard, TeamInvitation, check_first, manifest_id, open_manifest};
use besace_domain::{DeviceId, Invite, RecordId, Roster, SpaceId};
use besace_engine_api::{Fault, NewTeam, OpenInvitation, Refusal, Team, Worker};
use besace_sync::client::{Client, Event, SpaceKind};
use besace_sync::wire::{self, PARCEL_DAYS, Page, ParcelKey, ParcelPart, RowBody, path};
use serde::{Deserialize, Serialize};

use super::errands::{Came, What, ask};
use super::items::Key;
use super::net::Ask;
use super::{About, Desk, Id, Part, from_hex, random, to_hex};
use crate::text;

const DAY_MS: i64 = 86_400_000;
/// How long an invitation can be accepted, in days: a little less than its parcel can live.
const INVITED_DAYS: i64 = PARCEL_DAYS as i64 - 1;
/// How often to look whether a fresh invitation was accepted, and an older one.
const LOOK_SOON_MS: i64 = 20_000;
const LOOK_LATER_MS: i64 = 600_000;

/// What only the inviting device knows of an invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mine {
    /// What the worker calls it.
    label: String,
    /// It lies at the hub.
    laid: bool,
    /// It was taken away there.
    dropped: bool,
}

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

    fn open_invitation(&self, space: Id, invite: &Invite) -> OpenInvitation {
        let mine = self.carry.mine.get(&space).cloned().unwrap_or_default();
        OpenInvitation {
            space: SpaceId(space),
            label: mine.label,
            link: format!("/#/team/{}", invite.code),
            code: invite.code.clone(),
            made: self.local(invite.made).date(),
            until: self.last_day(invite.until),
            laid: mine.laid,
        }
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

    /// Makes an invitation for one person.
    pub fn invite(&mut self, label: &str) -> Result<OpenInvitation, Fault> {
        let team = self.team_space().ok_or(Fault::NotFound)?;
        let name = self.space(team)?.about.team.clone();
        let keys = self.keys()?;
        let invitation = TeamInvitation::make(&name, keys.signing().verifying_key()).map_err(|_| Fault::Internal)?;
        let space = invitation.space().map_err(|_| Fault::Internal)?;
        let now = self.now().utc_ms;
        let invite = Invite {
            code: invitation.to_text().to_string(),
            by: self.carry.me,
            made: now,
            until: now.saturating_add(INVITED_DAYS * DAY_MS),
            cards: [(self.carry.me, self.card_for(&space)?)].into(),
            ..Invite::default()
        };
        let mine = Mine { label: text::line(label), ..Mine::default() };
        self.keep_one(Key::Label(space), &mine)?;
        self.carry.mine.insert(space, mine);
        self.write_entry(team, RecordId(space), &invite)?;
        self.carry.news = true;
        Ok(self.open_invitation(space, &invite))
    }

    /// Takes an invitation back.
    pub fn cancel_invitation(&mut self, space: Id) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        self.change_invite(space, |invite| invite.ended = invite.ended.or(Some(now)))
    }

    pub(super) fn change_invite(&mut self, space: Id, change: impl FnOnce(&mut Invite)) -> Result<(), Fault> {
        let team = self.team_space().ok_or(Fault::NotFound)?;
        let record = self.space(team)?.records.get(&RecordId(space)).ok_or(Fault::NotFound)?;
        let mut invite: Invite = record.read().map_err(|_| Fault::NotFound)?;
        change(&mut invite);
        self.carry.news = true;
        self.write_entry(team, RecordId(space), &invite)
    }

    fn invite_of(&self, space: Id) -> Option<Invite> {
        self.space(self.team_space()?).ok()?.records.get(&RecordId(space))?.read().ok()
    }

    /// This device's public keys for a space, as a record's field holds them.
    pub(super) fn card_for(&mut self, space: &Id) -> Result<String, Fault> {
        let card = self.keys()?.card(self.carry.me.0, space).map_err(|_| Fault::Internal)?;
        Ok(to_hex(&postcard::to_allocvec(&card).map_err(|_| Fault::Internal)?))
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

    pub(super) fn team_errands(&self) -> Vec<What> {
        let Some(team) = self.team_space().and_then(|team| self.space(team).ok()) else { return Vec::new() };
        let (now, me) = (self.now().utc_ms, self.carry.me);
        let mut errands = Vec::new();
        for (RecordId(space), invite) in team.all::<Invite>() {
            let mine = self.carry.mine.get(&space).filter(|_| invite.by == me);
            if let Some(mine) = mine {
                let open = is_open(&invite, now);
                match (open, mine.laid, mine.dropped) {
                    (true, false, _) => errands.push(What::LayCard(space)),
                    (false, true, false) if invite.ended.is_some() => errands.push(What::DropCard(space)),
                    _ => {}
                }
            }
            let laid = mine.is_none_or(|mine| mine.laid);
            let here = self.carry.spaces.contains_key(&space) || self.carry.left.contains(&space);
            if laid && !here && invite.ended.is_none() && (invite.joined || now < invite.until.saturating_add(DAY_MS)) {
                errands.push(What::Join(space));
            }
        }
        errands
    }

    fn invitation(&self, space: Id) -> Result<(TeamInvitation, Invite), Fault> {
        let invite = self.invite_of(space).ok_or(Fault::NotFound)?;
        Ok((TeamInvitation::from_text(&invite.code).map_err(|_| Fault::NotFound)?, invite))
    }

    pub(super) fn lay_card(&mut self, space: Id) -> Result<Ask, Fault> {
        let (invitation, invite) = self.invitation(space)?;
        let team = self.space(self.team_space().ok_or(Fault::NotFound)?)?;
        let name = team.about.team.clone();
        let member = |member: &Member| {
            let card = invite.cards.get(&DeviceId(member.card.id))?;
            let card: DeviceCard = postcard::from_bytes(&from_hex(card)?).ok()?;
            // Nobody but the worker's own device says what its keys are.
            (card.id == member.card.id && card.signing == member.card.signing).then(|| Member {
                card,
                role: role_in_a_link(member.role),
                name: member.name.clone(),
                team: name.clone(),
            })
        };
        let members = team.members().iter().filter_map(member).collect();
        let keys = self.keys()?;
        let card = TeamCard { team: name, members };
        let bytes = invitation.seal_card(&card, keys.signing()).map_err(|_| Fault::Internal)?;
        let place = invitation.place().map_err(|_| Fault::Internal)?;
        let token = self.parcel_token(&place)?;
        let expires = u64::try_from(invite.until / 1_000).unwrap_or(0);
        let part = ParcelPart { parts: 1, expires, write: wire::digest(&token), bytes };
        let body = wire::to_bytes(&part).ok_or(Fault::Internal)?;
        Ok(ask("PUT", path::parcel_part(&place, 0), None, body))
    }

    pub(super) fn card_laid(&mut self, space: Id, status: u16) -> Result<Came, Fault> {
        match status {
            // 409: it lies there already, as it was sealed the first time; that answer was lost.
            200..=299 | 409 => {
                self.change_invite(space, |invite| invite.laid = invite.cards.keys().map(|by| (*by, true)).collect())?;
                self.change_mine(space, |mine| mine.laid = true)
            }
            _ => Ok(Came::Failed),
        }
    }

    pub(super) fn drop_card(&mut self, space: Id) -> Result<Ask, Fault> {
        let (invitation, _) = self.invitation(space)?;
        let place = invitation.place().map_err(|_| Fault::Internal)?;
        let key = ParcelKey::Writer(self.parcel_token(&place)?);
        Ok(ask("DELETE", path::parcel(&place), Some(key), Vec::new()))
    }

    pub(super) fn card_dropped(&mut self, space: Id, status: u16) -> Result<Came, Fault> {
        match status {
            200..=299 | 403 | 404 | 410 => self.change_mine(space, |mine| mine.dropped = true),
            _ => Ok(Came::Failed),
        }
    }

    fn change_mine(&mut self, space: Id, change: impl FnOnce(&mut Mine)) -> Result<Came, Fault> {
        let mut mine = self.carry.mine.get(&space).cloned().unwrap_or_default();
        change(&mut mine);
        self.keep_one(Key::Label(space), &mine)?;
        self.carry.mine.insert(space, mine);
        self.carry.news = true;
        Ok(Came::Done)
    }

    pub(super) fn look_for(&mut self, space: Id) -> Result<Ask, Fault> {
        let target = path::pull(&space, 0, wire::PAGE_ROWS, false);
        let authorization = Some(self.signed(&space, "GET", &target, &[], 0)?);
        Ok(Ask { authorization, ..ask("GET", target, None, Vec::new()) })
    }

    /// The promised space is there: its first manifest must answer the invitation, or the one that the coordinator
    /// vouches for must be there.
    pub(super) fn looked_for(&mut self, space: Id, status: u16, body: &[u8]) -> Result<Came, Fault> {
        let (invitation, invite) = self.invitation(space)?;
        let age = self.now().utc_ms.saturating_sub(invite.made);
        let later = Came::Later(if age < DAY_MS { LOOK_SOON_MS } else { LOOK_LATER_MS });
        if !(200..=299).contains(&status) {
            return Ok(later);
        }
        let Some(page) = wire::from_bytes::<Page>(body) else { return Ok(Came::Failed) };
        let keys = self.keys()?;
        let me = self.carry.me.0;
        let mut joined = None;
        for row in page.rows {
            let (Some(version), RowBody::Sealed(blob)) = (manifest_version(&row.id), &row.body) else { continue };
            let Ok(opened) = open_manifest(&keys, &me, &space, version, blob) else { continue };
            let anchor = invitation.anchor().map_err(|_| Fault::Internal)?;
            let pinned = invite.pinned.get(&DeviceId(me)).and_then(|pinned| pinned_head(pinned));
            let vouched = match pinned {
                Some(head) => besace_crypto::check_pinned(&opened.signed, &space, &head).is_ok(),
                None => version == 1 && check_first(&opened.signed, &space, &anchor).is_ok(),
            };
            if vouched && opened.signed.manifest().member(&me).is_some() {
                joined = Some(opened.signed);
                break;
            }
        }
        let Some(signed) = joined else { return Ok(later) };
        let client = Client::join(space, SpaceKind::Link, me, keys, signed);
        let about = About { part: Part::Team, team: invitation.team().to_owned(), since: self.now().utc_ms };
        self.begin(space, about, client)?;
        if !invite.joined {
            self.change_invite(space, |invite| invite.joined = true)?;
        }
        (self.carry.news, self.carry.stale) = (true, true);
        Ok(Came::Done)
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
            for member in link.members().iter().filter(|member| member.team == name && member.role == Role::Worker) {
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
                        let (name, team) = (worker.name.clone(), name.clone());
                        let member = Member { card, role: Role::Worker, name, team };
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
fn role_in_a_link(role: Role) -> Role {
    if role == Role::Owner { Role::Coordinator } else { Role::Worker }
}

/// Whether an invitation can still be accepted.
fn is_open(invite: &Invite, now: i64) -> bool {
    !invite.joined && invite.ended.is_none() && now < invite.until
}

/// Which version of the manifest a row holds, if any.
pub(super) fn manifest_version(id: &Id) -> Option<u64> {
    let version = u64::from_be_bytes(id.get(8..)?.try_into().ok()?);
    (manifest_id(version) == *id).then_some(version)
}

pub(super) fn head_bytes(head: &besace_crypto::Head) -> Vec<u8> {
    [head.version.to_be_bytes().as_slice(), &head.hash].concat()
}

pub(super) fn pinned_head(text: &str) -> Option<besace_crypto::Head> {
    let bytes = from_hex(text)?;
    let version = u64::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
    Some(besace_crypto::Head { version, hash: bytes.get(8..)?.try_into().ok()? })
}

#[cfg(test)]
impl Mine {
    /// One for the frozen vectors.
    pub(super) fn sample() -> Self {
        Self { label: "Thursday".into(), laid: true, dropped: false }
    }
}
