//! A team's invitation: on a worker's screen, on a printed card, or as a link.
//!
//! ```text
//! code (see `code`), kind T: secret (16) ‖ the inviting device's signing key (32) ‖ the team's name, UTF-8
//! from the secret, by HKDF:  `besace team space 1`   the id of the link space to be made (16)
//!                            `besace team anchor 1`  what that space's first manifest names as predecessor (32)
//!                            `besace team place 1`   the parcel at the hub that holds the team card (16)
//!                            `besace team card 1`    the key that seals the team card
//! sealed team card: format, 1 ‖ nonce (24) ‖ sealed: signature (64) ‖ postcard of `TeamCard` ‖ tag (16)
//! associated data: the space id; signature: context `besace-team-card-v1`, over space id ‖ postcard
//! ```
//!
//! The code tells the person which team asks, without network; the card tells which devices will be able to
//! read. Nothing is shared by reading either. By accepting, the person's device makes the space with
//! the promised id and puts the card's members in: since the workers' devices know the id beforehand, their
//! request keys and cards are ready. The anchor shows them that the space answers this invitation.
//! Each invitation makes one space: the hub refuses the id a second time.

use crate::{
    CodeError, CryptoError, Member, NAME_LIMIT, Role, Signature, SigningKey, TeamError, VerifyingKey,
    code::{self, CodeKind},
    primitives::{self, Key, NONCE},
};
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const CONTEXT: &str = "besace-team-card-v1";
const SPACE: &[u8] = b"besace team space 1";
const ANCHOR: &[u8] = b"besace team anchor 1";
const PLACE: &[u8] = b"besace team place 1";
const CARD: &[u8] = b"besace team card 1";
const SECRET: usize = 16;
const NAME_AT: usize = SECRET + 32;
const SIGNATURE: usize = 64;

/// An invitation to share with a team. Who reads it can accept it: it is given to one person.
pub struct TeamInvitation {
    secret: Zeroizing<[u8; SECRET]>,
    signer: VerifyingKey,
    team: String,
}

/// Who the team is: shown to the person before they accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamCard {
    /// The team's name.
    pub team: String,
    /// The devices that will be able to read, with the names of those who hold them.
    pub members: Vec<Member>,
}

impl TeamInvitation {
    /// Makes an invitation. The device that signs must be among the card's members.
    pub fn make(team: &str, signer: VerifyingKey) -> Result<Self, TeamError> {
        if team.is_empty() || team.len() > NAME_LIMIT {
            return Err(TeamError::Refused);
        }
        Ok(Self { secret: Zeroizing::new(primitives::random()?), signer, team: team.into() })
    }

    /// Reads an invitation that was scanned, opened or typed.
    pub fn from_text(text: &str) -> Result<Self, CodeError> {
        let content = code::read(CodeKind::Team, text)?;
        let secret = primitives::take(&content, 0).ok_or(CodeError::Damaged)?;
        let signer = primitives::take(&content, SECRET).map(VerifyingKey).ok_or(CodeError::Damaged)?;
        let team = content.get(NAME_AT..).filter(|name| (1..=NAME_LIMIT).contains(&name.len()));
        let team = team.and_then(|name| std::str::from_utf8(name).ok()).ok_or(CodeError::Damaged)?;
        Ok(Self { secret: Zeroizing::new(secret), signer, team: team.into() })
    }

    /// The text for the QR code, the printed card or the link. Not to be logged: who reads it can accept.
    pub fn to_text(&self) -> Zeroizing<String> {
        let content = [self.secret.as_slice(), &self.signer.0, self.team.as_bytes()].concat();
        code::write(CodeKind::Team, &Zeroizing::new(content))
    }

    /// The team's name, as the code tells it.
    pub fn team(&self) -> &str {
        &self.team
    }

    /// The id that the link space will have.
    pub fn space(&self) -> Result<[u8; 16], CryptoError> {
        primitives::take(self.derive(SPACE)?.as_slice(), 0).ok_or(CryptoError::Internal)
    }

    /// What the link space's first manifest names as its predecessor.
    pub fn anchor(&self) -> Result<[u8; 32], CryptoError> {
        Ok(*self.derive(ANCHOR)?)
    }

    /// The parcel at the hub in which the team card waits.
    pub fn place(&self) -> Result<[u8; 16], CryptoError> {
        primitives::take(self.derive(PLACE)?.as_slice(), 0).ok_or(CryptoError::Internal)
    }

    /// Signs and seals the team card, to be laid at [`TeamInvitation::place`].
    pub fn seal_card(&self, card: &TeamCard, key: &SigningKey) -> Result<Vec<u8>, TeamError> {
        self.seal_card_with(card, key, &primitives::random()?)
    }

    /// As [`TeamInvitation::seal_card`], with the nonce given: for frozen vectors only.
    pub(crate) fn seal_card_with(
        &self,
        card: &TeamCard,
        key: &SigningKey,
        nonce: &[u8; NONCE],
    ) -> Result<Vec<u8>, TeamError> {
        self.check(card)?;
        if key.verifying_key() != self.signer {
            return Err(TeamError::Refused);
        }
        let space = self.space()?;
        let written = postcard::to_allocvec(card).map_err(|_| TeamError::Refused)?;
        let signature = key.sign(CONTEXT, &[space.as_slice(), &written].concat());
        let inner = [signature.0.as_slice(), &written].concat();
        let sealed = primitives::seal(&*self.derive(CARD)?, nonce, &space, &inner)?;
        Ok([&[FORMAT], nonce.as_slice(), &sealed].concat())
    }

    /// Opens the team card and checks that it is the one of the inviting device.
    pub fn open_card(&self, bytes: &[u8]) -> Result<TeamCard, TeamError> {
        match bytes.first() {
            Some(&FORMAT) => {}
            Some(&format) if format > FORMAT => return Err(TeamError::Newer { format }),
            _ => return Err(TeamError::Refused),
        }
        let (space, nonce) = (self.space()?, primitives::take(bytes, 1).ok_or(TeamError::Refused)?);
        let sealed = bytes.get(1 + NONCE..).ok_or(TeamError::Refused)?;
        let inner = primitives::open(&*self.derive(CARD)?, &nonce, &space, sealed).ok_or(TeamError::Refused)?;
        let signature = primitives::take(&inner, 0).map(Signature).ok_or(TeamError::Refused)?;
        let written = inner.get(SIGNATURE..).ok_or(TeamError::Refused)?;
        let signed = [space.as_slice(), written].concat();
        self.signer.verify(CONTEXT, &signed, &signature).map_err(|_| TeamError::Refused)?;
        let card: TeamCard = postcard::from_bytes(written).map_err(|_| TeamError::Refused)?;
        self.check(&card)?;
        Ok(card)
    }

    /// A team card names the team of the code, workers and coordinators of that team, and who invites.
    fn check(&self, card: &TeamCard) -> Result<(), TeamError> {
        let belongs = |member: &Member| {
            member.team == card.team
                && member.name.len() <= NAME_LIMIT
                && matches!(member.role, Role::Worker | Role::Coordinator)
        };
        let signer = card.members.iter().any(|member| member.card.signing == self.signer);
        let whole = signer && card.team == self.team && card.members.iter().all(belongs);
        if whole { Ok(()) } else { Err(TeamError::Refused) }
    }

    fn derive(&self, label: &[u8]) -> Result<Key, CryptoError> {
        primitives::derive(self.secret.as_slice(), label, &[])
    }
}

impl fmt::Debug for TeamInvitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TeamInvitation(hidden)")
    }
}
