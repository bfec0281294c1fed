use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{FollowThrough, Need};

/// What became of a shared appointment, as a team may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Became {
    /// The person went.
    Attended,
    /// It has another time, still to come, or was given one elsewhere.
    Moved,
    /// The person could not come and said so.
    Excused,
    /// It did not happen, and nothing was said before.
    Missed,
    /// It was called off.
    Cancelled,
    /// It is past, and nobody has said how it went.
    Unknown,
    /// It is past, and the person does not share how it went.
    NotShared,
    /// It is still to come.
    ToCome,
}

impl Became {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Attended,
        Self::Moved,
        Self::Excused,
        Self::Missed,
        Self::Cancelled,
        Self::Unknown,
        Self::NotShared,
        Self::ToCome,
    ];

    /// What became of one time of an appointment.
    #[must_use]
    pub fn of(seen: Seen) -> Self {
        match seen.outcome {
            _ if !seen.told && seen.to_come => Self::ToCome,
            _ if !seen.told => Self::NotShared,
            FollowThrough::Attended => Self::Attended,
            FollowThrough::Rescheduled => Self::Moved,
            FollowThrough::Excused => Self::Excused,
            FollowThrough::Missed => Self::Missed,
            FollowThrough::Cancelled => Self::Cancelled,
            FollowThrough::Planned | FollowThrough::Confirmed if !seen.to_come => Self::Unknown,
            FollowThrough::Planned | FollowThrough::Confirmed if seen.moved => Self::Moved,
            FollowThrough::Planned | FollowThrough::Confirmed => Self::ToCome,
        }
    }
}

/// What a team sees of one time of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What was said of it.
    pub outcome: FollowThrough,
    /// The person shares what is said of it.
    pub told: bool,
    /// It is not over yet.
    pub to_come: bool,
    /// It was given another time.
    pub moved: bool,
}

/// Whole weeks, Monday to Sunday: two tables of times that differ by a day would tell of that day by subtraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weeks {
    /// The Monday of the first one.
    pub first: NaiveDate,
    /// The Sunday of the last one.
    pub last: NaiveDate,
}

impl Weeks {
    /// The weeks that two days stand in, whichever comes first.
    #[must_use]
    pub fn around(one: NaiveDate, other: NaiveDate) -> Self {
        let last = monday(one.max(other));
        Self { first: monday(one.min(other)), last: last.checked_add_days(Days::new(6)).unwrap_or(last) }
    }
}

/// The Monday of the week that a day stands in.
pub(super) fn monday(day: NaiveDate) -> NaiveDate {
    let since = Days::new(day.weekday().num_days_from_monday().into());
    day.checked_sub_days(since).unwrap_or(day)
}

/// One time of a shared appointment, as far as figures need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Whose, by a number that means nothing outside one count.
    pub person: u32,
    /// When.
    pub at: NaiveDateTime,
    /// With whom, by name: a contact or a service; empty where that is not shared.
    pub with: String,
    /// For which needs; empty where that is not shared.
    pub needs: Vec<Need>,
    /// What became of it.
    pub became: Became,
}
