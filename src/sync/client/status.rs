use serde::{Deserialize, Serialize};

use crate::wire::Id;

/// How sharing stands, for the person: one of these at any time, never a wait without an end.
///
/// Times are milliseconds since 1970 by the device's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyncState {
    /// Everything is on this device; something is still to be sent.
    SavedHere,
    /// Everything was with the hub at this time.
    SharedAt(i64),
    /// There is no network.
    WaitingForNetwork,
    /// There is a network, but the hub has not answered since.
    HubSilent {
        /// When it answered last, or was first asked.
        since: i64,
    },
    /// The device's clock differs from the hub's by so many seconds.
    ClockWrong {
        /// Positive: the device's clock is behind.
        seconds: i64,
    },
    /// Nothing came from any other member for long.
    NotHeardFrom {
        /// When something came last.
        since: i64,
    },
    /// The hub did what an honest one never does. Nothing was lost or taken over.
    HubMisbehaves(Misbehaviour),
    /// A member removed this device from the space, with a signature that proves it.
    RemovedFromSpace,
    /// The hub says that this device is not part of the space, and shows no proof.
    HubRefuses {
        /// Since when.
        since: i64,
    },
    /// The hub says that the space was erased, or that there is none.
    SpaceGone,
    /// The space, or one record, is larger than the hub takes.
    TooLarge {
        /// The record; None: the space is full.
        record: Option<Id>,
    },
    /// A member with a newer version of the app wrote something that this one cannot read.
    UpdateNeeded,
}

/// What a hub did that an honest one never does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Misbehaviour {
    /// It knows less than it has shown or acknowledged: it was restored from a backup, or lies.
    /// The device offers to put back what it holds ([`super::Event::PutBack`]).
    RolledBack,
    /// It shows a deletion that no member signed.
    InventedDeletion,
    /// It shows a record again that a member deleted.
    Resurrected,
    /// It shows a record that does not open where it stands, or that nobody entitled wrote.
    ForgedRecord,
    /// It shows two different writes under one version.
    Forked,
    /// It shows an older or another list of members.
    ForgedMembers,
    /// It shows writes now that it should have shown before.
    RewroteHistory,
    /// Its page is not one: out of order, too large, without end.
    BrokenPage,
    /// It answers what was not asked, or acknowledges what it cannot have stored.
    BrokenAnswer,
    /// It asks for a full reading again and again.
    AsksAgain,
    /// It speaks of a newer version of a record, but does not show it.
    Withholds,
}
