//! Crockford's base 32, `0123456789ABCDEFGHJKMNPQRSTVWXYZ`: what people type and QR codes hold densely.
//!
//! When read, small letters count as capitals, `O` as `0`, `I` and `L` as `1`, spaces and dashes as nothing.

use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The character for five bits.
pub(crate) fn character(five: u16) -> char {
    char::from(ALPHABET[usize::from(five & 31)])
}

/// The five bits that a character stands for.
pub(crate) fn value(character: char) -> Option<u8> {
    let capital = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let position = ALPHABET.iter().position(|known| char::from(*known) == capital)?;
    u8::try_from(position).ok()
}

/// Tells whether a character only groups the others.
pub(crate) fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Writes bytes as characters, first bit highest; the last character is filled up with zero bits.
pub(crate) fn encode(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(bytes.len().div_ceil(5) * 8));
    let (mut held, mut bits) = (0u16, 0);
    for byte in bytes {
        held = held << 8 | u16::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(character(held >> bits));
        }
        // At most four bits are left: the next byte fits.
        held &= 31;
    }
    if bits > 0 {
        text.push(character(held << (5 - bits)));
    }
    text
}

/// Reads what [`encode`] wrote; `None` for any other character, and unless the filling is zero bits.
pub(crate) fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let (mut held, mut bits) = (0u16, 0);
    for character in text.chars().filter(|character| !is_separator(*character)) {
        held = held << 5 | u16::from(value(character)?);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
        held &= 0xFF;
    }
    let filling = held & ((1 << bits) - 1);
    (bits < 5 && filling == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test may panic")]
    use super::*;

    #[test]
    fn what_was_written_is_read_again_however_it_was_typed() {
        for length in 0..40u8 {
            let bytes: Vec<u8> = (0..length).map(|index| index.wrapping_mul(151) ^ 0xA5).collect();
            let text = encode(&bytes);
            assert_eq!(text.len(), (bytes.len() * 8).div_ceil(5));
            assert_eq!(*decode(&text).unwrap(), bytes);
            let typed = text.to_lowercase().replace('0', "o").replace('1', " l-");
            assert_eq!(*decode(&typed).unwrap(), bytes, "{length}");
        }
        assert_eq!(*encode(&[0xFF, 0x00]), "ZW00");
        assert!(decode("ZW01").is_none() && decode("ZW0").is_none() && decode("ZU00").is_none());
    }
}
