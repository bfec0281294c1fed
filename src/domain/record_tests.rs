#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use proptest::prelude::*;

use super::*;
use crate::{Appointment, Contact, FollowThrough, Need};

fn device(n: u8) -> Stamper {
    Stamper::new(DeviceId([n; 16]))
}

#[test]
fn a_contact_reads_back_and_only_what_changed_is_stamped_again() {
    let mut phone = device(1);
    let mut nadia = Contact { name: "Nadia".into(), needs: vec![Need::Talk], ..Contact::default() };
    let mut record = Record::new(&nadia, &mut phone, 1_000).unwrap();
    assert_eq!(record.read::<Contact>().unwrap(), nadia);

    nadia.role = "my sister".into();
    assert!(record.update(&nadia, &mut phone, 2_000).unwrap());
    assert_eq!(record.fields["name"].at.wall_ms(), 1_000);
    assert_eq!(record.fields["role"].at.wall_ms(), 2_000);
    assert!(!record.update(&nadia, &mut phone, 3_000).unwrap());
}

#[test]
fn two_devices_each_add_an_outcome_and_both_stay() {
    let (mut phone, mut tablet) = (device(1), device(2));
    let mut dose = Appointment { title: "pharmacy".into(), ..Appointment::default() };
    let mut on_phone = Record::new(&dose, &mut phone, 1_000).unwrap();
    let mut on_tablet = on_phone.clone();

    dose.outcomes.insert("2026-11-22".parse().unwrap(), FollowThrough::Attended);
    on_phone.update(&dose, &mut phone, 2_000).unwrap();
    dose.outcomes.clear();
    dose.outcomes.insert("2026-11-23".parse().unwrap(), FollowThrough::Excused);
    on_tablet.update(&dose, &mut tablet, 2_000).unwrap();

    on_phone.merge(&on_tablet);
    assert_eq!(on_phone.read::<Appointment>().unwrap().outcomes.len(), 2);

    dose.outcomes.clear();
    on_phone.update(&dose, &mut phone, 3_000).unwrap();
    assert!(on_phone.read::<Appointment>().unwrap().outcomes.is_empty(), "what is taken away stays away");
}

#[test]
fn what_is_ticked_for_years_fits_and_two_devices_leave_out_the_same() {
    let (mut phone, mut tablet) = (device(1), device(2));
    let mut dose = Appointment { title: "pharmacy".into(), ..Appointment::default() };
    let first: chrono::NaiveDate = "2024-11-22".parse().unwrap();
    let day = |number| first + chrono::Days::new(number);
    let at = |number| day(number).and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    let mut on_phone = Record::new(&dose, &mut phone, at(0)).unwrap();
    let mut on_tablet = on_phone.clone();
    for number in 0..400 {
        dose.outcomes.insert(day(number), FollowThrough::Attended);
        on_phone.update(&dose, &mut phone, at(number)).unwrap();
    }
    dose.outcomes.clear();
    for number in 350..730 {
        dose.outcomes.insert(day(number), FollowThrough::Missed);
        on_tablet.update(&dose, &mut tablet, at(number)).unwrap();
    }
    let mut here = on_phone.clone();
    here.merge(&on_tablet);
    let mut there = on_tablet.clone();
    there.merge(&on_phone);
    const MOST: usize = 60_000;
    assert!(here.to_bytes().unwrap().len() > MOST);
    let fitted = here.fitted(MOST).unwrap();
    assert!((MOST / 2..=MOST / 4 * 3).contains(&fitted.len()), "{}", fitted.len());
    assert_eq!(there.fitted(MOST).unwrap(), fitted);
    assert_eq!(here.to_bytes().unwrap(), fitted);
    let kept = here.read::<Appointment>().unwrap();
    assert_eq!((kept.title.as_str(), kept.outcomes.len() > 366), ("pharmacy", true));
    assert_eq!(kept.outcomes.last_key_value(), Some((&day(729), &FollowThrough::Missed)));
    // What fits stays as it is, and the last month in any case.
    assert_eq!(here.fitted(MOST).unwrap(), fitted);
    let month = here.fitted(1_000).unwrap();
    assert!(month.len() > 1_000);
    assert_eq!(here.read::<Appointment>().unwrap().outcomes.len(), 32);
}

#[test]
fn a_field_of_a_newer_version_survives_an_edit_by_this_one() {
    let mut phone = device(1);
    let mut record = Record::new(&Contact::default(), &mut phone, 1).unwrap();
    let newer =
        Field { value: Value::from("violet"), at: Hlc::at(5), by: DeviceId([9; 16]), rivals: Rivals::default() };
    record.fields.insert("scent".into(), newer.clone());
    record.update(&Contact { name: "Nadia".into(), ..Contact::default() }, &mut phone, 9).unwrap();
    assert_eq!(Record::from_bytes(&record.to_bytes().unwrap()).unwrap().fields["scent"], newer);
}

#[test]
fn a_need_of_a_newer_version_is_left_out_of_the_view_only() {
    let mut phone = device(1);
    let mut record = Record::new(&Contact::default(), &mut phone, 1).unwrap();
    record.fields.get_mut("needs").unwrap().value = serde_json::json!(["talk", "garden"]);
    assert_eq!(record.read::<Contact>().unwrap().needs, [Need::Talk]);
}

#[test]
fn a_newer_format_and_cut_bytes_are_told_apart() {
    let record = Record::new(&Contact::default(), &mut device(1), 1).unwrap();
    let bytes = record.to_bytes().unwrap();
    for length in 0..bytes.len() {
        assert_eq!(Record::from_bytes(&bytes[..length]), Err(RecordError::Malformed), "cut at {length}");
    }
    let newer = br#"{"v":2,"kind":"garden","fields":7}"#;
    assert_eq!(Record::from_bytes(newer), Err(RecordError::Newer));
}

/// The format is frozen: what the first release wrote must be read by every later one.
#[test]
fn the_frozen_record_reads_as_on_its_first_day() {
    let frozen = include_bytes!("../../tests/vectors/record-v1.json");
    let record = Record::from_bytes(frozen.trim_ascii()).unwrap();
    let nadia: Contact = record.read().unwrap();
    assert_eq!((nadia.name.as_str(), nadia.needs.as_slice()), ("Nadia", &[Need::Talk, Need::Sleep][..]));
    assert_eq!(record.to_bytes().unwrap(), frozen.trim_ascii());
}

fn records() -> impl Strategy<Value = Record> {
    let field = (0..4_u8, 0..4_u64, 0..3_u8).prop_map(|(value, at, by)| Field {
        value: Value::from(value),
        at: Hlc(at),
        by: DeviceId([by; 16]),
        rivals: Rivals::default(),
    });
    proptest::collection::btree_map("[a-c]", field, 0..4).prop_map(|fields| Record {
        v: FORMAT,
        kind: Kind::Contact,
        fields,
    })
}

fn merged(a: &Record, b: &Record) -> Record {
    let mut both = a.clone();
    both.merge(b);
    both
}

/// 10,000 cases, or as many as `PROPTEST_CASES` says.
pub(crate) fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(asked.unwrap_or(10_000))
}

#[test]
fn an_edit_wins_over_what_it_replaces_whatever_the_clocks_say() {
    let two_years = 2 * 365 * 24 * 3_600_000;
    let (mut ahead, mut behind) = (device(9), device(1));
    let mut nadia = Contact { name: "Nadia".into(), ..Contact::default() };
    let on_tablet = Record::new(&nadia, &mut ahead, two_years).unwrap();
    let mut on_phone = on_tablet.clone();
    nadia.name = "Nadia B.".into();
    on_phone.update(&nadia, &mut behind, -two_years).unwrap();
    on_phone.merge(&on_tablet);
    assert_eq!(on_phone.read::<Contact>().unwrap().name, "Nadia B.");
    assert!(behind.next(0).wall_ms() == 0, "the other's clock does not become this device's");
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(a in records(), b in records(), c in records()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a);
    }
}
