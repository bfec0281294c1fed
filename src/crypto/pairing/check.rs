//! The short code that both sides show.

use crate::{CryptoError, primitives};

const LABEL: &[u8] = b"besace pairing check 1";

/// What the person compares on the two screens: six pictures or six digits of the same exchange.
///
/// Somebody between the two has one chance in a million of equal digits, one in 69 thousand million of
/// equal pictures. Show one of the two, the same on both devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckCode {
    pictures: [u8; 6],
    digits: [u8; 6],
}

impl CheckCode {
    pub(super) fn of(nonce: &[u8; 32], said: &[u8; 32]) -> Result<Self, CryptoError> {
        let derived = primitives::derive(nonce, LABEL, &[said])?;
        let number = |at: usize| primitives::take(derived.as_slice(), at).map_or(0, u64::from_be_bytes);
        let (pictures, digits) = (number(0), number(8) % 1_000_000);
        Ok(Self {
            pictures: std::array::from_fn(|place| (pictures >> (58 - 6 * place)) as u8 & 63),
            digits: std::array::from_fn(|place| (digits / 10u64.pow(5 - place as u32) % 10) as u8),
        })
    }

    /// Six numbers under 64, each for a picture of a fixed list.
    pub fn pictures(&self) -> [u8; 6] {
        self.pictures
    }

    /// Six digits.
    pub fn digits(&self) -> [u8; 6] {
        self.digits
    }
}
