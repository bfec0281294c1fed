//! What can be wrong with what is to be published.

use std::{fmt, io, path::PathBuf};

use besace_directory::{PackError, trust::Refused};

use super::KeyError;

/// Why the directory cannot be published. What was told before is still told.
#[derive(Debug)]
pub enum PublishError {
    /// The folder or a file cannot be read or written.
    Io(PathBuf, io::Error),
    /// A key cannot be used.
    Key(KeyError),
    /// A pack cannot be read or made.
    Pack(PackError),
    /// The app's own checks refuse what would be published.
    Refused(Refused),
    /// The app's own store does not take it.
    Store(String),
    /// There is no list of keys yet.
    NoRoot,
    /// A region of that name cannot be.
    NoSuchRegion(String),
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(file, error) => write!(f, "{}: {error}", file.display()),
            Self::Key(error) => error.fmt(f),
            Self::Pack(error) => error.fmt(f),
            Self::Refused(refused) => write!(f, "nothing was published, phones would refuse it: {refused}"),
            Self::Store(error) => write!(f, "nothing was published, phones could not take it in: {error}"),
            Self::NoRoot => f.write_str("there is no list of keys yet: make one with `besace-hub key rotate`"),
            Self::NoSuchRegion(id) => write!(f, "there is no region {id} to take away"),
        }
    }
}

impl std::error::Error for PublishError {}

impl From<KeyError> for PublishError {
    fn from(error: KeyError) -> Self {
        Self::Key(error)
    }
}

impl From<PackError> for PublishError {
    fn from(error: PackError) -> Self {
        Self::Pack(error)
    }
}

impl From<Refused> for PublishError {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}
