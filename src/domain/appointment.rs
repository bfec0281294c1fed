use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{Entry, Kind, Need, Position, RecordId, Repeat, ServiceId, need};

/// What became of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FollowThrough {
    /// It is to come, or nobody has said anything yet.
    #[default]
    Planned,
    /// It is to come and both sides count on it.
    Confirmed,
    /// The person went.
    Attended,
    /// It did not happen, and nothing was said before.
    Missed,
    /// The person could not come and said so.
    Excused,
    /// It was given another time.
    Rescheduled,
    /// It was called off.
    Cancelled,
}

impl FollowThrough {
    /// True once nothing more is to be asked about it.
    #[must_use]
    pub fn is_settled(self) -> bool {
        !matches!(self, Self::Planned | Self::Confirmed)
    }
}

/// A time with a contact or service. All times are local to where it takes place.
///
/// One that repeats is one record: each time is known by the date on which the rule puts it,
/// also when it has been moved.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Appointment {
    /// What for, in the person's words.
    pub title: String,
    /// With which contact of the toolbox.
    pub contact: Option<RecordId>,
    /// With which service of the directory.
    pub service: Option<ServiceId>,
    /// With whom, as text, when it is neither.
    pub with: String,
    /// When it begins, the first time.
    pub start: NaiveDateTime,
    /// How long it takes in minutes; 0 = not known.
    pub minutes: u16,
    /// How it repeats.
    pub repeat: Option<Repeat>,
    /// Where.
    pub place: String,
    /// Where on earth, when known.
    pub position: Option<Position>,
    /// What to bring, a line each.
    pub bring: Vec<String>,
    /// How to get there.
    pub route: String,
    /// Private note.
    pub note: String,
    /// The needs it answers.
    #[serde(deserialize_with = "need::known")]
    pub needs: Vec<Need>,
    /// What became of it, by the date on which it was due.
    pub outcomes: BTreeMap<NaiveDate, FollowThrough>,
    /// New times, by the date on which it was due.
    pub moved: BTreeMap<NaiveDate, NaiveDateTime>,
    /// The `UID` of the calendar file it came from, so that reading it again changes it instead of doubling it.
    pub uid: String,
}

impl Entry for Appointment {
    const KIND: Kind = Kind::Appointment;
}
