use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{DeviceId, Entry, FollowThrough, Kind, Record, RecordError, RecordId, Share, Stamper};

/// What a worker suggests; the person's device shows it "from" and the worker's name.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Proposal {
    /// The device that suggests.
    pub author: DeviceId,
    /// The name of its worker.
    pub name: String,
    /// When, in milliseconds since 1970.
    pub made: i64,
    /// The mirror to change; None: a new record.
    pub mirror: Option<RecordId>,
    /// The kind of the new record.
    pub kind: Option<Kind>,
    /// The new values, by field name.
    pub changes: BTreeMap<String, Value>,
    /// What became of an appointment, when the worker was there or heard of it.
    pub witnessed: Option<Witnessed>,
    /// A word to the person.
    pub text: String,
}

/// An outcome that a worker witnessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witnessed {
    /// The date on which the appointment was due.
    pub due: NaiveDate,
    /// What became of it.
    pub outcome: FollowThrough,
}

impl Entry for Proposal {
    const KIND: Kind = Kind::Proposal;
}

/// What the person said to a proposal; written by their devices only, so no worker can answer for them.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Reply {
    /// The proposal.
    pub proposal: RecordId,
    /// What they said.
    pub verdict: Verdict,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Entry for Reply {
    const KIND: Kind = Kind::Reply;
}

/// Yes, no, or not now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The person wants to be asked later: the team sees it as waiting.
    #[default]
    Later,
    /// It was taken over.
    Accepted,
    /// It was not.
    Declined,
}

impl Proposal {
    /// True when the person's device takes it over without asking: "my team may change this one directly".
    /// A new record is always asked about, and so is a field that the team cannot see.
    #[must_use]
    pub fn needs_no_question(&self, share: &Share, now_ms: i64) -> bool {
        let seen = |field: &String| {
            let name = field.split_once('/').map_or(field.as_str(), |(name, _)| name);
            share.fields.iter().any(|chosen| chosen == name)
        };
        let outcomes = self.witnessed.is_none() || share.fields.iter().any(|field| field == "outcomes");
        let about = self.mirror == Some(share.mirror) && share.direct && share.is_running(now_ms);
        about && outcomes && self.changes.keys().all(seen)
    }

    /// Takes the suggested values over into the person's own record, as the person's own edit.
    ///
    /// # Errors
    /// [`RecordError::Malformed`] when the values are not what such a record holds; the record stays as it was.
    pub fn apply(&self, record: &mut Record, stamper: &mut Stamper, now_ms: i64) -> Result<(), RecordError> {
        let mut changed = record.clone();
        for (name, value) in &self.changes {
            // A private note is the person's own, also in a record that the team may change.
            if name != "note" {
                changed.settle(name, value.clone(), stamper, now_ms);
            }
        }
        if let Some(Witnessed { due, outcome }) = self.witnessed {
            let outcome = serde_json::to_value(outcome).map_err(|_| RecordError::Malformed)?;
            changed.settle(&format!("outcomes/{due}"), outcome, stamper, now_ms);
        }
        if !changed.is_readable() {
            return Err(RecordError::Malformed);
        }
        *record = changed;
        Ok(())
    }

    /// The new record it suggests.
    ///
    /// # Errors
    /// [`RecordError::Malformed`] when it suggests none, or one that is not of its kind.
    pub fn new_record(&self, stamper: &mut Stamper, now_ms: i64) -> Result<Record, RecordError> {
        let kind = self.kind.filter(|_| self.mirror.is_none()).ok_or(RecordError::Malformed)?;
        let mut record = Record::empty(kind);
        self.apply(&mut record, stamper, now_ms)?;
        Ok(record)
    }
}
