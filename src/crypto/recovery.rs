//! The printed recovery code: 128 random bits as text.
//!
//! 28 characters (see `base32`) in seven groups of four, five bits each, first character highest. 140 bits:
//! the code (128), then the first 12 bits of SHA-256(`besace recovery code 1` ‖ code).

use crate::{CryptoError, RecoveryCodeError, base32, primitives};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

const CHARACTERS: usize = 28;
const GROUP: usize = 4;
const LABEL: &[u8] = b"besace recovery code 1";

/// A recovery code: opens the store when the code or passphrase is lost.
///
/// No wait slows down guesses at it: 128 random bits need none.
pub struct RecoveryCode([u8; 16]);

impl RecoveryCode {
    /// Makes a new random code.
    pub fn generate() -> Result<Self, CryptoError> {
        Ok(Self(primitives::random()?))
    }

    #[cfg(any(test, feature = "vectors"))]
    pub(crate) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    pub(crate) fn expose_raw_key_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Shows the code as it is to be printed: seven groups of four characters.
    pub fn to_printed_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(CHARACTERS + CHARACTERS / GROUP));
        let mut bits = u128::from_be_bytes(self.0);
        let check = check(&self.0);
        for index in 0..CHARACTERS {
            if index > 0 && index % GROUP == 0 {
                text.push('-');
            }
            // 25 characters carry 125 bits of the code, the 26th its last 3 and 2 of the check.
            let five = match index {
                0..25 => (bits >> (123 - 5 * index)) as u16 & 31,
                25 => ((bits as u16 & 7) << 2) | (check >> 10),
                _ => check >> (5 * (27 - index)) & 31,
            };
            text.push(base32::character(five));
        }
        bits.zeroize();
        text
    }

    /// Reads what a person typed from their printed code.
    pub fn from_typed_text(text: &str) -> Result<Self, RecoveryCodeError> {
        let mut values = Zeroizing::new([0u8; CHARACTERS]);
        let mut typed = 0;
        for character in text.chars().filter(|c| !base32::is_separator(*c)) {
            let value = base32::value(character).ok_or(RecoveryCodeError::Character { character })?;
            if let Some(place) = values.get_mut(typed) {
                *place = value;
            }
            typed += 1;
        }
        if typed != CHARACTERS {
            return Err(RecoveryCodeError::Length { typed });
        }
        let mut bits = values[..25].iter().fold(0u128, |bits, value| bits << 5 | u128::from(*value));
        bits = bits << 3 | u128::from(values[25] >> 2);
        let check_typed = values[25..].iter().fold(0u16, |bits, value| bits << 5 | u16::from(*value)) & 0x0FFF;
        let code = Self(bits.to_be_bytes());
        bits.zeroize();
        if check(&code.0) == check_typed { Ok(code) } else { Err(RecoveryCodeError::Check) }
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(hidden)")
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Twelve bits that let a mistyped code be told from a wrong one.
fn check(code: &[u8; 16]) -> u16 {
    let mut labelled = Zeroizing::new(LABEL.to_vec());
    labelled.extend_from_slice(code);
    let hash = primitives::sha256(&labelled);
    u16::from_be_bytes([hash[0], hash[1]]) >> 4
}
