//! The key that the phone's own lock gives out: what a passkey's pseudo-random function (WebAuthn's PRF extension)
//! answers to the salt that is kept beside the store.

use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// 32 bytes that only this phone's lock brings back.
///
/// No wait slows down guesses at it: 256 random bits need none.
pub struct PhoneKey([u8; 32]);

impl PhoneKey {
    /// Takes what the authenticator answered. None where it is not 32 bytes long, as the PRF extension says it is.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.try_into().ok()?))
    }

    pub(crate) fn expose_raw_key_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0)
    }
}

impl Drop for PhoneKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for PhoneKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneKey(…)")
    }
}
