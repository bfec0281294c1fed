//! Sealing, key slots, signatures, members, pairing and hand-over: knows no storage.
//!
//! ```text
//! code or passphrase ──Argon2id──┐
//!                                ├─ slot table ── data key ─┬─ keyring ── epoch key ── own records
//! printed recovery code ─────────┘                          └─ device secret ─┬─ request keys, one a space
//!                                                                             ├─ signing key
//!                        member manifest (signed, chained) ── wrapped ────────┴─ agreement key
//!                                └── epoch key ── signed records of a shared space
//!
//! QR or typed code ──CPace── session ── check code ── a new member     team's invitation ── a link space
//! card's code + word ──Argon2id── hand-over parcel ── parts, or QR codes one after another
//! another passphrase ──Argon2id── sealed export (a file of its own or QR codes on paper, needs no slot)
//! ```
//!
//! Everything that leaves this crate begins with a format number; each format is described byte by
//! byte at the top of its module and frozen in `tests/vectors`. What decides is a pure function or a step
//! that uses up the one before. What is deliberately absent: a clock, a file, a database, a socket, and any
//! way to print a key.

mod array;
mod base32;
mod code;
mod cost;
mod cpace;
mod device;
mod envelope;
mod error;
mod export;
mod hand_over;
mod keyring;
mod keys;
mod manifest;
mod padding;
mod pairing;
mod phone_key;
mod pieces;
mod primitives;
mod recovery;
mod secret;
mod signing;
mod slots;
mod team;
#[cfg(any(test, feature = "vectors"))]
pub mod vectors;
mod wrap;

pub use code::CodeKind;
pub use cost::Cost;
pub use device::{DeviceCard, DeviceKeys};
pub use envelope::{
    RecordAddress, SIGNED_RECORD_LIMIT, Signed, is_signed_record, open_record, open_signed_record, record_epoch,
    seal_record, seal_signed_record,
};
pub use error::{
    CodeError, CryptoError, ExportError, HandOverError, ManifestError, OpenError, PairingError, PiecesError,
    RecoveryCodeError, SecretError, SignatureError, TeamError,
};
pub use export::{EXPORT_LIMIT, ExportFor, open_export, seal_export};
pub use hand_over::{HAND_OVER_LIMIT, HandOverCode};
pub use keyring::{KEYRING_LEN, open_device_keys, open_epoch_key, seal_device_keys, seal_epoch_key};
pub use keys::{DataKey, EpochKey};
pub use manifest::{
    Former, Head, Left, MEMBER_LIMIT, Manifest, Member, NAME_LIMIT, OpenedManifest, Role, SignedManifest, accept,
    check_first, check_pinned, manifest_id, open_manifest, seal_manifest,
};
pub use padding::RECORD_LIMIT;
pub use pairing::{
    CheckCode, Inviter, InviterChecking, InviterGranting, Joiner, JoinerChecking, JoinerWaiting, Newcomer,
    PAIRING_SECONDS, PairingMessage, Places, TypedCode,
};
pub use phone_key::PhoneKey;
pub use pieces::{Gathering, Progress, frames, parcel_parts, printed_frames};
pub use primitives::random;
pub use recovery::RecoveryCode;
pub use secret::Secret;
pub use signing::{Signature, SigningKey, VerifyingKey};
pub use slots::{Opened, SlotKind, SlotTable};
pub use team::{TeamCard, TeamInvitation};
pub use wrap::{WRAPPED_LEN, unwrap_epoch_key, wrap_epoch_key};

/// What decrypting gives back: wiped from memory when dropped.
pub type Plaintext = zeroize::Zeroizing<Vec<u8>>;
