//! What only somebody who has the code and breaks the rules can try.
#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

use super::*;
use crate::{DeviceKeys, VerifyingKey};

const SPACE: [u8; 16] = [5; 16];

fn phone() -> Inviter {
    Inviter::by_qr(SPACE, "Ana's phone", 100).unwrap()
}

#[test]
fn an_inviter_that_reveals_another_nonce_than_it_is_bound_to_is_refused() {
    // So it could search for a nonce that makes two check codes equal.
    let reveals = |choose: fn([u8; 32]) -> [u8; 32]| {
        let phone = phone();
        let nonce = choose(*phone.nonce_for_tests());
        let (joiner, _) = Joiner::by_qr(phone.code()).unwrap();
        let mut session = Session { key: joiner.session.key.clone(), said: joiner.session.said };
        let reveal = postcard::to_allocvec(&Reveal { nonce, space: SPACE, name: String::new() }).unwrap();
        joiner.hear_reveal(&session.say(PairingMessage::Reveal, &[], &reveal).unwrap()).map(|_| ())
    };
    assert_eq!(reveals(|bound| bound), Ok(()));
    assert_eq!(reveals(|_| [9; 32]), Err(PairingError::Broken));
}

#[test]
fn a_newcomer_shows_only_keys_that_it_holds() {
    // Eve has the code, and shows the public keys of Ana's computer, or swaps one of them in.
    let computer = DeviceKeys::generate().unwrap();
    let eve = DeviceKeys::generate().unwrap();
    let begin = || {
        let phone = phone();
        let (joiner, hello) = Joiner::by_qr(phone.code()).unwrap();
        let (phone, reveal) = phone.hear_hello(0, &hello).unwrap();
        (phone, joiner.hear_reveal(&reveal).unwrap())
    };
    let newcomer = |keys: &DeviceKeys| Newcomer { card: keys.card([2; 16], &SPACE).unwrap(), name: "Computer".into() };
    let shows = |newcomer: Newcomer, signs: &DeviceKeys, signed: Option<&[u8]>| {
        let (phone, mut joiner) = begin();
        let said = joiner.session.said;
        let own = [said.as_slice(), &newcomer.to_bytes().unwrap()].concat();
        let signature = signs.signing().sign(CARD, signed.unwrap_or(&own));
        let card = postcard::to_allocvec(&SignedCard { newcomer, signature }).unwrap();
        let card = joiner.session.say(PairingMessage::Card, &[], &card).unwrap();
        phone.hear_card(0, &card).map(|granting| granting.newcomer().card)
    };
    assert!(shows(newcomer(&computer), &computer, None).is_ok(), "the honest way");
    let broken = PairingError::Broken;
    assert_eq!(shows(newcomer(&computer), &eve, None).unwrap_err(), broken, "signed by another key");
    let (_, other) = begin();
    let elsewhere = [other.session.said.as_slice(), &newcomer(&computer).to_bytes().unwrap()].concat();
    let replayed = shows(newcomer(&computer), &computer, Some(&elsewhere));
    assert_eq!(replayed.unwrap_err(), broken, "signed in another pairing");
    let mut swapped = newcomer(&computer);
    swapped.card.signing = VerifyingKey(eve.signing().verifying_key().0);
    assert_eq!(shows(swapped, &computer, None).unwrap_err(), broken);
    let mut endless = newcomer(&computer);
    endless.name = "é".repeat(61);
    assert_eq!(shows(endless, &computer, None).unwrap_err(), broken);
}
