#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::{Appointment, Record, Stamper, record::tests::cases};

fn device(n: u8) -> Stamper {
    Stamper::new(DeviceId([n; 16]))
}

fn at(hour: u32) -> Appointment {
    Appointment { start: format!("2026-12-01T{hour:02}:00:00").parse().unwrap(), ..Appointment::default() }
}

fn merged(a: &Record, b: &Record) -> Record {
    let mut both = a.clone();
    both.merge(b);
    both
}

#[test]
fn two_times_for_one_appointment_are_both_kept_until_the_person_says_which() {
    // 1. Amina's phone and tablet know the appointment at nine.
    let (mut phone, mut tablet) = (device(1), device(2));
    let first = Record::new(&at(9), &mut phone, 1_000).unwrap();
    assert!(first.conflicts().is_empty());

    // 2. Without a network, one moves it to ten, the other to eleven.
    let (mut on_phone, mut on_tablet) = (first.clone(), first.clone());
    on_phone.update(&at(10), &mut phone, 2_000).unwrap();
    on_tablet.update(&at(11), &mut tablet, 3_000).unwrap();
    let mut both = merged(&on_phone, &on_tablet);
    assert_eq!(both, merged(&on_tablet, &on_phone));
    assert_eq!(both.read::<Appointment>().unwrap(), at(11), "the later one is shown");
    let asked = both.conflicts();
    assert_eq!(asked["start"], [&json!("2026-12-01T11:00:00"), &json!("2026-12-01T10:00:00")]);

    // 3. She says: eleven was right. The question is gone, also where the old states are met again.
    let eleven = both.fields["start"].value.clone();
    both.settle("start", eleven, &mut phone, 4_000);
    for old in [&first, &on_phone, &on_tablet] {
        assert!(merged(&both, old).conflicts().is_empty());
        assert_eq!(merged(old, &both), both);
    }
}

#[test]
fn the_same_time_written_twice_and_a_correction_are_no_question() {
    let (mut phone, mut tablet) = (device(1), device(2));
    let first = Record::new(&at(9), &mut phone, 1_000).unwrap();
    let (mut on_phone, mut on_tablet) = (first.clone(), first.clone());
    on_phone.update(&at(10), &mut phone, 2_000).unwrap();
    on_tablet.update(&at(10), &mut tablet, 2_000).unwrap();
    let both = merged(&on_phone, &on_tablet);
    assert!(both.conflicts().is_empty());

    // The tablet's clock is behind: its correction of what it has seen is no contradiction all the same.
    let mut corrected = both.clone();
    corrected.update(&at(12), &mut tablet, 5).unwrap();
    let later = merged(&both, &corrected);
    assert!(later.conflicts().is_empty());
    assert_eq!(later.read::<Appointment>().unwrap(), at(12));
    assert!(merged(&on_phone, &later).conflicts().is_empty());
}

#[test]
fn a_field_of_the_first_release_has_neither_rivals_nor_memory() {
    let old = br#"{"v":1,"kind":"appointment","fields":{"place":{"value":"Rue 1","at":65536,"by":"01010101010101010101010101010101"}}}"#;
    let record = Record::from_bytes(old).unwrap();
    assert!(record.fields["place"].rivals.is_empty());
    assert_eq!(record.to_bytes().unwrap(), old, "and is written as it was");
}

/// The format of rivals is frozen too.
#[test]
fn the_frozen_contradiction_reads_as_on_its_first_day() {
    let frozen = include_bytes!("../../tests/vectors/record-v1-rivals.json");
    let record = Record::from_bytes(frozen.trim_ascii()).unwrap();
    assert_eq!(record.conflicts()["place"], [&json!("Rue Haute 2"), &json!("Rue Basse 1")]);
    assert_eq!(record.to_bytes().unwrap(), frozen.trim_ascii());
}

/// What three devices do: write a place, or hear all that another one holds.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Writes { who: usize, place: u8, clock: i64 },
    Hears { who: usize, of: usize },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let write = (0..3_usize, 0..4_u8, -9..9_i64).prop_map(|(who, place, clock)| Deed::Writes { who, place, clock });
    let hear = (0..3_usize, 0..3_usize).prop_map(|(who, of)| Deed::Hears { who, of });
    proptest::collection::vec(prop_oneof![write, hear], 0..16)
}

/// The three states after those deeds, and the last place each wrote while it was the only one to know it.
fn played(deeds: &[Deed]) -> [Record; 3] {
    let mut stampers = [device(1), device(2), device(3)];
    let start = Record::new(&Appointment::default(), &mut device(7), 0).unwrap();
    let mut states = [start.clone(), start.clone(), start];
    for deed in deeds {
        match *deed {
            Deed::Writes { who, place, clock } => {
                let place = Appointment { place: place.to_string(), ..Appointment::default() };
                states[who].update(&place, &mut stampers[who], clock * 1_000_000).unwrap();
            }
            Deed::Hears { who, of } => states[who] = merged(&states[who], &states[of].clone()),
        }
    }
    states
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn merging_contradictions_is_commutative_associative_and_idempotent(deeds in deeds()) {
        let [a, b, c] = played(&deeds);
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a.clone());
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
        prop_assert_eq!(Record::from_bytes(&a.to_bytes().unwrap()).unwrap(), a);
    }

    /// Whoever writes last, knowing all, settles it: no clock and no order of hearing brings a question back.
    #[test]
    fn one_edit_that_knows_all_settles_every_question(deeds in deeds(), clock in -9..9_i64) {
        let [a, b, c] = played(&deeds);
        let mut all = merged(&merged(&a, &b), &c);
        all.settle("place", json!("here"), &mut device(2), clock * 1_000_000);
        for old in [&a, &b, &c] {
            prop_assert!(!merged(old, &all).conflicts().contains_key("place"));
            prop_assert_eq!(&merged(old, &all).fields["place"].value, &json!("here"));
        }
    }
}
