//! The sealed record store on SQLite.
//!
//! ```text
//! engine ── opens a rusqlite Connection (file, OPFS or memory) ──> Vault
//!                                                                    │ seals, opens: besace-crypto
//!   meta: slots, space id     keyring: sealed epoch keys             │
//!   records: seq, id, version, blob     tombstones: seq, id     state: tries, last seq
//! ```
//!
//! The database sees sealed bytes, random ids and counters, nothing else. The caller brings the
//! connection and the time; this crate opens no file and reads no clock, so it runs alike in a
//! browser's worker, in a thread and in a test.
//!
//! Not prevented, said openly: somebody who can *write* the storage can set the count of wrong tries
//! back or bring an older copy of the whole store back. Waits stop a person holding the phone, the
//! cost of Argon2id is what remains against somebody who copied the storage.

mod access;
mod erase;
mod error;
mod hint;
mod phone;
mod records;
mod schema;
mod several;
mod state;
mod waits;

pub use access::{Unlocked, Vault};
pub use besace_crypto::{Cost, PhoneKey, Plaintext, RecoveryCode, Secret};
pub use error::{UnlockError, VaultError};
pub use phone::Passkey;
pub use records::{Change, DamagedRecord, Record, Records, Tombstone, Written};
pub use several::unlock_first;

/// A record's random 128-bit id.
pub type Id = [u8; 16];

/// What a vault lets one do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing stored: [`Vault::create`] comes next.
    Empty,
    /// Sealed: [`Vault::unlock`] or [`Vault::unlock_with_recovery`] comes next.
    Locked,
    /// Records can be read and written.
    Unlocked,
}
