//! A sealed export: one file that a passphrase opens, on this or another device.
//!
//! ```text
//! 0   8   89 'B' 'S' 'C' 0D 0A 1A 0A (copying as text breaks it visibly)
//! 8   1   format: 1 for a file, 2 for paper
//! 9   8   cost (see `cost`)
//! 17  16  salt
//! 33  24  nonce
//! 57  4   length of what follows before the checksum, little endian
//! 61  n   sealed: length (4, little endian) ‖ content ‖ zeros up to a multiple of 16 KiB (paper: 512 bytes)
//! …   16  Poly1305 tag (counted in the length)
//! …   32  SHA-256 of everything before
//! ```
//!
//! Key: HKDF-SHA256 without salt, info `besace export 1`, over Argon2id(passphrase, salt, cost).
//! Associated data: the first 61 bytes. The checksum comes before any work with the passphrase, so a
//! damaged copy and a wrong passphrase are told apart; the seal, not the checksum, protects. Paper holds little, so
//! there the padding hides less: who sees the codes sees how many there are.

use crate::{
    ExportError, Plaintext, Secret,
    cost::Cost,
    primitives::{self, NONCE, TAG},
};
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"\x89BSC\r\n\x1a\n";
const LABEL: &[u8] = b"besace export 1";
const HEADER: usize = 61;
const CHECK: usize = 32;
const LENGTH: usize = 4;

/// The most bytes an export file may have, and so, less a little, its content.
pub const EXPORT_LIMIT: usize = 64 << 20;

/// Where an export is to lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFor {
    /// In a file.
    File,
    /// On paper, as QR codes (see [`crate::printed_frames`]).
    Paper,
}

impl ExportFor {
    const ALL: [Self; 2] = [Self::File, Self::Paper];

    fn format(self) -> u8 {
        match self {
            Self::File => 1,
            Self::Paper => 2,
        }
    }

    /// To a multiple of how many bytes the content is filled up.
    fn step(self) -> usize {
        match self {
            Self::File => 16 << 10,
            Self::Paper => 512,
        }
    }
}

/// Seals content into the bytes of an export.
pub fn seal_export(place: ExportFor, passphrase: &Secret, cost: Cost, content: &[u8]) -> Result<Vec<u8>, ExportError> {
    seal_export_with(place, passphrase, cost, content, &primitives::random()?, &primitives::random()?)
}

/// As [`seal_export`], with salt and nonce given: for frozen vectors only.
pub(crate) fn seal_export_with(
    place: ExportFor,
    passphrase: &Secret,
    cost: Cost,
    content: &[u8],
    salt: &[u8; 16],
    nonce: &[u8; NONCE],
) -> Result<Vec<u8>, ExportError> {
    let too_large = ExportError::TooLarge { limit: EXPORT_LIMIT };
    let padded_len = content.len().saturating_add(LENGTH).div_ceil(place.step()).saturating_mul(place.step());
    let sealed_len = padded_len.saturating_add(TAG);
    if sealed_len.saturating_add(HEADER + CHECK) > EXPORT_LIMIT {
        return Err(too_large);
    }
    let (Ok(length), Ok(sealed_length)) = (u32::try_from(content.len()), u32::try_from(sealed_len)) else {
        return Err(too_large);
    };
    let mut padded = Zeroizing::new(Vec::with_capacity(padded_len));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(content);
    padded.resize(padded_len, 0);

    let mut file = Vec::with_capacity(HEADER + sealed_len + CHECK);
    file.extend_from_slice(MAGIC);
    file.push(place.format());
    file.extend_from_slice(&cost.to_bytes());
    file.extend_from_slice(salt);
    file.extend_from_slice(nonce);
    file.extend_from_slice(&sealed_length.to_le_bytes());
    let key = primitives::derive(cost.stretch(passphrase, salt)?.as_slice(), LABEL, &[])?;
    let sealed = primitives::seal(&key, nonce, &file, &padded)?;
    file.extend_from_slice(&sealed);
    let check = primitives::sha256(&file);
    file.extend_from_slice(&check);
    Ok(file)
}

/// Opens the bytes of an export file.
pub fn open_export(passphrase: &Secret, file: &[u8]) -> Result<Plaintext, ExportError> {
    if file.len() > EXPORT_LIMIT {
        return Err(ExportError::TooLarge { limit: EXPORT_LIMIT });
    }
    if !file.starts_with(&MAGIC[..file.len().min(MAGIC.len())]) || file.is_empty() {
        return Err(ExportError::NotAnExport);
    }
    match file.get(MAGIC.len()) {
        Some(format) if ExportFor::ALL.iter().any(|place| place.format() == *format) => {}
        Some(0) => return Err(ExportError::Damaged),
        Some(&format) => return Err(ExportError::Newer { format }),
        None => return Err(cut(file, HEADER)),
    }
    let sealed_len: [u8; 4] = primitives::take(file, 57).ok_or_else(|| cut(file, HEADER))?;
    let sealed_len = usize::try_from(u32::from_le_bytes(sealed_len)).map_err(|_| ExportError::Damaged)?;
    let (Some(end), true) = (sealed_len.checked_add(HEADER), sealed_len > TAG) else {
        return Err(ExportError::Damaged);
    };
    let whole = end.saturating_add(CHECK);
    if whole > EXPORT_LIMIT || file.len() > whole {
        return Err(ExportError::Damaged);
    }
    let (Some(body), Some(check)) = (file.get(..end), file.get(end..whole)) else {
        return Err(cut(file, whole));
    };
    if check != primitives::sha256(body) {
        return Err(ExportError::Damaged);
    }
    open_whole(passphrase, body)
}

/// Opens a file whose checksum holds: what fails now is the passphrase, or a file made to harm.
fn open_whole(passphrase: &Secret, body: &[u8]) -> Result<Plaintext, ExportError> {
    let cost = Cost::from_bytes(primitives::take(body, 9).ok_or(ExportError::Damaged)?)?;
    let salt = primitives::take(body, 17).ok_or(ExportError::Damaged)?;
    let nonce = primitives::take(body, 33).ok_or(ExportError::Damaged)?;
    let (header, sealed) = body.split_at_checked(HEADER).ok_or(ExportError::Damaged)?;
    let key = primitives::derive(cost.stretch(passphrase, &salt)?.as_slice(), LABEL, &[])?;
    let mut padded = primitives::open(&key, &nonce, header, sealed).ok_or(ExportError::WrongPassphrase)?;
    let length = u32::from_le_bytes(primitives::take(&padded, 0).ok_or(ExportError::Damaged)?);
    let length = usize::try_from(length).map_err(|_| ExportError::Damaged)?;
    if length > padded.len().saturating_sub(LENGTH) {
        return Err(ExportError::Damaged);
    }
    // In place: a second copy of 64 MiB is more than some phones have.
    padded.copy_within(LENGTH..LENGTH + length, 0);
    padded.truncate(length);
    Ok(padded)
}

fn cut(file: &[u8], needed: usize) -> ExportError {
    ExportError::Truncated { missing: needed.saturating_sub(file.len()) }
}
