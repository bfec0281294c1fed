//! Requests outside a space: an invitation's card, a space that was promised, a parcel.
//!
//! Which ones there are is read off from what is stored, each time: so none is forgotten and none is done twice.

use besace_engine_api::Fault;
use besace_sync::wire::{Id, PARCEL_DAYS, ParcelKey, path};
use chrono::Days;

use super::Desk;
use super::net::{Ask, Heard};

/// The waits after failures, in milliseconds: then the last again and again.
const WAITS: &[i64] = &[2_000, 5_000, 15_000, 60_000, 300_000];

/// For so long the list of errands is not read off again while nothing changes, in milliseconds.
const FRESH_MS: i64 = 1_000;

/// An errand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    /// Lays the card of an own invitation at the hub.
    LayCard(Id),
    /// Takes the card of an own invitation away.
    DropCard(Id),
    /// Takes the card of an invitation that was looked at.
    TakeCard(Id),
    /// Reads it.
    ReadCard(Id),
    /// Looks whether the space that an own invitation promises is there.
    Join(Id),
    /// Lays one part of a hand-over at the hub.
    LayPart(Id, u8),
    /// Asks whether a hand-over was taken.
    HandState(Id),
    /// Takes a hand-over away.
    HandDrop(Id),
    /// Takes the parcel of a toolbox that is being taken over.
    TakeParcel,
    /// Reads one part of it.
    TakePart(u8),
    /// Looks for a team's space that another own device vouches for.
    Follow(Id),
    /// Lays a message of a pairing.
    PairPut(u8),
    /// Takes the other side's next one.
    PairTake(u8),
    /// Reads it.
    PairRead(u8),
    /// Looks for the manifest that the other side named.
    PairFetch,
    /// Erases what somebody shared who had to start again.
    EraseLink(Id),
}

/// How an errand stands; forgotten at each start.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Errand {
    /// Not before this time.
    pub not_before: i64,
    failed: usize,
    /// The hub did not answer the last time.
    pub silent: bool,
}

impl Errand {
    /// Tries again without waiting.
    pub fn at_once(&mut self) {
        (self.not_before, self.failed) = (0, 0);
    }

    fn fail(&mut self, now: i64) {
        let wait = WAITS.get(self.failed).or(WAITS.last()).copied().unwrap_or(60_000);
        self.failed += 1;
        self.not_before = now.saturating_add(wait);
    }
}

/// What became of an errand.
pub(crate) enum Came {
    /// It is done, or what it was for has changed.
    Done,
    /// Not yet: again after so many milliseconds.
    Later(i64),
    /// It failed: again after a while.
    Failed,
}

impl Desk<'_> {
    /// The errands there are now.
    fn errands(&self) -> Vec<What> {
        let mut errands = self.invitation_errands();
        errands.extend(self.team_errands());
        errands.extend(self.restarted_errands());
        errands.extend(self.hand_over_errands());
        errands.extend(self.taking_errand());
        errands.extend(self.own_errands());
        errands.extend(self.pairing_errands());
        errands
    }

    pub(super) fn next_errand(&mut self) -> Result<Option<(What, Ask)>, Fault> {
        let now = self.now().utc_ms;
        let fresh = self.carry.line.wanted.take().filter(|(at, _)| (*at..at.saturating_add(FRESH_MS)).contains(&now));
        let wanted = match fresh {
            Some((at, wanted)) => {
                self.carry.line.wanted = Some((at, wanted.clone()));
                wanted
            }
            None => {
                let wanted = self.errands();
                self.carry.line.errands.retain(|what, _| wanted.contains(what));
                for what in &wanted {
                    self.carry.line.errands.entry(*what).or_default();
                }
                self.carry.line.wanted = Some((now, wanted.clone()));
                wanted
            }
        };
        let line = &self.carry.line;
        let due = |what: &&What| line.errands.get(what).is_some_and(|errand| errand.not_before <= now);
        let Some(what) = wanted.iter().filter(due).find(|what| !line.is_asked(what)).copied() else { return Ok(None) };
        Ok(Some((what, self.errand_ask(what)?)))
    }

    fn errand_ask(&mut self, what: What) -> Result<Ask, Fault> {
        match what {
            What::LayCard(space) => self.lay_card(space),
            What::DropCard(space) => self.drop_card(space),
            What::TakeCard(space) => self.take_card(space),
            What::ReadCard(space) => self.read_card(space),
            What::Join(space) => self.look_for(space),
            What::LayPart(id, part) => self.lay_part(id, part),
            What::HandState(id) => self.ask_about_hand(id, "GET"),
            What::HandDrop(id) => self.ask_about_hand(id, "DELETE"),
            What::TakeParcel => self.take_parcel(),
            What::TakePart(part) => self.take_part(part),
            What::Follow(space) => self.follow(space),
            What::PairPut(message) => self.pair_put(message),
            What::PairTake(message) => self.pair_take(message),
            What::PairRead(message) => self.pair_read(message),
            What::PairFetch => self.pair_fetch(),
            What::EraseLink(space) => self.erase_link(space),
        }
    }

    pub(super) fn errand_heard(&mut self, what: What, heard: Option<Heard>) -> Result<(), Fault> {
        let now = self.now().utc_ms;
        let silent = heard.as_ref().is_none_or(|heard| heard.status >= 500);
        let wait =
            heard.as_ref().and_then(|heard| heard.retry_after).map(|seconds| i64::from(seconds.min(3_600)) * 1_000);
        let came = match heard {
            Some(heard) if !matches!(heard.status, 429 | 500..) => match what {
                What::LayCard(space) => self.card_laid(space, heard.status)?,
                What::DropCard(space) => self.card_dropped(space, heard.status)?,
                What::TakeCard(space) => self.card_taken(space, heard.status)?,
                What::ReadCard(space) => self.card_read(space, heard.status, &heard.body)?,
                What::Join(space) => self.looked_for(space, heard.status, &heard.body)?,
                What::LayPart(id, _) => self.part_laid(id, heard.status)?,
                What::HandState(id) => self.hand_told(id, heard.status, &heard.body)?,
                What::HandDrop(id) => self.hand_dropped(id, heard.status)?,
                What::TakeParcel => self.parcel_taken(heard.status, &heard.body)?,
                What::TakePart(part) => self.part_taken(part, heard.status, &heard.body)?,
                What::Follow(space) => self.followed(space, heard.status, &heard.body)?,
                What::PairPut(_) => self.pair_was_put(heard.status),
                What::PairTake(_) => self.pair_was_taken(heard.status),
                What::PairRead(_) => self.pair_was_read(heard.status, &heard.body)?,
                What::PairFetch => self.pair_was_fetched(heard.status, &heard.body)?,
                What::EraseLink(space) => self.link_erased(space, heard.status)?,
            },
            _ => Came::Failed,
        };
        self.carry.line.wanted = None;
        if let Some(errand) = self.carry.line.errands.get_mut(&what) {
            if errand.silent != silent {
                self.carry.news = true;
            }
            errand.silent = silent;
            match came {
                Came::Done => errand.at_once(),
                Came::Later(ms) => (errand.not_before, errand.failed) = (now.saturating_add(ms), 0),
                Came::Failed => errand.fail(now),
            }
            errand.not_before = errand.not_before.max(wait.map_or(0, |wait| now.saturating_add(wait)));
        }
        Ok(())
    }

    /// Whether an errand cannot reach the hub.
    pub(super) fn is_stuck(&self, what: What) -> bool {
        !self.carry.line.up || self.carry.line.errands.get(&what).is_some_and(|errand| errand.silent)
    }

    /// Until when a parcel made now waits: the end of its sixtieth day, which is what a card says.
    pub(super) fn parcel_ends(&self) -> i64 {
        let days = Days::new(u64::from(PARCEL_DAYS).saturating_sub(1));
        let today = self.now().local.date();
        self.end_of(today.checked_add_days(days).unwrap_or(today))
    }

    /// The token by which this device may change a parcel that it wrote: always the same one.
    pub(super) fn parcel_token(&mut self, place: &Id) -> Result<[u8; 32], Fault> {
        let signature = self.keys()?.signing().sign("besace-parcel-token-v1", place);
        Ok(besace_sync::wire::digest(&signature.0))
    }

    /// The claim by which this device takes a parcel: always the same one, so that a lost answer loses nothing.
    pub(super) fn parcel_claim(&mut self, place: &Id) -> Result<Id, Fault> {
        let signature = self.keys()?.signing().sign("besace-parcel-claim-v1", place);
        let digest = besace_sync::wire::digest(&signature.0);
        let mut claim = [0; 16];
        claim.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Ok(claim)
    }

    /// Takes a parcel.
    pub(super) fn ask_to_take(&mut self, place: &Id) -> Result<Ask, Fault> {
        let take = besace_sync::wire::Take { claim: self.parcel_claim(place)? };
        let body = besace_sync::wire::to_bytes(&take).ok_or(Fault::Internal)?;
        Ok(ask("POST", path::parcel_take(place), None, body))
    }

    /// Reads a part of a parcel that this device took.
    pub(super) fn ask_to_read(&mut self, place: &Id, part: u8) -> Result<Ask, Fault> {
        let key = ParcelKey::Taker(self.parcel_claim(place)?);
        Ok(ask("GET", path::parcel_part(place, part), Some(key), Vec::new()))
    }
}

/// A request about a parcel.
pub(super) fn ask(method: &'static str, target: String, key: Option<ParcelKey>, body: Vec<u8>) -> Ask {
    Ask { ticket: 0, method, target, authorization: key.map(|key| key.to_header()), body }
}
