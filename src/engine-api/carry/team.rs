use besace_domain::{
    Appointment, Contact, DeviceId, FollowThrough, Need, Note, Occurrence, PlanEntry, RecordId, SpaceId, Step, Verdict,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::SyncWords;

/// The team that this toolbox's owner works in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// Its name.
    pub name: String,
    /// A number to reach it.
    pub phone: String,
    /// The worker of this device.
    pub me: String,
    /// They invite and remove workers.
    pub coordinator: bool,
    /// All workers.
    pub workers: Vec<Worker>,
    /// Invitations to people that nobody has accepted yet.
    pub invitations: Vec<OpenInvitation>,
    /// How many people share with it.
    pub people: u32,
    /// How the team's own space stands.
    pub words: SyncWords,
}

/// A worker's device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worker {
    /// Its id.
    pub device: DeviceId,
    /// The worker's name.
    pub name: String,
    /// They invite and remove workers.
    pub coordinator: bool,
    /// True for this device.
    pub this: bool,
}

/// Makes a team of which this device's owner is the first coordinator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTeam {
    /// Its name.
    pub team: String,
    /// A number to reach it.
    pub phone: String,
    /// The worker's own name, as people will read it.
    pub me: String,
}

/// What a coordinator changes.
///
/// The team's name is not among it: people said yes to that name, and it stands in the signed list of who reads and on
/// printed cards. A team that is called otherwise is made anew and invites again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TeamChange {
    /// The number to reach the team; empty for none. Everybody who shares with it gets the new one.
    Phone(String),
    /// Takes somebody off the list who had to start again: what they shared in this space is erased on all devices of the
    /// team, and at the hub.
    RemovePerson(SpaceId),
}

/// An invitation to one person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenInvitation {
    /// The space it will make.
    pub space: SpaceId,
    /// What the worker wrote to tell it from others; it stays on this device.
    pub label: String,
    /// The text of the QR code, also to be typed or printed. Who reads it can accept it.
    pub code: String,
    /// The same as a link.
    pub link: String,
    /// When it was made.
    pub made: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// It lies at the hub: before that nobody can accept it.
    pub laid: bool,
}

impl std::fmt::Debug for OpenInvitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenInvitation(…)")
    }
}

/// The people who share with the team, and what asks for somebody.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct People {
    /// Everybody, by name.
    pub people: Vec<PersonLine>,
    /// Coming appointments of the next 14 days, the next one first.
    pub coming: Vec<TeamAppointment>,
    /// Past ones of which nobody has said what became of them (30 days back), last first.
    pub unknown: Vec<TeamAppointment>,
    /// Missed ones with no new date (30 days back), last first.
    pub missed: Vec<TeamAppointment>,
    /// Who was not in touch for 14 days, longest first.
    pub quiet: Vec<PersonLine>,
}

/// One person in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonLine {
    /// The space they share.
    pub space: SpaceId,
    /// The name they gave.
    pub name: String,
    /// The number they gave; empty for none.
    pub phone: String,
    /// How many records they share now. 0 is a choice, and no absence.
    pub shared: u32,
    /// How many suggestions wait for their answer.
    pub waiting: u32,
    /// When the team last noted "reached".
    pub reached: Option<NaiveDate>,
}

/// One time of a person's shared appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamAppointment {
    /// Whose.
    pub person: PersonLine,
    /// The mirror.
    pub id: RecordId,
    /// Which time of it.
    pub time: Occurrence,
    /// What for, where it is shared.
    pub title: String,
    /// With whom, where it is shared.
    pub with: String,
    /// Where, where it is shared.
    pub place: String,
}

/// What a team sees of one person. The person's "what my team sees" is this same view.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonView {
    /// Who, as in the list.
    pub person: PersonLine,
    /// Since when they share.
    pub since: Option<NaiveDate>,
    /// Contacts they share.
    pub contacts: Vec<Shared<Contact>>,
    /// Appointments they share.
    pub appointments: Vec<SharedAppointment>,
    /// Steps they share.
    pub steps: Vec<Shared<Step>>,
    /// Notes they share.
    pub notes: Vec<Shared<Note>>,
    /// Lines of the safety plan they share.
    pub plan: Vec<Shared<PlanEntry>>,
    /// What the team suggested, last first.
    pub suggestions: Vec<MySuggestion>,
    /// The team's notes about staying in touch, last first. The person can read them.
    pub log: Vec<TeamNoteLine>,
    /// Who can read.
    pub readers: Vec<crate::Reader>,
    /// How the space stands.
    pub words: SyncWords,
}

/// A mirror: what the person chose to show of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shared<T> {
    /// The mirror's name.
    pub id: RecordId,
    /// What is seen; a field that is not shared is empty here and missing in `fields`.
    pub entry: T,
    /// The fields that are shared. Others are "not shared", which says nothing about them.
    pub fields: Vec<String>,
    /// The team may change it without asking.
    pub direct: bool,
    /// The last day on which it is seen.
    pub until: Option<NaiveDate>,
}

/// An appointment's mirror with its times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SharedAppointment {
    /// The mirror.
    pub shared: Shared<Appointment>,
    /// With whom, in words, where that is shared.
    pub with: String,
    /// The number of them; empty where it is not shared.
    pub phone: String,
    /// Its times: up to 5 before now, and up to 10 from now.
    pub times: Vec<Occurrence>,
}

/// A note of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamNoteLine {
    /// Its name.
    pub id: RecordId,
    /// The worker's name.
    pub by: String,
    /// When (local time).
    pub at: NaiveDateTime,
    /// Whether the person was reached, where it is about that.
    pub reached: Option<bool>,
    /// What it says.
    pub text: String,
}

/// Notes that somebody tried to reach the person, or wrote a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteReached {
    /// The person's space.
    pub space: SpaceId,
    /// Whether they were reached; None for a note about something else.
    pub reached: Option<bool>,
    /// What to write; may be empty when `reached` is said.
    pub text: String,
}

/// Suggests something to the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggest {
    /// The person's space.
    pub space: SpaceId,
    /// What.
    pub what: Suggestion,
    /// A word to the person.
    pub text: String,
}

/// What is suggested. `mirror` names a shared record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Suggestion {
    /// Another time for one time of an appointment.
    NewTime {
        /// The appointment.
        mirror: RecordId,
        /// The date on which it was due.
        due: NaiveDate,
        /// When it is to take place (local time).
        start: NaiveDateTime,
    },
    /// What became of one time of an appointment, witnessed by the worker.
    Outcome {
        /// The appointment.
        mirror: RecordId,
        /// The date on which it was due.
        due: NaiveDate,
        /// What became of it.
        outcome: FollowThrough,
    },
    /// An appointment as it should be; None for a new one.
    Appointment(Option<RecordId>, Appointment),
    /// A contact as it should be; None for a new one.
    Contact(Option<RecordId>, Contact),
    /// A step as it should be; None for a new one.
    Step(Option<RecordId>, Step),
}

/// A suggestion as the team sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MySuggestion {
    /// Its name.
    pub id: RecordId,
    /// The worker who made it.
    pub by: String,
    /// When (local time).
    pub made: NaiveDateTime,
    /// The mirror it is about; None: something new.
    pub mirror: Option<RecordId>,
    /// What it is about, in words.
    pub title: String,
    /// A new start, where one is suggested.
    pub start: Option<NaiveDateTime>,
    /// An outcome, where one is suggested.
    pub outcome: Option<FollowThrough>,
    /// [`Verdict::Later`]: it waits.
    pub verdict: Verdict,
    /// What the worker wrote to the person.
    pub text: String,
}

/// A span of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowQuery {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// What the team may read about what became of appointments.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct FollowData {
    /// Each time of each shared appointment in the span.
    pub rows: Vec<FollowRow>,
    /// How many people share with the team.
    pub people: u32,
    /// How many of them share no appointment: nothing is known of them, and nothing is said.
    pub not_shared: u32,
}

/// One time of one shared appointment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowRow {
    /// Whose: to count people, and for an export of one person.
    pub space: SpaceId,
    /// The mirror.
    pub id: RecordId,
    /// With whom: the contact's or service's name as shared; empty where that is not shared.
    pub with: String,
    /// The needs it answers, where they are shared.
    pub needs: Vec<Need>,
    /// Which time.
    pub time: Occurrence,
    /// How long it takes in minutes; 0 = not known.
    pub minutes: u16,
    /// It was given another time.
    pub moved: bool,
    /// The outcome is not shared: this one counts as "not shared", never as unknown or missed.
    pub outcome_shared: bool,
}
