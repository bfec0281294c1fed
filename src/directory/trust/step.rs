//! What an update asks for, and what it works with.

use super::Part;
use super::metadata::Region;
use crate::pack::tree::Hash;

/// A region that is on the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Have {
    /// What it is known by.
    pub region: String,
    /// Its version.
    pub version: u32,
    /// The root hash over its rows.
    pub root: Hash,
}

/// Which regions the device is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Nobody chose: the first that is published.
    First,
    /// These.
    These(Vec<String>),
}

/// What is to be done next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Fetch this and tell by [`Update::begin`], [`Update::bytes`] and [`Update::end`].
    Fetch(Fetch),
    /// Install this and tell by [`Update::installed`].
    Install(Box<Piece>),
    /// Nothing: all is done that could be.
    Done,
}

/// Something to fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetch {
    /// A name below the place where the app's own directory lies, or the whole address at a mirror.
    pub address: String,
    /// How many bytes of it are here already: ask for the rest.
    pub from: u32,
    /// Whether its name tells its bytes, so that any cache may answer.
    pub immutable: bool,
}

/// Checked bytes to put into a region's store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which region, as published.
    pub region: Region,
    /// [`Part::Pack`] or [`Part::Delta`].
    pub part: Part,
    /// The version that comes of it.
    pub version: u32,
    /// The root hash over the rows that come of it.
    pub root: Hash,
    /// The bytes of a pack or delta.
    pub bytes: Vec<u8>,
}
