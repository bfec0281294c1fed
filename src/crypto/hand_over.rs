//! The hand-over parcel: a toolbox that a worker prepared, for the person's own phone.
//!
//! ```text
//! 0   1   format, 1
//! 1   8   cost (see `cost`)
//! 9   24  nonce
//! 33  n   sealed: length (4, little endian) ‖ content ‖ zeros up to a multiple of 4 KiB
//! …   16  Poly1305 tag
//!
//! card's code (see `code`), kind H: secret (16). Printed as eight groups of four without `BSC1H`.
//! from the secret, by HKDF: `besace hand-over place 1`  the parcel at the hub (16)
//!                           `besace hand-over salt 1`   the salt of Argon2id (16)
//! ```
//!
//! Key: HKDF-SHA256 without salt, info `besace hand-over 1`, over Argon2id(word, salt, cost) ‖ secret.
//! Associated data: the first 33 bytes.
//!
//! What it is worth: without the card nobody opens the parcel, whatever they guess, since the card's code
//! has 128 bits. Who has the card and the parcel can try words, each at the cost of one stretching: the
//! parcel should be fetched soon, is handed out once, and can be cancelled. A wrong word, another card and
//! changed bytes all give the same answer.

use crate::{
    CodeError, CryptoError, HandOverError, Plaintext, Secret,
    code::{self, CodeKind},
    cost::Cost,
    primitives::{self, Key, NONCE, TAG},
};
use std::fmt;
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const HEADER: usize = 1 + Cost::LEN + NONCE;
const KEY: &[u8] = b"besace hand-over 1";
const SALT: &[u8] = b"besace hand-over salt 1";
const PLACE: &[u8] = b"besace hand-over place 1";
const LENGTH: usize = 4;
const STEP: usize = 4 << 10;
const PRINTED: usize = 32;
/// Fewest characters of a new word.
const LEAST_WORD: usize = 4;

/// The most bytes that a hand-over may hold, so that the parcel fits into its parts.
pub const HAND_OVER_LIMIT: usize = 6_000 << 10;

/// What the card carries: 128 random bits, as a QR code and as characters to type.
pub struct HandOverCode(Zeroizing<[u8; 16]>);

impl HandOverCode {
    /// Makes the code for a new parcel.
    pub fn generate() -> Result<Self, CryptoError> {
        Ok(Self(Zeroizing::new(primitives::random()?)))
    }

    #[cfg(any(test, feature = "vectors"))]
    pub(crate) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The text for the card's QR code.
    pub fn to_text(&self) -> Zeroizing<String> {
        code::write(CodeKind::HandOver, self.0.as_slice())
    }

    /// The code as it is printed to be typed: eight groups of four.
    pub fn to_printed_text(&self) -> Zeroizing<String> {
        let text = self.to_text();
        let mut printed = Zeroizing::new(String::with_capacity(PRINTED + PRINTED / 4));
        for (place, character) in text.chars().skip(text.len() - PRINTED).enumerate() {
            if place > 0 && place % 4 == 0 {
                printed.push('-');
            }
            printed.push(character);
        }
        printed
    }

    /// Reads the scanned or the typed code.
    pub fn from_text(text: &str) -> Result<Self, CodeError> {
        let content = match code::read(CodeKind::HandOver, text) {
            // Without its mark: typed from the card.
            Err(CodeError::NotACode) => code::read_body(CodeKind::HandOver, text),
            read => read,
        }?;
        let secret: [u8; 16] = content.as_slice().try_into().map_err(|_| CodeError::Damaged)?;
        Ok(Self(Zeroizing::new(secret)))
    }

    /// The parcel at the hub that this code opens.
    pub fn place(&self) -> Result<[u8; 16], CryptoError> {
        let derived = primitives::derive(self.0.as_slice(), PLACE, &[])?;
        primitives::take(derived.as_slice(), 0).ok_or(CryptoError::Internal)
    }

    /// Seals a toolbox for who has this code and knows the word (see [`Secret::spoken`]). The bytes go to the
    /// hub by [`crate::parcel_parts`], or from phone to phone by [`crate::frames`].
    pub fn seal(&self, word: &Secret, cost: Cost, content: &[u8]) -> Result<Vec<u8>, HandOverError> {
        self.seal_with(word, cost, content, &primitives::random()?)
    }

    /// As [`HandOverCode::seal`], with the nonce given: for frozen vectors only.
    pub(crate) fn seal_with(
        &self,
        word: &Secret,
        cost: Cost,
        content: &[u8],
        nonce: &[u8; NONCE],
    ) -> Result<Vec<u8>, HandOverError> {
        if word.expose_typed_text().chars().count() < LEAST_WORD {
            return Err(HandOverError::WordTooShort { least: LEAST_WORD });
        }
        let too_large = HandOverError::TooLarge { bytes: content.len(), limit: HAND_OVER_LIMIT };
        let length = u32::try_from(content.len()).ok().filter(|_| content.len() <= HAND_OVER_LIMIT).ok_or(too_large)?;
        let padded_len = (content.len() + LENGTH).div_ceil(STEP) * STEP;
        let mut padded = Zeroizing::new(Vec::with_capacity(padded_len));
        padded.extend_from_slice(&length.to_le_bytes());
        padded.extend_from_slice(content);
        padded.resize(padded_len, 0);
        let mut bytes = Vec::with_capacity(HEADER + padded_len + TAG);
        bytes.push(FORMAT);
        bytes.extend_from_slice(&cost.to_bytes());
        bytes.extend_from_slice(nonce);
        let sealed = primitives::seal(&*self.key(word, cost)?, nonce, &bytes, &padded)?;
        bytes.extend_from_slice(&sealed);
        Ok(bytes)
    }

    /// Opens a parcel with the card's code and the word.
    pub fn open(&self, word: &Secret, bytes: &[u8]) -> Result<Plaintext, HandOverError> {
        match bytes.first() {
            Some(&FORMAT) => {}
            Some(&format) if format > FORMAT => return Err(HandOverError::Newer { format }),
            _ => return Err(HandOverError::Wrong),
        }
        let cost = Cost::from_bytes(primitives::take(bytes, 1).ok_or(HandOverError::Wrong)?)?;
        let nonce = primitives::take(bytes, 1 + Cost::LEN).ok_or(HandOverError::Wrong)?;
        let (header, sealed) = bytes.split_at_checked(HEADER).ok_or(HandOverError::Wrong)?;
        let opened = primitives::open(&*self.key(word, cost)?, &nonce, header, sealed);
        let mut padded = opened.ok_or(HandOverError::Wrong)?;
        let length = primitives::take(&padded, 0).map(u32::from_le_bytes).ok_or(HandOverError::Wrong)?;
        let length = usize::try_from(length).map_err(|_| HandOverError::Wrong)?;
        if length > padded.len() - LENGTH {
            return Err(HandOverError::Wrong);
        }
        padded.copy_within(LENGTH..LENGTH + length, 0);
        padded.truncate(length);
        Ok(padded)
    }

    fn key(&self, word: &Secret, cost: Cost) -> Result<Key, CryptoError> {
        let derived = primitives::derive(self.0.as_slice(), SALT, &[])?;
        let salt = primitives::take(derived.as_slice(), 0).ok_or(CryptoError::Internal)?;
        let mut both = Zeroizing::new([0; 48]);
        both[..32].copy_from_slice(cost.stretch(word, &salt)?.as_slice());
        both[32..].copy_from_slice(self.0.as_slice());
        primitives::derive(both.as_slice(), KEY, &[])
    }
}

impl fmt::Debug for HandOverCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HandOverCode(hidden)")
    }
}
