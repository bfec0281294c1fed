//! Records of a shared space: who wrote what, and at which place.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

const NOTE: RecordAddress = RecordAddress { space: [1; 16], id: [2; 16], version: 3, epoch: 4 };
const ALICE: [u8; 16] = [0xA; 16];
const BOB: [u8; 16] = [0xB; 16];

fn key_of(device: [u8; 16]) -> SigningKey {
    SigningKey::from_seed(&[device[0]; 32])
}

/// The members of the space: Alice and Bob.
fn members(device: &[u8; 16]) -> Option<VerifyingKey> {
    [ALICE, BOB].contains(device).then(|| key_of(*device).verifying_key())
}

fn by_alice(key: &EpochKey) -> Vec<u8> {
    seal_signed_record(key, &NOTE, &ALICE, &key_of(ALICE), b"Thursday at nine").unwrap()
}

#[test]
fn bob_reads_what_alice_wrote_and_knows_that_it_was_her() {
    let key = EpochKey::generate().unwrap();
    let opened = open_signed_record(&key, &NOTE, &by_alice(&key), members).unwrap();
    assert_eq!((opened.writer, opened.content.as_slice()), (ALICE, b"Thursday at nine".as_slice()));
    assert_eq!(record_epoch(&by_alice(&key)), Ok(4));
    let empty = seal_signed_record(&key, &NOTE, &ALICE, &key_of(ALICE), b"").unwrap();
    assert!(open_signed_record(&key, &NOTE, &empty, members).unwrap().content.is_empty());
}

#[test]
fn bob_cannot_write_in_alices_name() {
    let key = EpochKey::generate().unwrap();
    let forged = seal_signed_record(&key, &NOTE, &ALICE, &key_of(BOB), b"Never mind").unwrap();
    assert_eq!(open_signed_record(&key, &NOTE, &forged, members).unwrap_err(), OpenError::NotWrittenSo);
}

#[test]
fn who_is_no_member_writes_nothing_though_they_have_the_key() {
    let key = EpochKey::generate().unwrap();
    let stranger = [0xC; 16];
    let record = seal_signed_record(&key, &NOTE, &stranger, &key_of(stranger), b"Hello").unwrap();
    assert_eq!(open_signed_record(&key, &NOTE, &record, members).unwrap_err(), OpenError::UnknownWriter);
}

#[test]
fn a_record_without_a_signature_is_not_taken_from_others() {
    let key = EpochKey::generate().unwrap();
    let unsigned = seal_record(&key, &NOTE, b"Thursday at nine").unwrap();
    assert_eq!(open_signed_record(&key, &NOTE, &unsigned, members).unwrap_err(), OpenError::NotSigned);
    // Renaming the format does not help: the seal is bound to it.
    let mut renamed = unsigned.clone();
    renamed[0] = 2;
    assert_eq!(open_signed_record(&key, &NOTE, &renamed, members).unwrap_err(), OpenError::SealBroken);
    let mut stripped = by_alice(&key);
    stripped[0] = 1;
    assert_eq!(open_record(&key, &NOTE, &stripped).unwrap_err(), OpenError::SealBroken);
    // What the toolbox wrote before it was ever shared stays readable, in its own way.
    assert!(!is_signed_record(&unsigned) && is_signed_record(&by_alice(&key)));
    assert_eq!(open_record(&key, &NOTE, &unsigned).unwrap().as_slice(), b"Thursday at nine");
    assert_eq!(open_record(&key, &NOTE, &by_alice(&key)).unwrap_err(), OpenError::Signed);
}

#[test]
fn a_signature_cannot_be_taken_to_another_place() {
    let key = EpochKey::generate().unwrap();
    let elsewhere = [
        RecordAddress { space: [9; 16], ..NOTE },
        RecordAddress { id: [9; 16], ..NOTE },
        RecordAddress { version: 4, ..NOTE },
    ];
    for place in elsewhere {
        assert_eq!(open_signed_record(&key, &place, &by_alice(&key), members).unwrap_err(), OpenError::SealBroken);
    }
    let later = open_signed_record(&key, &RecordAddress { epoch: 5, ..NOTE }, &by_alice(&key), members);
    assert_eq!(later.unwrap_err(), OpenError::OtherEpoch { epoch: 4 });
}

#[test]
fn a_signed_record_cut_or_changed_anywhere_does_not_open() {
    let key = EpochKey::generate().unwrap();
    let envelope = by_alice(&key);
    for length in 0..envelope.len() {
        assert!(open_signed_record(&key, &NOTE, &envelope[..length], members).is_err(), "cut at {length}");
    }
    for bit in 0..envelope.len() * 8 {
        let mut changed = envelope.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open_signed_record(&key, &NOTE, &changed, members).is_err(), "bit {bit}");
    }
}

#[test]
fn a_signed_record_holds_a_little_less_and_hides_its_length_alike() {
    let key = EpochKey::generate().unwrap();
    let seal = |length: usize| seal_signed_record(&key, &NOTE, &ALICE, &key_of(ALICE), &vec![7; length]);
    assert_eq!(seal(0).unwrap().len(), seal(172).unwrap().len());
    let most = open_signed_record(&key, &NOTE, &seal(SIGNED_RECORD_LIMIT).unwrap(), members).unwrap();
    assert_eq!(most.content.len(), SIGNED_RECORD_LIMIT);
    let over = SIGNED_RECORD_LIMIT + 1;
    let refused = CryptoError::TooLarge { bytes: over, limit: SIGNED_RECORD_LIMIT };
    assert_eq!(seal(over).unwrap_err(), refused);
}
