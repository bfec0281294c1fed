use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::{Entry, Kind};

/// A private note.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// What it says; the first line stands as its title.
    pub text: String,
    /// When it was last written (local time).
    pub written: NaiveDateTime,
}

impl Entry for Note {
    const KIND: Kind = Kind::Note;
}
