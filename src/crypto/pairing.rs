//! Pairing: a new device comes into a space of the device beside it, or of one far away.
//!
//! ```text
//! inviter                                                   joiner
//!   QR code: secret (16) ‖ opening ────────camera, link──────▶
//!   or typed code: place (20 bits) ‖ secret (20 bits) ──typed─▶
//!     and the opening in the clear, at place 0
//!                                ◀──── 1 hello: share ‖ seal()
//!   2 reveal: seal(nonce ‖ space ‖ inviter's name) ───────────▶
//!        both sides now show the same check code; the person compares
//!                        ◀──── 3 card: seal(card ‖ name ‖ signature)
//!   4 grant: seal(head of the member manifest) ───────────────▶
//!
//! opening:  the inviter's share (32) ‖ commitment (16)
//! message:  format, 1 ‖ (hello only) the joiner's share (32) ‖ sealed ‖ tag (16)
//! ```
//!
//! *Keys.* CPace over the secret gives both sides one session key; the channel is `besace pairing 1` ‖ `Q` or
//! `T`, the session id the commitment. Message n is sealed by XChaCha20-Poly1305 under HKDF(session key,
//! `besace pairing message 1` ‖ n): a key for one message, so its nonce is zeros. Associated data: the
//! transcript before it, i.e. SHA-256 of (transcript before ‖ message), beginning with SHA-256 of
//! (channel ‖ opening); for the hello, the joiner's share follows.
//!
//! *What the secret is worth.* A typed code has 20 bits that nobody can try out afterwards: the hub, or whoever
//! plays one of the sides, has one guess in a million at each code, and a wrong one ends the pairing
//! visibly. A QR code has 128 bits; who photographs it can be first to answer, and who passes it on
//! can exchange it. Against both stands the check code.
//!
//! *The check code.* HKDF(nonce, `besace pairing check 1` ‖ transcript after the hello). The inviter is bound to
//! the nonce by the commitment (the first 16 bytes of its SHA-256) before the joiner picks its share, and
//! reveals it after: nobody between them can search for a pair of exchanges with equal codes. Later
//! messages do not enter it, for they could be searched through; the session key seals them.
//!
//! *Once.* Each step uses up the one before. After any refusal the code is spent: show a new one.

/// What is never printed.
macro_rules! hidden {
    ($($name:ident)*) => { $(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(hidden)"))
            }
        }
    )* };
}

mod check;
mod inviter;
mod joiner;

pub use check::CheckCode;
#[cfg(any(test, feature = "vectors"))]
pub(crate) use inviter::Randomness;
pub use inviter::{Inviter, InviterChecking, InviterGranting};
pub use joiner::{Joiner, JoinerChecking, JoinerWaiting, TypedCode};

use crate::{
    CryptoError, DeviceCard, PairingError, Plaintext, Signature,
    cpace::SharedKey,
    primitives::{self, NONCE},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How long an inviter should let a code live, in seconds.
pub const PAIRING_SECONDS: u64 = 300;

const FORMAT: u8 = 1;
pub(crate) const BY_QR: &[u8] = b"besace pairing 1Q";
pub(crate) const BY_TYPING: &[u8] = b"besace pairing 1T";
const PLACE: &[u8] = b"besace pairing place 1";
const MESSAGE: &[u8] = b"besace pairing message 1";
const CARD: &str = "besace-pairing-v1";
const SHARE: usize = 32;
const COMMITMENT: usize = 16;
const OPENING: usize = SHARE + COMMITMENT;

/// The messages of a pairing, in their order. Each waits at a place of its own: see [`Places`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairingMessage {
    /// From the inviter, for a typed code only: what a QR code would hold.
    Opening,
    /// From the joiner: it knows the code.
    Hello,
    /// From the inviter: now both can show the check code.
    Reveal,
    /// From the joiner: its keys.
    Card,
    /// From the inviter: it is in.
    Grant,
}

/// Where the messages wait: ids of parcels at the hub, which only who knows the code can compute.
///
/// Of a typed code only its first half enters, for the hub could try out the rest.
#[derive(Clone)]
pub struct Places(Zeroizing<Vec<u8>>);

impl Places {
    /// The id of the parcel that carries this message.
    pub fn of(&self, message: PairingMessage) -> Result<[u8; 16], CryptoError> {
        let derived = primitives::derive(&self.0, PLACE, &[&[message as u8]])?;
        primitives::take(derived.as_slice(), 0).ok_or(CryptoError::Internal)
    }
}

hidden!(Places);

/// Who wants to join: its keys, and the name its person gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// Its public keys, made for the space.
    pub card: DeviceCard,
    /// How it is to be shown.
    pub name: String,
}

impl Newcomer {
    fn to_bytes(&self) -> Result<Vec<u8>, PairingError> {
        postcard::to_allocvec(self).map_err(|_| PairingError::Broken)
    }
}

/// The inside of message 3.
#[derive(Serialize, Deserialize)]
struct SignedCard {
    newcomer: Newcomer,
    signature: Signature,
}

/// The inside of message 2.
#[derive(Serialize, Deserialize)]
struct Reveal {
    #[serde(with = "crate::array")]
    nonce: [u8; 32],
    #[serde(with = "crate::array")]
    space: [u8; 16],
    name: String,
}

/// What both sides share after the hello: a key, and all that was said so far.
struct Session {
    key: SharedKey,
    said: [u8; 32],
}

impl Session {
    fn begin(key: SharedKey, channel: &[u8], opening: &[u8; OPENING]) -> Self {
        Self { key, said: primitives::sha256(&[channel, opening].concat()) }
    }

    /// Seals a message behind `head`, which goes in the clear.
    fn say(&mut self, message: PairingMessage, head: &[u8], content: &[u8]) -> Result<Vec<u8>, CryptoError> {
        let context = [self.said.as_slice(), head].concat();
        let sealed = primitives::seal(&*self.message_key(message)?, &[0; NONCE], &context, content)?;
        let bytes = [&[FORMAT], head, &sealed].concat();
        self.note(&bytes);
        Ok(bytes)
    }

    /// Opens a message behind `head` bytes in the clear.
    fn hear(&mut self, message: PairingMessage, head: usize, bytes: &[u8]) -> Result<Plaintext, PairingError> {
        let (head, sealed) = unframe(bytes)?.split_at_checked(head).ok_or(PairingError::Broken)?;
        let context = [self.said.as_slice(), head].concat();
        let opened = primitives::open(&*self.message_key(message)?, &[0; NONCE], &context, sealed);
        let opened = opened.ok_or(PairingError::Broken)?;
        self.note(bytes);
        Ok(opened)
    }

    fn message_key(&self, message: PairingMessage) -> Result<primitives::Key, CryptoError> {
        primitives::derive(self.key.as_slice(), MESSAGE, &[&[message as u8]])
    }

    fn note(&mut self, bytes: &[u8]) {
        self.said = primitives::sha256(&[self.said.as_slice(), bytes].concat());
    }
}

/// Takes the format number off a message.
fn unframe(bytes: &[u8]) -> Result<&[u8], PairingError> {
    match bytes.split_first() {
        Some((&FORMAT, rest)) => Ok(rest),
        Some((&format, _)) if format > FORMAT => Err(PairingError::Newer { format }),
        _ => Err(PairingError::Broken),
    }
}

fn commitment(nonce: &[u8; 32]) -> [u8; COMMITMENT] {
    primitives::take(&primitives::sha256(nonce), 0).unwrap_or_default()
}

#[cfg(test)]
mod tests;
