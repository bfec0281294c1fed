use besace_engine_api::{Alert, Closure, Remark};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{Double, Form, Reported};

/// After so many days without a confirmation a listing says so and falls in rank.
pub const STALE_DAYS: i64 = 183;
/// After so many days without a confirmation a listing is taken out.
pub const LIFETIME_DAYS: i64 = 365;

/// The identifier of a listing: that of its published service.
pub type ListingId = String;

/// Where a listing stands.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Stage {
    /// It is being written; nobody else sees it.
    #[default]
    Draft,
    /// It waits for editors.
    Waiting {
        /// How many have approved it.
        approvals: u8,
        /// How many have to.
        of: u8,
    },
    /// An editor has a question.
    Asked(String),
    /// It is published as it stands.
    Published,
    /// It was refused.
    Refused(Refusal),
    /// It was taken out: nobody confirmed it for a year, or its provider took it back.
    Removed,
}

/// Why an editor refuses a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// It helps nobody of those the directory is for.
    NotAService,
    /// It stands in the directory already.
    Double,
    /// Nobody could be reached to check it.
    Unreachable,
    /// It is outside the region.
    Elsewhere,
    /// Something needed is missing.
    Incomplete,
    /// It sells something, or could harm those who go there.
    Unsafe,
}

impl Refusal {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::NotAService, Self::Double, Self::Unreachable, Self::Elsewhere, Self::Incomplete, Self::Unsafe];
}

/// A change that holds at once and ends by itself.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Quick {
    /// Closed, with its last day.
    pub closed: Option<Closure>,
    /// Full up to and including that day.
    pub full: Option<NaiveDate>,
    /// A message of the moment, with its last day.
    pub alert: Option<Alert>,
}

impl Quick {
    /// What of it still holds on a day.
    #[must_use]
    pub fn on(&self, today: NaiveDate) -> Self {
        let holds = |until: Option<NaiveDate>| until.is_some_and(|until| today <= until);
        Self {
            closed: self.closed.clone().filter(|closed| holds(closed.until)),
            full: self.full.filter(|until| holds(Some(*until))),
            alert: self.alert.clone().filter(|alert| holds(alert.until)),
        }
    }
}

/// A line of a listing's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When (UTC).
    pub at: NaiveDateTime,
    /// Who: the provider's address or the editor's name; empty for the hub itself.
    pub who: String,
    /// What.
    pub act: Act,
}

/// What was done to a listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Handed in for review.
    Submitted,
    /// Approved by one editor.
    Approved,
    /// Published, as the version of that number.
    Published(u32),
    /// A former version was published again.
    Restored(u32),
    /// An editor asked.
    Asked(String),
    /// The provider answered.
    Answered(String),
    /// Refused.
    Refused(Refusal),
    /// A change that holds at once.
    Quick,
    /// "Still right."
    Confirmed,
    /// The provider was asked whether it is still right.
    Reminded,
    /// The provider was told that it will be taken out.
    Warned,
    /// Taken out.
    Removed,
    /// An editor has seen to the reports.
    Settled,
    /// One approval was enough for what otherwise needs two: whoever runs the directory had lowered it.
    OneEnough,
}

/// A listing as its provider sees it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Listing {
    /// Which.
    pub id: ListingId,
    /// The draft's version, to be given back when it is saved.
    pub version: u64,
    /// Where it stands.
    pub stage: Stage,
    /// What was written last.
    pub form: Form,
    /// What is wrong with it, by field.
    pub remarks: Vec<Remark>,
    /// True while an older version is published.
    pub live: bool,
    /// What holds for the moment.
    pub quick: Quick,
    /// The day on which it was last confirmed.
    pub confirmed: Option<NaiveDate>,
    /// What was done, newest first.
    pub history: Vec<Event>,
}

/// A listing in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Which.
    pub id: ListingId,
    /// What it is called.
    pub name: String,
    /// Who runs it.
    pub organization: String,
    /// Where it stands.
    pub stage: Stage,
    /// True while a version of it is published.
    pub live: bool,
    /// True when nobody confirmed it for six months.
    pub stale: bool,
    /// How many likely doubles it has.
    pub doubles: Vec<Double>,
    /// What was reported.
    pub reports: Vec<Reported>,
}

/// Says that a draft was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The version it now has.
    pub version: u64,
    /// What is wrong with it, by field.
    pub remarks: Vec<Remark>,
}
