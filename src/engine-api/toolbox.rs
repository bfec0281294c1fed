use besace_domain::{Appointment, Contact, FollowThrough, Need, Occurrence, Position, RecordId, Step, read_day};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{DirectoryInfo, Hit, OpenState};

/// A record of the toolbox with its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keyed<T> {
    /// Its name.
    pub id: RecordId,
    /// What it holds.
    pub entry: T,
}

/// Something to save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Save<T> {
    /// Which record to change; none for a new one.
    pub id: Option<RecordId>,
    /// What it is to hold.
    pub entry: T,
}

/// The first screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Home {
    /// The engine's local time when it answered.
    pub now: NaiveDateTime,
    /// Days since the release date (0 on the day), where it was given and has come.
    pub days_out: Option<u32>,
    /// True in the first weeks after release (28 days): the overdose card stands first.
    pub first_weeks: bool,
    /// The people of the toolbox, in order.
    pub people: Vec<ContactLine>,
    /// The next appointment.
    pub next_appointment: Option<AppointmentLine>,
    /// What is still to take place today and tomorrow, in order of time; without [`Home::doses`].
    pub soon: Vec<AppointmentLine>,
    /// Medicine that comes back.
    pub doses: Vec<Dose>,
    /// The first appointment that is past and has no outcome yet.
    pub to_answer: Option<AppointmentLine>,
    /// The next step that is not done.
    pub next_step: Option<StepLine>,
    /// The directory on this device.
    pub directory: Option<DirectoryInfo>,
}

/// An appointment that repeats and is about medicine: today's, and the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dose {
    /// The appointment.
    pub id: RecordId,
    /// What for.
    pub title: String,
    /// With whom.
    pub with: String,
    /// The number to call; empty for none.
    pub phone: String,
    /// Today's time, whatever became of it.
    pub today: Option<Occurrence>,
    /// The first time after today.
    pub next: Option<Occurrence>,
    /// The last time of the past week that was not done, or of which nobody said anything.
    pub missed: Option<Occurrence>,
}

/// From where to an appointment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WayQuery {
    /// The appointment.
    pub id: RecordId,
    /// Where the person is.
    pub from: Position,
}

/// How far it is on foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// As the crow flies.
    pub metres: u32,
    /// Direction to it in degrees from north, clockwise.
    pub bearing: u16,
    /// About how long it takes on foot, along streets, in steps of five minutes.
    pub minutes: u32,
}

/// A contact in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactLine {
    /// Its name.
    pub id: RecordId,
    /// The name shown.
    pub name: String,
    /// Role and organisation, what there is of them.
    pub role: String,
    /// Where they work.
    pub organization: String,
    /// The colour the person gave them.
    pub colour: Option<u8>,
    /// The number to try first; empty for none.
    pub phone: String,
    /// Where to go; empty for nowhere.
    pub address: String,
    /// Where that is.
    pub position: Option<Position>,
    /// The needs they answer.
    pub needs: Vec<Need>,
    /// Whether they can be reached now.
    pub reach: OpenState,
}

/// Everybody in the toolbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contacts {
    /// In the person's order.
    pub people: Vec<ContactLine>,
    /// The one need that every contact answers, when there are three contacts or more and no other need.
    pub only_need: Option<Need>,
    /// A contact to ask about: "do I still want this person here?" (not reviewed for 90 days).
    pub to_review: Option<Review>,
}

/// A contact to ask about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Which.
    pub id: RecordId,
    /// The name shown.
    pub name: String,
}

/// One contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactView {
    /// What the person wrote.
    pub contact: Contact,
    /// Whether they can be reached now.
    pub reach: OpenState,
    /// The coming appointments with them.
    pub appointments: Vec<AppointmentLine>,
}

/// A need to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NeedQuery {
    /// Which.
    pub need: Need,
    /// Where the person is, if they said.
    pub from: Option<Position>,
    /// The language to choose help lines by first (BCP 47).
    pub language: String,
}

/// What answers a need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NeedAnswer {
    /// Own people who answer it and can be reached now.
    pub people_now: Vec<ContactLine>,
    /// Own people who answer it, at another time or at a time not known.
    pub people_later: Vec<ContactLine>,
    /// Services open now, nearest first; then the others nearby.
    pub services: Vec<Hit>,
    /// Help lines for it, in the person's country.
    pub lines: Vec<CrisisLine>,
}

/// One time of an appointment in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppointmentLine {
    /// The appointment.
    pub id: RecordId,
    /// Which time of it.
    pub time: Occurrence,
    /// What for.
    pub title: String,
    /// With whom: the contact's or service's name, or what was written.
    pub with: String,
    /// Where.
    pub place: String,
    /// The number to call; empty for none.
    pub phone: String,
    /// True when it repeats.
    pub repeats: bool,
}

/// All appointments.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Agenda {
    /// Past without an outcome, last first (30 days back).
    pub to_answer: Vec<AppointmentLine>,
    /// Today, in order of time.
    pub today: Vec<AppointmentLine>,
    /// From tomorrow on, in order of time (60 days ahead; single ones whenever they are).
    pub coming: Vec<AppointmentLine>,
    /// Before today with an outcome, last first (a year back).
    pub past: Vec<AppointmentLine>,
}

/// One appointment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppointmentView {
    /// What the person wrote.
    pub appointment: Appointment,
    /// With whom, in words.
    pub with: String,
    /// The number to call; empty for none.
    pub phone: String,
    /// Languages they understand, as tags; empty when nobody knows.
    pub languages: Vec<String>,
    /// Its times: up to 5 before now, and up to 10 from now.
    pub times: Vec<Occurrence>,
}

/// Which appointment to write to a calendar file, and how much of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarQuery {
    /// Which.
    pub id: RecordId,
    /// The neutral word that stands as its title, in the person's language ("Appointment").
    /// The appointment's own title, its notes and whom it is with are never written.
    pub title: String,
    /// Whether the place is written too. Off unless the person says so: a place can tell what it is about.
    pub place: bool,
    /// How long before it the calendar rings, in minutes.
    pub early: Vec<u16>,
}

/// What became of one time of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeOf {
    /// The appointment.
    pub id: RecordId,
    /// The date on which it was due.
    pub due: NaiveDate,
    /// What became of it.
    pub outcome: FollowThrough,
}

/// Another time for one time of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveTo {
    /// The appointment.
    pub id: RecordId,
    /// The date on which it was due.
    pub due: NaiveDate,
    /// When it is to take place (local time).
    pub start: NaiveDateTime,
}

/// A step in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepLine {
    /// Its name.
    pub id: RecordId,
    /// What it holds; an empty text with a `first_step` number stands for the shipped text.
    pub step: Step,
    /// The name of the contact or service that helps with it; empty for none.
    pub with: String,
}

/// Which help lines to tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrisisQuery {
    /// ISO 3166-1 alpha-2; empty for every country.
    pub country: String,
    /// The language whose names and lines stand first (BCP 47).
    pub language: String,
}

/// An emergency or help line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrisisLine {
    /// ISO 3166-1 alpha-2, or `XK`.
    pub country: String,
    /// Where in the country; empty for all of it.
    pub region: String,
    /// `emergency`, `suicide`, `emotional-support`, `drugs`, `poison`, `shelter`, `violence` or `justice`.
    pub kind: String,
    /// For `emergency`: `any`, `ambulance`, `police`, `fire` or `text`; else empty.
    pub service: String,
    /// As the line calls itself, in the asked language where it has one.
    pub name: String,
    /// As dialled.
    pub number: String,
    /// Languages spoken (BCP 47).
    pub languages: Vec<String>,
    /// Whether it answers now.
    pub open: OpenState,
    /// True where a source says that the call is free.
    pub free: bool,
    /// True where two independent sources name the number.
    pub two_sources: bool,
    /// Where the number was seen.
    pub sources: Vec<String>,
    /// What those sources are and how old.
    pub seen_in: String,
    /// The day on which the list was compiled.
    #[serde(deserialize_with = "read_day")]
    pub checked: Option<NaiveDate>,
}

/// Where the shipped texts come from, for those who run the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSources {
    /// The day on which the steps were compiled from public sources.
    pub checked: Option<NaiveDate>,
    /// The steps of the first 48 hours.
    pub steps: Vec<StepSource>,
    /// The card's text with a mark at each sentence and the list of its sources (English).
    pub card: String,
}

/// Why a step is in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepSource {
    /// Its number.
    pub number: u8,
    /// Why (English).
    pub why: String,
    /// Where that was seen.
    pub sources: Vec<String>,
}
