use besace_domain::RecordId;
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::Secret;

/// Toolboxes that a worker prepares on this device.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Prepared {
    /// The one that all calls of the toolbox are about now; None: the worker's own.
    pub open: Option<RecordId>,
    /// All of them, last touched first.
    pub toolboxes: Vec<PreparedLine>,
    /// Where the app is, for the card; empty where the host does not say.
    pub address: String,
}

/// One prepared toolbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreparedLine {
    /// Its name here.
    pub id: RecordId,
    /// For whom, as the worker wrote it; it stays on this device.
    pub label: String,
    /// How many records it holds.
    pub records: u32,
    /// Its hand-over, once there is one.
    pub hand_over: Option<HandOver>,
}

/// Makes a prepared toolbox ready for the person's phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOverOrder {
    /// Which.
    pub id: RecordId,
    /// A word that only the person knows, 4 letters or more.
    pub word: Secret,
    /// An invitation of the worker's team goes along; nothing is shared by it.
    pub invite: bool,
}

/// A hand-over, for the card.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The text of the QR code.
    pub code: String,
    /// The same to be typed: eight groups of four.
    pub printed: String,
    /// Its last day.
    pub until: NaiveDate,
    /// How it stands.
    pub state: HandOverState,
}

impl std::fmt::Debug for HandOver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HandOver({:?})", self.state)
    }
}

/// How a hand-over stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HandOverState {
    /// It is on its way to the hub.
    Sending,
    /// There is no network, or the hub does not answer; it is tried again.
    NoNetwork,
    /// It waits at the hub.
    Waiting,
    /// The person has it; the prepared copy was erased here.
    Taken,
    /// Its time was over; the prepared copy is still here.
    Over,
    /// The hub does not take it.
    Refused,
}

/// Takes a prepared toolbox over on the person's phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeOrder {
    /// The card's code, scanned or typed.
    pub code: Secret,
    /// The word.
    pub word: Secret,
}

/// How far taking over is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Taking {
    /// None is under way.
    Off,
    /// The hub is asked.
    Fetching {
        /// There is no network, or the hub does not answer; it is tried again.
        no_network: bool,
    },
    /// Frames were read from another phone's screen.
    Frames {
        /// How many.
        have: u16,
        /// Of how many.
        of: u16,
    },
    /// It is here, but the word is not the right one: ask again, by [`crate::Request::TakeOver`].
    WrongWord,
    /// The toolbox is here, and this person is its owner.
    Done {
        /// How many records came.
        records: u32,
        /// When (local time).
        at: NaiveDateTime,
        /// The team's invitation that came along, to be looked at by [`crate::Request::Invitation`].
        invitation: Option<String>,
    },
    /// It cannot be taken over.
    Failed(TakeFailure),
}

/// Why a toolbox cannot be taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TakeFailure {
    /// This is no code of a card.
    NotACode,
    /// The hub has nothing under this code: it was cancelled, is over, or was taken already.
    Gone,
    /// What came is damaged.
    Damaged,
    /// A newer version of the app made it: update the app.
    Newer,
}
