//! An epoch key wrapped for one member device: HPKE (RFC 9180), base mode,
//! DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305.
//!
//! ```text
//! 0   32  encapsulated key
//! 32  32  sealed epoch key
//! 64  16  Poly1305 tag
//! ```
//!
//! `info`: `besace epoch key 1` ‖ space id (16) ‖ epoch (4, little endian) ‖ the recipient's device id
//! (16). No associated data. So a wrapped key opens in its space, at its epoch, on its device only.
//! Base mode does not say who wrapped: the signed manifest names each epoch's key (see [`EpochKey::id`]).

use crate::{CryptoError, DeviceCard, DeviceKeys, EpochKey, OpenError, primitives};
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable,
    aead::ChaCha20Poly1305,
    kdf::HkdfSha256,
    kem::X25519HkdfSha256,
    rand_core::{TryCryptoRng, TryRng},
};
use std::convert::Infallible;
use zeroize::{Zeroize, Zeroizing};

const LABEL: &[u8] = b"besace epoch key 1";
const ENCAPSULATED: usize = 32;

/// Length of a wrapped epoch key.
pub const WRAPPED_LEN: usize = ENCAPSULATED + 32 + 16;

/// Wraps a space's epoch key for one member device.
pub fn wrap_epoch_key(
    key: &EpochKey,
    space: &[u8; 16],
    epoch: u32,
    recipient: &DeviceCard,
) -> Result<[u8; WRAPPED_LEN], CryptoError> {
    wrap_epoch_key_with(key, space, epoch, recipient, &Zeroizing::new(primitives::random()?))
}

/// As [`wrap_epoch_key`], with the ephemeral key's material given: for frozen vectors only.
pub(crate) fn wrap_epoch_key_with(
    key: &EpochKey,
    space: &[u8; 16],
    epoch: u32,
    recipient: &DeviceCard,
    material: &[u8; 32],
) -> Result<[u8; WRAPPED_LEN], CryptoError> {
    let info = info(space, epoch, &recipient.id);
    let sealed = seal(&recipient.agreement, &info, &[], key.expose_raw_key_bytes(), material)?;
    sealed.try_into().map_err(|_| CryptoError::Internal)
}

/// Opens an epoch key that was wrapped for this device.
pub fn unwrap_epoch_key(
    device: &DeviceKeys,
    id: &[u8; 16],
    space: &[u8; 16],
    epoch: u32,
    wrapped: &[u8; WRAPPED_LEN],
) -> Result<EpochKey, OpenError> {
    let info = info(space, epoch, id);
    let opened = open(device.expose_raw_agreement_bytes(), &info, &[], wrapped).ok_or(OpenError::SealBroken)?;
    let raw: &[u8; 32] = opened.as_slice().try_into().map_err(|_| OpenError::Malformed)?;
    Ok(EpochKey::from_bytes(raw))
}

/// The public half of an agreement key.
pub(crate) fn public(private: &[u8; 32]) -> Result<[u8; 32], CryptoError> {
    let private = PrivateKey::from_bytes(private).map_err(|_| CryptoError::Internal)?;
    Ok(X25519HkdfSha256::sk_to_pk(&private).to_bytes().into())
}

fn info(space: &[u8; 16], epoch: u32, id: &[u8; 16]) -> Vec<u8> {
    [LABEL, space, &epoch.to_le_bytes(), id].concat()
}

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Seals to a public key: encapsulated key ‖ ciphertext. Refuses public keys of small order.
pub(crate) fn seal(
    public: &[u8; 32],
    info: &[u8],
    context: &[u8],
    plaintext: &[u8],
    material: &[u8; 32],
) -> Result<Vec<u8>, CryptoError> {
    let public = PublicKey::from_bytes(public).map_err(|_| CryptoError::KeyRefused)?;
    let (encapsulated, sealed) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public,
        info,
        plaintext,
        context,
        &mut Given(Zeroizing::new(*material)),
    )
    .map_err(|_| CryptoError::KeyRefused)?;
    Ok([encapsulated.to_bytes().as_slice(), &sealed].concat())
}

/// Opens what [`seal`] made; `None` if anything differs.
pub(crate) fn open(private: &[u8; 32], info: &[u8], context: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (encapsulated, sealed) = sealed.split_at_checked(ENCAPSULATED)?;
    let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &PrivateKey::from_bytes(private).ok()?,
        &Encapsulated::from_bytes(encapsulated).ok()?,
        info,
        sealed,
        context,
    );
    opened.ok().map(Zeroizing::new)
}

/// The 32 random bytes that HPKE asks for, fetched before so that a device without randomness gets an
/// error. It asks once; a release of it that asked again would get zeros, and break the frozen vectors first.
struct Given(Zeroizing<[u8; 32]>);

impl TryRng for Given {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, target: &mut [u8]) -> Result<(), Infallible> {
        let length = target.len().min(self.0.len());
        target[..length].copy_from_slice(&self.0[..length]);
        self.0.zeroize();
        Ok(())
    }
}

impl TryCryptoRng for Given {}
