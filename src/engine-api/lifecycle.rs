use std::fmt;

use serde::{Deserialize, Serialize};

/// A code, passphrase or recovery code as typed. Never shown by `Debug`.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// How a new toolbox is to be protected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protection {
    /// Kept on this device, opened by a code of 6 or more digits.
    Code(Secret),
    /// Kept on this device, opened by a passphrase of 8 or more characters.
    Passphrase(Secret),
    /// Nothing is kept on this device: the toolbox is gone when it is locked or closed.
    SessionOnly,
}

/// How to open the toolbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unlock {
    /// By the code or passphrase.
    Secret(Secret),
    /// By the recovery code written on paper.
    RecoveryCode(Secret),
    /// By what one of [`Status::passkeys`] answered.
    Phone(PhoneKey),
}

/// What a passkey answered to its salt (WebAuthn's PRF extension): 32 bytes. Never shown by `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneKey(pub Vec<u8>);

impl fmt::Debug for PhoneKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneKey(…)")
    }
}

/// A passkey by which the phone's own lock opens a toolbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// Its identifier.
    pub id: Vec<u8>,
    /// What it is asked: 32 random bytes.
    pub salt: Vec<u8>,
}

/// A change of code or passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretChange {
    /// The one that opens the toolbox now, or the recovery code.
    pub now: Secret,
    /// The one that is to open it, by kind. [`Protection::SessionOnly`] is refused.
    pub new: Protection,
}

/// Where things stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Whether there is a toolbox, and whether it is open.
    pub phase: Phase,
    /// Whether what is saved stays.
    pub kept: Kept,
    /// True when the toolbox opens by a code of digits, so that a number pad is shown.
    pub by_code: bool,
    /// The passkeys that open it: its own while it is open, else those of all toolboxes here.
    pub passkeys: Vec<Passkey>,
    /// Records that could not be read at the last opening; they are kept as they are.
    pub damaged: u32,
}

/// Whether there is a toolbox, and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// There is none yet.
    Empty,
    /// There is one, closed.
    Locked {
        /// Seconds to wait before the next try, 0 for none.
        wait_seconds: u32,
    },
    /// There is one, open.
    Open,
}

/// Whether what is saved stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// In files of this device.
    Files,
    /// On this device, and the browser promised to keep it.
    Promised,
    /// On this device, but the browser may remove it when it needs room.
    Maybe,
    /// In memory only: gone when the app closes.
    Not(WhyNotKept),
}

/// Why nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyNotKept {
    /// The person chose so.
    Chosen,
    /// This browser or window cannot keep files (private window, old browser).
    NotPossible,
}

/// What the browser said about keeping its storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shelf {
    /// It promised to keep it.
    Promised,
    /// It did not.
    Maybe,
}
