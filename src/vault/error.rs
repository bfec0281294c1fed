//! What can go wrong, each said with its remedy.

use besace_crypto::{CryptoError, OpenError};
use rusqlite::ErrorCode;
use std::fmt;

/// Why the store did not do what was asked. Nothing is written when one of these comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultError {
    /// There is a toolbox already.
    NotEmpty,
    /// Nothing is stored yet.
    Empty,
    /// The store is locked.
    Locked,
    /// The record is at another version than the writer knew; `current` is 0 if there is none.
    Conflict {
        /// The record.
        id: [u8; 16],
        /// Its version now.
        current: u64,
    },
    /// The new secret may be set without the current one only after entering by recovery code.
    NeedsCurrentSecret,
    /// Written by a later release.
    Newer {
        /// The store's layout number.
        found: i64,
    },
    /// Not a store of ours, or damaged beyond what can be read.
    Damaged(String),
    /// No space left on the device.
    Full,
    /// Another process is writing.
    Busy,
    /// The device refuses to read or write.
    Storage(String),
    /// Sealing failed.
    Crypto(CryptoError),
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotEmpty => f.write_str("a toolbox is already here: unlock it, or erase it first"),
            Self::Empty => f.write_str("nothing is stored here yet: start a toolbox first"),
            Self::Locked => f.write_str("the toolbox is locked: unlock it first"),
            Self::Conflict { current, .. } => {
                write!(f, "this was changed meanwhile (now version {current}): read it again, then save")
            }
            Self::NeedsCurrentSecret => f.write_str("the current code is needed: type it first"),
            Self::Newer { found } => {
                write!(f, "the store has layout {found}, newer than this program: update the program")
            }
            Self::Damaged(what) => {
                write!(f, "the store is damaged ({what}): keep a copy of it, and restore a sealed export")
            }
            Self::Full => f.write_str("no space is left on this device: free some, then save again"),
            Self::Busy => f.write_str("another window is saving: try again in a moment"),
            Self::Storage(what) => {
                write!(f, "the device does not let the program store data ({what}): restart it and try again")
            }
            Self::Crypto(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for VaultError {}

impl From<CryptoError> for VaultError {
    fn from(error: CryptoError) -> Self {
        Self::Crypto(error)
    }
}

impl From<OpenError> for VaultError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Failed { cause } => Self::Crypto(cause),
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::PermissionDenied
                | ErrorCode::OutOfMemory
                | ErrorCode::OperationInterrupted
                | ErrorCode::NoLargeFileSupport
                | ErrorCode::FileLockingProtocolFailed,
            ) => Self::Storage(text),
            // All statements are fixed: where SQLite finds one wrong, a table or an index is not ours.
            _ => Self::Damaged(text),
        }
    }
}

/// Why the store did not open to a code, passphrase or recovery code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnlockError {
    /// Not the right one.
    Wrong {
        /// How many more wrong tries go without a wait; 0 once waits have begun.
        tries_left_before_wait: u32,
        /// How long the next try must now wait; 0 while tries are left.
        wait_seconds: u64,
    },
    /// Too early: nothing was tried, nothing was counted.
    MustWait {
        /// Seconds until the next try.
        seconds: u64,
    },
    /// The stored keys are damaged, so the right code may fail too.
    Damaged,
    /// The store itself failed.
    Vault(VaultError),
}

impl fmt::Display for UnlockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong { wait_seconds: 0, tries_left_before_wait } => {
                write!(f, "the code is wrong: {tries_left_before_wait} tries left before a wait")
            }
            Self::Wrong { wait_seconds, .. } => {
                write!(f, "the code is wrong: wait {wait_seconds} seconds, or use the recovery code")
            }
            Self::MustWait { seconds } => {
                write!(f, "too many wrong tries: wait {seconds} seconds, or use the recovery code")
            }
            Self::Damaged => OpenError::SlotsDamaged.fmt(f),
            Self::Vault(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for UnlockError {}

impl<E: Into<VaultError>> From<E> for UnlockError {
    fn from(error: E) -> Self {
        Self::Vault(error.into())
    }
}
