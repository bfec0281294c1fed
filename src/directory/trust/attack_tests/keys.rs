//! Too few keys, wrong keys, and keys that were rotated out.

use super::*;

#[test]
fn too_few_signatures_on_the_root() {
    let mut publisher = Publisher::new();
    publisher.lay_root(&["alice"]);
    publisher.publish("brussels", &directory("Bruxelles", 5));
    let mut phone = Phone::new();
    assert_eq!(phone.go(&publisher.host), [Refused::Signatures(Part::Root)]);
    assert_eq!(phone.version("brussels"), 0);
}

#[test]
fn one_key_signing_twice() {
    let mut publisher = Publisher::new();
    let mut signed = sign(&publisher.root, &keys(&["alice"])).unwrap();
    signed.signatures.push(signed.signatures[0]);
    publisher.host.insert("root".into(), signed.write());
    assert_eq!(Phone::new().go(&publisher.host), [Refused::Signatures(Part::Root)]);
}

#[test]
fn one_key_listed_twice_for_two_signatures() {
    let mut root = Publisher::new().root;
    root.packs = role(2, &["packer", "packer"]);
    assert_eq!(Signed::new(&root).unwrap_err(), Refused::Unreadable(Part::Root));
}

#[test]
fn an_unknown_key_and_a_key_of_another_role() {
    for signer in ["mallory", "ticker", "alice"] {
        let (mut publisher, phone, _) = two_versions();
        publisher.tell_by(&[signer], &["ticker"]);
        stays(phone, &publisher.host, &[Refused::Signatures(Part::Targets)]);
    }
    for signer in ["mallory", "packer", "bob"] {
        let (mut publisher, phone, _) = two_versions();
        publisher.lay_timestamp(&[signer]);
        stays(phone, &publisher.host, &[Refused::Signatures(Part::Timestamp)]);
    }
}

#[test]
fn a_signature_made_for_another_purpose() {
    let (mut publisher, phone, _) = two_versions();
    let mut signed = Signed::new(&publisher.timestamp).unwrap();
    let ticker = key("ticker");
    signed.signatures.push((ticker.verifying_key(), ticker.sign("besace-directory-targets-v1", &signed.body)));
    publisher.host.insert("timestamp".into(), signed.write());
    stays(phone, &publisher.host, &[Refused::Signatures(Part::Timestamp)]);
}

#[test]
fn a_key_that_was_rotated_out() {
    let (mut publisher, phone, _) = two_versions();
    publisher.root.version = 2;
    publisher.root.packs = role(1, &["new-packer"]);
    publisher.lay_root(&["alice", "carol"]);
    stays_without_targets(phone, &publisher.host, Refused::Signatures(Part::Targets));
    let (_, mut phone, _) = two_versions();
    publisher.tell_by(&["new-packer"], &["ticker"]);
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.version("brussels"), 2);
}

fn stays_without_targets(mut phone: Phone, host: &Host, problem: Refused) {
    assert_eq!(phone.go(host), [problem]);
    assert_eq!(phone.version("brussels"), 1);
}

#[test]
fn a_root_that_only_its_own_new_keys_signed() {
    let (mut publisher, phone, _) = two_versions();
    publisher.root.version = 2;
    publisher.root.roots = role(1, &["mallory"]);
    publisher.lay_root(&["mallory"]);
    stays(phone, &publisher.host, &[Refused::Signatures(Part::Root)]);
}

#[test]
fn a_root_that_its_own_new_keys_did_not_sign() {
    let (mut publisher, phone, _) = two_versions();
    publisher.root.version = 2;
    publisher.root.roots = role(2, &["dora", "emil"]);
    publisher.lay_root(&["alice", "bob", "dora"]);
    stays(phone, &publisher.host, &[Refused::Signatures(Part::Root)]);
}

#[test]
fn a_root_that_skips_one() {
    let (mut publisher, phone, _) = two_versions();
    publisher.root.version = 3;
    publisher.lay_root(&["alice", "bob"]);
    let mut host = publisher.host.clone();
    let third = host.remove("3.root").unwrap();
    host.insert("2.root".into(), third);
    stays(phone, &host, &[Refused::Skipped(Part::Root)]);
}

#[test]
fn an_older_root_again() {
    let (mut publisher, mut phone, _) = two_versions();
    publisher.root.version = 2;
    publisher.lay_root(&["alice", "bob"]);
    assert_eq!(phone.go(&publisher.host), []);
    let first = publisher.host["1.root"].clone();
    publisher.host.insert("3.root".into(), first);
    assert_eq!(phone.go(&publisher.host), [Refused::Older(Part::Root)]);
    assert_eq!(phone.trusted.root_version(), 2);
}

#[test]
fn versions_of_the_far_future_by_a_stolen_key_are_healed_by_a_new_root() {
    let (mut publisher, mut phone, _) = two_versions();
    publisher.timestamp.version = u64::MAX - 1;
    publisher.tell();
    assert_eq!(phone.go(&publisher.host), []);
    publisher.root.version = 2;
    publisher.root.timestamps = role(1, &["new-ticker"]);
    publisher.lay_root(&["bob", "carol"]);
    publisher.timestamp.version = 2;
    publisher.tell_by(&["packer"], &["new-ticker"]);
    assert_eq!(phone.go(&publisher.host), []);
}
