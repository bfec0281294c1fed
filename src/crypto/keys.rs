//! Key types: never serialised, never printed, wiped on drop.

use crate::{CryptoError, primitives};
use std::fmt;
use zeroize::Zeroize;

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        pub struct $name([u8; 32]);

        impl $name {
            /// Makes a new random key.
            pub fn generate() -> Result<Self, CryptoError> {
                Ok(Self(primitives::random()?))
            }

            /// Takes over raw bytes, e.g. out of another key's seal.
            #[cfg_attr(not(any(test, feature = "vectors")), allow(dead_code, reason = "not every key is made from bytes"))]
            pub(crate) fn from_bytes(bytes: &[u8; 32]) -> Self {
                Self(*bytes)
            }

            /// Shows the raw bytes. They must not be stored, logged or sent unsealed.
            pub(crate) fn expose_raw_key_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(hidden)"))
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                self.0.zeroize();
            }
        }
    };
}

key! {
    /// The one random key of a store, wrapped by its slots. It seals the keyring, nothing else.
    DataKey
}
key! {
    /// A space's key for one epoch: each record's own key is derived from it.
    EpochKey
}

impl EpochKey {
    /// Names the key without telling it: 16 bytes derived from it, for manifests.
    pub fn id(&self) -> Result<[u8; 16], CryptoError> {
        let derived = primitives::derive(&self.0, b"besace epoch key id 1", &[])?;
        primitives::take(derived.as_slice(), 0).ok_or(CryptoError::Internal)
    }
}
