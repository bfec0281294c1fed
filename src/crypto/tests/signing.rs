//! Signatures: who signed what, and for which purpose.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

const REQUEST: &str = "besace-request-v1";
const KEYS: &str = "besace-keys-v1";

fn nadia() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

#[test]
fn what_nadia_signed_is_hers_on_every_device() {
    let signature = nadia().sign(REQUEST, b"GET /v1/spaces");
    let key = nadia().verifying_key();
    assert_eq!(key.verify(REQUEST, b"GET /v1/spaces", &signature), Ok(()));
    // Signing again gives the same bytes, and both travel as they are: no length, nothing around.
    assert_eq!(nadia().sign(REQUEST, b"GET /v1/spaces"), signature);
    let sent = postcard::to_allocvec(&(key, signature)).unwrap();
    assert_eq!(sent, [key.0.as_slice(), &signature.0].concat());
    assert_eq!(postcard::from_bytes::<(VerifyingKey, Signature)>(&sent).unwrap(), (key, signature));
    // As JSON, where vectors are frozen, a signature stands in two halves.
    let json = serde_json::json!([key.0, [signature.0[..32], signature.0[32..]]]);
    assert_eq!(serde_json::to_value((key, signature)).unwrap(), json);
    assert_eq!(serde_json::from_value::<(VerifyingKey, Signature)>(json).unwrap(), (key, signature));
}

#[test]
fn a_signature_serves_one_purpose_one_message_and_one_key() {
    let signature = nadia().sign(REQUEST, b"GET /v1/spaces");
    let key = nadia().verifying_key();
    let broken = Err(SignatureError::Broken);
    assert_eq!(key.verify(KEYS, b"GET /v1/spaces", &signature), broken, "another purpose");
    assert_eq!(key.verify(REQUEST, b"GET /v1/space", &signature), broken, "another message");
    let bob = SigningKey::generate().unwrap();
    assert_eq!(bob.verifying_key().verify(REQUEST, b"GET /v1/spaces", &signature), broken, "another key");
    assert!(bob.verifying_key() != SigningKey::generate().unwrap().verifying_key(), "each new key is another");
    // Moving the border between purpose and message does not help.
    let shifted = nadia().sign("besace", b"-request-v1\0GET");
    assert_eq!(key.verify(REQUEST, b"GET", &shifted), broken);
}

#[test]
fn a_signature_with_any_bit_flipped_does_not_hold() {
    let signature = nadia().sign(REQUEST, b"alice");
    let key = nadia().verifying_key();
    for bit in 0..512 {
        let mut changed = signature;
        changed.0[bit / 8] ^= 1 << (bit % 8);
        assert!(key.verify(REQUEST, b"alice", &changed).is_err(), "bit {bit} of the signature");
    }
    for bit in 0..256 {
        let mut changed = key;
        changed.0[bit / 8] ^= 1 << (bit % 8);
        assert!(changed.verify(REQUEST, b"alice", &signature).is_err(), "bit {bit} of the key");
    }
}

#[test]
fn a_key_is_never_printed() {
    assert_eq!(format!("{:?}", nadia()), "SigningKey(hidden)");
    assert_eq!(format!("{:?}", nadia().sign(REQUEST, b"")), "Signature(64 bytes)");
}
