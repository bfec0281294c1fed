//! Bytes as text, whatever wrote them.

use besace_engine_api::{Reason, Severity};

use super::build::Log;

/// The first byte that is not white space or a byte order mark; none when there is no such.
pub(super) fn first_sign(bytes: &[u8]) -> Option<u8> {
    bytes.iter().copied().find(|b| !b.is_ascii_whitespace() && ![0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(b))
}

/// UTF-8, UTF-16 with its mark, or else the Western European code page of old spreadsheets.
pub(super) fn text(bytes: &[u8], log: &mut Log) -> String {
    let utf16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        String::from_utf16_lossy(&bytes.as_chunks::<2>().0.iter().map(|pair| read(*pair)).collect::<Vec<_>>())
    };
    let (text, name) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return text(rest, log),
        [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes), "UTF-16"),
        [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes), "UTF-16"),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => return text.to_owned(),
            Err(_) => (bytes.iter().map(|b| western(*b)).collect(), "Windows-1252"),
        },
    };
    log.remark_at(1, "", Severity::Mended, Reason::Encoding, name);
    text
}

/// Windows-1252, which has letters where Latin-1 has control characters.
fn western(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80).and_then(|i| FROM_80.get(usize::from(i)).copied()).unwrap_or(char::from(byte))
}
