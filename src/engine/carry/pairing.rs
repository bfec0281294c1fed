//! Letting another device in, and coming into another device's space. Nothing of it is stored: a pairing lasts minutes.

use besace_crypto::{
    CheckCode, CodeError, CodeKind, Head, Inviter, InviterChecking, InviterGranting, Joiner, JoinerChecking,
    JoinerWaiting, Member, PAIRING_SECONDS, PairingError, PairingMessage, Places, Role, TypedCode, check_pinned,
    open_manifest,
};
use besace_domain::DeviceId;
use besace_engine_api::{Fault, PairAnswer, PairBegin, PairBy, PairInto, Pairing, PairingFailure, Refusal};
use besace_sync::client::{Client, Event, SpaceKind};
use besace_sync::wire::{self, Page, ParcelPart, RowBody, path};

use super::errands::{Came, What, ask};
use super::inviting::manifest_version;
use super::net::Ask;
use super::{About, Desk, Id, Part, random};
use crate::text;

/// How often to look for the other side's next message.
const LOOK_MS: i64 = 1_500;
/// How long a message waits at the hub, in seconds: the hub counts in whole hours.
const WAITS_SECS: i64 = 3_600;

const MESSAGES: [PairingMessage; 5] = [
    PairingMessage::Opening,
    PairingMessage::Hello,
    PairingMessage::Reveal,
    PairingMessage::Card,
    PairingMessage::Grant,
];

/// A pairing under way.
#[derive(Default)]
pub(crate) struct Pair {
    stage: Stage,
    places: Option<Places>,
    /// A message to be laid at the hub.
    put: Option<(u8, Vec<u8>)>,
    /// The message of the other side that is waited for, and whether its parcel is taken.
    want: Option<(u8, bool)>,
    check: Option<CheckCode>,
    /// How the other device is shown.
    with: String,
    /// How this one is.
    name: String,
    said_yes: bool,
    until: i64,
    into: Option<(Id, PairInto)>,
}

#[derive(Default)]
enum Stage {
    #[default]
    Off,
    Showing(Inviter, PairBy),
    Checking(InviterChecking),
    Granting(InviterGranting),
    /// The newcomer is to stand in the manifest at the hub before it is told so.
    Admitting(InviterGranting),
    Opening(TypedCode),
    Greeting(Joiner),
    Comparing(JoinerChecking),
    Waiting(JoinerWaiting),
    /// The manifest is looked for, from this cursor on.
    Fetching(Id, Head, u64),
    Done,
    Failed(PairingFailure),
}

impl Desk<'_> {
    /// How far it is.
    pub fn pairing(&mut self) -> Pairing {
        let now = self.now().utc_ms;
        let pair = &mut self.carry.pair;
        let open = !matches!(pair.stage, Stage::Off | Stage::Done | Stage::Failed(_) | Stage::Fetching(..));
        if open && now >= pair.until {
            fail(pair, PairingFailure::Expired);
        }
        let pair = &self.carry.pair;
        let stuck = self.pairing_errands().iter().any(|what| self.is_stuck(*what));
        match &pair.stage {
            Stage::Off => Pairing::Off,
            Stage::Done => Pairing::Done { with: pair.with.clone() },
            Stage::Failed(why) => Pairing::Failed(*why),
            // A code to type says nothing until its opening lies at the hub.
            Stage::Showing(inviter, by) if pair.put.is_none() => {
                Pairing::Code { code: inviter.code().to_owned(), by: *by, until: self.local(pair.until) }
            }
            _ => match &pair.check {
                Some(check) if !matches!(pair.stage, Stage::Fetching(..)) => Pairing::Check {
                    digits: check.digits().iter().map(|digit| char::from(b'0' + digit)).collect(),
                    pictures: check.pictures(),
                    with: pair.with.clone(),
                    said_yes: pair.said_yes,
                },
                _ => Pairing::Waiting { no_network: stuck },
            },
        }
    }

    /// Shows a code.
    pub fn pair_begin(&mut self, begin: &PairBegin) -> Result<Pairing, Fault> {
        let name = shown(&begin.name);
        let space = match begin.into {
            PairInto::OwnDevices => self.own_space(&name)?,
            PairInto::Team { .. } => {
                let team = self.team_space().ok_or(Fault::NotFound)?;
                if !self.space(team)?.client.manages() {
                    return Err(Fault::NotFound);
                }
                team
            }
        };
        let name = if name.is_empty() { self.my_name() } else { name };
        let until = self.now().utc_ms.saturating_add(PAIRING_SECONDS as i64 * 1_000);
        let expires = u64::try_from(until / 1_000).unwrap_or(0);
        let inviter = match begin.by {
            PairBy::Qr => Inviter::by_qr(space, &name, expires),
            PairBy::Typed => Inviter::by_typed_code(space, &name, expires),
        };
        let inviter = inviter.map_err(|_| Fault::Internal)?;
        self.carry.pair = Pair {
            places: Some(inviter.places().clone()),
            put: inviter.opening().map(|opening| (0, opening)),
            want: Some((1, false)),
            stage: Stage::Showing(inviter, begin.by),
            name,
            until,
            into: Some((space, begin.into)),
            ..Pair::default()
        };
        (self.carry.news, self.carry.line.wanted) = (true, None);
        Ok(self.pairing())
    }

    /// Answers a code.
    pub fn pair_answer(&mut self, answer: &PairAnswer) -> Result<Pairing, Fault> {
        let name = shown(&answer.name);
        if name.is_empty() {
            return Err(Fault::Refused(Refusal::NameMissing));
        }
        self.keys()?;
        let until = self.now().utc_ms.saturating_add(PAIRING_SECONDS as i64 * 1_000);
        let mut pair = Pair { name, until, ..Pair::default() };
        let code = answer.code.trim();
        match CodeKind::of(code) {
            Ok(CodeKind::Pairing) => match Joiner::by_qr(code) {
                Ok((joiner, hello)) => {
                    (pair.places, pair.put, pair.want) =
                        (Some(joiner.places().clone()), Some((1, hello)), Some((2, false)));
                    pair.stage = Stage::Greeting(joiner);
                }
                Err(error) => fail(&mut pair, why(&error)),
            },
            Ok(_) => fail(&mut pair, PairingFailure::NotACode),
            Err(CodeError::Newer) => fail(&mut pair, PairingFailure::Newer),
            Err(_) => match TypedCode::from_text(code) {
                Ok(typed) => {
                    (pair.places, pair.want) = (Some(typed.places()), Some((0, false)));
                    pair.stage = Stage::Opening(typed);
                }
                Err(_) => fail(&mut pair, PairingFailure::NotACode),
            },
        }
        self.carry.pair = pair;
        (self.carry.news, self.carry.line.wanted) = (true, None);
        Ok(self.pairing())
    }

    /// The person compared the check codes.
    pub fn pair_confirm(&mut self, same: bool) -> Result<Pairing, Fault> {
        (self.carry.news, self.carry.line.wanted) = (true, None);
        if !same {
            let pair = &mut self.carry.pair;
            match pair.stage {
                Stage::Off | Stage::Fetching(..) => {}
                // It is over: the next one can begin, once the other side was told all.
                Stage::Done | Stage::Failed(_) if pair.put.is_none() => *pair = Pair::default(),
                Stage::Done | Stage::Failed(_) => {}
                _ => fail(pair, PairingFailure::Declined),
            }
            return Ok(self.pairing());
        }
        if self.carry.pair.check.is_none() || self.carry.pair.said_yes {
            return Ok(self.pairing());
        }
        self.carry.pair.said_yes = true;
        match std::mem::take(&mut self.carry.pair.stage) {
            Stage::Comparing(joining) => {
                let (keys, me) = (self.keys()?, self.carry.me.0);
                match joining.confirm(&keys, me, &self.carry.pair.name) {
                    Ok((waiting, card)) => {
                        let pair = &mut self.carry.pair;
                        (pair.put, pair.want) = (Some((3, card)), Some((4, false)));
                        pair.stage = Stage::Waiting(waiting);
                    }
                    Err(error) => fail(&mut self.carry.pair, why(&error)),
                }
            }
            Stage::Granting(granting) => self.admit(granting)?,
            other => self.carry.pair.stage = other,
        }
        Ok(self.pairing())
    }

    /// The person said yes and the newcomer's card is here: it comes into the manifest.
    fn admit(&mut self, granting: InviterGranting) -> Result<(), Fault> {
        let Some((space, into)) = self.carry.pair.into else { return Err(Fault::Internal) };
        let newcomer = granting.newcomer().clone();
        let team = match into {
            PairInto::OwnDevices => String::new(),
            PairInto::Team { .. } => self.space(space)?.about.team.clone(),
        };
        let role = if into == (PairInto::Team { coordinator: false }) { Role::Worker } else { Role::Owner };
        let member = Member { card: newcomer.card, role, name: newcomer.name, team };
        self.carry.pair.stage = Stage::Admitting(granting);
        self.drive(space, Event::Admit { member: Box::new(member) })?;
        self.tend_pairing()
    }

    /// The manifest with the newcomer in it may stand at the hub by now.
    pub(super) fn tend_pairing(&mut self) -> Result<(), Fault> {
        let pair = &self.carry.pair;
        let (Stage::Admitting(granting), Some((space, _))) = (&pair.stage, pair.into) else { return Ok(()) };
        let there = self.space(space)?;
        let id = granting.newcomer().card.id;
        let head = there.client.signed_members().map(besace_crypto::SignedManifest::head);
        let Some(head) = head.filter(|_| there.member(DeviceId(id)).is_some()) else { return Ok(()) };
        let pair = &mut self.carry.pair;
        let Stage::Admitting(granting) = std::mem::take(&mut pair.stage) else { return Ok(()) };
        pair.with = granting.newcomer().name.clone();
        match granting.grant(&head) {
            Ok(grant) => (pair.put, pair.want, pair.stage) = (Some((4, grant)), None, Stage::Done),
            Err(error) => fail(pair, why(&error)),
        }
        (self.carry.news, self.carry.stale, self.carry.line.wanted) = (true, true, None);
        Ok(())
    }

    pub(super) fn pairing_errands(&self) -> Vec<What> {
        let pair = &self.carry.pair;
        if matches!(pair.stage, Stage::Failed(_) | Stage::Off) {
            return Vec::new();
        }
        let put = pair.put.as_ref().map(|(message, _)| What::PairPut(*message));
        let take = |(message, taken): (u8, bool)| if taken { What::PairRead(message) } else { What::PairTake(message) };
        let want = pair.want.filter(|_| pair.put.is_none()).map(take);
        let fetch = matches!(pair.stage, Stage::Fetching(..)).then_some(What::PairFetch);
        put.into_iter().chain(want).chain(fetch).collect()
    }

    fn pair_place(&self, message: u8) -> Result<Id, Fault> {
        let (places, message) = (self.carry.pair.places.as_ref(), MESSAGES.get(usize::from(message)));
        let (Some(places), Some(message)) = (places, message) else { return Err(Fault::NotFound) };
        places.of(*message).map_err(|_| Fault::Internal)
    }

    pub(super) fn pair_put(&mut self, message: u8) -> Result<Ask, Fault> {
        let place = self.pair_place(message)?;
        let (_, bytes) = self.carry.pair.put.clone().ok_or(Fault::NotFound)?;
        let token = self.parcel_token(&place)?;
        let expires = u64::try_from(self.now().utc_ms / 1_000 + WAITS_SECS).unwrap_or(0);
        let part = ParcelPart { parts: 1, expires, write: wire::digest(&token), bytes };
        Ok(ask("PUT", path::parcel_part(&place, 0), None, wire::to_bytes(&part).ok_or(Fault::Internal)?))
    }

    pub(super) fn pair_was_put(&mut self, status: u16) -> Came {
        let pair = &mut self.carry.pair;
        match status {
            200..=299 => pair.put = None,
            // Somebody else has answered this code.
            409 => fail(pair, PairingFailure::WrongCode),
            400..=499 => fail(pair, PairingFailure::Broken),
            _ => return Came::Failed,
        }
        self.carry.news = true;
        Came::Done
    }

    pub(super) fn pair_take(&mut self, message: u8) -> Result<Ask, Fault> {
        let place = self.pair_place(message)?;
        self.ask_to_take(&place)
    }

    pub(super) fn pair_was_taken(&mut self, status: u16) -> Came {
        let now = self.now().utc_ms;
        let pair = &mut self.carry.pair;
        match status {
            200..=299 => pair.want = pair.want.map(|(message, _)| (message, true)),
            404 if now < pair.until => return Came::Later(LOOK_MS),
            404 => fail(pair, PairingFailure::Expired),
            403 | 409 | 410 => fail(pair, PairingFailure::WrongCode),
            _ => return Came::Failed,
        }
        self.carry.news = true;
        Came::Done
    }

    pub(super) fn pair_read(&mut self, message: u8) -> Result<Ask, Fault> {
        let place = self.pair_place(message)?;
        self.ask_to_read(&place, 0)
    }

    pub(super) fn pair_was_read(&mut self, status: u16, body: &[u8]) -> Result<Came, Fault> {
        if !(200..=299).contains(&status) {
            if status < 500 {
                fail(&mut self.carry.pair, PairingFailure::Broken);
            }
            return Ok(Came::Failed);
        }
        let now = u64::try_from(self.now().utc_ms / 1_000).unwrap_or(0);
        let pair = &mut self.carry.pair;
        pair.want = None;
        let failed = match std::mem::take(&mut pair.stage) {
            Stage::Showing(inviter, _) => inviter.hear_hello(now, body).map(|(checking, reveal)| {
                pair.check = Some(checking.check_code());
                (pair.put, pair.want) = (Some((2, reveal)), Some((3, false)));
                pair.stage = Stage::Checking(checking);
            }),
            Stage::Checking(checking) => checking.hear_card(now, body).map(|granting| {
                pair.with = granting.newcomer().name.clone();
                pair.stage = Stage::Granting(granting);
            }),
            Stage::Opening(typed) => Joiner::by_typed_code(&typed, body).map(|(joiner, hello)| {
                (pair.put, pair.want) = (Some((1, hello)), Some((2, false)));
                pair.stage = Stage::Greeting(joiner);
            }),
            Stage::Greeting(joiner) => joiner.hear_reveal(body).map(|checking| {
                pair.check = Some(checking.check_code());
                pair.with = checking.inviter().to_owned();
                pair.stage = Stage::Comparing(checking);
            }),
            Stage::Waiting(waiting) => {
                let space = *waiting.space();
                waiting.hear_grant(body).map(|head| pair.stage = Stage::Fetching(space, head, 0))
            }
            other => {
                pair.stage = other;
                Ok(())
            }
        };
        if let Err(error) = failed {
            fail(pair, why(&error));
        }
        self.carry.news = true;
        if self.carry.pair.said_yes && matches!(self.carry.pair.stage, Stage::Granting(_)) {
            let Stage::Granting(granting) = std::mem::take(&mut self.carry.pair.stage) else {
                return Ok(Came::Done);
            };
            self.admit(granting)?;
        }
        Ok(Came::Done)
    }

    pub(super) fn pair_fetch(&mut self) -> Result<Ask, Fault> {
        let Stage::Fetching(space, _, after) = &self.carry.pair.stage else { return Err(Fault::NotFound) };
        let (space, target) = (*space, path::pull(space, *after, wire::PAGE_ROWS, false));
        let authorization = Some(self.signed(&space, "GET", &target, &[], 0)?);
        Ok(Ask { authorization, ..ask("GET", target, None, Vec::new()) })
    }

    pub(super) fn pair_was_fetched(&mut self, status: u16, body: &[u8]) -> Result<Came, Fault> {
        let Stage::Fetching(space, head, _) = self.carry.pair.stage else { return Ok(Came::Done) };
        let page = wire::from_bytes::<Page>(body).filter(|_| (200..=299).contains(&status));
        let Some(page) = page else { return Ok(if status == 403 { Came::Later(LOOK_MS) } else { Came::Failed }) };
        let (keys, me) = (self.keys()?, self.carry.me.0);
        let row = page.rows.iter().find(|row| manifest_version(&row.id) == Some(head.version));
        let Some(RowBody::Sealed(blob)) = row.map(|row| &row.body) else {
            if !page.more {
                fail(&mut self.carry.pair, PairingFailure::Broken);
            } else {
                self.carry.pair.stage = Stage::Fetching(space, head, page.next);
            }
            return Ok(Came::Done);
        };
        let opened = open_manifest(&keys, &me, &space, head.version, blob).ok();
        let signed = opened.map(|opened| opened.signed);
        let signed = signed.filter(|signed| check_pinned(signed, &space, &head).is_ok());
        let mine = signed.as_ref().and_then(|signed| signed.manifest().member(&me).cloned());
        let (Some(signed), Some(mine)) = (signed, mine) else {
            fail(&mut self.carry.pair, PairingFailure::Broken);
            return Ok(Came::Done);
        };
        let part = if mine.team.is_empty() { Part::OwnDevices } else { Part::Workers };
        for known in self.spaces_as(part) {
            if self.space(known)?.members().len() > 1 {
                fail(&mut self.carry.pair, PairingFailure::HasDevices);
                return Ok(Came::Done);
            }
            // One that nobody else has come into: it is given up for the other one.
            self.drop_space(known)?;
        }
        let client = Client::join(space, SpaceKind::Own, me, keys, signed);
        let about = About { part, team: mine.team, since: self.now().utc_ms };
        self.begin(space, about, client)?;
        self.carry.pair.stage = Stage::Done;
        (self.carry.news, self.carry.stale) = (true, true);
        Ok(Came::Done)
    }

    /// The space of the person's own devices, made the first time that another one is to come in.
    fn own_space(&mut self, name: &str) -> Result<Id, Fault> {
        if let Some(own) = self.spaces_as(Part::OwnDevices).first() {
            return Ok(*own);
        }
        if name.is_empty() {
            return Err(Fault::Refused(Refusal::NameMissing));
        }
        let (space, keys) = (random()?, self.keys()?);
        let card = keys.card(self.carry.me.0, &space).map_err(|_| Fault::Internal)?;
        let member = Member { card, role: Role::Owner, name: name.to_owned(), team: String::new() };
        let client = Client::found(space, SpaceKind::Own, keys, member, [0; 32]).map_err(|_| Fault::Internal)?;
        let about = About { part: Part::OwnDevices, team: String::new(), since: self.now().utc_ms };
        self.begin(space, about, client)?;
        self.carry.stale = true;
        Ok(space)
    }
}

fn fail(pair: &mut Pair, why: PairingFailure) {
    *pair = Pair { stage: Stage::Failed(why), ..Pair::default() };
}

fn why(error: &PairingError) -> PairingFailure {
    match error {
        PairingError::WrongCode => PairingFailure::WrongCode,
        PairingError::Expired => PairingFailure::Expired,
        PairingError::Newer { .. } => PairingFailure::Newer,
        PairingError::Code { cause: CodeError::Newer } => PairingFailure::Newer,
        PairingError::Code { .. } => PairingFailure::NotACode,
        _ => PairingFailure::Broken,
    }
}

/// A device's or worker's name, as short as a list of members wants it.
fn shown(name: &str) -> String {
    let mut name = text::line(name);
    text::cut(&mut name, besace_crypto::NAME_LIMIT / 4);
    name
}
