//! What lies sealed under the data key: epoch keys, and the secret of this device.
//!
//! ```text
//! 0   1   format, 1
//! 1   24  nonce
//! 25  32  sealed epoch key, or sealed device secret
//! 57  16  Poly1305 tag
//! ```
//!
//! Key: HKDF-SHA256 of the data key, no salt, info `besace keyring 1` for an epoch key, `besace device
//! secret 1` for a device secret. Associated data: format (1), and for an epoch key ‖ space id (16) ‖
//! epoch (4, little endian).

use crate::{
    CryptoError, DataKey, DeviceKeys, EpochKey, OpenError,
    primitives::{self, Key, NONCE, TAG},
};
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const EPOCH_KEY: &[u8] = b"besace keyring 1";
const DEVICE_SECRET: &[u8] = b"besace device secret 1";

/// Length of a sealed epoch key or device secret.
pub const KEYRING_LEN: usize = 1 + NONCE + 32 + TAG;

fn context(space: &[u8; 16], epoch: u32) -> [u8; 21] {
    let mut context = [0; 21];
    context[0] = FORMAT;
    context[1..17].copy_from_slice(space);
    context[17..21].copy_from_slice(&epoch.to_le_bytes());
    context
}

/// Seals a space's epoch key for the store that holds the data key.
pub fn seal_epoch_key(
    data_key: &DataKey,
    space: &[u8; 16],
    epoch: u32,
    key: &EpochKey,
) -> Result<Vec<u8>, CryptoError> {
    seal_epoch_key_with(data_key, space, epoch, key, &primitives::random()?)
}

/// As [`seal_epoch_key`], with the nonce given: for frozen vectors only.
pub(crate) fn seal_epoch_key_with(
    data_key: &DataKey,
    space: &[u8; 16],
    epoch: u32,
    key: &EpochKey,
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, CryptoError> {
    seal(data_key, EPOCH_KEY, &context(space, epoch), key.expose_raw_key_bytes(), nonce)
}

/// Opens what [`seal_epoch_key`] made for the same space and epoch.
pub fn open_epoch_key(data_key: &DataKey, space: &[u8; 16], epoch: u32, bytes: &[u8]) -> Result<EpochKey, OpenError> {
    Ok(EpochKey::from_bytes(&*open(data_key, EPOCH_KEY, &context(space, epoch), bytes)?))
}

/// Seals this device's keys for the store that holds the data key.
pub fn seal_device_keys(data_key: &DataKey, keys: &DeviceKeys) -> Result<Vec<u8>, CryptoError> {
    seal_device_keys_with(data_key, keys, &primitives::random()?)
}

/// As [`seal_device_keys`], with the nonce given: for frozen vectors only.
pub(crate) fn seal_device_keys_with(
    data_key: &DataKey,
    keys: &DeviceKeys,
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, CryptoError> {
    seal(data_key, DEVICE_SECRET, &[FORMAT], keys.expose_raw_secret_bytes(), nonce)
}

/// Opens what [`seal_device_keys`] made.
pub fn open_device_keys(data_key: &DataKey, bytes: &[u8]) -> Result<DeviceKeys, OpenError> {
    Ok(DeviceKeys::from_secret(&*open(data_key, DEVICE_SECRET, &[FORMAT], bytes)?)?)
}

fn seal(
    data_key: &DataKey,
    label: &[u8],
    context: &[u8],
    raw: &[u8; 32],
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, CryptoError> {
    let wrapping = primitives::derive(data_key.expose_raw_key_bytes(), label, &[])?;
    let sealed = primitives::seal(&wrapping, nonce, context, raw)?;
    let mut bytes = Vec::with_capacity(KEYRING_LEN);
    bytes.push(FORMAT);
    bytes.extend_from_slice(nonce);
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

fn open(data_key: &DataKey, label: &[u8], context: &[u8], bytes: &[u8]) -> Result<Key, OpenError> {
    match bytes.first() {
        Some(&FORMAT) if bytes.len() == KEYRING_LEN => {}
        Some(&format) if format > FORMAT => return Err(OpenError::Newer { format }),
        _ => return Err(OpenError::Malformed),
    }
    let nonce = primitives::take(bytes, 1).ok_or(OpenError::Malformed)?;
    let sealed = bytes.get(1 + NONCE..).ok_or(OpenError::Malformed)?;
    let wrapping = primitives::derive(data_key.expose_raw_key_bytes(), label, &[])?;
    let opened = primitives::open(&wrapping, &nonce, context, sealed).ok_or(OpenError::SealBroken)?;
    Ok(Zeroizing::new(opened.as_slice().try_into().map_err(|_| OpenError::Malformed)?))
}
