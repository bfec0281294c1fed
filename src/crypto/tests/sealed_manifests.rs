//! The list of who belongs to a space, sealed for its members: who opens it, and what is refused of it.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod bridge;

use besace_crypto::*;
use bridge::{ALONE, COMPUTER, EVE, KARIM, NADIA, PHONE, SPACE, TOM, id, keys, member, new_key, sign, space};

#[test]
fn each_member_opens_the_sealed_manifest_and_nobody_else() {
    let (first, old_key) = space();
    let key = new_key();
    let mut next = first.next();
    next.remove(&id(TOM), &key).unwrap();
    let next = sign(next, PHONE);
    let sealed = seal_manifest(&next, &key, &[&old_key]).unwrap();
    for device in [PHONE, COMPUTER, KARIM, NADIA] {
        let opened = open_manifest(&keys(device), &id(device), &SPACE, 2, &sealed).unwrap();
        assert_eq!(opened.signed, next);
        assert_eq!((opened.key.id(), opened.former[0].1.id()), (key.id(), old_key.id()));
        assert_eq!(check_pinned(&opened.signed, &SPACE, &next.head()), Ok(()));
    }
    for device in [TOM, EVE] {
        let refused = open_manifest(&keys(device), &id(device), &SPACE, 2, &sealed);
        assert_eq!(refused.unwrap_err(), ManifestError::NotForUs);
    }
    let elsewhere = open_manifest(&keys(PHONE), &id(PHONE), &[9; 16], 2, &sealed);
    assert_eq!(elsewhere.unwrap_err(), ManifestError::NotForUs);
    assert!(open_manifest(&keys(PHONE), &id(PHONE), &SPACE, 3, &sealed).is_err(), "offered as another version");
    assert_ne!(manifest_id(2), manifest_id(3));
}

#[test]
fn a_newly_paired_device_takes_the_manifest_it_was_told_of_and_no_other() {
    let (first, _) = space();
    let second = sign(first.next(), PHONE);
    assert_eq!(check_pinned(&second, &SPACE, &second.head()), Ok(()));
    let other = check_pinned(&first, &SPACE, &second.head());
    assert_eq!(other, Err(ManifestError::Fork { version: 1 }));
    assert_eq!(check_pinned(&second, &[9; 16], &second.head()), Err(ManifestError::OtherSpace));
    let by_worker = sign(first.next(), NADIA);
    assert_eq!(check_pinned(&by_worker, &SPACE, &by_worker.head()), Err(ManifestError::NotEntitled));
}

#[test]
fn keys_that_are_not_those_of_the_manifest_are_never_sealed_into_it() {
    let (first, key) = space();
    assert_eq!(seal_manifest(&first, &new_key(), &[]), Err(ManifestError::OtherKey));
    assert_eq!(seal_manifest(&first, &key, &[&key]), Err(ManifestError::OtherKey));
}

#[test]
fn a_member_cannot_slip_another_key_under_anas_manifest() {
    let (genuine, _) = space();
    let ana = member(PHONE).card;
    // Nadia wraps a key of her own for Ana, and seals Ana's manifest under it.
    let hers = new_key();
    let place = RecordAddress { space: SPACE, id: manifest_id(1), version: 1, epoch: 1 };
    let signed = genuine.to_bytes();
    let length = u32::try_from(signed.len()).unwrap().to_le_bytes();
    let body = seal_record(&hers, &place, &[length.as_slice(), &signed].concat()).unwrap();
    let wrap = wrap_epoch_key(&hers, &SPACE, 1, &ana).unwrap();
    let sealed = [[1, 1, 0, 0, 0, 1].as_slice(), &wrap, &body].concat();
    let opened = open_manifest(&keys(PHONE), &id(PHONE), &SPACE, 1, &sealed);
    assert_eq!(opened.unwrap_err(), ManifestError::OtherKey);
}

#[test]
fn a_signed_manifest_with_any_bit_flipped_or_cut_is_refused() {
    let (first, _) = space();
    let second = sign(first.next(), PHONE);
    let bytes = second.to_bytes();
    assert_eq!(SignedManifest::from_bytes(&bytes).unwrap(), second);
    let offered = |bytes: &[u8]| SignedManifest::from_bytes(bytes).and_then(|read| accept(&first, &read));
    for length in 0..bytes.len() {
        assert!(offered(&bytes[..length]).is_err(), "cut at {length}");
    }
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(offered(&changed).is_err(), "bit {bit}");
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(offered(&longer), Err(ManifestError::Malformed));
    // A number written longer than needed would be a second writing of the same list: byte 97 is the version.
    assert_eq!(bytes[97], 2);
    let padded = [&bytes[..97], &[0x82, 0x00], &bytes[98..]].concat();
    assert_eq!(offered(&padded), Err(ManifestError::Malformed));
}

#[test]
fn a_sealed_manifest_with_any_bit_flipped_or_cut_does_not_open() {
    let key = new_key();
    let alone = sign(Manifest::first(SPACE, ALONE, &key, vec![member(PHONE)]).unwrap(), PHONE);
    let sealed = seal_manifest(&alone, &key, &[]).unwrap();
    let open = |bytes: &[u8]| open_manifest(&keys(PHONE), &id(PHONE), &SPACE, 1, bytes);
    assert!(open(&sealed).is_ok());
    for length in 0..sealed.len() {
        assert!(open(&sealed[..length]).is_err(), "cut at {length}");
    }
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&changed).is_err(), "bit {bit}");
    }
}
