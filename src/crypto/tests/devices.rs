//! A device's keys, and epoch keys wrapped for it.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use besace_crypto::*;

const SPACE: [u8; 16] = [1; 16];
const PHONE: [u8; 16] = [2; 16];

fn phone() -> DeviceKeys {
    DeviceKeys::from_secret(&[7; 32]).unwrap()
}

#[test]
fn the_phone_finds_its_keys_again_after_it_was_switched_off() {
    let data_key = DataKey::generate().unwrap();
    let sealed = seal_device_keys(&data_key, &phone()).unwrap();
    let again = open_device_keys(&data_key, &sealed).unwrap();
    assert_eq!(again.card(PHONE, &SPACE), phone().card(PHONE, &SPACE));
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open_device_keys(&data_key, &changed).is_err(), "bit {bit}");
    }
    assert!(open_device_keys(&DataKey::generate().unwrap(), &sealed).is_err());
    // A sealed epoch key is no device secret, though both lie under the same data key.
    let epoch_key = seal_epoch_key(&data_key, &SPACE, 1, &EpochKey::generate().unwrap()).unwrap();
    assert_eq!(open_device_keys(&data_key, &epoch_key).unwrap_err(), OpenError::SealBroken);
}

#[test]
fn the_hub_cannot_tell_that_two_spaces_share_a_device() {
    let own = phone().card(PHONE, &SPACE).unwrap();
    let team = phone().card(PHONE, &[9; 16]).unwrap();
    assert_ne!(own.request, team.request);
    assert_eq!(phone().request_key(&SPACE).unwrap().verifying_key(), own.request);
    assert_eq!((own.agreement, own.signing), (team.agreement, team.signing), "members know the device again");
    // No key of the card is another one of it.
    assert!(own.signing != own.request && own.signing.0 != own.agreement);
    assert_eq!(format!("{:?}", phone()), "DeviceKeys(hidden)");
}

#[test]
fn an_epoch_key_opens_on_its_device_in_its_space_at_its_epoch() {
    let key = EpochKey::generate().unwrap();
    let card = phone().card(PHONE, &SPACE).unwrap();
    let wrapped = wrap_epoch_key(&key, &SPACE, 3, &card).unwrap();
    let opened = unwrap_epoch_key(&phone(), &PHONE, &SPACE, 3, &wrapped).unwrap();
    assert_eq!(opened.id(), key.id());
    let tablet = DeviceKeys::generate().unwrap();
    let elsewhere = [
        unwrap_epoch_key(&phone(), &PHONE, &SPACE, 4, &wrapped),
        unwrap_epoch_key(&phone(), &PHONE, &[9; 16], 3, &wrapped),
        unwrap_epoch_key(&phone(), &[9; 16], &SPACE, 3, &wrapped),
        unwrap_epoch_key(&tablet, &PHONE, &SPACE, 3, &wrapped),
    ];
    for refused in elsewhere {
        assert_eq!(refused.unwrap_err(), OpenError::SealBroken);
    }
    assert_ne!(wrap_epoch_key(&key, &SPACE, 3, &card).unwrap(), wrapped, "wrapped anew, it looks different");
}

#[test]
fn a_wrapped_key_with_any_bit_flipped_does_not_open() {
    let card = phone().card(PHONE, &SPACE).unwrap();
    let wrapped = wrap_epoch_key(&EpochKey::generate().unwrap(), &SPACE, 3, &card).unwrap();
    // The highest bit of an X25519 key is ignored by the standard: the wrap still refuses it, as the
    // encapsulated key enters the key schedule byte by byte.
    for bit in 0..wrapped.len() * 8 {
        let mut changed = wrapped;
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(unwrap_epoch_key(&phone(), &PHONE, &SPACE, 3, &changed).is_err(), "bit {bit}");
    }
}
