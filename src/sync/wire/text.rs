//! Bytes as text in addresses and headers.

use super::Id;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// An id as it stands in an address: 32 lower-case hexadecimal digits.
#[must_use]
pub fn write_id(id: &Id) -> String {
    hex(id)
}

/// Reads an id of an address; capitals are refused, so that one id has one address.
#[must_use]
pub fn read_id(text: &str) -> Option<Id> {
    let digits = text.as_bytes();
    if digits.len() != 32 {
        return None;
    }
    let mut id = [0; 16];
    for (byte, pair) in id.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = hex_digit(pair[0])? << 4 | hex_digit(pair[1])?;
    }
    Some(id)
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|d| char::from_digit(d.into(), 16)).collect()
}

/// Base64 for addresses (RFC 4648, section 5), without padding.
pub(super) fn base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().enumerate().fold(0, |group, (at, byte)| group | u32::from(*byte) << (16 - 8 * at));
        for at in 0..=chunk.len() {
            text.push(char::from(DIGITS[(group >> (18 - 6 * at)) as usize & 63]));
        }
    }
    text
}

/// Reads [`base64url`]; anything that it would not have written is refused.
pub(super) fn read_base64url(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for chunk in text.as_bytes().chunks(4) {
        let mut group = 0;
        for (at, digit) in chunk.iter().enumerate() {
            group |= (DIGITS.iter().position(|known| known == digit)? as u32) << (18 - 6 * at);
        }
        let whole = chunk.len().checked_sub(1).filter(|whole| *whole > 0)?;
        bytes.extend((0..whole).map(|at| (group >> (16 - 8 * at)) as u8));
    }
    (base64url(&bytes) == text).then_some(bytes)
}
