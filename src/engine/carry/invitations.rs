//! The person's side of a team's invitation: looking at it, and saying yes.

use besace_crypto::{CodeError, Member, Role, TeamCard, TeamError, TeamInvitation};
use besace_domain::{DeviceId, Membership, SpaceId};
use besace_engine_api::{AcceptTeam, Fault, InvitationState, InvitationView, Reader, Refusal};
use besace_sync::client::{Client, SpaceKind};
use serde::{Deserialize, Serialize};

use super::errands::{Came, What};
use super::items::{Key, Staged};
use super::net::Ask;
use super::{About, Desk, Id, Part};
use crate::text;

/// An invitation that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Look {
    code: String,
    taken: bool,
    gone: bool,
    /// The card as it came, sealed.
    card: Option<Vec<u8>>,
}

/// What can be said of a code without asking anybody.
enum Read {
    Invitation(TeamInvitation),
    Not(InvitationState),
}

/// The code within a scanned or typed text or a link.
fn code_of(text: &str) -> &str {
    let text = text.trim();
    text.rsplit(['/', '#', '=', '?']).next().unwrap_or(text)
}

/// The hub that a link names.
fn hub_of(text: &str) -> Option<&str> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://")?;
    let host = rest.split(['/', '#', '?']).next()?;
    text.get(..scheme.len() + 3 + host.len())
}

fn read(text: &str, hub: &str) -> Read {
    if let Some(other) = hub_of(text).filter(|named| !hub.is_empty() && !named.eq_ignore_ascii_case(hub)) {
        return Read::Not(InvitationState::OtherHub(other.to_owned()));
    }
    match TeamInvitation::from_text(code_of(text)) {
        Ok(invitation) => Read::Invitation(invitation),
        Err(CodeError::Newer) => Read::Not(InvitationState::Newer),
        Err(_) => Read::Not(InvitationState::NotACode),
    }
}

impl Desk<'_> {
    /// Looks at an invitation; what is not known yet is asked of the hub.
    pub fn look_at(&mut self, text: &str, hub: &str) -> Result<InvitationView, Fault> {
        let invitation = match read(text, hub) {
            Read::Invitation(invitation) => invitation,
            Read::Not(state) => return Ok(InvitationView { team: String::new(), readers: Vec::new(), state }),
        };
        let space = invitation.space().map_err(|_| Fault::Internal)?;
        let team = invitation.team().to_owned();
        let accepted = self.open.records.all::<Membership>().any(|(_, member)| member.space.0 == space);
        if accepted {
            let readers = self.readers(space);
            return Ok(InvitationView { team, readers, state: InvitationState::Accepted(SpaceId(space)) });
        }
        if !self.carry.looks.contains_key(&space) {
            let look = Look { code: code_of(text).to_owned(), taken: false, gone: false, card: None };
            self.keep_one(Key::Look(space), &look)?;
            self.carry.looks.insert(space, look);
        }
        let look = self.carry.looks.get(&space).cloned().ok_or(Fault::Internal)?;
        let what = if look.taken { What::ReadCard(space) } else { What::TakeCard(space) };
        let (readers, state) = match card_of(&invitation, &look) {
            _ if look.gone => (Vec::new(), InvitationState::Gone),
            Some(Ok(card)) => {
                (card.members.iter().map(|member| reader(member, false)).collect(), InvitationState::Ready)
            }
            Some(Err(TeamError::Newer { .. })) => (Vec::new(), InvitationState::Newer),
            Some(Err(_)) => (Vec::new(), InvitationState::Gone),
            None if self.is_stuck(what) => (Vec::new(), InvitationState::NoNetwork),
            None => (Vec::new(), InvitationState::Looking),
        };
        Ok(InvitationView { team, readers, state })
    }

    /// The person says yes: the space is made, with the team's devices in it, and holds nothing yet.
    pub fn accept(&mut self, accept: &AcceptTeam, hub: &str) -> Result<SpaceId, Fault> {
        let Read::Invitation(invitation) = read(&accept.code, hub) else { return Err(Fault::NotFound) };
        let space = invitation.space().map_err(|_| Fault::Internal)?;
        if self.carry.spaces.contains_key(&space) {
            return Ok(SpaceId(space));
        }
        let name = text::line(&accept.name);
        if name.is_empty() {
            return Err(Fault::Refused(Refusal::NameMissing));
        }
        let look = self.carry.looks.get(&space).cloned().ok_or(Fault::NotFound)?;
        let card = card_of(&invitation, &look).and_then(Result::ok).ok_or(Fault::NotFound)?;
        let now = self.now().utc_ms;
        let membership = Membership {
            space: SpaceId(space),
            team: card.team.clone(),
            name,
            phone: text::line(&accept.phone),
            since: now,
            until: accept.until.map(|day| self.end_of(day)),
            readers: card.members.iter().map(|member| (DeviceId(member.card.id), member.name.clone())).collect(),
            ..Membership::default()
        };
        // The person's decision first: if anything breaks off after it, it is carried out from there.
        self.open.save(None, &membership)?;
        self.found_accepted()?;
        Ok(SpaceId(space))
    }

    /// Makes the spaces of invitations that the person accepted on this device.
    pub(super) fn found_accepted(&mut self) -> Result<(), Fault> {
        if self.carry.looks.is_empty() {
            return Ok(());
        }
        let accepted: Vec<_> = self.open.records.all::<Membership>().map(|(_, membership)| membership).collect();
        for membership in accepted.into_iter().filter(|membership| membership.ended.is_none()) {
            let space = membership.space.0;
            let Some(look) = self.carry.looks.get(&space).cloned() else { continue };
            if !self.carry.spaces.contains_key(&space) {
                let Ok(invitation) = TeamInvitation::from_text(&look.code) else { continue };
                let Some(Ok(card)) = card_of(&invitation, &look) else { continue };
                let keys = self.keys()?;
                let own = keys.card(self.carry.me.0, &space).map_err(|_| Fault::Internal)?;
                let mut name = membership.name;
                text::cut(&mut name, besace_crypto::NAME_LIMIT / 4);
                let owner = Member { card: own, role: Role::Owner, name, team: String::new() };
                let anchor = invitation.anchor().map_err(|_| Fault::Internal)?;
                let client = Client::found_with(space, SpaceKind::Link, keys, owner, card.members, anchor);
                let about = About { part: Part::Person, team: card.team, since: membership.since };
                self.begin(space, about, client.map_err(|_| Fault::Internal)?)?;
            }
            self.keep(Staged::from([(Key::Look(space), None)]))?;
            self.carry.looks.remove(&space);
            (self.carry.stale, self.carry.news) = (true, true);
        }
        Ok(())
    }

    /// Who can read what is shared in a space.
    pub fn readers(&self, space: Id) -> Vec<Reader> {
        let known = self.open.records.all::<Membership>().find(|(_, member)| member.space.0 == space);
        let since_the_beginning =
            |id: &Id| known.as_ref().is_none_or(|(_, known)| known.readers.contains_key(&DeviceId(*id)));
        let Ok(space) = self.space(space) else { return Vec::new() };
        let workers = space.members().iter().filter(|member| !member.team.is_empty());
        workers
            .filter(|member| !space.leaving.contains(&member.card.id))
            .map(|member| reader(member, !since_the_beginning(&member.card.id)))
            .collect()
    }

    pub(super) fn invitation_errands(&self) -> Vec<What> {
        let open = self.carry.looks.iter().filter(|(_, look)| look.card.is_none() && !look.gone);
        open.map(|(space, look)| if look.taken { What::ReadCard(*space) } else { What::TakeCard(*space) }).collect()
    }

    fn place_of(&self, space: Id) -> Result<Id, Fault> {
        let look = self.carry.looks.get(&space).ok_or(Fault::NotFound)?;
        let invitation = TeamInvitation::from_text(&look.code).map_err(|_| Fault::NotFound)?;
        invitation.place().map_err(|_| Fault::Internal)
    }

    pub(super) fn take_card(&mut self, space: Id) -> Result<Ask, Fault> {
        let place = self.place_of(space)?;
        self.ask_to_take(&place)
    }

    pub(super) fn read_card(&mut self, space: Id) -> Result<Ask, Fault> {
        let place = self.place_of(space)?;
        self.ask_to_read(&place, 0)
    }

    pub(super) fn card_taken(&mut self, space: Id, status: u16) -> Result<Came, Fault> {
        match status {
            200..=299 => self.change_look(space, |look| look.taken = true),
            403 | 404 | 409 | 410 => self.change_look(space, |look| look.gone = true),
            _ => Ok(Came::Failed),
        }
    }

    pub(super) fn card_read(&mut self, space: Id, status: u16, body: &[u8]) -> Result<Came, Fault> {
        match status {
            200..=299 => self.change_look(space, |look| look.card = Some(body.to_vec())),
            403 | 404 | 409 | 410 => self.change_look(space, |look| look.gone = true),
            _ => Ok(Came::Failed),
        }
    }

    fn change_look(&mut self, space: Id, change: impl FnOnce(&mut Look)) -> Result<Came, Fault> {
        let Some(mut look) = self.carry.looks.get(&space).cloned() else { return Ok(Came::Done) };
        change(&mut look);
        self.keep_one(Key::Look(space), &look)?;
        self.carry.looks.insert(space, look);
        self.carry.news = true;
        Ok(Came::Done)
    }
}

fn card_of(invitation: &TeamInvitation, look: &Look) -> Option<Result<TeamCard, TeamError>> {
    Some(invitation.open_card(look.card.as_ref()?))
}

fn reader(member: &Member, new: bool) -> Reader {
    let coordinator = member.role == Role::Coordinator;
    Reader { device: DeviceId(member.card.id), name: member.name.clone(), coordinator, new }
}

#[cfg(test)]
impl Look {
    /// One for the frozen vectors.
    pub(super) fn sample() -> Self {
        Self { code: "BSC1T".into(), taken: true, gone: false, card: Some(vec![1, 2, 3]) }
    }
}
