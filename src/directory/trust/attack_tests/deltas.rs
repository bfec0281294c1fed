//! Changes that are cut, or of another base, or make other rows.

use super::*;

/// Lays this as the change from version 1 to 2, and takes the pack away.
fn with_delta(publisher: &mut Publisher, delta: Vec<u8>) {
    let packed = pack_up(&delta);
    let file = File::of(&packed, delta.len());
    publisher.host.retain(|name, _| !name.ends_with(".pack"));
    publisher.host.insert(file.name(Part::Delta), packed);
    publisher.region("brussels").deltas[0].file = file;
    publisher.tell();
}

fn the_delta(publisher: &mut Publisher) -> Delta {
    let base = publisher.region("brussels").clone();
    let old = directory("Bruxelles", 200);
    let root = root_of("brussels", &old, base.bits).unwrap();
    Delta::between(root, &old, &publisher.rows["brussels"])
}

#[test]
fn a_truncated_delta_under_a_good_signature() {
    let (mut publisher, phone, _) = two_versions();
    let mut bytes = the_delta(&mut publisher).write().unwrap();
    bytes.truncate(bytes.len() - 3);
    with_delta(&mut publisher, bytes);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::Damaged)]);
}

#[test]
fn a_delta_for_another_base() {
    let (mut publisher, phone, _) = two_versions();
    let mut delta = the_delta(&mut publisher);
    delta.base[0] ^= 1;
    with_delta(&mut publisher, delta.write().unwrap());
    stays(phone, &publisher.host, &[Refused::Rows(PackError::OtherBase)]);
}

#[test]
fn a_delta_that_makes_other_rows_than_were_signed() {
    for wrong in 0..3 {
        let (mut publisher, phone, _) = two_versions();
        let mut delta = the_delta(&mut publisher);
        match wrong {
            0 => delta.services.put[0].phones = vec!["+32 900 00 00 00".into()],
            1 => delta.services.put.clear(),
            _ => delta.locations.removed.push("bruxelles-0007".into()),
        }
        with_delta(&mut publisher, delta.write().unwrap());
        stays(phone, &publisher.host, &[Refused::Rows(PackError::OtherRows)]);
    }
}

#[test]
fn a_delta_that_takes_away_what_is_not_there() {
    let (mut publisher, phone, _) = two_versions();
    let mut delta = the_delta(&mut publisher);
    delta.services.removed.push("nobody".into());
    with_delta(&mut publisher, delta.write().unwrap());
    stays(phone, &publisher.host, &[Refused::Rows(PackError::Damaged)]);
}

#[test]
fn a_bad_delta_is_made_up_for_by_the_whole_pack() {
    let (mut publisher, mut phone, _) = two_versions();
    let name = publisher.region("brussels").deltas[0].file.name(Part::Delta);
    publisher.host.insert(name, b"nonsense".to_vec());
    assert_eq!(phone.go(&publisher.host), [Refused::Length(Part::Delta)]);
    assert_eq!(phone.version("brussels"), 2);
}

#[test]
fn a_delta_that_jumps_over_a_version() {
    let (mut publisher, mut phone, _) = two_versions();
    let rows = publisher.rows["brussels"].clone();
    publisher.publish("brussels", &changed(&rows, 8));
    // The one from 1 to 2 is gone; the one from 2 to 3 is said to build on 1.
    let region = publisher.region("brussels");
    region.deltas.truncate(1);
    region.deltas[0].from = 1;
    publisher.tell();
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.version("brussels"), 3);
    assert!(!phone.asked.iter().any(|name| name.ends_with(".delta")), "no way leads there: the whole pack was taken");
}
