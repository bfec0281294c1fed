use serde::{Deserialize, Serialize};

use super::{Id, text};

/// One part of a parcel: something sealed that waits at the hub to be taken once.
///
/// The parcel's id is the hash of a secret that only the two sides know. Its first part makes it; the others
/// must name the same `parts`, `expires` and `write`. A part is written once (the same bytes again are fine), but
/// who shows the writer's token may write another one in its place, until somebody takes the parcel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelPart {
    /// How many parts the parcel has, 1 to [`super::PARCEL_PARTS`].
    pub parts: u8,
    /// When it goes, in seconds since 1970, at most [`super::PARCEL_DAYS`] from now.
    pub expires: u64,
    /// The [`super::digest`] of the writer's token.
    pub write: [u8; 32],
    /// The sealed bytes, at most [`super::PARCEL_PART_BYTES`].
    pub bytes: Vec<u8>,
}

/// Takes a whole parcel: from then on only who knows the claim can read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Take {
    /// Chosen at random by who takes; the same claim again gets the same answer.
    pub claim: Id,
}

/// Says that the parcel is taken by this claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// How many parts there are to read.
    pub parts: u8,
}

/// How a parcel stands, for its writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParcelState {
    /// How many parts are written.
    pub written: u8,
    /// How many it is to have.
    pub parts: u8,
    /// True once somebody took it.
    pub taken: bool,
    /// When it goes, in seconds since 1970.
    pub expires: u64,
}

/// Entitles to a parcel; stands in the `Authorization` header.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParcelKey {
    /// The writer's token: asks how the parcel stands, replaces a part, and drops it.
    Writer([u8; 32]),
    /// The taker's claim: reads the parts, and drops them once they are kept.
    Taker(Id),
}

const SCHEME: &str = "Besace1-Parcel ";

impl ParcelKey {
    /// The value of the `Authorization` header.
    #[must_use]
    pub fn to_header(&self) -> String {
        let bytes = super::to_bytes(self).unwrap_or_default();
        format!("{SCHEME}{}", text::base64url(&bytes))
    }

    /// Reads the value of an `Authorization` header.
    #[must_use]
    pub fn from_header(value: &str) -> Option<Self> {
        super::from_bytes(&text::read_base64url(value.strip_prefix(SCHEME)?)?)
    }
}

impl std::fmt::Debug for ParcelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Writer(_) => "Writer(hidden)",
            Self::Taker(_) => "Taker(hidden)",
        })
    }
}
