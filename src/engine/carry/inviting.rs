//! A team's invitations: making them, laying their cards at the hub, and joining what people accepted.

use std::collections::BTreeSet;

use besace_crypto::{DeviceCard, Member, TeamCard, TeamInvitation, check_first, manifest_id, open_manifest};
use besace_domain::{DeviceId, Invite, RecordId, SpaceId};
use besace_engine_api::{Fault, OpenInvitation};
use besace_sync::client::{Client, SpaceKind};
use besace_sync::wire::{self, Page, ParcelKey, ParcelPart, RowBody, path};
use serde::{Deserialize, Serialize};

use super::errands::{Came, What, ask};
use super::items::Key;
use super::net::Ask;
use super::team::role_in_a_link;
use super::{About, Desk, Id, Part, from_hex, to_hex};
use crate::text;

const DAY_MS: i64 = 86_400_000;
/// For so long the two are taken to sit together, and the worker waits for the other's yes.
const TOGETHER_MS: i64 = 600_000;
/// How often to look whether an invitation was accepted: while the two sit together, on its first day, and after it.
const LOOK_NOW_MS: i64 = 3_000;
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
    pub(super) fn open_invitation(&self, space: Id, invite: &Invite) -> OpenInvitation {
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
            until: self.parcel_ends(),
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

    pub(super) fn invite_of(&self, space: Id) -> Option<Invite> {
        self.space(self.team_space()?).ok()?.records.get(&RecordId(space))?.read().ok()
    }

    /// This device's public keys for a space, as a record's field holds them.
    pub(super) fn card_for(&mut self, space: &Id) -> Result<String, Fault> {
        let card = self.keys()?.card(self.carry.me.0, space).map_err(|_| Fault::Internal)?;
        Ok(to_hex(&postcard::to_allocvec(&card).map_err(|_| Fault::Internal)?))
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
                    (true, true, _) if !self.is_up_to_date(&invite) => errands.push(What::LayCard(space)),
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

    /// The team's members who made their keys ready for an invitation: who will be able to read.
    fn readers_of(&self, invite: &Invite) -> Vec<Member> {
        let Some(team) = self.team_space().and_then(|team| self.space(team).ok()) else { return Vec::new() };
        let member = |member: &Member| {
            let card = invite.cards.get(&DeviceId(member.card.id))?;
            let card: DeviceCard = postcard::from_bytes(&from_hex(card)?).ok()?;
            // Nobody but the worker's own device says what its keys are.
            (card.id == member.card.id && card.signing == member.card.signing).then(|| Member {
                card,
                role: role_in_a_link(member.role),
                name: member.name.clone(),
                team: team.about.team.clone(),
            })
        };
        let here = team.members().iter().filter(|member| !team.leaving.contains(&member.card.id));
        here.filter_map(member).collect()
    }

    /// Whether the card of an open invitation names those who belong to the team now.
    fn is_up_to_date(&self, invite: &Invite) -> bool {
        let readers: BTreeSet<_> = self.readers_of(invite).iter().map(|reader| DeviceId(reader.card.id)).collect();
        readers.iter().eq(invite.laid.keys())
    }

    pub(super) fn lay_card(&mut self, space: Id) -> Result<Ask, Fault> {
        let (invitation, invite) = self.invitation(space)?;
        let members = self.readers_of(&invite);
        let laying = members.iter().map(|member| (DeviceId(member.card.id), true)).collect();
        let keys = self.keys()?;
        let card = TeamCard { team: invitation.team().to_owned(), members };
        let bytes = invitation.seal_card(&card, keys.signing()).map_err(|_| Fault::Internal)?;
        let place = invitation.place().map_err(|_| Fault::Internal)?;
        let token = self.parcel_token(&place)?;
        let expires = u64::try_from(invite.until / 1_000).unwrap_or(0);
        let part = ParcelPart { parts: 1, expires, write: wire::digest(&token), bytes };
        let body = wire::to_bytes(&part).ok_or(Fault::Internal)?;
        self.carry.laying.insert(space, laying);
        Ok(ask("PUT", path::parcel_part(&place, 0), Some(ParcelKey::Writer(token)), body))
    }

    pub(super) fn card_laid(&mut self, space: Id, status: u16) -> Result<Came, Fault> {
        let laid = self.carry.laying.remove(&space).unwrap_or_default();
        match status {
            200..=299 => {
                self.change_invite(space, |invite| invite.laid = laid)?;
                self.change_mine(space, |mine| mine.laid = true)
            }
            // Somebody looks at it already: who is not on it comes in later.
            409 => {
                self.change_mine(space, |mine| mine.laid = true)?;
                Ok(Came::Later(LOOK_LATER_MS))
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
        let later = Came::Later(match age {
            age if age < TOGETHER_MS => LOOK_NOW_MS,
            age if age < DAY_MS => LOOK_SOON_MS,
            _ => LOOK_LATER_MS,
        });
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
}

/// Whether an invitation can still be accepted.
pub(super) fn is_open(invite: &Invite, now: i64) -> bool {
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
