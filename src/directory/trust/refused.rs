use std::fmt;

use crate::pack::PackError;

/// A part of what is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The list of keys.
    Root,
    /// What is current.
    Timestamp,
    /// The list of regions.
    Targets,
    /// A region's pack.
    Pack,
    /// What changed in a region.
    Delta,
}

/// Why something that was published is not believed. What is on the device stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It cannot be read.
    Unreadable(Part),
    /// It is of a newer kind than this app knows.
    Newer(Part),
    /// Too few of the keys that may sign it did.
    Signatures(Part),
    /// It is older than what is known already.
    Older(Part),
    /// It has the version of what is known, and says something else.
    Differs(Part),
    /// Its time is over.
    Expired(Part),
    /// It is longer or shorter than was signed.
    Length(Part),
    /// Its bytes are others than were signed.
    Hash(Part),
    /// A version was left out.
    Skipped(Part),
    /// The rows are not those that were signed, or cannot be kept.
    Rows(PackError),
    /// Nobody is trusted yet.
    NoRoot,
}

impl From<PackError> for Refused {
    fn from(error: PackError) -> Self {
        Self::Rows(error)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "list of keys",
            Self::Timestamp => "timestamp",
            Self::Targets => "list of regions",
            Self::Pack => "pack",
            Self::Delta => "list of changes",
        })
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(part) => write!(f, "the {part} cannot be read: publish it again"),
            Self::Newer(part) => write!(f, "the {part} is of a newer kind: update the app"),
            Self::Signatures(part) => write!(f, "the {part} lacks signatures of keys that may sign it"),
            Self::Older(part) => write!(f, "the {part} is older than the one known here"),
            Self::Differs(part) => write!(f, "the {part} differs from the one known here under the same version"),
            Self::Expired(part) => write!(f, "the {part} has expired: publish it anew, or set this device's clock"),
            Self::Length(part) => write!(f, "the {part} has another length than was signed"),
            Self::Hash(part) => write!(f, "the {part} has other bytes than were signed"),
            Self::Skipped(part) => write!(f, "a version of the {part} was left out"),
            Self::Rows(error) => error.fmt(f),
            Self::NoRoot => f.write_str("no keys are trusted yet"),
        }
    }
}

impl std::error::Error for Refused {}
