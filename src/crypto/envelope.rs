//! A sealed record.
//!
//! ```text
//! 0   1   format: 1 unsigned, 2 signed
//! 1   4   key epoch, little endian
//! 5   24  nonce, random for each seal
//! 29  n   sealed padded content (see `padding`): 256, 1024, 4096, 16384 or 65536 bytes
//! …   16  Poly1305 tag
//!
//! the content of a signed record, inside the seal:
//! 0   16  the writing device's id
//! 16  64  its signature, context `besace-record-v1`, over the associated data ‖ what follows
//! 80  n   what was written
//! ```
//!
//! Key: HKDF-SHA256 of the epoch key, no salt, info `besace record 1` (signed: `besace record 2`) ‖ record
//! id (16). Associated data, 45 bytes: format (1) ‖ space id (16) ‖ record id (16) ‖ version (8, little
//! endian) ‖ epoch (4, little endian). So a record cannot be moved to another id, space or version.
//! It does not stop somebody who can write the storage from bringing back an *older* record
//! together with its older version number.
//!
//! Unsigned records are what a toolbox holds that was never shared. What comes from others is signed: all
//! members of a space have its key, so the seal alone does not say which of them wrote.

use crate::{
    CryptoError, EpochKey, OpenError, Plaintext, RECORD_LIMIT, Signature, SigningKey, VerifyingKey, padding,
    primitives::{self, Key, NONCE, TAG},
};
use zeroize::Zeroizing;

const UNSIGNED: u8 = 1;
const SIGNED: u8 = 2;
const LABEL: &[u8] = b"besace record 1";
const SIGNED_LABEL: &[u8] = b"besace record 2";
const SIGNATURE: &str = "besace-record-v1";
const HEADER: usize = 1 + 4 + NONCE;
const WRITER: usize = 16;
const WRITTEN_AT: usize = WRITER + 64;

/// The most bytes a signed record may hold.
pub const SIGNED_RECORD_LIMIT: usize = RECORD_LIMIT - WRITTEN_AT;

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
    fn context(&self, format: u8) -> [u8; 45] {
        let mut context = [0; 45];
        context[0] = format;
        context[1..17].copy_from_slice(&self.space);
        context[17..33].copy_from_slice(&self.id);
        context[33..41].copy_from_slice(&self.version.to_le_bytes());
        context[41..45].copy_from_slice(&self.epoch.to_le_bytes());
        context
    }
}

/// What a signed record held, and which device wrote it.
#[derive(Debug)]
pub struct Signed {
    /// The writing device's id: its signature was checked.
    pub writer: [u8; 16],
    /// What it wrote.
    pub content: Plaintext,
}

/// Seals a record's content under a fresh random nonce, without saying who wrote it.
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
    seal(UNSIGNED, key, address, content, nonce)
}

/// Seals a record's content together with its writer's id and signature.
pub fn seal_signed_record(
    key: &EpochKey,
    address: &RecordAddress,
    writer: &[u8; 16],
    signing: &SigningKey,
    content: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    seal_signed_record_with(key, address, writer, signing, content, &primitives::random()?)
}

/// As [`seal_signed_record`], with the nonce given: for frozen vectors only.
pub(crate) fn seal_signed_record_with(
    key: &EpochKey,
    address: &RecordAddress,
    writer: &[u8; 16],
    signing: &SigningKey,
    content: &[u8],
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, CryptoError> {
    if content.len() > SIGNED_RECORD_LIMIT {
        return Err(CryptoError::TooLarge { bytes: content.len(), limit: SIGNED_RECORD_LIMIT });
    }
    let signature = signing.sign(SIGNATURE, &signed_bytes(address, content));
    let mut inner = Zeroizing::new(Vec::with_capacity(WRITTEN_AT + content.len()));
    inner.extend_from_slice(writer);
    inner.extend_from_slice(&signature.0);
    inner.extend_from_slice(content);
    seal(SIGNED, key, address, &inner, nonce)
}

/// Tells under which epoch's key a sealed record was sealed.
pub fn record_epoch(envelope: &[u8]) -> Result<u32, OpenError> {
    match envelope.first() {
        Some(&(UNSIGNED | SIGNED)) => {}
        Some(&format) if format > SIGNED => return Err(OpenError::Newer { format }),
        _ => return Err(OpenError::Malformed),
    }
    primitives::take(envelope, 1).map(u32::from_le_bytes).ok_or(OpenError::Malformed)
}

/// Tells whether a sealed record claims to carry a signature: which of the two ways opens it.
pub fn is_signed_record(envelope: &[u8]) -> bool {
    envelope.first() == Some(&SIGNED)
}

/// Opens an unsigned record at the place where it is said to belong. For the toolbox's own store only.
pub fn open_record(key: &EpochKey, address: &RecordAddress, envelope: &[u8]) -> Result<Plaintext, OpenError> {
    if is_signed_record(envelope) {
        return Err(OpenError::Signed);
    }
    open(UNSIGNED, key, address, envelope)
}

/// Opens a signed record at the place where it is said to belong, and checks who wrote it.
///
/// `writers` gives the key of a device that was entitled to write at the record's epoch (see
/// [`crate::Manifest::writer`]), or nothing for any other device.
pub fn open_signed_record(
    key: &EpochKey,
    address: &RecordAddress,
    envelope: &[u8],
    writers: impl FnOnce(&[u8; 16]) -> Option<VerifyingKey>,
) -> Result<Signed, OpenError> {
    if envelope.first() == Some(&UNSIGNED) {
        return Err(OpenError::NotSigned);
    }
    let inner = open(SIGNED, key, address, envelope)?;
    let writer = primitives::take(&inner, 0).ok_or(OpenError::Malformed)?;
    let signature = primitives::take(&inner, WRITER).map(Signature).ok_or(OpenError::Malformed)?;
    let content = inner.get(WRITTEN_AT..).ok_or(OpenError::Malformed)?;
    let known = writers(&writer).ok_or(OpenError::UnknownWriter)?;
    known.verify(SIGNATURE, &signed_bytes(address, content), &signature).map_err(|_| OpenError::NotWrittenSo)?;
    Ok(Signed { writer, content: Zeroizing::new(content.to_vec()) })
}

fn signed_bytes(address: &RecordAddress, content: &[u8]) -> Plaintext {
    Zeroizing::new([address.context(SIGNED).as_slice(), content].concat())
}

fn seal(
    format: u8,
    key: &EpochKey,
    address: &RecordAddress,
    content: &[u8],
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, CryptoError> {
    let padded = padding::pad(content)?;
    let own_key = own_key(format, key, address)?;
    let sealed = primitives::seal(&own_key, nonce, &address.context(format), &padded)?;
    let mut envelope = Vec::with_capacity(HEADER + sealed.len());
    envelope.push(format);
    envelope.extend_from_slice(&address.epoch.to_le_bytes());
    envelope.extend_from_slice(nonce);
    envelope.extend_from_slice(&sealed);
    Ok(envelope)
}

fn open(format: u8, key: &EpochKey, address: &RecordAddress, envelope: &[u8]) -> Result<Plaintext, OpenError> {
    let epoch = record_epoch(envelope)?;
    let nonce = primitives::take(envelope, 5).ok_or(OpenError::Malformed)?;
    let sealed = envelope.get(HEADER..).filter(|sealed| sealed.len() > TAG).ok_or(OpenError::Malformed)?;
    if epoch != address.epoch {
        return Err(OpenError::OtherEpoch { epoch });
    }
    let own_key = own_key(format, key, address)?;
    let padded = primitives::open(&own_key, &nonce, &address.context(format), sealed).ok_or(OpenError::SealBroken)?;
    padding::unpad(&padded).ok_or(OpenError::Malformed)
}

fn own_key(format: u8, key: &EpochKey, address: &RecordAddress) -> Result<Key, CryptoError> {
    let label = if format == SIGNED { SIGNED_LABEL } else { LABEL };
    primitives::derive(key.expose_raw_key_bytes(), label, &[&address.id])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test may panic")]
    use super::*;

    #[test]
    fn a_member_cannot_seal_what_another_signed_at_a_new_place() {
        let (key, alice) = (EpochKey::generate().unwrap(), SigningKey::generate().unwrap());
        let here = RecordAddress { space: [1; 16], id: [2; 16], version: 3, epoch: 4 };
        let envelope = seal_signed_record(&key, &here, &[0xA; 16], &alice, b"Thursday at nine").unwrap();
        // Bob has the space's key, so he can take the seal off and put it on again.
        let inner = open(SIGNED, &key, &here, &envelope).unwrap();
        let reseal = |place: RecordAddress| {
            let moved = seal(SIGNED, &key, &place, &inner, &primitives::random().unwrap()).unwrap();
            open_signed_record(&key, &place, &moved, |_| Some(alice.verifying_key()))
        };
        assert!(reseal(here).is_ok());
        let elsewhere = [
            RecordAddress { space: [9; 16], ..here },
            RecordAddress { id: [9; 16], ..here },
            RecordAddress { version: 4, ..here },
            RecordAddress { epoch: 5, ..here },
        ];
        for place in elsewhere {
            assert_eq!(reseal(place).unwrap_err(), OpenError::NotWrittenSo);
        }
    }
}
