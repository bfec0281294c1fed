//! Codes that are shown as a QR code or printed: `BSC1` and a letter for their kind, then base 32.
//!
//! ```text
//! BSC1 ‖ kind ‖ base 32 of: content ‖ check (4)
//! check: the first 4 bytes of SHA-256(`besace code 1` ‖ kind ‖ content)
//! ```
//!
//! Capitals and digits only, so that a QR code holds them in its dense alphanumeric mode. The check tells a
//! mistyped or badly read code from a wrong one; it protects against nobody.

use crate::{CodeError, base32, primitives};
use zeroize::Zeroizing;

const MARK: &str = "BSC";
const FORMAT: char = '1';
const LABEL: &[u8] = b"besace code 1";
const CHECK: usize = 4;

/// What a code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// Pairs a device: [`crate::Joiner::by_qr`].
    Pairing,
    /// Invites to a team: [`crate::TeamInvitation::from_text`].
    Team,
    /// Opens a hand-over parcel: [`crate::HandOverCode::from_text`].
    HandOver,
    /// One frame of a sequence: [`crate::Gathering::add_frame`].
    Frame,
}

impl CodeKind {
    const ALL: [(Self, char); 4] = [(Self::Pairing, 'P'), (Self::Team, 'T'), (Self::HandOver, 'H'), (Self::Frame, 'F')];

    /// Tells what a scanned or typed code is for, so that one camera view serves all.
    pub fn of(text: &str) -> Result<Self, CodeError> {
        split(text).map(|(kind, _)| kind)
    }

    fn letter(self) -> char {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or('?', |(_, letter)| *letter)
    }
}

pub(crate) fn write(kind: CodeKind, content: &[u8]) -> Zeroizing<String> {
    let mut checked = Zeroizing::new(Vec::with_capacity(content.len() + CHECK));
    checked.extend_from_slice(content);
    checked.extend_from_slice(&check(kind, content));
    let body = base32::encode(&checked);
    let mut text = Zeroizing::new(String::with_capacity(MARK.len() + 2 + body.len()));
    text.push_str(MARK);
    text.push(FORMAT);
    text.push(kind.letter());
    text.push_str(&body);
    text
}

pub(crate) fn read(kind: CodeKind, text: &str) -> Result<Zeroizing<Vec<u8>>, CodeError> {
    match split(text)? {
        (found, body) if found == kind => read_body(kind, body),
        _ => Err(CodeError::OtherKind),
    }
}

/// Reads what stands after the mark: for codes that are printed without it.
pub(crate) fn read_body(kind: CodeKind, body: &str) -> Result<Zeroizing<Vec<u8>>, CodeError> {
    let mut content = base32::decode(body).ok_or(CodeError::Damaged)?;
    let length = content.len().checked_sub(CHECK).ok_or(CodeError::Damaged)?;
    if content[length..] != check(kind, &content[..length]) {
        return Err(CodeError::Damaged);
    }
    content.truncate(length);
    Ok(content)
}

fn split(text: &str) -> Result<(CodeKind, &str), CodeError> {
    let text = text.trim();
    let marked = text.get(..MARK.len()).is_some_and(|mark| mark.eq_ignore_ascii_case(MARK));
    let mut rest = text.get(MARK.len()..).filter(|_| marked).ok_or(CodeError::NotACode)?.chars();
    match rest.next() {
        Some(FORMAT) => {}
        Some('2'..='9') => return Err(CodeError::Newer),
        _ => return Err(CodeError::NotACode),
    }
    let letter = rest.next().ok_or(CodeError::Damaged)?.to_ascii_uppercase();
    let kind = CodeKind::ALL.iter().find(|(_, known)| *known == letter).ok_or(CodeError::Damaged)?.0;
    Ok((kind, rest.as_str()))
}

fn check(kind: CodeKind, content: &[u8]) -> [u8; CHECK] {
    let labelled = Zeroizing::new([LABEL, &[kind.letter() as u8], content].concat());
    let hash = primitives::sha256(&labelled);
    [hash[0], hash[1], hash[2], hash[3]]
}
