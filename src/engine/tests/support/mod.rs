//! What the tests of the engine share.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(dead_code, reason = "not every test uses everything")]

pub mod publisher;

use besace_engine_api::Secret;

/// A directory of two services in Brussels.
pub fn pack() -> Vec<u8> {
    besace_engine::conformance::pack().unwrap()
}

/// A code or passphrase.
pub fn secret(text: &str) -> Secret {
    Secret(text.to_owned())
}
