//! Records, needs, appointments, merge rules and clocks.
//!
//! Pure: no input or output, no clock read, no crate of ours. Whoever calls passes the time in.

mod agenda;
mod appointment;
mod attachment;
mod clock;
mod contact;
mod dates;
pub mod follow_through;
mod id;
mod need;
mod note;
mod plan;
mod position;
mod profile;
mod record;
mod repeat;
mod rivals;
mod share;
mod step;

pub use agenda::Occurrence;
pub use appointment::{Appointment, FollowThrough};
pub use attachment::{Attachment, Medium};
pub use clock::{Hlc, MAX_AHEAD_MS, Stamper};
pub use contact::{Contact, Phone};
pub use dates::{read_day, read_moment};
pub use id::{DeviceId, InvalidId, RecordId, ServiceId, SpaceId};
pub use need::{Need, UnknownNeed};
pub use note::Note;
pub use plan::{PlanEntry, PlanSection};
pub use position::{Position, minutes_on_foot};
pub use profile::Profile;
pub use record::{Entry, Field, Kind, Record, RecordError};
pub use repeat::{Frequency, InvalidRepeat, Repeat};
pub use rivals::{Rival, Rivals};
pub use share::{
    Consent, Invite, Membership, Proposal, Receipt, Reply, Roster, Share, TeamNote, Turn, Verdict, Witnessed,
    about_the_person, can_be_shared, mirrors, party, party_of, shared_by_default,
};
pub use step::Step;
