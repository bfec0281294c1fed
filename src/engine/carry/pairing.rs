//! Letting another device in, and coming into another device's space. Nothing of it is stored: a pairing lasts minutes.

mod messages;

use besace_crypto::{
    CheckCode, CodeError, CodeKind, Head, Inviter, InviterChecking, InviterGranting, Joiner, JoinerChecking,
    JoinerWaiting, Member, PAIRING_SECONDS, PairingError, Places, Role, TypedCode,
};
use besace_domain::DeviceId;
use besace_engine_api::{Fault, PairAnswer, PairBegin, PairBy, PairInto, Pairing, PairingFailure, Refusal};
use besace_sync::client::{Client, Event, SpaceKind};

use super::{About, Desk, Id, Part, random};
use crate::text;

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
