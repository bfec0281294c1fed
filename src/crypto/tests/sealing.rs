//! Records, keyrings and exports: what is sealed opens again, at its place only, and nothing that was
//! changed or cut opens at all.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;
use proptest::prelude::*;

const ALICE: RecordAddress = RecordAddress { space: [1; 16], id: [2; 16], version: 3, epoch: 4 };

fn passphrase() -> Secret {
    Secret::typed("correct horse battery").unwrap()
}

proptest! {
    #[test]
    fn any_record_comes_back_as_it_was(content in proptest::collection::vec(any::<u8>(), 0..20_000)) {
        let key = EpochKey::generate().unwrap();
        let envelope = seal_record(&key, &ALICE, &content).unwrap();
        let opened = open_record(&key, &ALICE, &envelope).unwrap();
        prop_assert_eq!(opened.as_slice(), content.as_slice());
        prop_assert!([256, 1024, 4096, 16384, 65536].contains(&(envelope.len() - 45)));
    }

    #[test]
    fn any_export_comes_back_as_it_was(content in proptest::collection::vec(any::<u8>(), 0..40_000)) {
        let file = seal_export(ExportFor::File, &passphrase(), Cost::LIGHTEST, &content).unwrap();
        let opened = open_export(&passphrase(), &file).unwrap();
        prop_assert_eq!(opened.as_slice(), content.as_slice());
    }

    #[test]
    fn noise_never_opens_and_never_panics(noise in proptest::collection::vec(any::<u8>(), 0..600)) {
        let key = EpochKey::generate().unwrap();
        prop_assert!(open_record(&key, &ALICE, &noise).is_err());
        let mut looks_real = noise.clone();
        looks_real.splice(..0, [1, 4, 0, 0, 0]);
        prop_assert!(open_record(&key, &ALICE, &looks_real).is_err());
        prop_assert!(open_export(&passphrase(), &noise).is_err());
        prop_assert!(open_epoch_key(&DataKey::generate().unwrap(), &[1; 16], 1, &noise).is_err());
        let noise: Vec<u8> = noise.into_iter().cycle().take(SlotTable::LEN).collect();
        if let Ok(table) = SlotTable::from_bytes(&noise) {
            prop_assert!(table.open_with_recovery(&RecoveryCode::generate().unwrap()).is_err());
        }
    }
}

#[test]
fn a_record_opens_at_its_own_place_only() {
    let key = EpochKey::generate().unwrap();
    let envelope = seal_record(&key, &ALICE, b"Bob, 0470 00 00 00").unwrap();
    let elsewhere = [
        RecordAddress { space: [9; 16], ..ALICE },
        RecordAddress { id: [9; 16], ..ALICE },
        RecordAddress { version: 2, ..ALICE },
    ];
    for place in elsewhere {
        assert_eq!(open_record(&key, &place, &envelope).unwrap_err(), OpenError::SealBroken);
    }
    let other_epoch = open_record(&key, &RecordAddress { epoch: 5, ..ALICE }, &envelope).unwrap_err();
    assert_eq!(other_epoch, OpenError::OtherEpoch { epoch: 4 });
    let other_key = EpochKey::generate().unwrap();
    assert_eq!(open_record(&other_key, &ALICE, &envelope).unwrap_err(), OpenError::SealBroken);
    // The same content sealed twice shares no bytes but the header.
    let again = seal_record(&key, &ALICE, b"Bob, 0470 00 00 00").unwrap();
    assert_ne!(envelope[5..29], again[5..29]);
    assert_ne!(envelope[29..], again[29..]);
}

#[test]
fn a_record_cut_or_changed_anywhere_does_not_open() {
    let key = EpochKey::generate().unwrap();
    let envelope = seal_record(&key, &ALICE, b"alice").unwrap();
    for length in 0..envelope.len() {
        assert!(open_record(&key, &ALICE, &envelope[..length]).is_err(), "cut at {length}");
    }
    each_flipped_bit(&envelope, |changed, bit| {
        assert!(open_record(&key, &ALICE, changed).is_err(), "bit {bit}");
    });
    let mut newer = envelope;
    newer[0] = 3;
    assert_eq!(open_record(&key, &ALICE, &newer).unwrap_err(), OpenError::Newer { format: 3 });
}

#[test]
fn a_sealed_epoch_key_cut_or_changed_anywhere_does_not_open() {
    let (data_key, key) = (DataKey::generate().unwrap(), EpochKey::generate().unwrap());
    let sealed = seal_epoch_key(&data_key, &[1; 16], 1, &key).unwrap();
    let opened = open_epoch_key(&data_key, &[1; 16], 1, &sealed).unwrap();
    let envelope = seal_record(&key, &ALICE, b"alice").unwrap();
    assert_eq!(open_record(&opened, &ALICE, &envelope).unwrap().as_slice(), b"alice");
    assert!(open_epoch_key(&data_key, &[2; 16], 1, &sealed).is_err());
    assert!(open_epoch_key(&data_key, &[1; 16], 2, &sealed).is_err());
    for length in 0..sealed.len() {
        assert!(open_epoch_key(&data_key, &[1; 16], 1, &sealed[..length]).is_err());
    }
    each_flipped_bit(&sealed, |changed, bit| {
        assert!(open_epoch_key(&data_key, &[1; 16], 1, changed).is_err(), "bit {bit}");
    });
}

#[test]
fn an_export_cut_at_every_length_says_so() {
    let file = seal_export(ExportFor::File, &passphrase(), Cost::LIGHTEST, b"alice's toolbox").unwrap();
    assert_eq!(open_export(&passphrase(), &[]).unwrap_err(), ExportError::NotAnExport);
    for length in 1..file.len() {
        let error = open_export(&passphrase(), &file[..length]).unwrap_err();
        assert!(matches!(error, ExportError::Truncated { .. }), "cut at {length}: {error}");
    }
    let mut longer = file.clone();
    longer.push(0);
    assert_eq!(open_export(&passphrase(), &longer).unwrap_err(), ExportError::Damaged);
}

#[test]
fn an_export_with_any_bit_changed_says_what_is_wrong_and_it_is_not_the_passphrase() {
    let file = seal_export(ExportFor::File, &passphrase(), Cost::LIGHTEST, b"alice's toolbox").unwrap();
    // All of the header and the checksum, and a sample of the sealed bytes between (each costs a hash).
    let sampled = |byte: usize| byte < 100 || byte.is_multiple_of(97) || byte + 50 > file.len();
    for bit in (0..file.len() * 8).filter(|bit| sampled(bit / 8)) {
        let mut changed = file.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let error = open_export(&passphrase(), &changed).unwrap_err();
        let expected = match bit / 8 {
            0..8 => matches!(error, ExportError::NotAnExport),
            8 => matches!(error, ExportError::Newer { .. } | ExportError::Damaged),
            57..61 => matches!(error, ExportError::Truncated { .. } | ExportError::Damaged),
            _ => matches!(error, ExportError::Damaged),
        };
        assert!(expected, "bit {bit}: {error}");
    }
    let wrong = open_export(&Secret::typed("guess").unwrap(), &file).unwrap_err();
    assert_eq!(wrong, ExportError::WrongPassphrase);
}

#[test]
fn a_hostile_export_cannot_make_the_phone_work_for_hours() {
    // A file that is whole by its own checksum, but asks for 4 TiB of memory or 65,535 passes.
    for (at, hostile) in [(9, [255, 255, 255, 255]), (13, [255, 255, 1, 0]), (15, [64, 0, 0, 0]), (16, [1; 4])] {
        let mut file = seal_export(ExportFor::File, &passphrase(), Cost::LIGHTEST, b"x").unwrap();
        file[at..at + 4].copy_from_slice(&hostile);
        reseal_checksum(&mut file);
        let refused = open_export(&passphrase(), &file).unwrap_err();
        assert_eq!(refused, ExportError::Failed { cause: CryptoError::CostRefused }, "at {at}");
    }
    // Nor does a length beyond the limit make it reserve memory.
    let mut file = seal_export(ExportFor::File, &passphrase(), Cost::LIGHTEST, b"x").unwrap();
    file[57..61].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(open_export(&passphrase(), &file).is_err());
    let too_large = ExportError::TooLarge { limit: EXPORT_LIMIT };
    assert_eq!(open_export(&passphrase(), &vec![0x89; EXPORT_LIMIT + 1]).unwrap_err(), too_large);
    let content = vec![0; EXPORT_LIMIT];
    assert_eq!(seal_export(ExportFor::File, &passphrase(), Cost::LIGHTEST, &content).unwrap_err(), too_large);
}

#[test]
fn cost_has_a_ceiling_and_keys_do_not_show_themselves() {
    for (memory, passes, lanes) in [(256 * 1024 + 1, 1, 1), (8, 17, 1), (40, 1, 5), (7, 1, 1), (8, 0, 1), (8, 1, 0)] {
        assert_eq!(Cost::new(memory, passes, lanes).unwrap_err(), CryptoError::CostRefused);
    }
    assert_eq!(Cost::new(64 * 1024, 3, 1).unwrap(), Cost::STANDARD);
    assert_eq!(format!("{:?}", EpochKey::generate().unwrap()), "EpochKey(hidden)");
    assert_eq!(format!("{:?}", DataKey::generate().unwrap()), "DataKey(hidden)");
}

fn reseal_checksum(file: &mut [u8]) {
    use sha2::{Digest, Sha256};
    let end = file.len() - 32;
    let sum = Sha256::digest(&file[..end]);
    file[end..].copy_from_slice(&sum);
}

fn each_flipped_bit(bytes: &[u8], mut check: impl FnMut(&[u8], usize)) {
    let mut changed = bytes.to_vec();
    for bit in 0..bytes.len() * 8 {
        changed[bit / 8] ^= 1 << (bit % 8);
        check(&changed, bit);
        changed[bit / 8] ^= 1 << (bit % 8);
    }
}
