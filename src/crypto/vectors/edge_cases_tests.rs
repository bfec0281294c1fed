//! The edge cases by name, and those that no vector holds.

use super::path;
use crate::{Signature, VerifyingKey, vectors::check_frozen_vectors};
use curve25519_dalek::constants::EIGHT_TORSION;
use serde_json::Value;
use std::fs;

/// Checks the vectors of one algorithm with one of these flags, and counts them.
fn holds(algorithm: &str, flags: &[&str]) -> usize {
    let mut file: Value = serde_json::from_str(&fs::read_to_string(path("wycheproof.json")).unwrap()).unwrap();
    let of = |vector: &Value| vector["algorithm"] == algorithm && flags.iter().any(|flag| vector["flag"] == *flag);
    file["vectors"].as_array_mut().unwrap().retain(of);
    check_frozen_vectors(&file.to_string()).unwrap()
}

#[test]
fn good_signatures_of_other_programs_hold() {
    assert_eq!(holds("Ed25519", &["Valid", "Ktv", "TinkOverflow"]), 18);
}

#[test]
fn a_signature_whose_number_is_not_below_the_order_is_refused() {
    assert_eq!(holds("Ed25519", &["SignatureMalleability", "InvalidKtv"]), 9);
}

#[test]
fn special_values_in_both_halves_of_a_signature_are_refused() {
    assert_eq!(holds("Ed25519", &["InvalidSignature"]), 20);
}

#[test]
fn a_point_that_is_not_written_the_one_way_it_may_be_is_refused() {
    assert_eq!(holds("Ed25519", &["InvalidEncoding"]), 22);
}

#[test]
fn a_key_of_small_order_vouches_for_nothing() {
    // Whoever verifies less strictly takes the signature of zeros of such a key for some messages, or for all.
    let mut taken_elsewhere = 0;
    for (key, point) in EIGHT_TORSION.iter().flat_map(|key| EIGHT_TORSION.iter().map(move |point| (key, point))) {
        let key = key.compress().to_bytes();
        let mut bytes = [0; 64];
        bytes[..32].copy_from_slice(point.compress().as_bytes());
        for message in 0..8u8 {
            let refused = VerifyingKey(key).verify_bytes(&[message], &Signature(bytes));
            assert!(refused.is_err());
            let lax = ed25519_dalek::VerifyingKey::from_bytes(&key).unwrap();
            let signature = ed25519_dalek::Signature::from_bytes(&bytes);
            taken_elsewhere += usize::from(ed25519_dalek::Verifier::verify(&lax, &[message], &signature).is_ok());
        }
    }
    assert!(taken_elsewhere > 8, "{taken_elsewhere}");
}

#[test]
fn keys_of_small_order_agree_on_zeros_and_are_never_sealed_to() {
    assert_eq!(holds("X25519", &["ZeroSharedSecret"]), 14);
}

#[test]
fn keys_on_the_twist_or_written_otherwise_agree_as_the_standard_says() {
    assert_eq!(holds("X25519", &["Twist", "NonCanonicalPublic"]), 21);
}

#[test]
fn edge_cases_of_the_multiplication_come_out_right() {
    assert_eq!(holds("X25519", &["EdgeCaseMultiplication", "EdgeCaseShared", "EdgeCasePrivateKey", "Ktv"]), 32);
}
