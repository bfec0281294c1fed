//! A toolbox that a worker prepares for somebody, and its hand-over.
//!
//! Inside the hand-over's seal stands postcard of [`Content`]. Frozen in `tests/vectors/carry-items-v1.json`.

use besace_crypto::{HandOverCode, HandOverError, Secret, frames, parcel_parts};
use besace_domain::{Kind, RecordId};
use besace_engine_api::{Fault, HandOver, HandOverOrder, HandOverState, Prepared, PreparedLine};
use besace_sync::wire::{self, ParcelKey, ParcelPart, ParcelState, path};
use serde::{Deserialize, Serialize};

use super::errands::{Came, What, ask};
use super::items::{Key, Staged};
use super::net::Ask;
use super::{Desk, Id};
use crate::records::{Open, Records, new_id};
use crate::text;

/// How often to look whether it was taken.
const LOOK_MS: i64 = 120_000;
/// The version of the content written today.
const FORMAT: u8 = 1;

/// What a hand-over carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Content {
    pub format: u8,
    /// Each record's id and bytes.
    pub records: Vec<(Id, Vec<u8>)>,
    /// A team's invitation that goes along.
    pub invitation: Option<String>,
}

/// What is known of a prepared toolbox beside its records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Toolbox {
    label: String,
    touched: i64,
    hand: Option<Hand>,
    /// It is erased here; only its parcel is still to be taken away.
    erased: bool,
}

/// A hand-over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Hand {
    code: String,
    until: i64,
    /// How many parts the hub has, of how many.
    laid: u8,
    parts: u8,
    stand: Stand,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Stand {
    Sending,
    Waiting,
    /// The person has it; the parcel is to be taken away.
    Taken,
    /// The person has it, and the hub has nothing of it any more.
    Over,
    /// The worker took it back; the parcel is to be taken away.
    Cancelled,
    Refused,
}

impl Desk<'_> {
    /// The toolboxes that are prepared here.
    pub fn prepared(&self) -> Prepared {
        let mut toolboxes: Vec<_> = self.carry.prepared.iter().filter(|(_, (_, toolbox))| !toolbox.erased).collect();
        toolboxes.sort_by_key(|(id, (_, toolbox))| (std::cmp::Reverse(toolbox.touched), **id));
        let line = |(id, (records, toolbox)): (&RecordId, &(Records, Toolbox))| PreparedLine {
            id: *id,
            label: toolbox.label.clone(),
            records: u32::try_from(records.raw().filter(|(_, record)| is_told(record.kind)).count())
                .unwrap_or(u32::MAX),
            hand_over: toolbox.hand.as_ref().and_then(|hand| self.hand_over_view(*id, hand)),
        };
        Prepared { open: self.carry.at, toolboxes: toolboxes.into_iter().map(line).collect(), address: String::new() }
    }

    fn hand_over_view(&self, id: RecordId, hand: &Hand) -> Option<HandOver> {
        let state = match hand.stand {
            Stand::Cancelled => return None,
            Stand::Taken | Stand::Over => HandOverState::Taken,
            Stand::Refused => HandOverState::Refused,
            _ if hand.until <= self.now().utc_ms => HandOverState::Over,
            Stand::Sending if self.is_stuck(What::LayPart(id.0, hand.laid)) => HandOverState::NoNetwork,
            Stand::Sending => HandOverState::Sending,
            Stand::Waiting => HandOverState::Waiting,
        };
        let code = HandOverCode::from_text(&hand.code).ok()?;
        let printed = code.to_printed_text().to_string();
        Some(HandOver { code: hand.code.clone(), printed, until: self.last_day(hand.until), state })
    }

    /// Begins one, and takes it in hand.
    pub fn prepare(&mut self, label: &str) -> Result<RecordId, Fault> {
        let id = new_id()?;
        let toolbox = Toolbox { label: text::line(label), touched: self.now().utc_ms, ..Toolbox::default() };
        self.keep_one(Key::Prepared(id.0), &toolbox)?;
        self.carry.prepared.insert(id, (Records::prepare(self.carry.me, id), toolbox));
        self.take_in_hand(Some(id))?;
        Ok(id)
    }

    /// Takes another toolbox in hand.
    pub fn take_in_hand(&mut self, id: Option<RecordId>) -> Result<(), Fault> {
        let there = |id| self.carry.prepared.get(&id).is_some_and(|(_, toolbox): &(Records, Toolbox)| !toolbox.erased);
        if !id.is_none_or(there) {
            return Err(Fault::NotFound);
        }
        (self.carry.at, self.carry.switched, self.carry.news) = (id, true, true);
        Ok(())
    }

    fn toolbox(&self, id: RecordId) -> Result<&Toolbox, Fault> {
        self.carry.prepared.get(&id).map(|(_, toolbox)| toolbox).ok_or(Fault::NotFound)
    }

    fn change_toolbox(&mut self, id: RecordId, change: impl FnOnce(&mut Toolbox)) -> Result<(), Fault> {
        let mut toolbox = self.toolbox(id)?.clone();
        change(&mut toolbox);
        self.keep_one(Key::Prepared(id.0), &toolbox)?;
        if let Some((_, known)) = self.carry.prepared.get_mut(&id) {
            *known = toolbox;
        }
        self.carry.news = true;
        Ok(())
    }

    /// Erases the records of a prepared toolbox here.
    fn erase_prepared(&mut self, id: RecordId) -> Result<(), Fault> {
        if let Some((records, _)) = self.carry.prepared.get_mut(&id) {
            let writes = records.raw().map(|(id, _)| (id, None)).collect();
            Open { vault: &mut *self.open.vault, records: &mut *records, now: self.open.now }.apply(writes)?;
            *records = Records::prepare(self.carry.me, id);
        }
        if self.carry.at == Some(id) {
            (self.carry.at, self.carry.switched) = (None, true);
        }
        self.carry.parcels.remove(&id);
        self.keep(Staged::from([(Key::Parcel(id.0), None)]))
    }

    /// Erases a prepared toolbox here; a parcel at the hub is taken away once it can be reached.
    pub fn drop_prepared(&mut self, id: RecordId) -> Result<(), Fault> {
        let laid = self.toolbox(id)?.hand.as_ref().is_some_and(|hand| hand.stand != Stand::Over);
        if laid {
            self.change_toolbox(id, |toolbox| {
                toolbox.erased = true;
                toolbox.label.clear();
                if let Some(hand) = &mut toolbox.hand {
                    hand.stand = Stand::Cancelled;
                }
            })?;
            return self.erase_prepared(id);
        }
        self.erase_prepared(id)?;
        self.forget_prepared(id)
    }

    fn forget_prepared(&mut self, id: RecordId) -> Result<(), Fault> {
        self.keep(Staged::from([(Key::Prepared(id.0), None)]))?;
        self.carry.prepared.remove(&id);
        self.carry.news = true;
        Ok(())
    }

    /// Seals a prepared toolbox for its person.
    pub fn hand_over(&mut self, order: &HandOverOrder) -> Result<HandOver, Fault> {
        let known = self.toolbox(order.id)?;
        if let Some(hand) = known.hand.as_ref().filter(|hand| matches!(hand.stand, Stand::Sending | Stand::Waiting))
            && hand.until > self.now().utc_ms
        {
            // A second parcel of the same toolbox would be a second code that works.
            return self.hand_over_view(order.id, hand).ok_or(Fault::Internal);
        }
        if known.erased {
            return Err(Fault::NotFound);
        }
        let word = Secret::spoken(&order.word.0).map_err(|_| Fault::WeakSecret)?;
        let invitation = if order.invite && self.team_space().is_some() { Some(self.invite("")?.code) } else { None };
        let (records, _) = self.carry.prepared.get(&order.id).ok_or(Fault::NotFound)?;
        let told = records.raw().filter(|(_, record)| is_told(record.kind));
        let records = told.map(|(id, record)| Ok((id.0, record.to_bytes().map_err(|_| Fault::Internal)?)));
        let content = Content { format: FORMAT, records: records.collect::<Result<_, Fault>>()?, invitation };
        let content = zeroize::Zeroizing::new(postcard::to_allocvec(&content).map_err(|_| Fault::Internal)?);
        let code = HandOverCode::generate().map_err(|_| Fault::Internal)?;
        let sealed = code.seal(&word, self.cost, &content).map_err(|error| match error {
            HandOverError::TooLarge { .. } => Fault::TooLarge,
            HandOverError::WordTooShort { .. } => Fault::WeakSecret,
            _ => Fault::Internal,
        })?;
        let parts = parcel_parts(&sealed).map_err(|_| Fault::TooLarge)?.len();
        let hand = Hand {
            code: code.to_text().to_string(),
            until: self.parcel_ends(),
            laid: 0,
            parts: u8::try_from(parts).map_err(|_| Fault::TooLarge)?,
            stand: Stand::Sending,
        };
        self.keep(Staged::from([(Key::Parcel(order.id.0), Some(sealed.clone()))]))?;
        self.carry.parcels.insert(order.id, sealed);
        let now = self.now().utc_ms;
        self.change_toolbox(order.id, |toolbox| (toolbox.hand, toolbox.touched) = (Some(hand), now))?;
        let hand = self.toolbox(order.id)?.hand.clone().ok_or(Fault::Internal)?;
        self.hand_over_view(order.id, &hand).ok_or(Fault::Internal)
    }

    /// Takes a hand-over back; the prepared toolbox stays.
    pub fn cancel_hand_over(&mut self, id: RecordId) -> Result<(), Fault> {
        self.change_hand(id, |hand| {
            if !matches!(hand.stand, Stand::Taken | Stand::Over) {
                hand.stand = Stand::Cancelled;
            }
        })
    }

    /// The sealed bytes as texts of QR codes.
    pub fn hand_over_frames(&self, id: RecordId) -> Result<Vec<String>, Fault> {
        frames(self.carry.parcels.get(&id).ok_or(Fault::NotFound)?).map_err(|_| Fault::TooLarge)
    }

    fn change_hand(&mut self, id: RecordId, change: impl FnOnce(&mut Hand)) -> Result<(), Fault> {
        self.change_toolbox(id, |toolbox| {
            if let Some(hand) = &mut toolbox.hand {
                change(hand);
            }
        })
    }

    pub(super) fn hand_over_errands(&self) -> Vec<What> {
        let now = self.now().utc_ms;
        let hands = self.carry.prepared.iter().filter_map(|(id, (_, toolbox))| Some((id.0, toolbox.hand.as_ref()?)));
        let errand = |(id, hand): (Id, &Hand)| match hand.stand {
            Stand::Sending if hand.until > now => Some(What::LayPart(id, hand.laid)),
            Stand::Waiting if hand.until > now => Some(What::HandState(id)),
            Stand::Taken | Stand::Cancelled => Some(What::HandDrop(id)),
            _ => None,
        };
        hands.filter_map(errand).collect()
    }

    fn hand(&self, id: Id) -> Result<(Hand, Id), Fault> {
        let hand = self.toolbox(RecordId(id))?.hand.clone().ok_or(Fault::NotFound)?;
        let code = HandOverCode::from_text(&hand.code).map_err(|_| Fault::Internal)?;
        Ok((hand, code.place().map_err(|_| Fault::Internal)?))
    }

    pub(super) fn lay_part(&mut self, id: Id, number: u8) -> Result<Ask, Fault> {
        let (hand, place) = self.hand(id)?;
        let token = self.parcel_token(&place)?;
        let sealed = self.carry.parcels.get(&RecordId(id)).ok_or(Fault::NotFound)?;
        let parts = parcel_parts(sealed).map_err(|_| Fault::TooLarge)?;
        let bytes = parts.into_iter().nth(usize::from(number)).ok_or(Fault::Internal)?;
        let expires = u64::try_from(hand.until / 1_000).unwrap_or(0);
        let part = ParcelPart { parts: hand.parts, expires, write: wire::digest(&token), bytes };
        Ok(ask("PUT", path::parcel_part(&place, number), None, wire::to_bytes(&part).ok_or(Fault::Internal)?))
    }

    pub(super) fn part_laid(&mut self, id: Id, status: u16) -> Result<Came, Fault> {
        match status {
            200..=299 => self.change_hand(RecordId(id), |hand| {
                hand.laid = hand.laid.saturating_add(1);
                if hand.laid >= hand.parts {
                    hand.stand = Stand::Waiting;
                }
            })?,
            400..=499 => self.change_hand(RecordId(id), |hand| hand.stand = Stand::Refused)?,
            _ => return Ok(Came::Failed),
        }
        Ok(Came::Done)
    }

    /// Asks how the parcel stands, or has it taken away.
    pub(super) fn ask_about_hand(&mut self, id: Id, method: &'static str) -> Result<Ask, Fault> {
        let (_, place) = self.hand(id)?;
        let key = ParcelKey::Writer(self.parcel_token(&place)?);
        Ok(ask(method, path::parcel(&place), Some(key), Vec::new()))
    }

    pub(super) fn hand_told(&mut self, id: Id, status: u16, body: &[u8]) -> Result<Came, Fault> {
        match (status, wire::from_bytes::<ParcelState>(body)) {
            (200..=299, Some(state)) if state.taken => {
                // The person owns it now: nothing of it stays here.
                self.change_hand(RecordId(id), |hand| hand.stand = Stand::Taken)?;
                self.erase_prepared(RecordId(id))?;
                Ok(Came::Done)
            }
            (200..=299, Some(_)) => Ok(Came::Later(LOOK_MS)),
            (404 | 410, _) => {
                // Nobody is known to have it: what was prepared stays, and can be handed over anew.
                self.change_hand(RecordId(id), |hand| hand.until = 0)?;
                Ok(Came::Done)
            }
            _ => Ok(Came::Failed),
        }
    }

    pub(super) fn hand_dropped(&mut self, id: Id, status: u16) -> Result<Came, Fault> {
        if !matches!(status, 200..=299 | 403 | 404 | 410) {
            return Ok(Came::Failed);
        }
        let id = RecordId(id);
        if self.toolbox(id)?.erased {
            self.forget_prepared(id)?;
            return Ok(Came::Done);
        }
        self.change_toolbox(id, |toolbox| match &mut toolbox.hand {
            Some(hand) if hand.stand == Stand::Taken => hand.stand = Stand::Over,
            hand => *hand = None,
        })?;
        Ok(Came::Done)
    }
}

/// What a toolbox holds for its person: what they see, and nothing about sharing.
pub(super) fn is_told(kind: Kind) -> bool {
    besace_domain::can_be_shared(kind) || matches!(kind, Kind::Profile | Kind::Attachment)
}

/// Some for the frozen vectors: one without a hand-over, then one in each stand.
#[cfg(test)]
pub(super) fn samples() -> Vec<Toolbox> {
    let stands = [Stand::Sending, Stand::Waiting, Stand::Taken, Stand::Over, Stand::Cancelled, Stand::Refused];
    let hand = |stand| Hand { code: "BSC1H".into(), until: 1_796_112_000_000, laid: 1, parts: 2, stand };
    let hands = stands.into_iter().map(|stand| Some(hand(stand)));
    let toolbox = |hand| Toolbox { label: "Tuesday".into(), touched: 1_796_000_000_000, hand, erased: false };
    [None].into_iter().chain(hands).map(toolbox).collect()
}
