//! A sealed record.
//!
//! ```text
//! 0   1   format, 1
//! 1   4   key epoch, little endian
//! 5   24  nonce, random for each seal
//! 29  n   sealed padded content (see `padding`): 256, 1024, 4096, 16384 or 65536 bytes
//! …   16  Poly1305 tag
//! ```
//!
//! Key: HKDF-SHA256 of the epoch key, no salt, info `besace record 1` ‖ record id (16).
//! Associated data, 45 bytes: format (1) ‖ space id (16) ‖ record id (16) ‖ version (8, little
//! endian) ‖ epoch (4, little endian). So a record cannot be moved to another id, space or version.
//! It does not stop somebody who can write the storage from bringing back an *older* record
//! together with its older version number.

use crate::{
    CryptoError, EpochKey, OpenError, Plaintext, padding,
    primitives::{self, NONCE, TAG},
};

const FORMAT: u8 = 1;
const LABEL: &[u8] = b"besace record 1";
const HEADER: usize = 1 + 4 + NONCE;

/// Where a sealed record belongs: none of it is inside the seal, all of it is bound to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordAddress {
    /// The space's random id.
    pub space: [u8; 16],
    /// The record's random id.
    pub id: [u8; 16],
    /// The record's version: one higher at each write.
    pub version: u64,
    /// The epoch of the key that seals it.
    pub epoch: u32,
}

impl RecordAddress {
    fn context(&self) -> [u8; 45] {
        let mut context = [0; 45];
        context[0] = FORMAT;
        context[1..17].copy_from_slice(&self.space);
        context[17..33].copy_from_slice(&self.id);
        context[33..41].copy_from_slice(&self.version.to_le_bytes());
        context[41..45].copy_from_slice(&self.epoch.to_le_bytes());
        context
    }
}

/// Seals a record's content under a fresh random nonce.
pub fn seal_record(key: &EpochKey, address: &RecordAddress, content: &[u8]) -> Result<Vec<u8>, CryptoError> {
    seal_record_with(key, address, content, &primitives::random()?)
}

/// As [`seal_record`], with the nonce given: for frozen vectors only, a nonce must never return.
pub(crate) fn seal_record_with(
    key: &EpochKey,
    address: &RecordAddress,
    content: &[u8],
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, CryptoError> {
    let padded = padding::pad(content)?;
    let own_key = primitives::derive(key.expose_raw_key_bytes(), LABEL, &[&address.id])?;
    let sealed = primitives::seal(&own_key, nonce, &address.context(), &padded)?;
    let mut envelope = Vec::with_capacity(HEADER + sealed.len());
    envelope.push(FORMAT);
    envelope.extend_from_slice(&address.epoch.to_le_bytes());
    envelope.extend_from_slice(nonce);
    envelope.extend_from_slice(&sealed);
    Ok(envelope)
}

/// Tells under which epoch's key a sealed record was sealed.
pub fn record_epoch(envelope: &[u8]) -> Result<u32, OpenError> {
    match envelope.first() {
        Some(&FORMAT) => {}
        Some(&format) if format > FORMAT => return Err(OpenError::Newer { format }),
        _ => return Err(OpenError::Malformed),
    }
    primitives::take(envelope, 1).map(u32::from_le_bytes).ok_or(OpenError::Malformed)
}

/// Opens a sealed record at the place where it is said to belong.
pub fn open_record(key: &EpochKey, address: &RecordAddress, envelope: &[u8]) -> Result<Plaintext, OpenError> {
    let epoch = record_epoch(envelope)?;
    let nonce = primitives::take(envelope, 5).ok_or(OpenError::Malformed)?;
    let sealed = envelope.get(HEADER..).filter(|sealed| sealed.len() > TAG).ok_or(OpenError::Malformed)?;
    if epoch != address.epoch {
        return Err(OpenError::OtherEpoch { epoch });
    }
    let own_key = primitives::derive(key.expose_raw_key_bytes(), LABEL, &[&address.id])?;
    let padded = primitives::open(&own_key, &nonce, &address.context(), sealed).ok_or(OpenError::SealBroken)?;
    padding::unpad(&padded).ok_or(OpenError::Malformed)
}
