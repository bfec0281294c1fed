//! Known edge cases of Ed25519 and X25519, by a selection of Wycheproof's vectors.

use super::{array, bytes, same, text};
use crate::{CryptoError, Signature, VerifyingKey, wrap};
use curve25519_dalek::MontgomeryPoint;
use serde_json::Value;

pub(super) fn check_edge_case(vector: &Value) -> Result<(), String> {
    match text(vector, "algorithm")? {
        "Ed25519" => check_signature(vector),
        _ => check_agreement(vector),
    }
    .map_err(|error| format!("{} {} ({}): {error}", vector["algorithm"], vector["id"], vector["flag"]))
}

fn check_signature(vector: &Value) -> Result<(), String> {
    let key = VerifyingKey(array(vector, "public")?);
    let signature = Signature(array(vector, "signature")?);
    let holds = key.verify_bytes(&bytes(vector, "message")?, &signature).is_ok();
    if Some(holds) == vector["valid"].as_bool() { Ok(()) } else { Err(format!("verified: {holds}")) }
}

fn check_agreement(vector: &Value) -> Result<(), String> {
    let public = array(vector, "public")?;
    let shared = MontgomeryPoint(public).mul_clamped(array(vector, "private")?);
    same("shared", shared.as_bytes(), &bytes(vector, "shared")?)?;
    // A key that agrees with everybody on zeros is never sealed to; any other one is.
    let sealed = wrap::seal(&public, b"", b"", b"epoch key", &[1; 32]);
    match shared.as_bytes() == &[0; 32] {
        true if sealed == Err(CryptoError::KeyRefused) => Ok(()),
        false if sealed.is_ok() => Ok(()),
        zeros => Err(format!("zeros: {zeros}, sealed: {}", sealed.is_ok())),
    }
}
