//! The window's web view gives a program no microphone and no canvas; what a phone recorded is handed to it to play.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use besace_engine_api::Played;

use crate::platform::NoVoice;

/// False: see above.
pub fn can_record() -> bool {
    false
}

/// See [`can_record`].
pub async fn record() -> Result<(), NoVoice> {
    Err(NoVoice::Missing)
}

/// See [`can_record`].
pub async fn end_recording() -> Option<(Played, u16)> {
    None
}

/// See [`can_record`].
pub fn drop_recording() {}

/// Addresses that hold the bytes themselves: they are gone with what shows them.
pub struct Addresses;

impl Addresses {
    /// None yet.
    pub fn new() -> Self {
        Self
    }

    /// An address for these bytes.
    pub async fn of(&self, played: &Played) -> Option<String> {
        Some(["data:", &played.media_type, ";base64,", &BASE64_STANDARD.encode(&played.bytes)].concat())
    }

    /// See [`Addresses`].
    pub fn forget(&self) {}
}

/// False: see above.
pub fn can_make_small() -> bool {
    false
}

/// See [`can_make_small`].
pub async fn small_picture(_file: &[u8]) -> Option<Played> {
    None
}
