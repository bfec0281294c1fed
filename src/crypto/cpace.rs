//! CPace (draft-irtf-cfrg-cpace) over ristretto255 with SHA-512: two sides who know the same short secret
//! agree on a long one. Whoever stands between them gets one guess at the short secret for each try, and
//! nothing to go on guessing with afterwards.
//!
//! Initiator and responder, without associated data. Checked against the draft's vectors.

use curve25519_dalek::{
    Scalar,
    ristretto::{CompressedRistretto, RistrettoPoint},
    traits::IsIdentity,
};
use sha2::{Digest, Sha512};
use zeroize::{Zeroize, Zeroizing};

const DSI: &[u8] = b"CPaceRistretto255";
const DSI_ISK: &[u8] = b"CPaceRistretto255_ISK";
/// The block size of SHA-512, which the secret is to fill alone.
const BLOCK: usize = 128;

/// The public share of one side.
pub(crate) type Share = [u8; 32];
/// What both sides come to share.
pub(crate) type SharedKey = Zeroizing<[u8; 64]>;

/// One side's secret for one exchange.
pub(crate) struct Exchange {
    scalar: Scalar,
    share: Share,
}

impl Exchange {
    /// Begins an exchange. `channel` says what for, `session` is fresh in each try, `wide` is random.
    pub(crate) fn begin(secret: &[u8], channel: &[u8], session: &[u8], wide: &[u8; 64]) -> Self {
        let scalar = Scalar::from_bytes_mod_order_wide(wide);
        Self { scalar, share: (generator(secret, channel, session) * scalar).compress().to_bytes() }
    }

    /// The share to send.
    pub(crate) fn share(&self) -> Share {
        self.share
    }

    /// Ends the exchange on the side that sent first.
    pub(crate) fn end_first(&self, theirs: &Share, session: &[u8]) -> Option<SharedKey> {
        self.end(theirs, session, [&self.share, &[], theirs, &[]])
    }

    /// Ends the exchange on the side that answered.
    pub(crate) fn end_second(&self, theirs: &Share, session: &[u8]) -> Option<SharedKey> {
        self.end(theirs, session, [theirs, &[], &self.share, &[]])
    }

    /// `transcript`: both shares, each followed by its associated data, which we leave empty.
    pub(crate) fn end(&self, theirs: &Share, session: &[u8], transcript: [&[u8]; 4]) -> Option<SharedKey> {
        let theirs = CompressedRistretto(*theirs).decompress()?;
        let mut point = theirs * self.scalar;
        if point.is_identity() {
            return None;
        }
        let mut encoded = point.compress().to_bytes();
        point.zeroize();
        let mut hashed = Zeroizing::new(Vec::with_capacity(256));
        for part in [DSI_ISK, session, &encoded].into_iter().chain(transcript) {
            with_length(&mut hashed, part);
        }
        encoded.zeroize();
        Some(Zeroizing::new(Sha512::digest(&hashed).into()))
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.scalar.zeroize();
    }
}

/// The generator that only who knows the secret can know.
fn generator(secret: &[u8], channel: &[u8], session: &[u8]) -> RistrettoPoint {
    let padding = [0; BLOCK];
    let padding = &padding[..BLOCK.saturating_sub(2 + secret.len() + 1 + DSI.len())];
    let mut hashed = Zeroizing::new(Vec::with_capacity(2 * BLOCK));
    for part in [DSI, secret, padding, channel, session] {
        with_length(&mut hashed, part);
    }
    RistrettoPoint::from_uniform_bytes(&Sha512::digest(&hashed).into())
}

/// A part behind its length in one byte: all of ours are shorter than 128.
fn with_length(bytes: &mut Vec<u8>, part: &[u8]) {
    debug_assert!(part.len() < 128, "a longer length takes more bytes");
    bytes.push(part.len() as u8);
    bytes.extend_from_slice(part);
}
