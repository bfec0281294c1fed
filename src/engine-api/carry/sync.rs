use besace_domain::SpaceId;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// How sharing stands. Times are local.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncOverview {
    /// The most urgent of all spaces, for one line on a screen.
    pub overall: SyncWords,
    /// Each space.
    pub spaces: Vec<SpaceSync>,
    /// The hub is being asked at this moment: more may come at once.
    pub asking: bool,
}

/// How one space stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceSync {
    /// Which.
    pub space: SpaceId,
    /// With whom.
    pub with: With,
    /// How it stands.
    pub words: SyncWords,
}

/// With whom a space is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum With {
    /// The person's own devices.
    OwnDevices,
    /// A team, by its name: this device is the person's.
    Team(String),
    /// A person, by the name they gave: this device is a worker's.
    Person(String),
    /// The workers of the team that this device belongs to.
    Workers(String),
}

/// One sentence about sharing; never a wait without an end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SyncWords {
    /// Nothing is shared with anybody: there is nothing to say.
    NothingShared,
    /// All is saved on this device; something is still to be sent.
    SavedHere,
    /// All was with the others' hub at this time.
    SharedAt(NaiveDateTime),
    /// There is no network.
    WaitingForNetwork,
    /// There is a network, but the hub has not answered since.
    HubSilent(NaiveDateTime),
    /// The device's clock is wrong by so many minutes (positive: it is behind).
    ClockWrong(i64),
    /// Nothing came from anybody else since.
    NotHeardFrom(NaiveDateTime),
    /// The hub does what an honest one never does. Nothing was lost or taken over.
    HubWrong(HubFault),
    /// This device was removed, and somebody signed that.
    Removed,
    /// The hub says that this device does not belong, and shows no proof, since then.
    HubRefuses(NaiveDateTime),
    /// The hub says that what was shared was erased there.
    Gone,
    /// There is more than the hub takes: delete something.
    TooLarge,
    /// Somebody with a newer app wrote something that this one cannot read: update the app.
    UpdateNeeded,
    /// Another device of the person's has the way to the team, and has not let this one in yet.
    AwaitsOwnDevice,
    /// The person's entries came back from paper or a file, and with them that a team was accepted, but not the keys of
    /// what is shared with it: those are on no device any more. The team has to invite anew.
    NotConnected,
}

/// What a hub did wrong, as far as the person can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HubFault {
    /// It knows less than before, e.g. after an old backup: [`crate::Request::PutBack`] sends all again.
    WentBack,
    /// It showed something changed, forged or out of order, which was refused.
    Forged,
    /// It answers nothing that can be read, or holds something back.
    Broken,
}

/// Whether erasing also reached the hub. Told until the next toolbox is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ErasedAtHub {
    /// How many spaces were to be erased there.
    pub asked: u32,
    /// How many it has erased.
    pub erased: u32,
    /// How many could not be reached: what is there stays sealed, and nobody has its key here any more.
    pub unreached: u32,
}
