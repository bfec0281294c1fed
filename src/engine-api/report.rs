use std::fmt;

use serde::{Deserialize, Serialize};

/// A file the person gives to the app.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileIn(pub Vec<u8>);

impl fmt::Debug for FileIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileIn({} bytes)", self.0.len())
    }
}

/// A file the app gives to the person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileOut {
    /// A neutral name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for FileOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileOut({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// How many of a sheet's codes were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    /// Those that are there.
    pub have: u16,
    /// All of them; 0 before the first.
    pub total: u16,
}

/// What became of each row of an import; nothing is dropped silently.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ImportReport {
    /// Rows (contacts, events, services) seen.
    pub read: u32,
    /// New ones.
    pub added: u32,
    /// Known ones that were changed.
    pub updated: u32,
    /// Known ones that were the same already.
    pub unchanged: u32,
    /// Rows that could not be taken in at all.
    pub refused: u32,
    /// What was mended, left out or refused, and why.
    pub remarks: Vec<Remark>,
}

/// What was done about one value of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The row, from 1 in the order of the file.
    pub row: u32,
    /// The field, as the source names it; empty for the whole row.
    pub field: String,
    /// How much was lost.
    pub severity: Severity,
    /// Why.
    pub reason: Reason,
    /// The value, shortened.
    pub value: String,
}

/// How much was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The value was put right.
    Mended,
    /// The value was kept as text that the app cannot use further.
    KeptAsText,
    /// The value was left out.
    LeftOut,
    /// The whole row was left out.
    Refused,
}

/// Why a value was not taken as it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// The row is not of the expected form.
    Malformed,
    /// A name is missing.
    NameMissing,
    /// The identifier is missing; one was made from the content.
    IdMissing,
    /// The identifier was seen before; the later row stands.
    DoubleId,
    /// It refers to something that is not in the file.
    DanglingReference,
    /// The position is missing or not on earth.
    Position,
    /// The hours cannot be read.
    Hours,
    /// The date or time cannot be read.
    Time,
    /// The way of repeating is not known here.
    Repeat,
    /// Only `https:` links are taken.
    Link,
    /// The number cannot be dialled.
    Phone,
    /// The e-mail address cannot be right.
    Email,
    /// The language is not known.
    Language,
    /// The category answers no need of this app.
    Category,
    /// Control characters or markup were taken out.
    Characters,
    /// The text was too long and was cut.
    TooLong,
    /// This app has no place for it.
    NotSupported,
    /// The text was not UTF-8 and was read as another encoding.
    Encoding,
    /// It has to be given.
    Missing,
    /// There are more of them than can be taken.
    TooMany,
    /// The postcode and the town lie far apart.
    TownElsewhere,
    /// The position is far from the postcode or town.
    PositionElsewhere,
}
