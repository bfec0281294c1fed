use besace_domain::{Need, Position, ServiceId, read_moment};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::ReportFate;

/// Whether something is open at a moment. A comment-only rule, "by appointment" and an open end are never "open".
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum OpenState {
    /// Open until then; none = round the clock.
    Open {
        /// When it closes.
        #[serde(deserialize_with = "read_moment")]
        until: Option<NaiveDateTime>,
    },
    /// Closed until then; none = no opening is foreseen.
    Closed {
        /// When it opens.
        #[serde(deserialize_with = "read_moment")]
        until: Option<NaiveDateTime>,
    },
    /// By appointment, or hours with a condition: call first.
    CallFirst,
    /// Nobody said, or what was said cannot be read.
    #[default]
    Unknown,
}

/// Which directory is on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryInfo {
    /// What it is called.
    pub name: String,
    /// The day on which it was made.
    pub made: NaiveDate,
    /// How many days ago that was.
    pub age_days: u32,
    /// How many services it holds.
    pub services: u32,
    /// True when its records are examples.
    pub example: bool,
    /// Licence and attribution.
    pub sources: Vec<Source>,
    /// The hash by which its publisher knows it, in hexadecimal.
    pub digest: String,
    /// The day after which it should have been renewed, once that day is over.
    pub expired: Option<NaiveDate>,
}

/// A region whose directory can be had, or is here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// What it is known by.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How many services it holds.
    pub services: u32,
    /// The day on which what is here was made; what is published, where nothing is here.
    pub made: NaiveDate,
    /// How many days ago that was.
    pub age_days: u32,
    /// How many kilobytes there are to fetch for all of it.
    pub kilobytes: u32,
    /// True when this device is to have it.
    pub chosen: bool,
    /// True when it is here.
    pub here: bool,
    /// The day after which it should have been renewed, once that day is over.
    pub expired: Option<NaiveDate>,
}

/// Where records come from.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Source {
    /// Who made them.
    pub name: String,
    /// Under which licence.
    pub licence: String,
    /// Where to read more; empty for nowhere.
    pub url: String,
}

/// A search in the directory. Everything is optional and combines.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Search {
    /// Words as typed, in any language, with typos and without accents.
    pub text: String,
    /// Only services that answer this need.
    pub need: Option<Need>,
    /// Nearest to here first.
    pub from: Option<Position>,
    /// What else must hold.
    pub filters: Filters,
    /// How many to leave out at the beginning.
    pub offset: u32,
    /// How many to tell at most (100 is the most).
    pub limit: u32,
}

/// What else must hold of a service.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Filters {
    /// It is open now.
    pub open_now: bool,
    /// No identity document is asked for.
    pub no_id: bool,
    /// This language is spoken there (BCP 47).
    pub language: Option<String>,
    /// It is for these people, or for everybody.
    pub audience: Option<Audience>,
    /// One can come in with a wheelchair.
    pub wheelchair: bool,
}

/// For whom a service is, where it is not for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Under 26.
    Young,
    /// Over 60.
    Older,
    /// Adults with children.
    Families,
    /// People without residence papers.
    NoPapers,
    /// People with a dog or another animal.
    WithAnimal,
}

impl Audience {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Women, Self::Men, Self::Young, Self::Older, Self::Families, Self::NoPapers, Self::WithAnimal];
}

/// How one comes to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// One walks in.
    WalkIn,
    /// One calls first.
    Call,
    /// One makes an appointment.
    Appointment,
    /// Somebody refers one.
    Referral,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SearchAnswer {
    /// The services, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all (counted up to 10,000).
    pub total: u32,
    /// Needs that the words name, in any language.
    pub needs: Vec<Need>,
}

/// A service in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// Which.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Who runs it; empty when it says no more than the name.
    pub organization: String,
    /// The address of the nearest of its places; empty when confidential or unknown.
    pub address: String,
    /// Where that is.
    pub position: Option<Position>,
    /// How far that is in metres, when the search said from where.
    pub distance_m: Option<u32>,
    /// Direction to it in degrees from north, clockwise, when the search said from where.
    pub bearing: Option<u16>,
    /// The number to call; empty for none.
    pub phone: String,
    /// The needs it answers.
    pub needs: Vec<Need>,
    /// Whether it is open now.
    pub open: OpenState,
    /// True while it is closed for a time, or full.
    pub warning: bool,
    /// True when the record is an example.
    pub example: bool,
}

/// Which service to show, and from where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceQuery {
    /// Which.
    pub id: ServiceId,
    /// Where the person is, if they said.
    pub from: Option<Position>,
}

/// A service's page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceView {
    /// Which.
    pub id: ServiceId,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub organization: String,
    /// What it does.
    pub description: String,
    /// A message of the moment.
    pub alert: Option<Alert>,
    /// A time during which it is closed.
    pub closure: Option<Closure>,
    /// Whether it takes anybody more.
    pub full: Full,
    /// The needs it answers.
    pub needs: Vec<Need>,
    /// Numbers, the main one first.
    pub phones: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Web page (`https:`); empty for none.
    pub url: String,
    /// Languages on site (BCP 47).
    pub languages: Vec<String>,
    /// For whom; empty = for everybody.
    pub audiences: Vec<Audience>,
    /// Who may come and who may not, in the service's words.
    pub eligibility: String,
    /// Documents to bring.
    pub documents: Documents,
    /// What it costs, in the service's words; empty = not said.
    pub cost: String,
    /// How one comes.
    pub access: Vec<Access>,
    /// Its places, nearest first.
    pub places: Vec<PlaceView>,
    /// Who last checked the record, when.
    pub verified: Option<Verified>,
    /// True when nobody confirmed it for six months.
    pub stale: bool,
    /// True when the record is an example.
    pub example: bool,
    /// Where the record comes from.
    pub source: Source,
    /// The contact of the toolbox that was made from it, when the toolbox is open.
    pub in_toolbox: Option<besace_domain::RecordId>,
    /// What became of the last report about it that was made here.
    pub report: Option<ReportFate>,
}

/// A message of the moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// What it says.
    pub text: String,
    /// Its last day.
    pub until: Option<NaiveDate>,
}

/// A time during which a service is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// Its first day; none = already begun.
    pub from: Option<NaiveDate>,
    /// Its last day; none = until further notice.
    pub until: Option<NaiveDate>,
}

/// Whether a service takes anybody more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Full {
    /// It does, as far as anybody said.
    #[default]
    No,
    /// It does not; nobody said until when.
    Yes,
    /// It does not, up to and including that day.
    Until(NaiveDate),
}

impl Full {
    /// What of it still holds on a day.
    #[must_use]
    pub fn on(self, today: NaiveDate) -> Self {
        match self {
            Self::Until(day) if day < today => Self::No,
            holds => holds,
        }
    }
}

/// Documents to bring.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Documents {
    /// Nobody said.
    #[default]
    Unknown,
    /// None: no identity document is asked for.
    None,
    /// These.
    Needed(Vec<String>),
}

/// Who last checked a record, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    /// When.
    pub on: NaiveDate,
    /// Who; empty when not said.
    pub by: String,
}

/// A place where a service is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceView {
    /// What it is called; empty when it has no name of its own.
    pub name: String,
    /// Its address; empty when confidential or unknown.
    pub address: String,
    /// Where it is; none when confidential or unknown.
    pub position: Option<Position>,
    /// How far in metres, when the query said from where.
    pub distance_m: Option<u32>,
    /// Direction to it in degrees from north, clockwise.
    pub bearing: Option<u16>,
    /// Whether it is open now.
    pub open: OpenState,
    /// The coming seven days, today first; empty when the hours cannot be told by day.
    pub week: Vec<DayHours>,
    /// The hours as the source has them, when they cannot be told by day or say more than that.
    pub hours_text: String,
    /// How to come in with a wheelchair, when known.
    pub wheelchair: Option<bool>,
    /// How to find the entrance, or what else to know.
    pub directions: String,
    /// True for a stop of a mobile service.
    pub mobile: bool,
    /// True when the address is told by phone only.
    pub confidential: bool,
}

/// The hours of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayHours {
    /// Which.
    pub date: NaiveDate,
    /// From and to, in minutes since that day's midnight; an end past 1440 is after the next midnight.
    pub spans: Vec<(u16, u16)>,
    /// True on a public holiday of the country.
    pub holiday: bool,
    /// True when one has to call first on that day.
    pub call_first: bool,
}

/// A place to look for services around.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its name, with the postcode or town that tells it from others.
    pub name: String,
    /// Where it is.
    pub position: Position,
}
