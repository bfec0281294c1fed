//! Older, frozen and mixed lists under good signatures.

use super::*;

#[test]
fn rollback_to_an_older_timestamp() {
    let (publisher, mut phone, old) = two_versions();
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.go(&old), [Refused::Older(Part::Timestamp)]);
    assert_eq!(phone.version("brussels"), 2);
}

#[test]
fn rollback_to_older_targets_under_a_new_timestamp() {
    let (mut publisher, mut phone, _) = two_versions();
    assert_eq!(phone.go(&publisher.host), []);
    publisher.targets.version = 0;
    publisher.tell();
    assert_eq!(phone.go(&publisher.host), [Refused::Older(Part::Targets)]);
}

#[test]
fn rollback_of_one_region_in_new_targets() {
    let (mut publisher, mut phone, _) = two_versions();
    let first = publisher.region("brussels").clone();
    publisher.publish("brussels", &directory("Bruxelles", 150));
    assert_eq!(phone.go(&publisher.host), []);
    *publisher.region("brussels") = first;
    publisher.tell();
    assert_eq!(phone.go(&publisher.host), [Refused::Older(Part::Targets)]);
    assert_eq!(phone.version("brussels"), 3);
}

#[test]
fn freeze_at_what_was_current_once() {
    let (_, mut phone, old) = two_versions();
    phone.now = NOON + 8 * DAY;
    stays(phone, &old, &[Refused::Expired(Part::Timestamp)]);
}

#[test]
fn freeze_with_the_clock_set_back() {
    let (mut publisher, mut phone, old) = two_versions();
    // A month later the phone hears of the present; then its clock is set back, and only the old is served.
    publisher.timestamp.made = NOON + 29 * DAY;
    publisher.timestamp.expires = NOON + 36 * DAY;
    publisher.lay_timestamp(&["ticker"]);
    phone.now = NOON + 29 * DAY;
    assert_eq!(phone.go(&publisher.host), []);
    phone.now = NOON;
    assert_eq!(phone.go(&old), [Refused::Older(Part::Timestamp)]);

    // Even a timestamp of a higher version does not live longer by the wrong clock.
    publisher.timestamp.version += 1;
    publisher.timestamp.made = NOON;
    publisher.timestamp.expires = NOON + 7 * DAY;
    publisher.lay_timestamp(&["ticker"]);
    assert_eq!(phone.go(&publisher.host), [Refused::Expired(Part::Timestamp)]);
}

#[test]
fn expired_targets_give_no_new_packs() {
    let (publisher, mut phone, _) = two_versions();
    let mut late = publisher;
    late.timestamp.expires = NOON + 90 * DAY;
    late.lay_timestamp(&["ticker"]);
    phone.now = NOON + 31 * DAY;
    stays(phone, &late.host, &[Refused::Expired(Part::Targets)]);
}

#[test]
fn expired_root_makes_nothing_believed() {
    let (mut publisher, mut phone, _) = two_versions();
    publisher.timestamp.expires = NOON + 900 * DAY;
    publisher.lay_timestamp(&["ticker"]);
    phone.now = NOON + 366 * DAY;
    stays(phone, &publisher.host, &[Refused::Expired(Part::Root)]);
}

#[test]
fn mix_and_match_of_an_old_list_under_a_new_timestamp() {
    let (publisher, phone, old) = two_versions();
    let mut host = publisher.host.clone();
    let old_list = old.iter().find(|(name, _)| name.ends_with(".targets")).unwrap().1.clone();
    host.insert(publisher.timestamp.targets.name(Part::Targets), old_list);
    let problems = phone_problems(phone, &host);
    assert!(matches!(problems[..], [Refused::Length(Part::Targets) | Refused::Hash(Part::Targets)]), "{problems:?}");
}

fn phone_problems(mut phone: Phone, host: &Host) -> Vec<Refused> {
    let problems = phone.go(host);
    assert_eq!(phone.version("brussels"), 1);
    problems
}

#[test]
fn two_lists_under_one_version() {
    let (mut publisher, mut phone, _) = two_versions();
    assert_eq!(phone.go(&publisher.host), []);
    publisher.targets.mirrors = vec!["https://mirror.example/besace/".into()];
    publisher.targets.version -= 1;
    publisher.tell();
    assert_eq!(phone.go(&publisher.host), [Refused::Differs(Part::Targets)]);
}

#[test]
fn two_sets_of_rows_under_one_version_of_a_region() {
    let (mut publisher, mut phone, _) = two_versions();
    assert_eq!(phone.go(&publisher.host), []);
    let other = changed(&directory("Bruxelles", 200), 9);
    publisher.lay("brussels", &other);
    publisher.region("brussels").version = 2;
    publisher.region("brussels").deltas.clear();
    publisher.tell();
    assert_eq!(phone.go(&publisher.host), [Refused::Differs(Part::Targets)]);
}
