//! The device that comes in.

use super::{
    BY_QR, BY_TYPING, CARD, CheckCode, Newcomer, OPENING, PairingMessage, Places, Reveal, SHARE, Session, SignedCard,
    commitment, unframe,
};
use crate::{
    CodeError, DeviceKeys, Head, NAME_LIMIT, PairingError, base32,
    code::{self, CodeKind},
    cpace::{Exchange, Share},
    primitives,
};
use zeroize::Zeroizing;

/// A typed code of eight characters: the first four say where the inviter waits, the last four are the secret.
pub struct TypedCode(Zeroizing<String>);

/// The hello is said: the reveal is waited for.
pub struct Joiner {
    pub(super) session: Session,
    places: Places,
    commitment: [u8; 16],
}

/// Both sides can show the check code: the person compares.
pub struct JoinerChecking {
    pub(super) session: Session,
    check: CheckCode,
    space: [u8; 16],
    inviter: String,
}

/// The card is sent: the grant is waited for.
pub struct JoinerWaiting {
    session: Session,
    space: [u8; 16],
}

impl TypedCode {
    /// Reads what was typed.
    pub fn from_text(text: &str) -> Result<Self, CodeError> {
        let values = text.chars().filter(|character| !base32::is_separator(*character)).map(base32::value);
        let typed: Option<String> = values.map(|value| value.map(|value| base32::character(value.into()))).collect();
        let typed = Zeroizing::new(typed.ok_or(CodeError::Damaged)?);
        if typed.len() == 8 { Ok(Self(typed)) } else { Err(CodeError::NotACode) }
    }

    /// Where the inviter's opening waits, and all that follows.
    pub fn places(&self) -> Places {
        Places(Zeroizing::new(self.0.as_bytes().get(..4).unwrap_or_default().to_vec()))
    }
}

impl Joiner {
    /// Answers a scanned QR code; gives the hello to send.
    pub fn by_qr(text: &str) -> Result<(Self, Vec<u8>), PairingError> {
        Self::by_qr_with(text, &Zeroizing::new(primitives::random()?))
    }

    pub(crate) fn by_qr_with(text: &str, exchange: &[u8; 64]) -> Result<(Self, Vec<u8>), PairingError> {
        let content = code::read(CodeKind::Pairing, text)?;
        let (secret, opening) = content.split_at_checked(16).ok_or(CodeError::Damaged)?;
        let opening: &[u8; OPENING] = opening.try_into().map_err(|_| CodeError::Damaged)?;
        Self::begin(BY_QR, secret, Places(Zeroizing::new(secret.to_vec())), opening, exchange)
    }

    /// Answers a typed code and the opening that waited at its place; gives the hello to send.
    pub fn by_typed_code(code: &TypedCode, opening: &[u8]) -> Result<(Self, Vec<u8>), PairingError> {
        Self::by_typed_code_with(code, opening, &Zeroizing::new(primitives::random()?))
    }

    pub(crate) fn by_typed_code_with(
        code: &TypedCode,
        opening: &[u8],
        exchange: &[u8; 64],
    ) -> Result<(Self, Vec<u8>), PairingError> {
        let opening = unframe(opening)?.try_into().map_err(|_| PairingError::Broken)?;
        let secret = code.0.as_bytes().get(4..).unwrap_or_default();
        Self::begin(BY_TYPING, secret, code.places(), opening, exchange)
    }

    fn begin(
        channel: &'static [u8],
        secret: &[u8],
        places: Places,
        opening: &[u8; OPENING],
        exchange: &[u8; 64],
    ) -> Result<(Self, Vec<u8>), PairingError> {
        let theirs: Share = primitives::take(opening, 0).ok_or(PairingError::Broken)?;
        let commitment = primitives::take(opening, SHARE).ok_or(PairingError::Broken)?;
        let exchange = Exchange::begin(secret, channel, &commitment, exchange);
        let key = exchange.end_second(&theirs, &commitment).ok_or(PairingError::Broken)?;
        let mut session = Session::begin(key, channel, opening);
        let hello = session.say(PairingMessage::Hello, &exchange.share(), &[])?;
        Ok((Self { session, places, commitment }, hello))
    }

    /// Where the messages wait.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// Hears the reveal.
    pub fn hear_reveal(mut self, reveal: &[u8]) -> Result<JoinerChecking, PairingError> {
        let before = self.session.said;
        let opened = self.session.hear(PairingMessage::Reveal, 0, reveal)?;
        let Reveal { nonce, space, name } = postcard::from_bytes(&opened).map_err(|_| PairingError::Broken)?;
        if commitment(&nonce) != self.commitment || name.len() > NAME_LIMIT {
            return Err(PairingError::Broken);
        }
        let check = CheckCode::of(&nonce, &before)?;
        Ok(JoinerChecking { session: self.session, check, space, inviter: name })
    }
}

impl JoinerChecking {
    /// The check code to show.
    pub fn check_code(&self) -> CheckCode {
        self.check
    }

    /// The space that the inviter opens.
    pub fn space(&self) -> &[u8; 16] {
        &self.space
    }

    /// How the inviter shows itself.
    pub fn inviter(&self) -> &str {
        &self.inviter
    }

    /// Gives the card to send, once the person said that the check codes are the same.
    pub fn confirm(
        mut self,
        keys: &DeviceKeys,
        id: [u8; 16],
        name: &str,
    ) -> Result<(JoinerWaiting, Vec<u8>), PairingError> {
        let newcomer = Newcomer { card: keys.card(id, &self.space)?, name: name.into() };
        let signed = [self.session.said.as_slice(), &newcomer.to_bytes()?].concat();
        let card = SignedCard { newcomer, signature: keys.signing().sign(CARD, &signed) };
        let card = postcard::to_allocvec(&card).map_err(|_| PairingError::Broken)?;
        let card = self.session.say(PairingMessage::Card, &[], &card)?;
        Ok((JoinerWaiting { session: self.session, space: self.space }, card))
    }
}

impl JoinerWaiting {
    /// The space that is being joined.
    pub fn space(&self) -> &[u8; 16] {
        &self.space
    }

    /// Hears the grant: the manifest to begin from, checked by [`crate::check_pinned`].
    pub fn hear_grant(mut self, grant: &[u8]) -> Result<Head, PairingError> {
        let opened = self.session.hear(PairingMessage::Grant, 0, grant)?;
        postcard::from_bytes(&opened).map_err(|_| PairingError::Broken)
    }
}

hidden!(TypedCode Joiner JoinerChecking JoinerWaiting);
