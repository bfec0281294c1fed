//! Members come and go for years: no space comes to a standstill, and nobody blames an honest hub for it.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use besace_crypto::{MEMBER_LIMIT, Role};
use besace_domain::{Consent, Contact, Record, TeamNote};

use super::street::{NADIA, OMAR, SPACE, Street, honest, member};
use crate::client::{Event, SpaceKind, SyncState};

const PHONE: usize = 0;
const KARIM: usize = 1;
const DAYS: u32 = 100;
const SAMIR: [u8; 16] = [7; 16];

fn manifest(street: &Street, who: usize) -> besace_crypto::Manifest {
    street.homes[who].client.members().unwrap().clone()
}

#[test]
fn a_space_whose_members_changed_a_hundred_times_goes_on() {
    let mut street = Street::amina();
    // 1. Her tablet lies in a drawer while a hundred old phones come and go; Omar is deleted meanwhile.
    street.deletes(PHONE, OMAR);
    street.sync(PHONE);
    for round in 0..DAYS {
        street.admits(PHONE, 9, Role::Owner);
        street.removes(PHONE, 9);
        street.writes(PHONE, NADIA, &format!("Nadia {round}"));
        street.sync(PHONE);
    }
    let now = manifest(&street, PHONE);
    assert_eq!((now.epoch, now.former.len(), now.left.len()), (DAYS + 1, 0, 0));
    assert_eq!(street.homes[PHONE].client.left_to_reseal(), 0);

    // 2. The tablet comes back: it walks every step, and can write.
    for _ in 0..3 {
        street.sync(1);
    }
    assert_eq!(street.name(1, NADIA).unwrap(), format!("Nadia {}", DAYS - 1));
    assert_eq!(street.name(1, OMAR), None);
    street.writes(1, NADIA, "Nadia T.");
    street.sync(1);
    street.sync(PHONE);
    assert_eq!(street.name(PHONE, NADIA).unwrap(), "Nadia T.");

    // 3. A new phone meets a deletion under an epoch that is over, and finds nothing wrong with it.
    street.admits(PHONE, 3, Role::Owner);
    street.joins(SpaceKind::Own, 3);
    street.sync(2);
    assert_eq!((street.name(2, NADIA).unwrap().as_str(), street.name(2, OMAR)), ("Nadia T.", None));
    assert!((0..3).all(|who| street.blames(who).is_none()));
}

#[test]
fn a_device_that_writes_under_an_epoch_just_forgotten_loses_nothing() {
    let mut street = Street::amina();
    street.admits(PHONE, 9, Role::Owner);
    street.sync(1);
    // 1. The tablet has read everything, and no time passes for it while the phone removes somebody and forgets.
    let then = street.now;
    street.removes(PHONE, 9);
    street.admits(PHONE, 3, Role::Owner);
    assert!(manifest(&street, PHONE).former.is_empty());
    street.homes[1].skew = then - street.now;
    let contact = Contact { name: "Samir".into(), ..Contact::default() };
    let record = Record::new(&contact, &mut street.homes[1].stamper, then).unwrap();
    let edited = Event::Edited { id: SAMIR, content: record.to_bytes().unwrap() };
    // What it would read next gets lost.
    street.run(1, edited, |asked, reply| (asked.method == "PUT").then_some(reply));
    street.homes[1].skew = 0;
    let epoch = besace_crypto::record_epoch(street.row(SAMIR).body.bytes()).unwrap();
    assert_eq!(epoch, 1, "the hub takes what is sealed under the old epoch");
    // 2. A device that has just come cannot open that; it waits, and blames nobody.
    street.joins(SpaceKind::Own, 3);
    street.sync(2);
    assert_eq!(street.name(2, SAMIR), None);
    // 3. Whoever can open it seals it anew.
    for who in [1, PHONE, 2] {
        street.sync(who);
    }
    assert_eq!(street.name(2, SAMIR).unwrap(), "Samir");
    assert!((0..3).all(|who| street.blames(who).is_none()));
}

#[test]
fn what_a_coordinator_may_not_write_the_persons_phone_seals_anew() {
    let mut street = Street::with(SpaceKind::Link, &[Role::Owner, Role::Coordinator]);
    let (consent, note) = (Consent::default(), TeamNote::default());
    let now = street.now;
    let consent = Record::new(&consent, &mut street.homes[PHONE].stamper, now).unwrap().to_bytes().unwrap();
    let note = Record::new(&note, &mut street.homes[KARIM].stamper, now).unwrap().to_bytes().unwrap();
    for (who, id, content) in [(PHONE, NADIA, consent), (KARIM, OMAR, note)] {
        street.run(who, Event::Edited { id, content }, honest);
        street.sync(who);
    }
    street.sync(PHONE);

    // 1. Workers come and go, by Karim's hand alone, until the space has no room for another epoch.
    for _ in 0..MEMBER_LIMIT + 2 {
        street.admits(KARIM, 9, Role::Worker);
        street.removes(KARIM, 9);
    }
    let karims = manifest(&street, KARIM);
    assert_eq!(karims.former.len(), MEMBER_LIMIT);
    // 2. The one who goes last is served no more all the same.
    let worker = member(9, Role::Worker).card.request;
    assert!(!street.hub.space(&SPACE).unwrap().lists(&worker));
    // 3. Amina's phone comes on: it seals anew what only it may, forgets, and Karim's removal is carried out.
    for who in [PHONE, PHONE, KARIM, PHONE, KARIM, PHONE] {
        street.sync(who);
    }
    let end = manifest(&street, KARIM);
    assert_eq!((end.member(&[9; 16]), end.former.len(), end.left.len()), (None, 0, 0));
    assert_eq!(street.homes[PHONE].client.left_to_reseal(), 0);
    assert!((0..2).all(|who| street.blames(who).is_none()));
    assert!(matches!(street.homes[KARIM].told, SyncState::SharedAt(_)));
}
