//! What is stored and handed over reads for good as on its first day.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::items::{Key, pieces};
use super::{About, Part, invitations::Look, inviting::Mine, prepared, taking, to_hex};

fn told<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> String {
    let bytes = postcard::to_allocvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value);
    to_hex(&bytes)
}

#[test]
fn every_stored_item_and_the_hand_overs_content_are_as_frozen() {
    let (one, two) = ([1; 16], [2; 16]);
    let keys = [
        Key::Device,
        Key::Space(one),
        Key::State(one),
        Key::Entry(one, two),
        Key::Content(one, two),
        Key::Aside(one, two),
        Key::Epoch(one, 3),
        Key::Look(one),
        Key::Label(one),
        Key::Prepared(one),
        Key::Parcel(one),
        Key::Taking,
        Key::Left(one),
    ];
    let mut now: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let items = keys.iter().flat_map(|key| pieces(*key, b"bytes").unwrap());
    now.insert("items".into(), items.map(|piece| to_hex(&piece)).collect());
    let parts = [Part::OwnDevices, Part::Person, Part::Team, Part::Workers];
    let abouts = parts.map(|part| told(&About { part, team: "Pont d'été".into(), since: 1_796_112_000_000 }));
    now.insert("abouts".into(), abouts.into());
    now.insert("look".into(), vec![told(&Look::sample())]);
    now.insert("mine".into(), vec![told(&Mine::sample())]);
    now.insert("prepared".into(), prepared::samples().iter().map(told).collect());
    now.insert("taking".into(), taking::samples().iter().map(told).collect());
    let content =
        prepared::Content { format: 1, records: vec![(one, b"{}".to_vec())], invitation: Some("BSC1T".into()) };
    now.insert("hand-over".into(), vec![told(&content)]);
    let frozen: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("../../../tests/vectors/carry-items-v1.json")).unwrap();
    assert_eq!(now, frozen, "{}", serde_json::to_string_pretty(&now).unwrap());
}

#[test]
fn an_item_longer_than_a_record_lies_in_pieces() {
    let long = vec![7; 100_000];
    let rows = |contents: Vec<Vec<u8>>| {
        let row = |(at, content): (u8, Vec<u8>)| super::Row { id: [at; 16], version: 1, content: content.into() };
        (0..).zip(contents).map(row).collect::<Vec<_>>()
    };
    let whole = pieces(Key::Taking, &long).unwrap();
    assert_eq!(whole.len(), 3);
    let (_, found, damaged) = super::Items::read(rows(whole.iter().rev().cloned().collect()));
    assert_eq!((found[&Key::Taking].as_slice(), damaged), (long.as_slice(), 0));
    let (_, found, damaged) = super::Items::read(rows(whole[..2].to_vec()));
    assert_eq!((found.len(), damaged), (0, 1), "a part of it is nothing");
}
