//! The device that lets another one in.

use super::{
    BY_QR, BY_TYPING, CARD, COMMITMENT, CheckCode, FORMAT, Newcomer, OPENING, PairingMessage, Places, Reveal, SHARE,
    Session, SignedCard, commitment, unframe,
};
use crate::{
    CryptoError, Head, NAME_LIMIT, PairingError, base32,
    code::{self, CodeKind},
    cpace::Exchange,
    primitives,
};
use zeroize::Zeroizing;

/// An invitation that is open: its code is shown, and the hello is waited for.
pub struct Inviter {
    channel: &'static [u8],
    code: Zeroizing<String>,
    places: Places,
    exchange: Exchange,
    opening: [u8; OPENING],
    nonce: Zeroizing<[u8; 32]>,
    space: [u8; 16],
    name: String,
    expires: u64,
}

/// The code was right: the check code is shown, and the joiner's card is waited for.
pub struct InviterChecking {
    session: Session,
    check: CheckCode,
    expires: u64,
}

/// The card is there: the person compares the check codes and says yes.
pub struct InviterGranting {
    session: Session,
    check: CheckCode,
    newcomer: Newcomer,
}

/// All that is random in an invitation.
pub(crate) struct Randomness {
    pub(crate) secret: Zeroizing<[u8; 16]>,
    pub(crate) nonce: Zeroizing<[u8; 32]>,
    pub(crate) exchange: Zeroizing<[u8; 64]>,
}

impl Randomness {
    fn fresh() -> Result<Self, CryptoError> {
        Ok(Self {
            secret: Zeroizing::new(primitives::random()?),
            nonce: Zeroizing::new(primitives::random()?),
            exchange: Zeroizing::new(primitives::random()?),
        })
    }
}

impl Inviter {
    /// Opens an invitation into a space by a QR code. `expires` is when the code ends: now and
    /// [`super::PAIRING_SECONDS`]; `name` is how this device is shown to the other one.
    pub fn by_qr(space: [u8; 16], name: &str, expires: u64) -> Result<Self, PairingError> {
        Self::begin(BY_QR, space, name, expires, Randomness::fresh()?)
    }

    /// As [`Inviter::by_qr`], by a code of eight characters for a device without a camera. The
    /// [`Inviter::opening`] must then be laid at its place.
    pub fn by_typed_code(space: [u8; 16], name: &str, expires: u64) -> Result<Self, PairingError> {
        Self::begin(BY_TYPING, space, name, expires, Randomness::fresh()?)
    }

    pub(crate) fn begin(
        channel: &'static [u8],
        space: [u8; 16],
        name: &str,
        expires: u64,
        random: Randomness,
    ) -> Result<Self, PairingError> {
        if name.len() > NAME_LIMIT {
            return Err(PairingError::Broken);
        }
        let session = commitment(&random.nonce);
        // A typed code is eight characters of five random bits: four say where, four are the secret.
        let typed: Zeroizing<String> =
            Zeroizing::new(random.secret.iter().take(8).map(|byte| base32::character(u16::from(*byte))).collect());
        let (place, secret) = match channel == BY_QR {
            true => (random.secret.as_slice(), random.secret.as_slice()),
            false => (typed.as_bytes().get(..4).unwrap_or_default(), typed.as_bytes().get(4..).unwrap_or_default()),
        };
        let exchange = Exchange::begin(secret, channel, &session, &random.exchange);
        let mut opening = [0; OPENING];
        opening[..SHARE].copy_from_slice(&exchange.share());
        opening[SHARE..].copy_from_slice(&session);
        let code = match channel == BY_QR {
            true => code::write(CodeKind::Pairing, &Zeroizing::new([secret, &opening].concat())),
            false => Zeroizing::new(format!("{}-{}", &typed[..4], &typed[4..])),
        };
        let places = Places(Zeroizing::new(place.to_vec()));
        let nonce = random.nonce;
        Ok(Self { channel, code, places, exchange, opening, nonce, space, name: name.into(), expires })
    }

    /// What to show: the text of the QR code, or the code to type. Not to be stored or logged.
    pub fn code(&self) -> &str {
        &self.code
    }

    #[cfg(test)]
    pub(super) fn nonce_for_tests(&self) -> &[u8; 32] {
        &self.nonce
    }

    /// Where the messages wait.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// For a typed code, what is to be laid openly at [`PairingMessage::Opening`]. A QR code holds it.
    pub fn opening(&self) -> Option<Vec<u8>> {
        (self.channel == BY_TYPING).then(|| [&[FORMAT], self.opening.as_slice()].concat())
    }

    /// Hears the hello; gives the reveal to send.
    pub fn hear_hello(self, now: u64, hello: &[u8]) -> Result<(InviterChecking, Vec<u8>), PairingError> {
        if now > self.expires {
            return Err(PairingError::Expired);
        }
        let theirs = primitives::take(unframe(hello)?, 0).ok_or(PairingError::Broken)?;
        let session_id: [u8; COMMITMENT] = commitment(&self.nonce);
        let key = self.exchange.end_first(&theirs, &session_id).ok_or(PairingError::WrongCode)?;
        let mut session = Session::begin(key, self.channel, &self.opening);
        let empty = session.hear(PairingMessage::Hello, SHARE, hello).map_err(|_| PairingError::WrongCode)?;
        if !empty.is_empty() {
            return Err(PairingError::Broken);
        }
        let check = CheckCode::of(&self.nonce, &session.said)?;
        let reveal = Reveal { nonce: *self.nonce, space: self.space, name: self.name.clone() };
        let reveal = Zeroizing::new(postcard::to_allocvec(&reveal).map_err(|_| PairingError::Broken)?);
        let reveal = session.say(PairingMessage::Reveal, &[], &reveal)?;
        Ok((InviterChecking { session, check, expires: self.expires }, reveal))
    }
}

impl InviterChecking {
    /// The check code to show.
    pub fn check_code(&self) -> CheckCode {
        self.check
    }

    /// Hears the joiner's card.
    pub fn hear_card(mut self, now: u64, card: &[u8]) -> Result<InviterGranting, PairingError> {
        if now > self.expires {
            return Err(PairingError::Expired);
        }
        let before = self.session.said;
        let opened = self.session.hear(PairingMessage::Card, 0, card)?;
        let SignedCard { newcomer, signature } = postcard::from_bytes(&opened).map_err(|_| PairingError::Broken)?;
        if newcomer.name.len() > NAME_LIMIT {
            return Err(PairingError::Broken);
        }
        let signed = [before.as_slice(), &newcomer.to_bytes()?].concat();
        newcomer.card.signing.verify(CARD, &signed, &signature).map_err(|_| PairingError::Broken)?;
        Ok(InviterGranting { session: self.session, check: self.check, newcomer })
    }
}

impl InviterGranting {
    /// The check code, still to show.
    pub fn check_code(&self) -> CheckCode {
        self.check
    }

    /// Who asks to come in.
    pub fn newcomer(&self) -> &Newcomer {
        &self.newcomer
    }

    /// Tells the joiner that it is in, and from which manifest on. Only after the person said that the check
    /// codes are the same, and the manifest with the newcomer in it stands at the hub.
    pub fn grant(mut self, head: &Head) -> Result<Vec<u8>, PairingError> {
        let head = postcard::to_allocvec(head).map_err(|_| PairingError::Broken)?;
        Ok(self.session.say(PairingMessage::Grant, &[], &head)?)
    }
}

hidden!(Inviter InviterChecking InviterGranting);
