//! Signatures: Ed25519 over a purpose and a message.
//!
//! ```text
//! signed bytes: context (ASCII, without zero bytes) ‖ 00 ‖ message
//! signature:    64 bytes as in RFC 8032
//! ```
//!
//! No signature can be used for another purpose: one context is never the beginning of another's
//! signed bytes. Verification is strict: keys and points of small order and numbers that are not
//! in their shortest form are refused, so that two devices never disagree about a signature.

use crate::{CryptoError, SignatureError, primitives};
use ed25519_dalek::Signer;
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

/// A private signing key: never serialised, never printed, wiped on drop.
pub struct SigningKey(ed25519_dalek::SigningKey);

/// The public half of a [`SigningKey`]. Any 32 bytes may stand here; what is no key verifies nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct VerifyingKey(#[serde(with = "crate::array")] pub [u8; 32]);

/// A signature. Any 64 bytes may stand here; it says something only once it is verified.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "Halves", from = "Halves")]
pub struct Signature(pub [u8; 64]);

impl SigningKey {
    /// Makes a new random key.
    pub fn generate() -> Result<Self, CryptoError> {
        Ok(Self::from_seed(&Zeroizing::new(primitives::random()?)))
    }

    /// Makes the key that belongs to 32 secret bytes: always the same one.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The public half.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a message for one purpose. Each kind of message has a context of its own, e.g. `besace-request-v1`.
    pub fn sign(&self, context: &'static str, message: &[u8]) -> Signature {
        Signature(self.0.sign(&signed_bytes(context, message)).to_bytes())
    }
}

impl VerifyingKey {
    /// Tells whether the holder of this key signed exactly this message for exactly this purpose.
    pub fn verify(&self, context: &'static str, message: &[u8], signature: &Signature) -> Result<(), SignatureError> {
        self.verify_bytes(&signed_bytes(context, message), signature)
    }

    /// As the standard has it, without a purpose.
    pub(crate) fn verify_bytes(&self, bytes: &[u8], signature: &Signature) -> Result<(), SignatureError> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(&self.0).map_err(|_| SignatureError::Broken)?;
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        key.verify_strict(bytes, &signature).map_err(|_| SignatureError::Broken)
    }
}

fn signed_bytes(context: &'static str, message: &[u8]) -> Vec<u8> {
    debug_assert!(context.is_ascii() && !context.contains('\0'), "a context is plain text");
    [context.as_bytes(), &[0], message].concat()
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(hidden)")
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(64 bytes)")
    }
}

/// How a signature is serialised: in two halves. As bytes there is no difference; as JSON it is frozen so.
#[derive(Serialize, Deserialize)]
struct Halves(#[serde(with = "crate::array")] [u8; 32], #[serde(with = "crate::array")] [u8; 32]);

impl From<Signature> for Halves {
    fn from(Signature(bytes): Signature) -> Self {
        let (mut first, mut second) = ([0; 32], [0; 32]);
        first.copy_from_slice(&bytes[..32]);
        second.copy_from_slice(&bytes[32..]);
        Self(first, second)
    }
}

impl From<Halves> for Signature {
    fn from(Halves(first, second): Halves) -> Self {
        let mut bytes = [0; 64];
        bytes[..32].copy_from_slice(&first);
        bytes[32..].copy_from_slice(&second);
        Self(bytes)
    }
}
