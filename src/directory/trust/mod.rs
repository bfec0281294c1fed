//! Which directory to believe: signed packs in the manner of TUF (The Update Framework).
//!
//! ```text
//! root ──names keys──> timestamp ──hash──> targets ──hash──> packs and deltas ──root hash──> rows
//! k of n, offline      short-lived         regions, mirrors
//! ```
//!
//! Checked in this order: signatures, version not lower than what is known, expiry, length and hash; only then is a
//! pack read. What is refused changes nothing: the directory that is there stays, even past its expiry, because help
//! must not vanish.
//!
//! - [`Trusted`] is what a device believes and remembers; it takes in new metadata or says why not;
//! - [`Update`] says what to fetch next and what to make of it, without a socket, a file or a clock;
//! - `publish` makes what these two accept.

#[cfg(not(target_arch = "wasm32"))]
mod drive;
mod metadata;
#[cfg(not(target_arch = "wasm32"))]
pub mod publish;
mod refused;
mod step;
mod trusted;
mod update;

#[cfg(not(target_arch = "wasm32"))]
pub use drive::drive;
pub use metadata::{
    Body, DeltaFile, File, METADATA_LIMIT, Region, Role, Root, Signed, Targets, Timestamp, is_mirror, is_region,
};
pub use refused::{Part, Refused};
pub use step::{Fetch, Have, Piece, Step, Wanted};
pub use trusted::Trusted;
pub use update::Update;

#[cfg(test)]
mod attack_tests;
#[cfg(test)]
mod support_tests;
