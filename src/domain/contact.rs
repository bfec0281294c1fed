use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Entry, Kind, Need, Position, ServiceId, need};

/// A number to call or write to.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Phone {
    /// The number as it is dialled or shown.
    pub number: String,
    /// What it is for, in the person's words ("evenings").
    pub label: String,
}

/// Somebody or some service the person chose, tied to the needs it answers.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The name shown.
    pub name: String,
    /// What they are for the person ("my sister", "nurse").
    pub role: String,
    /// Where they work.
    pub organization: String,
    /// Numbers, the one to try first in front.
    pub phones: Vec<Phone>,
    /// E-mail address.
    pub email: String,
    /// Address or meeting place.
    pub address: String,
    /// Where that address is, when known.
    pub position: Option<Position>,
    /// Languages spoken (BCP 47).
    pub languages: Vec<String>,
    /// The needs they answer.
    #[serde(deserialize_with = "need::known")]
    pub needs: Vec<Need>,
    /// When they can be reached (OpenStreetMap `opening_hours` syntax); empty = not known.
    pub hours: String,
    /// Private note.
    pub note: String,
    /// The directory's service it came from.
    pub service: Option<ServiceId>,
    /// Place in the list, smallest first.
    pub order: i64,
    /// When the person last said that they still want this contact here.
    pub reviewed: Option<NaiveDate>,
    /// Which of the six colours the person gave them; none: one by chance. Stays in the toolbox.
    pub colour: Option<u8>,
}

impl Entry for Contact {
    const KIND: Kind = Kind::Contact;
}
