use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{DeviceId, Entry, Kind, RecordId};

/// What the team is told of a share: only the person's devices write it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// The mirror it is about.
    pub mirror: RecordId,
    /// The fields shared, by name.
    pub fields: Vec<String>,
    /// The private note goes along.
    pub note: bool,
    /// The team may change the record without asking.
    pub direct: bool,
    /// Since when the team may also pass it on as a file, in milliseconds since 1970; None: it may not.
    pub pass_on: Option<i64>,
    /// From when, in milliseconds since 1970.
    pub since: i64,
    /// Until when at most; None: until the person stops.
    pub until: Option<i64>,
    /// When the person stopped, or the time was over. The consent stays as a receipt of itself.
    pub ended: Option<i64>,
}

impl Entry for Consent {
    const KIND: Kind = Kind::Consent;
}

/// Who opened a mirror on which days; written by the reader's device, shown to the person.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Receipt {
    /// The device that opened it.
    pub reader: DeviceId,
    /// The name it was shown under then.
    pub name: String,
    /// What was opened.
    pub mirror: RecordId,
    /// On which days.
    pub days: BTreeMap<NaiveDate, bool>,
}

impl Entry for Receipt {
    const KIND: Kind = Kind::Receipt;
}

/// A note of the team about staying in touch; the person can read it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TeamNote {
    /// The device that wrote it.
    pub author: DeviceId,
    /// The name of its worker.
    pub name: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Whether the person was reached, where the note is about that.
    pub reached: Option<bool>,
    /// What it says.
    pub text: String,
}

impl Entry for TeamNote {
    const KIND: Kind = Kind::TeamNote;
}

/// Who the team is, for the person; written by its coordinators.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Roster {
    /// The team's name.
    pub team: String,
    /// A number to reach it.
    pub phone: String,
    /// Its workers' names by device.
    pub workers: BTreeMap<DeviceId, String>,
}

impl Entry for Roster {
    const KIND: Kind = Kind::Roster;
}
