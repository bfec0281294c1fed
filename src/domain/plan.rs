use serde::{Deserialize, Serialize};

use crate::{Entry, Kind, RecordId};

/// The parts of a safety plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanSection {
    /// How I notice that it is getting hard.
    #[default]
    WarningSigns,
    /// What I can do that helps me.
    WhatHelps,
    /// People and places that do me good.
    PeopleAndPlaces,
    /// What I live for.
    Reasons,
}

impl PlanSection {
    /// Every part, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::WarningSigns, Self::WhatHelps, Self::PeopleAndPlaces, Self::Reasons];
}

/// One line of the safety plan.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanEntry {
    /// Which part it belongs to.
    pub section: PlanSection,
    /// The person's words; may be empty when it names a contact.
    pub text: String,
    /// Somebody of the toolbox.
    pub contact: Option<RecordId>,
    /// Place in its part, smallest first.
    pub order: i64,
}

impl Entry for PlanEntry {
    const KIND: Kind = Kind::PlanEntry;
}
