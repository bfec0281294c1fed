use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Entry, Kind, Position, read_day};

/// What the person said of themselves and of this app; one record per toolbox.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The first day out, entered or skipped. It never leaves the phone.
    #[serde(deserialize_with = "read_day")]
    pub release: Option<NaiveDate>,
    /// Country whose emergency lines to show (ISO 3166-1 alpha-2, `XK` for Kosovo); empty = not said.
    pub country: String,
    /// The place chosen by hand to look for services around.
    pub place: String,
    /// Where that place is.
    pub position: Option<Position>,
    /// True once the first steps have been laid out, so that deleted ones do not come back.
    pub steps_laid_out: bool,
}

impl Entry for Profile {
    const KIND: Kind = Kind::Profile;
}
