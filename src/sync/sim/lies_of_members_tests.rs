//! A hub that lies about who belongs to the space, alone or together with somebody who does.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use besace_crypto::{EpochKey, Manifest, RecordAddress, Role, manifest_id, seal_manifest, seal_signed_record};

use super::{hub::Reply, street::*};
use crate::{
    client::{Event, Misbehaviour, SpaceKind, SyncState},
    wire::{Code, Conflict, KeyList, ListedKey, Page, Row, RowBody, to_bytes},
};

/// A link space: Amina's phone (0), a coordinator (1), a worker (2).
fn team() -> Street {
    let mut street = Street::with(SpaceKind::Link, &[Role::Owner, Role::Coordinator, Role::Worker]);
    street.writes(0, NADIA, "Nadia");
    for who in [0, 0, 1, 2] {
        street.sync(who);
    }
    assert_eq!(street.name(2, NADIA).unwrap(), "Nadia");
    street
}

/// The key of epoch 1, as every member has it.
fn epoch_key(street: &Street) -> EpochKey {
    let version = street.homes[2].client.members().unwrap().version;
    let id = manifest_id(version);
    let blob = street.row(id).body.bytes().to_vec();
    besace_crypto::open_manifest(&keys(3), &[3; 16], &SPACE, version, &blob).unwrap().key
}

/// A row as the hub would have to make it to be believed.
fn forge(street: &Street, by: u8, signing: u8, id: [u8; 16], version: u64, content: &[u8]) -> RowBody {
    let address = RecordAddress { space: SPACE, id, version, epoch: 1 };
    let blob = seal_signed_record(&epoch_key(street), &address, &[by; 16], keys(signing).signing(), content);
    RowBody::Sealed(blob.unwrap())
}

fn shown(street: &mut Street, who: usize, id: [u8; 16], version: u64, body: &RowBody) {
    let show = |page: &mut Page| {
        let seq = page.head + 1;
        page.rows = vec![Row { id, version, seq, body: body.clone() }];
        (page.head, page.next, page.more) = (seq, seq, false);
    };
    street.pages(who, show);
}

#[test]
fn a_worker_who_works_with_the_hub_cannot_change_what_the_person_said() {
    let mut street = team();
    let content = street.homes[0].contents[&NADIA].clone();
    let by_worker = forge(&street, 3, 3, NADIA, 2, &content);
    shown(&mut street, 0, NADIA, 2, &by_worker);
    assert_eq!(street.blames(0), Some(Misbehaviour::ForgedRecord));
    let as_phone = forge(&street, 1, 3, NADIA, 2, &content);
    shown(&mut street, 1, NADIA, 2, &as_phone);
    assert_eq!(street.blames(1), Some(Misbehaviour::ForgedRecord), "nor sign in the phone's name");
}

#[test]
fn a_stranger_with_a_leaked_key_writes_nothing() {
    let mut street = team();
    let content = street.homes[0].contents[&NADIA].clone();
    let by_stranger = forge(&street, 9, 9, NADIA, 2, &content);
    shown(&mut street, 0, NADIA, 2, &by_stranger);
    assert_eq!(street.blames(0), Some(Misbehaviour::ForgedRecord));
}

#[test]
fn a_worker_who_works_with_the_hub_cannot_delete_what_the_person_shares() {
    let mut street = team();
    let RowBody::Sealed(grave) = forge(&street, 3, 3, NADIA, 2, b"") else { panic!("a grave is sealed") };
    shown(&mut street, 0, NADIA, 2, &RowBody::Gone(grave));
    assert_eq!(street.blames(0), Some(Misbehaviour::InventedDeletion));
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia");
}

#[test]
fn a_dismissed_worker_and_the_hub_write_nothing_any_more() {
    let mut street = team();
    let note = besace_domain::TeamNote { text: "late".into(), ..Default::default() };
    let note = besace_domain::Record::new(&note, &mut street.homes[2].stamper, 1).unwrap().to_bytes().unwrap();
    let late = forge(&street, 3, 3, [8; 16], 1, &note);
    street.run(0, Event::Remove { device: [3; 16] }, honest);
    street.sync(0);
    street.sync(1);
    shown(&mut street, 1, [8; 16], 1, &late);
    assert_eq!(street.blames(1), Some(Misbehaviour::ForgedRecord));
    assert_eq!(street.homes[1].contents.len(), 1);
}

#[test]
fn a_dismissed_worker_opens_nothing_that_the_hub_leaks_and_keeps_nothing() {
    let mut street = team();
    let old = epoch_key(&street);
    street.run(0, Event::Remove { device: [3; 16] }, honest);
    for who in [0, 1, 0] {
        street.sync(who);
    }
    let row = street.row(NADIA);
    let address = RecordAddress { space: SPACE, id: NADIA, version: row.version, epoch: 1 };
    let opened = besace_crypto::open_signed_record(&old, &address, row.body.bytes(), |_| Some(card(1).signing));
    assert!(opened.is_err(), "it was sealed again under the new epoch");
    street.sync(2);
    street.sync(2);
    assert_eq!(street.homes[2].told, SyncState::RemovedFromSpace);
    assert!(street.homes[2].contents.is_empty());
}

#[test]
fn a_removal_that_the_hub_only_pretends_is_noticed() {
    let mut street = team();
    street.pretends = true;
    street.run(0, Event::Remove { device: [3; 16] }, honest);
    for _ in 0..3 {
        street.sync(0);
    }
    assert_eq!(street.blames(0), Some(Misbehaviour::RolledBack));
}

#[test]
fn a_hub_that_lets_nobody_be_removed_is_not_asked_without_end() {
    for path in ["/keys", "/records/"] {
        let mut street = team();
        let taken = to_bytes(&Conflict { version: 1 }).unwrap();
        street.pretends = true;
        street.run(0, Event::Remove { device: [3; 16] }, honest);
        // `run` checks that the requests end.
        for _ in 0..3 {
            street.sync_with(0, |asked, reply| match asked.method == "PUT" && asked.target.contains(path) {
                true => Some(Reply { status: 409, body: taken.clone(), ..reply }),
                false => Some(reply),
            });
        }
        assert!(street.homes[0].client.members().unwrap().member(&[3; 16]).is_some(), "it is not told as done");
    }
}

#[test]
fn a_member_that_the_hub_adds_is_refused_and_gets_no_key() {
    let mut street = team();
    let current = street.homes[0].client.signed_members().unwrap().clone();
    let key = epoch_key(&street);
    // The worker's key leaked: the hub signs a manifest with a device of its own.
    let mut next = current.next();
    next.add(member(9, Role::Worker));
    let signed = next.sign([3; 16], keys(3).signing()).unwrap();
    let version = signed.manifest().version;
    let blob = RowBody::Sealed(seal_manifest(&signed, &key, &[]).unwrap());
    for who in 0..3 {
        shown(&mut street, who, manifest_id(version), 1, &blob);
        assert_eq!(street.blames(who), Some(Misbehaviour::ForgedMembers));
        assert_eq!(street.homes[who].client.members(), Some(current.manifest()));
    }
}

#[test]
fn an_earlier_manifest_is_refused() {
    let mut street = team();
    let current = street.homes[1].client.members().unwrap().version;
    let older = street.row(manifest_id(current - 1)).body;
    shown(&mut street, 1, manifest_id(current + 1), 1, &older);
    assert_eq!(street.blames(1), Some(Misbehaviour::ForgedMembers));
    assert_eq!(street.homes[1].client.members().unwrap().version, current);
}

#[test]
fn a_second_manifest_of_one_version_is_refused() {
    let mut street = team();
    let current = street.homes[0].client.signed_members().unwrap().clone();
    // Another space's founder signs in the phone's name, for the same version.
    let key = epoch_key(&street);
    let fork = Manifest { previous: [9; 32], ..current.manifest().clone() }.sign([1; 16], keys(1).signing()).unwrap();
    let blob = RowBody::Sealed(seal_manifest(&fork, &key, &[]).unwrap());
    shown(&mut street, 1, manifest_id(fork.manifest().version), 2, &blob);
    assert_eq!(street.blames(1), Some(Misbehaviour::ForgedMembers));
}

#[test]
fn a_key_list_that_a_stranger_signed_removes_nobody() {
    let mut street = team();
    let keys_only = vec![ListedKey { key: card(9).request, admin: true }];
    let list = KeyList { space: SPACE, version: 99, previous: [0; 32], keys: keys_only };
    let forged = list.sign(&keys(9).request_key(&SPACE).unwrap()).unwrap();
    let body = to_bytes(&forged).unwrap();
    let lies = |asked: &super::hub::Asked, reply: Reply| match asked.target.ends_with("/keys") {
        true => Some(Reply { status: 200, body: body.clone(), ..reply }),
        false => Some(problem(Code::UnknownKey, reply.date)),
    };
    for _ in 0..3 {
        street.sync_with(2, lies);
    }
    assert_ne!(street.homes[2].told, SyncState::RemovedFromSpace);
    assert_eq!(street.name(2, NADIA).unwrap(), "Nadia", "nothing is erased");
}
