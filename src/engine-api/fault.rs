use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a call was not done. The UI tells it in the person's language; the texts here are for the command line and logs.
///
/// None of them holds anything the person wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// The toolbox is locked.
    Locked,
    /// There is no toolbox on this device yet.
    NoToolbox,
    /// There is one already.
    ToolboxExists,
    /// The code, passphrase or recovery code is wrong.
    WrongSecret {
        /// Tries left before a wait.
        tries_left: u8,
        /// Seconds to wait before the next try.
        wait_seconds: u32,
    },
    /// Too many wrong tries: wait.
    MustWait {
        /// Seconds left.
        seconds: u32,
    },
    /// The code has fewer than 6 digits, or the passphrase fewer than 8 characters.
    WeakSecret,
    /// This code cannot be used on this device: another one has to be chosen.
    SecretTaken,
    /// The record or service is not there (any more).
    NotFound,
    /// A field of what was to be saved cannot stand.
    Refused(Refusal),
    /// The file is not one that can be read here; nothing was changed.
    UnreadableFile,
    /// The file was cut or changed, or the passphrase is not its own; nothing was changed.
    WrongPassphraseOrDamaged,
    /// The file is larger than can be taken in; nothing was changed.
    TooLarge,
    /// The toolbox on this device is damaged.
    Damaged,
    /// A newer version of the app wrote this.
    Newer,
    /// There is no room left on the device; what was saved before is still there.
    StorageFull,
    /// The device's storage does not answer; what was saved before may still be there.
    StorageGone,
    /// No directory is on this device.
    NoDirectory,
    /// The engine does not answer, or another tab has it.
    Unreachable,
    /// A part of the engine that comes later could not be loaded; nothing was done.
    PartMissing,
    /// Something failed inside; what was saved before is still there.
    Internal,
}

/// A field that cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// It needs a name.
    NameMissing,
    /// It needs some words.
    TextMissing,
    /// A text is too long (64 KiB for the whole record).
    TooLong,
    /// The hours cannot be read.
    Hours,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked => f.write_str("the toolbox is locked: unlock it first"),
            Self::NoToolbox => f.write_str("there is no toolbox here yet: create one"),
            Self::ToolboxExists => f.write_str("there is a toolbox here already: open it, or erase it first"),
            Self::WrongSecret { tries_left, wait_seconds: 0 } => {
                write!(f, "that is not the code: {tries_left} tries left before a wait")
            }
            Self::WrongSecret { wait_seconds, .. } => write!(f, "that is not the code: wait {wait_seconds} seconds"),
            Self::MustWait { seconds } => write!(f, "too many wrong tries: wait {seconds} seconds"),
            Self::SecretTaken => f.write_str("this code cannot be used on this device: choose another one"),
            Self::WeakSecret => f.write_str("choose 6 digits or more, or a passphrase of 8 characters or more"),
            Self::NotFound => f.write_str("it is not there any more"),
            Self::Refused(Refusal::NameMissing) => f.write_str("give it a name"),
            Self::Refused(Refusal::TextMissing) => f.write_str("write a few words"),
            Self::Refused(Refusal::TooLong) => f.write_str("the text is too long: shorten it"),
            Self::Refused(Refusal::Hours) => f.write_str("the hours cannot be read"),
            Self::UnreadableFile => f.write_str("this file cannot be read here; nothing was changed"),
            Self::WrongPassphraseOrDamaged => {
                f.write_str("the passphrase is not this file's, or the file is damaged; nothing was changed")
            }
            Self::TooLarge => f.write_str("this file is too large; nothing was changed"),
            Self::Damaged => f.write_str("the toolbox on this device is damaged: restore it from your file"),
            Self::Newer => f.write_str("a newer version of the app wrote this: update the app"),
            Self::StorageFull => f.write_str("no room is left on this device; what was saved before is still there"),
            Self::StorageGone => f.write_str("the storage of this device does not answer: close and open the app"),
            Self::NoDirectory => f.write_str("no directory is on this device yet"),
            Self::Unreachable => f.write_str("the app's engine does not answer: close and open the app"),
            Self::PartMissing => {
                f.write_str("a part of the app could not be loaded, nothing was done: check the network")
            }
            Self::Internal => f.write_str("something failed inside; what was saved before is still there"),
        }
    }
}

impl std::error::Error for Fault {}
