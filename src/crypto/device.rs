//! The keys of one device, all from one random 32-byte secret.
//!
//! ```text
//! secret ─HKDF `besace device agreement 1`──────────── X25519: epoch keys are wrapped to it
//!        ─HKDF `besace device signing 1`────────────── Ed25519: manifests, records, pairing
//!        ─HKDF `besace device request 1` ‖ space (16)─ Ed25519: requests to the hub, for one space
//!        ─HKDF `besace device store 1`──────────────── what the device keeps of spaces' keys is sealed under it
//! ```
//!
//! The hub sees the request key only, which is another one in each space: it cannot tell that two
//! spaces have a device in common.

use crate::{
    CryptoError, DataKey, SigningKey, VerifyingKey,
    primitives::{self, Key},
    wrap,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

const AGREEMENT: &[u8] = b"besace device agreement 1";
const SIGNING: &[u8] = b"besace device signing 1";
const REQUEST: &[u8] = b"besace device request 1";
const STORE: &[u8] = b"besace device store 1";

/// A device's private keys: never serialised, never printed, wiped on drop.
///
/// To keep them, seal them under the store's data key: [`crate::seal_device_keys`].
pub struct DeviceKeys {
    secret: Key,
    agreement: Key,
    signing: SigningKey,
}

/// What the other members of one space know of a device: its public keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DeviceCard {
    /// The device's random id: the one in the clocks of its records.
    #[serde(with = "crate::array")]
    pub id: [u8; 16],
    /// X25519: epoch keys are wrapped to it.
    #[serde(with = "crate::array")]
    pub agreement: [u8; 32],
    /// Ed25519: signs manifests, records and the pairing.
    pub signing: VerifyingKey,
    /// Ed25519: signs requests to the hub, in this space only.
    pub request: VerifyingKey,
}

impl DeviceKeys {
    /// Makes the keys of a new device.
    pub fn generate() -> Result<Self, CryptoError> {
        Self::from_secret(&Zeroizing::new(primitives::random()?))
    }

    /// Makes the keys that belong to 32 secret bytes: always the same ones.
    pub fn from_secret(secret: &[u8; 32]) -> Result<Self, CryptoError> {
        let seed = primitives::derive(secret, SIGNING, &[])?;
        Ok(Self {
            secret: Zeroizing::new(*secret),
            agreement: primitives::derive(secret, AGREEMENT, &[])?,
            signing: SigningKey::from_seed(&seed),
        })
    }

    /// The key that signs manifests and records.
    pub fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// The key that signs requests about one space.
    pub fn request_key(&self, space: &[u8; 16]) -> Result<SigningKey, CryptoError> {
        Ok(SigningKey::from_seed(&*primitives::derive(self.secret.as_slice(), REQUEST, &[space])?))
    }

    /// The key under which this device seals the epoch keys that it keeps ([`crate::seal_epoch_key`]).
    pub fn store_key(&self) -> Result<DataKey, CryptoError> {
        Ok(DataKey::from_bytes(&*primitives::derive(self.secret.as_slice(), STORE, &[])?))
    }

    /// The public half, for the members of one space.
    pub fn card(&self, id: [u8; 16], space: &[u8; 16]) -> Result<DeviceCard, CryptoError> {
        Ok(DeviceCard {
            id,
            agreement: wrap::public(&self.agreement)?,
            signing: self.signing.verifying_key(),
            request: self.request_key(space)?.verifying_key(),
        })
    }

    /// Shows the secret that all keys come from. It must not be stored, logged or sent unsealed.
    pub(crate) fn expose_raw_secret_bytes(&self) -> &[u8; 32] {
        &self.secret
    }

    pub(crate) fn expose_raw_agreement_bytes(&self) -> &[u8; 32] {
        &self.agreement
    }
}

impl fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeviceKeys(hidden)")
    }
}
