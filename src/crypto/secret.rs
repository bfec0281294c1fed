//! What a person types to get in: a code or a passphrase.

use crate::SecretError;
use std::fmt;
use zeroize::Zeroizing;

/// A code or passphrase as it enters key stretching.
///
/// Two phones must understand the same typing alike, so spaces around it are dropped (keyboards add
/// them) and Arabic-Indic and Persian digits count as their European twins. Nothing else is changed:
/// capitals and accents matter, and an accented letter counts as the keyboard sends it.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Fewest characters of a new code or passphrase.
    pub const LEAST: usize = 6;
    /// Most bytes.
    pub const MOST_BYTES: usize = 1024;

    /// Takes what was typed as an attempt.
    pub fn typed(text: &str) -> Result<Self, SecretError> {
        let text = text.trim();
        match text.len() {
            0 => return Err(SecretError::Empty),
            length if length > Self::MOST_BYTES => return Err(SecretError::TooLong),
            _ => {}
        }
        // Folding never lengthens, so the copy never moves and leaves nothing behind.
        let mut folded = Zeroizing::new(String::with_capacity(text.len()));
        folded.extend(text.chars().map(european_digit));
        Ok(Self(folded))
    }

    /// Takes what was typed as a new code or passphrase, which must be long enough.
    pub fn chosen(text: &str) -> Result<Self, SecretError> {
        let secret = Self::typed(text)?;
        if secret.0.chars().count() < Self::LEAST {
            return Err(SecretError::TooShort { least: Self::LEAST });
        }
        Ok(secret)
    }

    /// Takes a word that was agreed upon by speaking, for a hand-over: capitals and spaces do not count, since
    /// nobody hears them.
    pub fn spoken(text: &str) -> Result<Self, SecretError> {
        let secret = Self::typed(text)?;
        // Small letters may be longer than capitals, never more than three times.
        let mut folded = Zeroizing::new(String::with_capacity(3 * secret.0.len()));
        folded.extend(secret.0.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase));
        Ok(Self(folded))
    }

    pub(crate) fn expose_typed_text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

fn european_digit(character: char) -> char {
    let zero = match character {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return character,
    };
    char::from_digit(u32::from(character) - zero, 10).unwrap_or(character)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test may panic")]
    use super::*;

    #[test]
    fn a_code_typed_in_arabic_digits_is_the_same_code() {
        let european = Secret::chosen("093 518").unwrap();
        for text in ["٠٩٣ ٥١٨", "۰۹۳ ۵۱۸", "  093 518 \n"] {
            assert_eq!(Secret::typed(text).unwrap().expose_typed_text(), european.expose_typed_text());
        }
    }

    #[test]
    fn a_spoken_word_is_the_same_however_it_is_written() {
        let word = Secret::spoken("Grande Ourse 7").unwrap();
        for text in ["grande ourse 7", " GRANDE OURSE ٧", "Grandeourse7"] {
            assert_eq!(Secret::spoken(text).unwrap().expose_typed_text(), word.expose_typed_text());
        }
        assert_ne!(Secret::typed("Grande Ourse 7").unwrap().expose_typed_text(), word.expose_typed_text());
        assert_eq!(Secret::spoken("  ").unwrap_err(), SecretError::Empty);
    }

    #[test]
    fn empty_short_and_endless_texts_are_told_apart() {
        assert_eq!(Secret::typed(" \t").unwrap_err(), SecretError::Empty);
        assert_eq!(Secret::chosen("12345").unwrap_err(), SecretError::TooShort { least: 6 });
        assert!(Secret::typed("12345").is_ok(), "an attempt may be of any length");
        assert_eq!(Secret::typed(&"é".repeat(513)).unwrap_err(), SecretError::TooLong);
        assert_eq!(format!("{:?}", Secret::chosen("123456").unwrap()), "Secret(hidden)");
    }
}
