use std::fmt;

use rusqlite::ErrorCode;

use crate::pack::PackError;

/// Why something could not be done with the directory. What was installed before is still there.
#[derive(Debug)]
pub enum DirectoryError {
    /// There is no directory yet.
    Absent,
    /// The pack cannot be read here.
    Pack(PackError),
    /// There is no room left on the device.
    Full,
    /// The store was written by a newer version of the app.
    Newer,
    /// The store is damaged: install the directory again.
    Damaged,
    /// The store does not answer.
    Store(rusqlite::Error),
}

impl fmt::Display for DirectoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("no directory is here yet: install one"),
            Self::Pack(error) => error.fmt(f),
            Self::Full => f.write_str("no room is left on this device: the directory was not changed"),
            Self::Newer => f.write_str("a newer version of the app wrote this directory: update the app"),
            Self::Damaged => f.write_str("the directory on this device is damaged: install it again"),
            Self::Store(error) => write!(f, "the directory's storage does not answer: {error}"),
        }
    }
}

impl std::error::Error for DirectoryError {}

impl From<PackError> for DirectoryError {
    fn from(error: PackError) -> Self {
        Self::Pack(error)
    }
}

impl From<rusqlite::Error> for DirectoryError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            _ => Self::Store(error),
        }
    }
}

/// A row of ours that does not read back was changed from outside.
impl From<postcard::Error> for DirectoryError {
    fn from(_: postcard::Error) -> Self {
        Self::Damaged
    }
}
