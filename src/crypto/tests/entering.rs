//! Slots and recovery codes: who gets in, who does not.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

/// The code's slot and the recovery code's slot within the table (see the table's format).
const SECRET_SLOT: std::ops::Range<usize> = 17..105;
const RECOVERY_SLOT: std::ops::Range<usize> = 105..193;

fn code() -> Secret {
    Secret::typed("093518").unwrap()
}

/// A key and the proof that another key is the same one: a record that only it opens.
fn store() -> (DataKey, Vec<u8>) {
    let key = DataKey::generate().unwrap();
    let proof = seal_epoch_key(&key, &[1; 16], 1, &EpochKey::generate().unwrap()).unwrap();
    (key, proof)
}

fn is_same(opened: &Opened, proof: &[u8]) -> bool {
    open_epoch_key(&opened.key, &[1; 16], 1, proof).is_ok()
}

#[test]
fn code_and_recovery_code_open_the_same_store_and_nothing_else_does() {
    let (key, proof) = store();
    let mut table = SlotTable::create(&key, &code(), Cost::LIGHTEST).unwrap();
    let printed = RecoveryCode::generate().unwrap();
    assert_eq!(table.open_with_recovery(&printed).unwrap_err(), OpenError::Wrong);
    table.set_recovery(&key, &printed).unwrap();
    let table = SlotTable::from_bytes(table.as_bytes()).unwrap();
    let by_code = table.open_with_secret(&code()).unwrap();
    let by_print = table.open_with_recovery(&printed).unwrap();
    assert!(is_same(&by_code, &proof) && is_same(&by_print, &proof));
    assert!(by_code.intact && by_print.intact);
    for attempt in ["093519", "093518 0", "93518"] {
        let wrong = table.open_with_secret(&Secret::typed(attempt).unwrap()).unwrap_err();
        assert_eq!(wrong, OpenError::Wrong);
    }
}

#[test]
fn the_phone_key_opens_until_it_is_taken_away_or_replaced() {
    let (key, proof) = store();
    let mut table = SlotTable::create(&key, &code(), Cost::LIGHTEST).unwrap();
    let phone = |byte| PhoneKey::from_bytes(&[byte; 32]).unwrap();
    assert_eq!(table.open_with_phone_key(&phone(7)).unwrap_err(), OpenError::Wrong);
    table.set_phone_key(&key, &phone(7)).unwrap();
    assert!(is_same(&table.open_with_phone_key(&phone(7)).unwrap(), &proof));
    assert!(is_same(&table.open_with_secret(&code()).unwrap(), &proof));
    // The same bytes are no recovery code, and half a key is none.
    assert_eq!(table.open_with_phone_key(&phone(8)).unwrap_err(), OpenError::Wrong);
    assert!(PhoneKey::from_bytes(&[7; 16]).is_none() && PhoneKey::from_bytes(&[7; 33]).is_none());
    table.set_phone_key(&key, &phone(8)).unwrap();
    assert_eq!(table.open_with_phone_key(&phone(7)).unwrap_err(), OpenError::Wrong);
    table.clear(SlotKind::Phone).unwrap();
    assert_eq!(table.open_with_phone_key(&phone(8)).unwrap_err(), OpenError::Wrong);
    assert!(is_same(&table.open_with_secret(&code()).unwrap(), &proof));
}

#[test]
fn changing_the_code_or_voiding_the_recovery_code_leaves_the_other_as_it_was() {
    let (key, proof) = store();
    let mut table = SlotTable::create(&key, &code(), Cost::LIGHTEST).unwrap();
    let printed = RecoveryCode::generate().unwrap();
    table.set_recovery(&key, &printed).unwrap();
    let new = Secret::chosen("une phrase à moi").unwrap();
    // A dearer cost for the new code: the slots now differ in cost and all still work.
    table.set_secret(&key, &new, Cost::new(16, 2, 2).unwrap()).unwrap();
    assert_eq!(table.open_with_secret(&code()).unwrap_err(), OpenError::Wrong);
    assert!(is_same(&table.open_with_secret(&new).unwrap(), &proof));
    assert!(is_same(&table.open_with_recovery(&printed).unwrap(), &proof));
    table.clear(SlotKind::Recovery).unwrap();
    assert_eq!(table.open_with_recovery(&printed).unwrap_err(), OpenError::Wrong);
    assert!(is_same(&table.open_with_secret(&new).unwrap(), &proof));
}

#[test]
fn the_table_does_not_tell_which_slots_are_used() {
    let (key, _) = store();
    let mut with_print = SlotTable::create(&key, &code(), Cost::LIGHTEST).unwrap();
    with_print.set_recovery(&key, &RecoveryCode::generate().unwrap()).unwrap();
    let bytes = with_print.as_bytes();
    let slots: Vec<&[u8]> = bytes[17..369].chunks(88).collect();
    assert_eq!(slots.len(), 4);
    for slot in slots {
        assert_eq!(slot[..8], slots_cost(bytes), "all carry the same cost");
        // The rest looks random: no value of a byte stands out, no run of zeros.
        let most = (0..=255u8).map(|value| slot[8..].iter().filter(|byte| **byte == value).count()).max();
        assert!(most.unwrap() < 9, "{slot:?}");
    }
}

fn slots_cost(table: &[u8]) -> [u8; 8] {
    table[17..25].try_into().unwrap()
}

#[test]
fn every_flipped_bit_of_a_slot_shuts_that_slot_and_only_that_one() {
    let (key, proof) = store();
    let mut table = SlotTable::create(&key, &code(), Cost::LIGHTEST).unwrap();
    let printed = RecoveryCode::generate().unwrap();
    table.set_recovery(&key, &printed).unwrap();
    let whole = *table.as_bytes();
    for bit in 0..whole.len() * 8 {
        let byte = bit / 8;
        let mut changed = whole;
        changed[byte] ^= 1 << (bit % 8);
        let table = SlotTable::from_bytes(&changed).unwrap();
        if byte == 0 {
            assert_eq!(*table.as_bytes(), whole, "a broken format number mends itself");
            continue;
        }
        assert!(!table.is_intact(), "bit {bit} goes unnoticed");
        // High bits of the memory field ask for up to 256 MiB: real, allowed and slow, so not each here.
        let slow = (17..369).contains(&byte) && matches!((byte - 17) % 88, 1 | 2) && bit % 8 < 3;
        if !slow {
            check(table.open_with_secret(&code()), byte, SECRET_SLOT, &proof);
        }
        check(table.open_with_recovery(&printed), byte, RECOVERY_SLOT, &proof);
    }
}

fn check(result: Result<Opened, OpenError>, byte: usize, own: std::ops::Range<usize>, proof: &[u8]) {
    // The salt (bytes 1 to 16) belongs to all slots.
    if own.contains(&byte) || (1..17).contains(&byte) {
        assert_eq!(result.unwrap_err(), OpenError::SlotsDamaged, "byte {byte}");
    } else {
        let opened = result.unwrap();
        assert!(is_same(&opened, proof) && !opened.intact, "byte {byte}");
    }
}

#[test]
fn a_table_of_another_length_or_a_later_format_is_refused() {
    let (key, _) = store();
    let table = SlotTable::create(&key, &code(), Cost::LIGHTEST).unwrap();
    for length in 0..SlotTable::LEN {
        assert_eq!(SlotTable::from_bytes(&table.as_bytes()[..length]).unwrap_err(), OpenError::Malformed);
    }
    let mut newer = *table.as_bytes();
    newer[0] = 2;
    use sha2::{Digest, Sha256};
    let sum = Sha256::digest(&newer[..369]);
    newer[369..].copy_from_slice(&sum[..16]);
    assert_eq!(SlotTable::from_bytes(&newer).unwrap_err(), OpenError::Newer { format: 2 });
}

#[test]
fn a_recovery_code_is_read_as_people_type_it_and_typing_errors_are_noticed() {
    let code = RecoveryCode::generate().unwrap();
    let printed = code.to_printed_text();
    assert_eq!(printed.len(), 34);
    assert!(printed.split('-').all(|group| group.len() == 4));
    let sloppy = printed.to_lowercase().replace('-', " ").replace('0', "O").replace('1', "l");
    for text in [printed.as_str(), &sloppy, &printed.replace('-', ""), &printed.replace('-', "\u{2013}")] {
        assert_eq!(*RecoveryCode::from_typed_text(text).unwrap().to_printed_text(), *printed);
    }
    // Each wrong character is noticed, but for one in 4096 by chance: seen over all places and values.
    let mut unnoticed = 0;
    for place in (0..34).filter(|place| place % 5 != 4) {
        for character in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
            let mut typed: Vec<char> = printed.chars().collect();
            if std::mem::replace(&mut typed[place], character) != character {
                let typed: String = typed.into_iter().collect();
                unnoticed += usize::from(RecoveryCode::from_typed_text(&typed).is_ok());
            }
        }
    }
    assert!(unnoticed < 8, "{unnoticed} of 868 typing errors went unnoticed");
    let errors = [
        ("", RecoveryCodeError::Length { typed: 0 }),
        (&printed[1..], RecoveryCodeError::Length { typed: 27 }),
        ("U", RecoveryCodeError::Character { character: 'U' }),
        ("é", RecoveryCodeError::Character { character: 'é' }),
    ];
    for (typed, error) in errors {
        assert_eq!(RecoveryCode::from_typed_text(typed).unwrap_err(), error);
    }
    assert_eq!(format!("{code:?}"), "RecoveryCode(hidden)");
}
