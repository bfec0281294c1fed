use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::{Entry, Kind, Need, RecordId, ServiceId, need};

/// One line of the person's own plan, e.g. of the first 48 hours.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// The person's own words; empty while the shipped text stands.
    pub text: String,
    /// The number of the shipped step it began as (`order` in `assets/content/needs.toml`).
    pub first_step: Option<u8>,
    /// Hours after release by which to try to have done it.
    pub by_hour: Option<u16>,
    /// The needs it answers.
    #[serde(deserialize_with = "need::known")]
    pub needs: Vec<Need>,
    /// Who helps with it.
    pub contact: Option<RecordId>,
    /// Which service helps with it.
    pub service: Option<ServiceId>,
    /// When it was done (local time).
    pub done: Option<NaiveDateTime>,
    /// Place in the list, smallest first.
    pub order: i64,
}

impl Entry for Step {
    const KIND: Kind = Kind::Step;
}
