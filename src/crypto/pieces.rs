//! Something long in pieces: parts of a parcel at the hub, or QR codes shown one after another.
//!
//! ```text
//! 0   1  format, 1
//! 1   2  how many pieces there are, little endian
//! 3   2  which one this is, from 0, little endian
//! 5   8  the first 8 bytes of SHA-256 over the whole
//! 13  n  this piece of the whole: 98,291 bytes of a parcel's part, 300 of a frame, 720 of a printed one; the last
//!        one may be shorter
//! ```
//!
//! A frame is such a piece as a code (see `code`) of kind F, so a badly read one is noticed at once. Pieces
//! come in any order, twice, and with a pause between; the digest says that they belong together.
//! It protects against nobody: what is cut into pieces is sealed.

use crate::{
    PiecesError,
    code::{self, CodeKind},
    primitives,
};

const FORMAT: u8 = 1;
const HEADER: usize = 13;
/// The most bytes of a parcel's part.
const PART: usize = 96 << 10;
/// The most parts of a parcel.
const PARTS: usize = 64;
/// What one frame carries: a QR code of 65 by 65, which a cheap camera reads from a screen.
const FRAME: usize = 300;
/// What one printed frame carries: a QR code of 109 by 109, which lies still under the camera.
const PRINTED: usize = 720;
/// The most printed frames: more paper than anybody scans.
const PRINTED_MOST: usize = 40;
/// The most pieces that are gathered.
const PIECES: usize = 1 << 14;

/// Cuts sealed bytes into parts for a parcel at the hub, each at most 96 KiB, at most 64.
pub fn parcel_parts(sealed: &[u8]) -> Result<Vec<Vec<u8>>, PiecesError> {
    cut(sealed, PART - HEADER, PARTS)
}

/// Cuts sealed bytes into the texts of QR codes, to be shown in a circle until the other phone has them all.
pub fn frames(sealed: &[u8]) -> Result<Vec<String>, PiecesError> {
    Ok(coded(&cut(sealed, FRAME, PIECES)?))
}

/// Cuts sealed bytes into the texts of QR codes to be printed, at most 40.
pub fn printed_frames(sealed: &[u8]) -> Result<Vec<String>, PiecesError> {
    Ok(coded(&cut(sealed, PRINTED, PRINTED_MOST)?))
}

fn coded(pieces: &[Vec<u8>]) -> Vec<String> {
    pieces.iter().map(|piece| code::write(CodeKind::Frame, piece).to_string()).collect()
}

fn cut(whole: &[u8], length: usize, most: usize) -> Result<Vec<Vec<u8>>, PiecesError> {
    let count = whole.len().div_ceil(length).max(1);
    let too_large = PiecesError::TooLarge { bytes: whole.len(), limit: length * most };
    let total = u16::try_from(count).ok().filter(|_| count <= most).ok_or(too_large)?;
    let digest = digest(whole);
    let piece = |index: u16| {
        let at = usize::from(index) * length;
        let content = &whole[at..whole.len().min(at + length)];
        [&[FORMAT], total.to_le_bytes().as_slice(), &index.to_le_bytes(), &digest, content].concat()
    };
    Ok((0..total).map(piece).collect())
}

/// How far a [`Gathering`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many pieces are there.
    pub have: u16,
    /// How many there are to be.
    pub total: u16,
}

/// Puts pieces together, in whatever order they come.
#[derive(Debug, Clone, Default)]
pub struct Gathering {
    /// The digest of the whole, told by the first piece.
    digest: Option<[u8; 8]>,
    /// A place for each piece: empty until it comes, since no piece is without its header.
    pieces: Vec<Vec<u8>>,
}

impl Gathering {
    /// Begins with nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a scanned frame.
    pub fn add_frame(&mut self, text: &str) -> Result<Progress, PiecesError> {
        self.add(&code::read(CodeKind::Frame, text)?)
    }

    /// Adds a part. One that is there already changes nothing; one of another sequence is refused.
    pub fn add(&mut self, piece: &[u8]) -> Result<Progress, PiecesError> {
        match piece.first() {
            Some(&FORMAT) => {}
            Some(&format) if format > FORMAT => return Err(PiecesError::Newer { format }),
            _ => return Err(PiecesError::Damaged),
        }
        let number = |at: usize| primitives::take(piece, at).map(u16::from_le_bytes).ok_or(PiecesError::Damaged);
        let (total, index) = (number(1)?, number(3)?);
        let digest = primitives::take(piece, 5).ok_or(PiecesError::Damaged)?;
        if index >= total || usize::from(total) > PIECES || piece.len() > PART {
            return Err(PiecesError::Damaged);
        }
        if *self.digest.get_or_insert(digest) != digest {
            return Err(PiecesError::OtherSequence);
        }
        if self.pieces.is_empty() {
            self.pieces.resize(total.into(), Vec::new());
        }
        // Whatever their number claims, no more is kept than a parcel may be.
        let kept: usize = self.pieces.iter().map(Vec::len).sum();
        if kept + piece.len() > PART * PARTS {
            return Err(PiecesError::Damaged);
        }
        if self.pieces.len() != usize::from(total) {
            return Err(PiecesError::OtherSequence);
        }
        if let Some(place) = self.pieces.get_mut(usize::from(index)).filter(|place| place.is_empty()) {
            *place = piece.to_vec();
        }
        Ok(self.progress())
    }

    /// How far it is; nothing of nothing before the first piece.
    pub fn progress(&self) -> Progress {
        // No more pieces than a `u16` counts are ever gathered.
        let (have, total) = (self.pieces.iter().filter(|piece| !piece.is_empty()).count(), self.pieces.len());
        Progress { have: have as u16, total: total as u16 }
    }

    /// The whole, once all pieces are there. If they do not belong together, they are dropped: begin again.
    pub fn whole(&mut self) -> Result<Vec<u8>, PiecesError> {
        let Progress { have, total } = self.progress();
        let Some(expected) = self.digest.filter(|_| have == total) else {
            return Err(PiecesError::Missing { missing: total - have });
        };
        let whole: Vec<u8> = self.pieces.iter().filter_map(|piece| piece.get(HEADER..)).flatten().copied().collect();
        if digest(&whole) == expected {
            return Ok(whole);
        }
        *self = Self::new();
        Err(PiecesError::Damaged)
    }
}

fn digest(whole: &[u8]) -> [u8; 8] {
    primitives::take(&primitives::sha256(whole), 0).unwrap_or_default()
}
