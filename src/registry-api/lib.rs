//! What the screens of providers and editors say to the hub, and what it answers.
//!
//! Bodies are postcard under `/v1/registry`, as all of the hub's. Words, kinds and reports are those of
//! `besace-engine-api`; what is said of a single field is a [`Remark`](besace_engine_api::Remark) with the field's name.

mod form;
mod listing;
mod work;

pub use besace_engine_api::{REPORT_LETTERS, ReportKind};
pub use form::{Form, Holidays, MAX_PLACES, Place};
pub use listing::{Act, Event, LIFETIME_DAYS, Listing, ListingId, Quick, Refusal, STALE_DAYS, Saved, Stage, Summary};
pub use work::{
    Answer, Assertion, Attestation, Challenge, Decision, Double, Item, Likeness, Problem, Report, Reported, Role,
    SignIn, Submission, Task, Uploaded, Who, Work, Wrong,
};

/// The largest file that a provider may hand in, in bytes; told before they choose one.
pub const UPLOAD_LIMIT: usize = 4 << 20;
/// The most services that one file may hold.
pub const UPLOAD_ROWS: usize = 2_000;

/// Writes a body.
///
/// # Errors
/// Never for the types of this crate, unless memory is gone.
pub fn encode<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(value)
}

/// Reads a body.
///
/// # Errors
/// When the bytes are not such a value.
pub fn decode<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, postcard::Error> {
    postcard::from_bytes(bytes)
}
