use std::sync::Arc;

use besace_crypto::{EpochKey, Member};

use super::SyncState;
use crate::wire::Id;

/// What happened, as the driver tells the client.
#[derive(Clone, Debug)]
pub enum Event {
    /// The person wrote a record: its whole content (a `besace_domain::Record` as bytes).
    Edited {
        /// The record.
        id: Id,
        /// Its content now.
        content: Vec<u8>,
    },
    /// The person deleted a record.
    Deleted {
        /// The record.
        id: Id,
    },
    /// A device is to become a member, or its entry changes. For devices that manage the space.
    Admit {
        /// The device, its role and the name shown.
        member: Box<Member>,
    },
    /// A device is to be removed. For devices that manage the space.
    Remove {
        /// The device.
        device: Id,
    },
    /// The person wants everything that the hub lost put back. See [`super::Misbehaviour::RolledBack`].
    PutBack,
    /// There may be a network now, or there is none.
    Network {
        /// True when requests are worth trying.
        up: bool,
    },
    /// The hub hinted that the space has a row with this `seq`.
    Hint {
        /// The largest `seq`, by the hub's word.
        head: u64,
    },
    /// The app came to the foreground, or a timer of [`Effect::WakeAt`] rang.
    Woken,
    /// The hub answered.
    Answered(Answer),
    /// No answer came: no connection, or none in time.
    NoAnswer {
        /// Which request.
        ticket: u64,
    },
}

/// An answer of the hub.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Which request.
    pub ticket: u64,
    /// The HTTP status.
    pub status: u16,
    /// The body, cut by the driver at [`super::ANSWER_LIMIT`] bytes.
    pub body: Vec<u8>,
    /// The `Date` header, in seconds since 1970.
    pub date: Option<u64>,
    /// The `Retry-After` header, in seconds.
    pub retry_after: Option<u32>,
}

/// What the driver does, in this order. When a [`Effect::Persist`] fails, it drops the rest and restores the
/// client from what is stored.
#[derive(Debug)]
pub enum Effect {
    /// Stores these changes together, or none of them.
    Persist(Vec<Change>),
    /// Signs and sends a request, and answers with [`Event::Answered`] or [`Event::NoAnswer`].
    Send(Outgoing),
    /// Rings at this time (milliseconds since 1970, device's clock); a later one replaces it.
    WakeAt(i64),
    /// Shows how things stand.
    Tell(SyncState),
}

/// One of the changes of [`Effect::Persist`].
#[derive(Debug)]
pub enum Change {
    /// The client's own memory of the space.
    State(Vec<u8>),
    /// The client's memory of one record; None forgets it.
    Entry(Id, Option<Vec<u8>>),
    /// The record's content as the person sees it; None when it is gone.
    Content(Id, Option<Vec<u8>>),
    /// Content that is kept out of sight until the person decides (see [`super::Client::set_aside`]); None drops it.
    Aside(Id, Option<Vec<u8>>),
    /// The key of an epoch, to be sealed under the store's data key.
    EpochKey(u32, Arc<EpochKey>),
}

/// A request to the hub, to be signed at the moment it is sent (see [`crate::wire::Request`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Names the request in the answer.
    pub ticket: u64,
    /// The method.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// The body; empty for none.
    pub body: Vec<u8>,
    /// What to add to the device's clock, in seconds, for the proof's time: a clock that is wrong does not
    /// keep a device from sharing.
    pub clock_offset: i64,
}
