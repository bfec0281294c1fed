//! What somebody between the publisher and the phone may try, and what the phone makes of it: the directory that is
//! there stays as it is.

use super::publish::sign;
use super::support_tests::*;
use super::*;
use crate::model::Directory;
use crate::pack::delta::Delta;
use crate::pack::squeeze::pack_up;
use crate::pack::tree::root_of;
use crate::pack::{MAX_PACK, PackError, write_pack};

fn changed(rows: &Directory, n: usize) -> Directory {
    let mut rows = rows.clone();
    rows.services[n].phones = vec!["+32 2 555 01 99".into()];
    rows
}

/// Brussels in two versions, and a phone that has the first.
fn two_versions() -> (Publisher, Phone, Host) {
    let mut publisher = Publisher::new();
    let rows = directory("Bruxelles", 200);
    publisher.publish("brussels", &rows);
    let phone = Phone::with(&publisher);
    let old = publisher.host.clone();
    publisher.publish("brussels", &changed(&rows, 3));
    (publisher, phone, old)
}

/// A phone that refuses for these reasons, and keeps version 1.
fn stays(mut phone: Phone, host: &Host, problems: &[Refused]) {
    assert_eq!(phone.go(host), problems);
    assert_eq!(phone.version("brussels"), 1);
    let rows = phone.stores["brussels"].rows().unwrap();
    let root = phone.stores["brussels"].edition().unwrap().root;
    let bits = phone.trusted.regions().iter().find(|region| region.id == "brussels").unwrap().bits;
    assert_eq!(root_of("brussels", &rows, bits).unwrap(), root, "the rows are those that were signed");
}

#[test]
fn a_phone_takes_the_pack_then_only_what_changed_then_nothing() {
    let (publisher, mut phone, _) = two_versions();
    assert_eq!(phone.version("brussels"), 1);
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.version("brussels"), 2);
    assert!(phone.asked.iter().any(|name| name.ends_with(".delta")), "{:?}", phone.asked);
    assert!(!phone.asked.iter().any(|name| name.ends_with(".pack")), "{:?}", phone.asked);
    assert_eq!(phone.stores["brussels"].rows().unwrap(), publisher.rows["brussels"]);
    assert_eq!(phone.go(&publisher.host), []);
    assert_eq!(phone.asked, ["2.root", "timestamp"]);
}

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

#[test]
fn endless_data() {
    let (publisher, mut phone, _) = two_versions();
    let mut update = phone.update();
    let mut taken = 0;
    loop {
        match update.step() {
            Step::Done => break,
            Step::Install(piece) => update.installed(phone.install(&piece)),
            Step::Fetch(fetch) if fetch.address.ends_with("delta") || fetch.address.ends_with("pack") => {
                update.begin(200);
                // The host never stops; the phone does.
                while update.bytes(&[7; 1000]) {
                    taken += 1000;
                }
                update.end(false);
            }
            Step::Fetch(fetch) => {
                let bytes = publisher.host.get(&fetch.address);
                if update.begin(if bytes.is_some() { 200 } else { 404 }) {
                    update.bytes(bytes.unwrap());
                }
                update.end(true);
            }
        }
    }
    assert_eq!(update.problems(), [Refused::Length(Part::Delta), Refused::Length(Part::Pack)]);
    assert!(taken < 100_000, "{taken} bytes");
    assert_eq!(phone.version("brussels"), 1);

    let mut update = phone.update();
    assert!(matches!(update.step(), Step::Fetch(_)));
    update.begin(200);
    let mut kilobytes = 0;
    while update.bytes(&[0; 1024]) {
        kilobytes += 1;
    }
    update.end(false);
    assert_eq!((update.problems(), kilobytes), (&[Refused::Length(Part::Root)][..], METADATA_LIMIT / 1024));
}

/// Brussels in a second version whose files were laid by somebody who has the packer's key, as they like.
fn laid(pack: Vec<u8>, unpacked: usize) -> (Publisher, Phone) {
    let (mut publisher, phone, _) = two_versions();
    let file = File::of(&pack, unpacked);
    publisher.host.insert(file.name(Part::Pack), pack);
    let region = publisher.region("brussels");
    region.version = 3;
    region.pack = file;
    region.deltas.clear();
    publisher.tell();
    (publisher, phone)
}

#[test]
fn a_decompression_bomb() {
    let bomb = pack_up(&vec![0; 40 << 20]);
    assert!(bomb.len() < 100_000);
    let (publisher, phone) = laid(bomb.clone(), 1000);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::TooLarge)]);
    let (publisher, phone) = laid(bomb, 40 << 20);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::NotAPack)]);
}

#[test]
fn a_pack_said_to_be_larger_than_any_may_be() {
    let (mut publisher, _, _) = two_versions();
    publisher.region("brussels").pack.unpacked = MAX_PACK as u32 + 1;
    assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets));
}

#[test]
fn a_huge_count_of_rows() {
    let mut pack = write_pack(&directory("Bruxelles", 1)).unwrap();
    pack[12..24].copy_from_slice(&[0xff; 12]);
    let length = pack.len();
    let (publisher, phone) = laid(pack_up(&pack), length);
    stays(phone, &publisher.host, &[Refused::Rows(PackError::TooLarge)]);
}

#[test]
fn a_path_in_the_name_of_a_region() {
    for name in ["../../etc/passwd", "a/b", "", "-a", "Brussels", "bru\0ssels", "c:\\x", "%2e%2e", "&#x41;"] {
        let (mut publisher, _, _) = two_versions();
        publisher.region("brussels").id = name.into();
        assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets), "{name}");
    }
}

#[test]
fn a_name_with_zero_bytes_or_turned_letters() {
    for name in ["Brussels\0", "Brussels\u{202e}slessurB", "\u{2066}x", "\n", "", "\u{200f}"] {
        let (mut publisher, _, _) = two_versions();
        publisher.region("brussels").name = name.into();
        assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets), "{name:?}");
    }
    let (mut publisher, _, _) = two_versions();
    publisher.region("brussels").name = "بروكسل".into();
    assert!(Signed::new(&publisher.targets).is_ok());
}

#[test]
fn a_mirror_that_leads_elsewhere() {
    assert!(is_mirror("https://mirror.example/besace/") && is_mirror("https://mirror.example:8443/"));
    for address in [
        "http://mirror.example/",
        "javascript:alert(1)/",
        "file:///etc/",
        "//mirror.example/",
        "https://mirror.example",
        "https://user@mirror.example/",
        "https://mirror.example/../x/",
        "https:///x/",
        "https://mirror.example/?q=/",
        "https://mirror.example/#/",
        "https://mirrоr.example/",
        "https://mirror.example/ x/",
    ] {
        let (mut publisher, _, _) = two_versions();
        publisher.targets.mirrors = vec![address.into()];
        assert_eq!(Signed::new(&publisher.targets).unwrap_err(), Refused::Unreadable(Part::Targets), "{address}");
    }
}

#[test]
fn wrong_bytes_of_the_right_length() {
    let (mut publisher, phone, _) = two_versions();
    let region = publisher.region("brussels").clone();
    for name in [region.pack.name(Part::Pack), region.deltas[0].file.name(Part::Delta)] {
        publisher.host.get_mut(&name).unwrap()[5] ^= 1;
    }
    stays(phone, &publisher.host, &[Refused::Hash(Part::Delta), Refused::Hash(Part::Pack)]);
}

#[test]
fn a_pack_longer_or_shorter_than_signed() {
    for longer in [true, false] {
        let (mut publisher, phone, _) = two_versions();
        let region = publisher.region("brussels").clone();
        for name in [region.pack.name(Part::Pack), region.deltas[0].file.name(Part::Delta)] {
            let bytes = publisher.host.get_mut(&name).unwrap();
            bytes.resize(if longer { bytes.len() + 1 } else { bytes.len() - 1 }, 0);
        }
        stays(phone, &publisher.host, &[Refused::Length(Part::Delta), Refused::Length(Part::Pack)]);
    }
}

#[test]
fn another_regions_pack_under_this_ones_name() {
    let mut publisher = Publisher::new();
    publisher.lay("brussels", &directory("Bruxelles", 20));
    publisher.publish("liege", &directory("Liège", 20));
    let mut phone = Phone::with(&publisher);
    phone.wanted = Wanted::These(vec!["brussels".into()]);
    // By the host: the files change places.
    let mut host = publisher.host.clone();
    publisher.publish("brussels", &directory("Bruxelles", 30));
    let name = publisher.region("brussels").pack.name(Part::Pack);
    let liege = host.remove(&publisher.region("liege").pack.name(Part::Pack)).unwrap();
    host.extend(publisher.host.clone());
    host.insert(name, liege);
    host.retain(|name, _| !name.ends_with(".delta"));
    let mut other = Phone { trusted: phone.trusted.clone(), ..Phone::new() };
    let problems = other.go(&host);
    assert!(matches!(problems[..], [.., Refused::Length(Part::Pack) | Refused::Hash(Part::Pack)]), "{problems:?}");
    // By the packer: the rows are Liège's, signed for Liège.
    let liege = publisher.region("liege").clone();
    let brussels = publisher.region("brussels");
    brussels.version = 3;
    (brussels.pack, brussels.root, brussels.bits) = (liege.pack, liege.root, liege.bits);
    brussels.deltas.clear();
    publisher.tell();
    stays(phone, &publisher.host, &[Refused::Rows(PackError::OtherRows)]);
}

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

#[test]
fn a_broken_download_goes_on_at_a_mirror() {
    let (mut publisher, mut phone, _) = two_versions();
    let rows = directory("Bruxelles", 300);
    publisher.targets.mirrors = vec!["https://a.example/".into(), "https://b.example/".into()];
    publisher.publish("brussels", &rows);
    phone.stores.clear();
    let pack = publisher.region("brussels").pack;
    let bytes = publisher.host[&pack.name(Part::Pack)].clone();
    let half = bytes.len() / 2;

    let mut update = phone.update();
    let mut asked = Vec::new();
    loop {
        match update.step() {
            Step::Done => break,
            Step::Install(piece) => update.installed(phone.install(&piece)),
            Step::Fetch(fetch) if fetch.address.ends_with(".pack") => {
                asked.push((fetch.address, fetch.from as usize));
                match asked.len() {
                    // The app's own host breaks off half way, the first mirror is not there, the second goes on.
                    1 => {
                        update.begin(200);
                        update.bytes(&bytes[..half]);
                        update.end(false);
                    }
                    2 => {
                        update.begin(503);
                        update.end(true);
                    }
                    _ => {
                        update.begin(206);
                        update.bytes(&bytes[half..]);
                        update.end(true);
                    }
                }
            }
            Step::Fetch(fetch) => {
                let bytes = publisher.host.get(&fetch.address);
                if update.begin(if bytes.is_some() { 200 } else { 404 }) {
                    update.bytes(bytes.unwrap());
                }
                update.end(true);
            }
        }
    }
    let name = pack.name(Part::Pack);
    let mirrored = |host: &str| format!("https://{host}.example/{name}");
    assert_eq!(asked, [(name.clone(), 0), (mirrored("a"), half), (mirrored("b"), half)]);
    assert_eq!((update.problems(), phone.version("brussels")), (&[][..], 3));
}

#[test]
fn a_download_that_broke_off_goes_on_the_next_time() {
    let mut publisher = Publisher::new();
    publisher.publish("brussels", &directory("Bruxelles", 200));
    let pack = publisher.region("brussels").pack;
    let bytes = publisher.host[&pack.name(Part::Pack)].clone();
    let mut phone = Phone::new();
    let without = publisher.host.iter().filter(|(name, _)| !name.ends_with("pack"));
    let without: Host = without.map(|(name, bytes)| (name.clone(), bytes.clone())).collect();

    let mut first = phone.update();
    drive(&mut first, &mut |name| without.get(name).cloned(), &mut |_| Ok(()));
    phone.trusted = first.trusted().clone();

    let mut second = phone.update();
    let mut from = None;
    loop {
        match second.step() {
            Step::Done => break,
            Step::Install(piece) => second.installed(phone.install(&piece)),
            Step::Fetch(fetch) if fetch.address.ends_with("pack") && from.is_none() => {
                // What was kept of the earlier go is laid before it.
                second.resume(&pack.sha256, bytes[..100].to_vec());
                let Step::Fetch(again) = second.step() else { panic!() };
                from = Some(again.from);
                second.begin(206);
                second.bytes(&bytes[100..]);
                second.end(true);
            }
            Step::Fetch(fetch) => {
                let bytes = publisher.host.get(&fetch.address);
                if second.begin(if bytes.is_some() { 200 } else { 404 }) {
                    second.bytes(bytes.unwrap());
                }
                second.end(true);
            }
        }
    }
    assert_eq!((from, phone.version("brussels"), second.problems()), (Some(100), 1, &[][..]));
}

#[test]
fn any_flipped_bit_anywhere_leaves_a_good_directory() {
    let (publisher, phone, _) = two_versions();
    let rows = [directory("Bruxelles", 200), publisher.rows["brussels"].clone()];
    let mut state = 1_u64;
    let mut dice = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    let names: Vec<String> = publisher.host.keys().cloned().collect();
    let mut held = [0; 2];
    for _ in 0..150 {
        let mut host = publisher.host.clone();
        for _ in 0..1 + dice(3) {
            let bytes = host.get_mut(&names[dice(names.len())]).unwrap();
            match dice(4) {
                0 => bytes.truncate(dice(bytes.len())),
                1 => bytes.extend_from_slice(&[dice(256) as u8; 40]),
                2 => bytes.clear(),
                _ => {
                    let at = dice(bytes.len());
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << dice(8);
                    }
                }
            }
        }
        let mut phone = Phone { trusted: phone.trusted.clone(), ..Phone::new() };
        phone.go(&host);
        match phone.version("brussels") {
            0 => held[0] += 1,
            version => {
                held[1] += 1;
                assert_eq!(phone.stores["brussels"].rows().unwrap(), rows[version as usize - 1]);
            }
        }
    }
    assert!(held[0] > 10 && held[1] > 10, "both outcomes were seen: {held:?}");
}
