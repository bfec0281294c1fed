//! What the host does for sharing: it fetches a request, sends it, and brings the answer.
//!
//! The host is a small trait's worth of work: [`Engine::net_next`] until nothing comes, [`Engine::net_heard`] for each
//! answer, [`Engine::net_wake`] for the time of the next look, [`Engine::net_up`] when the network comes or goes.
//! While the toolbox is locked nothing is asked, but for what erasing left to be said.

use std::collections::{BTreeMap, VecDeque};

use besace_engine_api::{ErasedAtHub, Event, Fault};
use besace_sync::client::{self, Answer};
use besace_sync::wire::{Id, Request};

use super::errands::{Errand, What};
use super::{Desk, random};
use crate::clock::Clock;
use crate::engine::Engine;

/// How many requests may be under way at once.
const AT_ONCE: usize = 4;
/// After this an answer is not waited for any more.
const PATIENCE_MS: i64 = 90_000;
/// How many spaces are listened to; the others are asked now and then.
const LISTENED: usize = 2;

/// A request to the hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Names it in the answer.
    pub ticket: u64,
    /// The method.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// The `Authorization` header.
    pub authorization: Option<String>,
    /// The body; empty for none.
    pub body: Vec<u8>,
}

/// What the hub answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// The HTTP status.
    pub status: u16,
    /// The body, cut at [`ANSWER_LIMIT`].
    pub body: Vec<u8>,
    /// The `Date` header, in seconds since 1970.
    pub date: Option<u64>,
    /// The `Retry-After` header, in seconds.
    pub retry_after: Option<u32>,
}

/// The most bytes of an answer that a host reads.
pub const ANSWER_LIMIT: usize = client::ANSWER_LIMIT;

/// What is asked of the hub now.
pub(crate) struct Line {
    /// Requests are worth trying.
    pub up: bool,
    asked: BTreeMap<u64, (Asked, i64)>,
    pub(super) errands: BTreeMap<What, Errand>,
    /// The errands there are, as they were read off at this time.
    pub(super) wanted: Option<(i64, Vec<What>)>,
}

enum Asked {
    /// By a space's client, under its own ticket.
    Space(Id, u64),
    Errand(What),
}

impl Line {
    pub fn new(up: bool) -> Self {
        Self { up, asked: BTreeMap::new(), errands: BTreeMap::new(), wanted: None }
    }

    pub(super) fn is_asked(&self, what: &What) -> bool {
        self.asked.values().any(|(asked, _)| matches!(asked, Asked::Errand(asked) if asked == what))
    }
}

/// What erasing left to be said to the hub: signed before the keys were gone.
#[derive(Default)]
pub(crate) struct Farewell {
    waiting: VecDeque<Ask>,
    said: std::collections::BTreeSet<u64>,
    pub told: ErasedAtHub,
}

impl<C: Clock> Engine<C> {
    /// Says whether there is a network.
    pub fn net_up(&mut self, up: bool) {
        self.net_up = up;
        if self.carry.as_ref().is_none_or(|carry| carry.line.up == up) {
            return;
        }
        // A vault that cannot be written to is told by the next call.
        let _ = self.at_desk(|desk| desk.set_up(up));
    }

    /// The next request to send. None: nothing is to be asked now.
    pub fn net_next(&mut self) -> Option<Ask> {
        if !self.net_up {
            return None;
        }
        if let Some(ask) = self.farewell.waiting.pop_front() {
            self.farewell.said.insert(ask.ticket);
            return Some(ask);
        }
        if !self.shares() {
            return None;
        }
        self.at_desk(|desk| desk.next_ask()).ok().flatten()
    }

    /// Brings an answer; None: none came.
    pub fn net_heard(&mut self, ticket: u64, heard: Option<Heard>) {
        if self.farewell.said.remove(&ticket) {
            let told = &mut self.farewell.told;
            match heard.map(|heard| heard.status) {
                Some(200..=299 | 404 | 410) => told.erased += 1,
                _ => told.unreached += 1,
            }
            self.tell(Event::SharingChanged);
            return;
        }
        let _ = self.at_desk(|desk| desk.heard(ticket, heard));
    }

    /// When to call [`Engine::net_tick`], in milliseconds from now. None: not before something else happens.
    pub fn net_wake(&mut self) -> Option<i64> {
        let carry = self.carry.as_ref()?;
        let spaces = carry.spaces.values().filter(|_| carry.line.up).filter_map(|space| space.wakes);
        let idle = |(what, _): &(&What, &Errand)| carry.line.up && !carry.line.is_asked(what);
        let errands = carry.line.errands.iter().filter(idle).map(|(_, errand)| errand.not_before);
        let at = spaces.chain(errands).chain(carry.due).chain(carry.tells_at()).min()?;
        Some(at.saturating_sub(self.now().utc_ms).max(50))
    }

    /// The time of [`Engine::net_wake`] has come.
    pub fn net_tick(&mut self) {
        let _ = self.at_desk(|desk| desk.tick());
    }

    /// The streams of hints to listen to, each with its space's name: where something new is told at once.
    pub fn net_hints(&mut self) -> Vec<(String, Ask)> {
        if !self.net_up || self.carry.is_none() {
            return Vec::new();
        }
        self.at_desk(|desk| desk.hints()).unwrap_or_default()
    }

    /// One event of such a stream, without its empty line.
    pub fn net_hint(&mut self, space: &str, event: &str) {
        let (Some(head), Some(space)) = (besace_sync::wire::read_head_event(event), besace_sync::wire::read_id(space))
        else {
            return;
        };
        let _ = self.at_desk(|desk| desk.drive(space, client::Event::Hint { head }));
    }

    /// The hub lets this device listen no more: perhaps it was removed, which asking shows.
    pub fn net_refused(&mut self, space: &str) {
        let Some(space) = besace_sync::wire::read_id(space) else { return };
        let _ = self.at_desk(|desk| desk.drive(space, client::Event::Hint { head: u64::MAX }));
    }

    /// The spaces to listen to, as a text that changes when they do.
    pub fn net_listens(&self) -> String {
        let Some(carry) = self.carry.as_ref().filter(|_| self.net_up) else { return String::new() };
        listened(carry).map(|id| besace_sync::wire::write_id(&id)).collect::<Vec<_>>().join(" ")
    }

    /// What erasing left to be said, for an engine that goes on in the place of this one.
    pub fn take_farewell(&mut self) -> (Vec<Ask>, ErasedAtHub) {
        let farewell = std::mem::take(&mut self.farewell);
        (farewell.waiting.into(), farewell.told)
    }

    /// Goes on with what another engine left to be said.
    pub fn go_on_with(&mut self, asks: Vec<Ask>, told: ErasedAtHub) {
        self.farewell = Farewell { waiting: asks.into(), said: Default::default(), told };
    }

    pub(super) fn says_farewell(&self) -> bool {
        !self.farewell.waiting.is_empty()
    }

    /// Signs what is to be said to the hub before everything here is erased.
    pub(crate) fn prepare_farewell(&mut self) -> Farewell {
        let waiting = match self.carry.is_some() {
            true => self.at_desk(|desk| desk.farewell()).unwrap_or_default(),
            false => VecDeque::new(),
        };
        let asked = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        let unreached = if self.net_up { 0 } else { asked };
        let waiting = if self.net_up { waiting } else { VecDeque::new() };
        Farewell { waiting, said: Default::default(), told: ErasedAtHub { asked, erased: 0, unreached } }
    }
}

impl Desk<'_> {
    pub fn set_up(&mut self, up: bool) -> Result<(), Fault> {
        self.carry.line.up = up;
        if !up {
            self.carry.line.asked.clear();
        }
        self.carry.line.errands.values_mut().for_each(Errand::at_once);
        self.carry.line.wanted = None;
        for space in self.carry.spaces.keys().copied().collect::<Vec<_>>() {
            self.drive(space, client::Event::Network { up })?;
        }
        self.carry.news = true;
        Ok(())
    }

    /// Whether the hub is being asked, or is about to be.
    pub fn is_asking(&self) -> bool {
        let line = &self.carry.line;
        let due = || line.errands.values().any(|errand| errand.not_before <= self.now().utc_ms);
        let waiting = || self.carry.spaces.values().any(|space| space.outbox.is_some());
        line.up && (!line.asked.is_empty() || line.wanted.is_none() || waiting() || due())
    }

    /// Asks everything now.
    pub fn ask_now(&mut self) -> Result<(), Fault> {
        let up = self.carry.line.up;
        self.carry.line.errands.values_mut().for_each(Errand::at_once);
        self.carry.line.wanted = None;
        for space in self.carry.spaces.keys().copied().collect::<Vec<_>>() {
            // What waits is not waited for, and rows are wanted again.
            self.drive(space, client::Event::Woken)?;
            self.drive(space, client::Event::Network { up: false })?;
            self.drive(space, client::Event::Network { up })?;
        }
        Ok(())
    }

    fn tick(&mut self) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let due: Vec<_> =
            self.carry.spaces.iter().filter(|(_, space)| space.wakes.is_some_and(|at| at <= now)).collect();
        for id in due.into_iter().map(|(id, _)| *id).collect::<Vec<_>>() {
            if let Some(space) = self.carry.spaces.get_mut(&id) {
                space.wakes = None;
            }
            self.drive(id, client::Event::Woken)?;
        }
        Ok(())
    }

    fn next_ask(&mut self) -> Result<Option<Ask>, Fault> {
        let now = self.now().utc_ms;
        let line = &mut self.carry.line;
        line.asked.retain(|_, (_, since)| (*since..since.saturating_add(PATIENCE_MS)).contains(&now));
        if !line.up || line.asked.len() >= AT_ONCE {
            return Ok(None);
        }
        let ticket = new_ticket()?;
        let waiting = self.carry.spaces.iter_mut().find(|(_, space)| space.outbox.is_some());
        if let Some((id, out)) = waiting.and_then(|(id, space)| Some((*id, space.outbox.take()?))) {
            let authorization = self.signed(&id, out.method, &out.target, &out.body, out.clock_offset)?;
            self.carry.line.asked.insert(ticket, (Asked::Space(id, out.ticket), now));
            let authorization = Some(authorization);
            return Ok(Some(Ask { ticket, method: out.method, target: out.target, authorization, body: out.body }));
        }
        let Some((what, request)) = self.next_errand()? else { return Ok(None) };
        self.carry.line.asked.insert(ticket, (Asked::Errand(what), now));
        Ok(Some(Ask { ticket, ..request }))
    }

    /// The `Authorization` header of a request about a space.
    pub(super) fn signed(
        &mut self,
        space: &Id,
        method: &str,
        target: &str,
        body: &[u8],
        offset: i64,
    ) -> Result<String, Fault> {
        let key = self.keys()?.request_key(space).map_err(|_| Fault::Internal)?;
        let time = self.now().utc_ms.div_euclid(1_000).saturating_add(offset);
        let request = Request { method, target, body };
        Ok(request.sign(&key, u64::try_from(time).unwrap_or(0), random()?).to_header())
    }

    fn heard(&mut self, ticket: u64, heard: Option<Heard>) -> Result<(), Fault> {
        let Some((asked, _)) = self.carry.line.asked.remove(&ticket) else { return Ok(()) };
        match (asked, heard) {
            (Asked::Space(id, ticket), Some(heard)) => {
                let Heard { status, body, date, retry_after } = heard;
                self.drive(id, client::Event::Answered(Answer { ticket, status, body, date, retry_after }))
            }
            (Asked::Space(id, ticket), None) => self.drive(id, client::Event::NoAnswer { ticket }),
            (Asked::Errand(what), heard) => self.errand_heard(what, heard),
        }
    }

    fn hints(&mut self) -> Result<Vec<(String, Ask)>, Fault> {
        let mut hints = Vec::new();
        for id in listened(self.carry).collect::<Vec<_>>() {
            let target = besace_sync::wire::path::events(&id);
            let authorization = Some(self.signed(&id, "GET", &target, &[], 0)?);
            let ask = Ask { ticket: 0, method: "GET", target, authorization, body: Vec::new() };
            hints.push((besace_sync::wire::write_id(&id), ask));
        }
        Ok(hints)
    }

    fn farewell(&mut self) -> Result<VecDeque<Ask>, Fault> {
        let mut asks = VecDeque::new();
        for id in self.carry.spaces.keys().copied().collect::<Vec<_>>() {
            let space = self.space(id)?;
            // Others go on with a space that this device leads but does not own alone.
            let alone = match space.about.part {
                super::Part::Person => {
                    !space.members().iter().any(|member| member.team.is_empty() && member.card.id != self.carry.me.0)
                }
                super::Part::OwnDevices | super::Part::Workers => space.members().len() == 1,
                super::Part::Team => false,
            };
            if alone && space.client.manages() {
                let target = besace_sync::wire::path::space(&id);
                let authorization = Some(self.signed(&id, "DELETE", &target, &[], 0)?);
                asks.push_back(Ask {
                    ticket: new_ticket()?,
                    method: "DELETE",
                    target,
                    authorization,
                    body: Vec::new(),
                });
            }
        }
        Ok(asks)
    }
}

/// The spaces to listen to: the one whose page is open, or was last, and the youngest, as what was begun lately is what
/// people wait for.
fn listened(carry: &super::Carry) -> impl Iterator<Item = Id> {
    let rank = |(id, space): (&Id, &super::Space)| (carry.looked == Some(*id), space.about.since, *id);
    let mut spaces: Vec<_> = carry.spaces.iter().map(rank).collect();
    spaces.sort_unstable();
    spaces.into_iter().rev().take(LISTENED).map(|(.., id)| id)
}

fn new_ticket() -> Result<u64, Fault> {
    let [a, b, c, d, e, f, ..] = random()?;
    // Whole in JavaScript's numbers too.
    Ok(u64::from_be_bytes([0, 0, a, b, c, d, e, f]))
}
