use besace_domain::{Kind, RecordId, SpaceId, Verdict, Witnessed};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// What a worker suggests to the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SuggestionView {
    /// Its name.
    pub id: RecordId,
    /// The team's space.
    pub space: SpaceId,
    /// The team.
    pub team: String,
    /// The worker's own name: "a suggestion from …".
    pub from: String,
    /// When it was made (local time).
    pub made: NaiveDateTime,
    /// The person's record that it would change; None: a new one.
    pub record: Option<RecordId>,
    /// The kind of record.
    pub kind: Kind,
    /// What the record is called now; for a new one, how it would be called.
    pub title: String,
    /// The changes, in order of reading.
    pub changes: Vec<FieldChange>,
    /// What the worker says became of an appointment.
    pub witnessed: Option<Witnessed>,
    /// A word to the person.
    pub text: String,
    /// [`Verdict::Later`] while it waits.
    pub verdict: Verdict,
    /// The person said "ask me later".
    pub put_off: bool,
    /// When they answered (local time).
    pub answered: Option<NaiveDateTime>,
}

/// One field's change, ready to be read: values as the app shows texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The field's name in the record (`start`, `place`, `title`, `phones` …).
    pub field: String,
    /// What stands there; empty for nothing. Times as `2026-12-01T10:00:00`.
    pub before: String,
    /// What would stand there.
    pub after: String,
}

/// The person's answer to a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionAnswer {
    /// The team's space.
    pub space: SpaceId,
    /// The suggestion.
    pub id: RecordId,
    /// Yes, no, or ask me later.
    pub verdict: Verdict,
}

/// One line of a record's history, last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryLine {
    /// When (local time).
    pub at: NaiveDateTime,
    /// Who: a device's or a worker's name; empty for this device.
    pub by: String,
    /// What happened.
    pub what: HistoryWhat,
}

/// What happened to a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HistoryWhat {
    /// These fields were written last then.
    Wrote(Vec<String>),
    /// A worker suggested a change.
    Suggested(Verdict),
    /// It was shared with a team.
    Shared(String),
    /// Sharing with a team ended.
    Stopped(String),
}

/// An appointment's time or place that two devices wrote without knowing of each other. Both are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeConflict {
    /// The appointment.
    pub record: RecordId,
    /// What it is for.
    pub title: String,
    /// The field: `start`, `place`, or `moved/` and a date.
    pub field: String,
    /// What was written, the one shown now first. Times as `2026-12-01T10:00:00`.
    pub values: Vec<String>,
}

/// Says which of them is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeSettled {
    /// The appointment.
    pub record: RecordId,
    /// The field, as in [`TimeConflict::field`].
    pub field: String,
    /// Which value, counted from 0.
    pub choice: u32,
}
