use besace_domain::{DeviceId, RecordId, SpaceId};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::SyncWords;

/// A team's invitation, as far as it is known. Nothing is shared by looking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationView {
    /// The team's name, as the code tells it; empty when it is no invitation.
    pub team: String,
    /// Who will be able to read, once it is known.
    pub readers: Vec<Reader>,
    /// How far it is.
    pub state: InvitationState,
}

/// How far the look at an invitation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InvitationState {
    /// The text is no invitation, or was badly read.
    NotACode,
    /// A newer version of the app made it: update the app.
    Newer,
    /// It is another hub's, by its address. This app reaches only the one it came from.
    OtherHub(String),
    /// The hub is asked.
    Looking,
    /// There is no network, or the hub does not answer; it is tried again.
    NoNetwork,
    /// The hub has it no more: it was cancelled, is over, or somebody else took it.
    Gone,
    /// Who the team is stands in the view: the person says yes or no.
    Ready,
    /// The person has said yes; this is the space.
    Accepted(SpaceId),
}

/// Somebody who can read what is shared with a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reader {
    /// Their device.
    pub device: DeviceId,
    /// Their name.
    pub name: String,
    /// They invite and remove workers.
    pub coordinator: bool,
    /// They came after the person had accepted the team.
    pub new: bool,
}

/// The person's yes to a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AcceptTeam {
    /// The invitation's code or link, as looked at.
    pub code: String,
    /// The name the team is to see.
    pub name: String,
    /// The number the team may call; empty for none.
    pub phone: String,
    /// The last day on which the team sees anything; None: until the person stops.
    pub until: Option<NaiveDate>,
}

/// A team that the person accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamLink {
    /// The space shared with it.
    pub space: SpaceId,
    /// Its name.
    pub team: String,
    /// A number to reach it; empty until it is known.
    pub phone: String,
    /// Who can read.
    pub readers: Vec<Reader>,
    /// Since when.
    pub since: NaiveDate,
    /// The last day; None: until the person stops.
    pub until: Option<NaiveDate>,
    /// How many records it sees now.
    pub shared: u32,
    /// With whom all appointments are shared, as they come.
    pub standing: Vec<Standing>,
    /// How many suggestions of it wait for an answer.
    pub waiting: u32,
    /// The name and number that it sees.
    pub as_name: String,
    /// The number it may call.
    pub as_phone: String,
    /// How the space stands.
    pub words: SyncWords,
}

/// A standing choice: all appointments with somebody, also those to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Its own id, by which it is stopped.
    pub id: RecordId,
    /// With whom.
    pub with: String,
    /// The last day; None: until the person stops.
    pub until: Option<NaiveDate>,
}

/// Shares something with a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareOrder {
    /// The team's space.
    pub space: SpaceId,
    /// What.
    pub what: ShareWhat,
    /// What the team may do and see.
    pub access: ShareAccess,
}

/// What is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShareWhat {
    /// One record: contact, appointment, step, note or line of the safety plan.
    Record(RecordId),
    /// A contact, and the appointments with them: those that are and those that come.
    AppointmentsWith(RecordId),
    /// An appointment, and all others with the same contact or service: those that are and those that come.
    AppointmentsLike {
        /// The appointment.
        id: RecordId,
        /// With whom, as the person reads it.
        called: String,
    },
    /// All records of one kind that are there now.
    AllOf(ShareKind),
}

/// A kind of record that can be shared as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShareKind {
    /// Contacts.
    Contacts,
    /// Appointments.
    Appointments,
    /// Steps.
    Steps,
}

/// What a team sees of a record and may do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ShareAccess {
    /// The private note goes along. False unless the person says so.
    pub note: bool,
    /// "My team may change this one directly."
    pub direct: bool,
    /// The team may pass it on to others as a file. False unless the person says so.
    pub pass_on: bool,
    /// The last day on which it is seen; None: until the person stops.
    pub until: Option<NaiveDate>,
}

/// Stops sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopOrder {
    /// The team's space.
    pub space: SpaceId,
    /// One record, a standing choice by its own id with all that it shares, or None for everything.
    pub record: Option<RecordId>,
}

/// Says whether a team may change a shared record without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectOrder {
    /// The team's space.
    pub space: SpaceId,
    /// The record.
    pub record: RecordId,
    /// Whether it may.
    pub direct: bool,
}

/// With which team one record is shared, for the record's own page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharingLine {
    /// The team's space.
    pub space: SpaceId,
    /// Its name.
    pub team: String,
    /// How it is shared; None: it is not.
    pub access: Option<ShareAccess>,
    /// The standing choice by which appointments with this contact, or with whom this appointment is, are shared as
    /// they come.
    pub standing: Option<RecordId>,
    /// Since when.
    pub since: Option<NaiveDate>,
}

/// One line of who opened what, and of what the person decided; last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptLine {
    /// When (local time); midnight where only the day is known.
    pub at: NaiveDateTime,
    /// The team.
    pub team: String,
    /// What it is about: a contact's name, an appointment's title …; empty where the whole team is meant.
    pub about: String,
    /// It is about all appointments with `about`, also those to come.
    pub all: bool,
    /// What happened.
    pub what: ReceiptWhat,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReceiptWhat {
    /// The person accepted the team.
    TeamAccepted,
    /// The person ended it, or its time was over.
    TeamEnded,
    /// The person shared it.
    Shared(ShareAccess),
    /// The person stopped, or its time was over.
    Stopped,
    /// Somebody of the team opened it on that day.
    Opened {
        /// Their name.
        by: String,
    },
    /// Somebody came into the team, and can read from then on.
    ReaderCame {
        /// Their name.
        who: String,
    },
    /// Somebody left the team, and reads nothing that is written from then on.
    ReaderWent {
        /// Their name.
        who: String,
    },
}
